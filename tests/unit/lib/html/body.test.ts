import { describe, expect, test } from 'vitest'
import { readBody } from '@/lib/html/body'

const post = (body: BodyInit | null) => new Request('http://localhost/', { method: 'POST', body })

describe('a body', () => {
  test.each([
    ['none', null, ''],
    ['exactly as large as allowed', '引ab', '引ab'],
    ['a byte larger', '引abc', null],
  ])('%s', async (_, body, expected) => {
    expect((await readBody(post(body), 5))?.toString() ?? null).toBe(expected)
  })
})
