import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { stopListening } from '@/lib/db/changes'
import { database } from '@/lib/db/client'
import { endEditing, listOthersEditing, markEditing } from '@/lib/db/entry-presence'
import { createSession } from '@/lib/db/sessions'
import { entryIn, othersEditing, watchEntry } from '@/lib/rule-sets/watch-entry'
import { aClerk } from '@/tests/support/clerks'

afterAll(stopListening)

async function anEditor(name: string) {
  const { staff, actor } = await aClerk(name)
  return { staff: { ...staff, role: 'administrator' as const }, actor, sessionId: await createSession(staff.id, actor) }
}

function anEntry() {
  return `procedure/${randomUUID()}`
}

describe('who has a part of the rules open', () => {
  test('is seen by the others, once each, not by oneself, and not at another part', async () => {
    const entry = anEntry()
    const [one, other] = [await anEditor('管理 花子'), await anEditor('管理 次郎')]
    const here = { entry, sessionId: one.sessionId, staffId: one.staff.id }
    await Promise.all([markEditing(here), markEditing(here)])
    await markEditing({ ...here, sessionId: await createSession(one.staff.id, one.actor) })
    expect(await othersEditing(entry, other)).toEqual(['管理 花子'])
    expect(await othersEditing(entry, one)).toEqual([])
    expect(await othersEditing(anEntry(), other)).toEqual([])
  })

  test('is forgotten when they leave, and when nothing was heard of them for a while', async () => {
    const entry = anEntry()
    const one = await anEditor('管理 花子')
    const here = { entry, sessionId: one.sessionId, staffId: one.staff.id }
    await markEditing(here)
    await endEditing(here)
    expect(await listOthersEditing(entry, randomUUID())).toEqual([])
    await markEditing(here)
    await database().entryPresence.updateMany({ where: { entry }, data: { seenAt: new Date(Date.now() - 60_000) } })
    expect(await listOthersEditing(entry, randomUUID())).toEqual([])
  })
})

describe('watching a part of the rules', () => {
  test('says at once who comes', async () => {
    const entry = anEntry()
    const [one, other] = [await anEditor('管理 花子'), await anEditor('管理 次郎')]
    const end = new AbortController()
    const answer = await watchEntry(new Request('http://localhost/', { signal: end.signal }), entry, one)
    const heard = readUntil(answer, `{"topic":"rules","id":"${entry}/presence"}`)
    await markEditing({ entry, sessionId: other.sessionId, staffId: other.staff.id })
    await heard
    expect(await othersEditing(entry, one)).toEqual(['管理 次郎'])
    end.abort()
  })

  test.each([
    ['procedure/inkan-toroku', 'procedure/inkan-toroku'],
    ['derived-fact/has-child', 'derived-fact/has-child'],
    ['', null],
    ['procedure', null],
    ['procedure/<script>', null],
    [`procedure/${'a'.repeat(200)}`, null],
  ])('%j names %j', (entry, named) => {
    expect(entryIn(new Request(`http://localhost/?entry=${encodeURIComponent(entry)}`))).toBe(named)
  })
})

async function readUntil({ body }: Response, wanted: string): Promise<void> {
  let text = ''
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader()
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    text += read.value
    if (text.includes(wanted)) return
  }
  throw new Error(`ended without ${wanted}`)
}
