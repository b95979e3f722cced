import { describe, expect, test } from 'vitest'
import { readJson } from '@/lib/guide-api/json'

function post(body: BodyInit): Request {
  return new Request('http://localhost/api/guide', { method: 'POST', body, duplex: 'half' } as RequestInit)
}

async function statusOf(body: BodyInit): Promise<number | 'read'> {
  const read = await readJson(post(body))
  return 'refused' in read ? read.refused.status : 'read'
}

describe('a body of JSON', () => {
  test.each([
    ['a body', '{"events":["moving-in"]}', 'read'],
    ['as large as allowed', JSON.stringify('a'.repeat(65_534)), 'read'],
    ['a byte larger', JSON.stringify('a'.repeat(65_535)), 413],
    ['larger in bytes than in characters', JSON.stringify('引'.repeat(22_000)), 413],
    ['no JSON', '{', 422],
    ['nothing', '', 422],
  ])('%s', async (_, body, expected) => {
    expect(await statusOf(body)).toBe(expected)
  })

  test('that never ends is not read to its end', async () => {
    let pulled = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1
        controller.enqueue(new Uint8Array(8 * 1024).fill(32))
      },
    })
    expect(await statusOf(endless)).toBe(413)
    expect(pulled).toBeLessThan(20)
  })
})
