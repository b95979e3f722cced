import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import { readPart, type SealedPart, splitScanned, writePart } from '@/lib/handoff/sealed-part'

const part: SealedPart = {
  header: {
    municipality: '012025',
    keyId: 0xabcd,
    expiresOn: localDate('2027-01-03'),
    applicationId: '00112233445566ff',
    sealedLength: 101,
    total: 2,
  },
  index: 1,
  chunk: new Uint8Array(50).fill(9),
}
const text = writePart(part)

describe('the text of a sealed code', () => {
  test('says where it belongs before it is opened', () => {
    expect(readPart(text)).toEqual({ kind: 'part', part })
  })

  test('is letters and digits alone, beginning with what no receipt code contains', () => {
    expect(text).toMatch(/^NV1[A-Z2-7]+$/)
  })

  test.each([
    ['', 'not-ours'],
    ['https://example.jp/', 'not-ours'],
    ['NVIDIA', 'not-ours'],
    [text.replace('NV1', 'NV2'), 'newer-version'],
    ['NV1', 'incomplete'],
    [text.slice(0, 20), 'incomplete'],
    [text.slice(0, -1), 'incomplete'],
    [text.slice(0, -8), 'incomplete'],
    [`${text}AAAAAAAA`, 'altered'],
    [text.replace('NV1', 'NV1!'), 'altered'],
    [writePart({ ...part, header: { ...part.header, total: 3 } }), 'altered'],
    [writePart({ ...part, header: { ...part.header, total: 0 } }), 'altered'],
    [writePart({ ...part, index: 2 }), 'altered'],
  ])('%s is %s', (damaged, kind) => {
    expect(readPart(damaged).kind).toBe(kind)
  })
})

describe('what a scanner typed', () => {
  test.each([
    ['as it stands', text],
    ['small', text.toLowerCase()],
    ['in full width', text.replace(/./g, one => String.fromCharCode(one.charCodeAt(0) + 0xfee0))],
    ['with blanks and line ends', text.replace(/(.{40})/g, '$1\r\n ')],
  ])('%s is the same code', (_, typed) => {
    expect(splitScanned(typed)).toEqual([text])
  })

  test('may be two codes, one after the other', () => {
    expect(splitScanned(`${text}\n${text.toLowerCase()}`)).toEqual([text, text])
    expect(splitScanned(text + text)).toEqual([text, text])
  })

  test('may be nothing', () => {
    expect(splitScanned(' \n')).toEqual([])
  })
})
