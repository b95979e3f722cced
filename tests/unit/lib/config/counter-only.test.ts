import { expect, test } from 'vitest'
import { forResidents } from '@/lib/config/counter-only'
import { configured } from '@/tests/support/configured'

const handler = forResidents((words: string) => new Response(words))

test('a counter alone has nothing for residents', async () => {
  configured({ isCounterOnly: true })
  const closed = await handler('hello')
  expect(closed.status).toBe(404)
  expect(await closed.text()).toContain('窓口専用')
})

test('everywhere else they are answered', async () => {
  configured()
  expect(await (await handler('hello')).text()).toBe('hello')
})
