import { describe, expect, test } from 'vitest'
import { readForm } from '@/lib/html/form'

const urlencoded = 'application/x-www-form-urlencoded'

function post(body: BodyInit, headers: Record<string, string> = { 'Content-Type': urlencoded }): Request {
  return new Request('http://localhost/guide', { method: 'POST', body, headers, duplex: 'half' } as RequestInit)
}

/** Arrives in pieces and never says how long it is. */
function endless(pieces: number): ReadableStream<Uint8Array> {
  let sent = 0
  return new ReadableStream({
    pull(controller) {
      if (sent++ === pieces) controller.close()
      else controller.enqueue(new Uint8Array(8 * 1024).fill(97))
    },
  })
}

describe('a form', () => {
  test('keeps every character as it was typed', async () => {
    const typed = '髙﨑 𠮷 辻\u{E0100} Ｗａｎｇ😀\r\n'
    const read = await readForm(post(new URLSearchParams({ name: typed }).toString()))
    expect('form' in read && read.form.text('name')).toBe(typed)
  })

  test('gives an empty text for what was not sent, and all of what was sent twice', async () => {
    const read = await readForm(post('a=1&a=2'))
    expect('form' in read && [read.form.text('b'), read.form.has('b'), read.form.all('a')]).toEqual([
      '',
      false,
      ['1', '2'],
    ])
  })

  test('broken by the way is read as far as it goes', async () => {
    const read = await readForm(post('a=%E3%81&b=%zz&=&c'))
    expect('form' in read && [read.form.text('a'), read.form.text('b')]).toEqual(['\uFFFD', '%zz'])
  })

  test.each([
    ['too large by its own word', 'a=1', { 'Content-Type': urlencoded, 'Content-Length': '65537' }, 'too-large'],
    ['of another kind', '{"a":1}', { 'Content-Type': 'application/json' }, 'unsendable'],
    ['a file upload', 'x', { 'Content-Type': 'multipart/form-data; boundary=x' }, 'unsendable'],
  ])('%s is refused', async (_, body, headers, refused) => {
    expect(await readForm(post(body, headers as Record<string, string>))).toEqual({ refused })
  })

  test('that never ends is not read to its end', async () => {
    expect(await readForm(post(endless(9)))).toEqual({ refused: 'too-large' })
    expect('form' in (await readForm(post(endless(8))))).toBe(true)
  })
})
