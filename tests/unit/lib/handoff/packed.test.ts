import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { pack } from '@/lib/handoff/pack'
import type { Packable } from '@/lib/handoff/packed'
import { phrases } from '@/lib/handoff/phrases'
import { squeeze, unsqueeze } from '@/lib/handoff/squeezed'
import { unpack } from '@/lib/handoff/unpack'
import { vocabulary } from '@/lib/handoff/vocabulary'

const long = Array.from({ length: 40 }, (_, index) => `福島県会津若松市${index}番地`)

describe('packed data', () => {
  test.each<[string, Packable, number]>([
    ['nothing', null, 1],
    ['an empty text', '', 1],
    ['a frequent word', 'yes', 1],
    ['a rare word', vocabulary.at(-1) ?? '', 2],
    ['a word about one person', 'nationality.3', 3],
    ['a day', '1988-05-14', 3],
    ['a day before all days', '1899-12-31', 7],
    ['a day that does not exist', '2026-02-30', 7],
    ['a postal code', '9650873', 6],
    ['a telephone number', '090-1234-5678', 9],
    ['a number with a nought in front', '0012', 4],
    ['a count', 300, 3],
    ['a long text', 'あ'.repeat(100), 203],
    ['a long list', long, 912],
    ['a record', { 'moved-in-on': '2026-12-02', 'new-by-an-editor': 'yes' }, 24],
    ['a key that is a trap', { constructor: '1', toString: '' }, 26],
    ['people', [['渡辺', '大輔'], true, false, [], {}], 17],
  ])('%s comes back', (_, value, length) => {
    const bytes = pack(value)
    expect(bytes).toHaveLength(length)
    expect(unpack(bytes)).toEqual({ value })
    expect(unsqueeze(squeeze(value))).toEqual({ value })
  })

  test.each([-1, 1.5, Number.NaN, 2 ** 60])('%d is not packed', value => {
    expect(() => pack(value)).toThrow(RangeError)
  })

  test.each([
    ['nothing at all', []],
    ['more than one value', [0, 0]],
    ['an unknown tag', [0x0a]],
    ['a text cut short', [0x22, 0x41]],
    ['a word past the end', [0xff, 0xff]],
    ['a list of four thousand million', [0x08, 0xff, 0xff, 0xff, 0xff, 0x0f]],
    ['a count that never ends', [0x04, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f]],
    ['lists in lists in lists', Array(100).fill(0x11)],
    ['digits that are none', [0x05, 4, 0xbb, 0xbb]],
    ['a key that is a list', [0x09, 1, 0x10, 0x00]],
  ])('%s is refused', (_, bytes) => {
    expect(unpack(Uint8Array.from(bytes))).toBeNull()
  })

  test('what would unpack to more than any application is refused', () => {
    const bomb = squeeze('0'.repeat(100_000))
    expect(bomb.length).toBeLessThan(200)
    expect(unsqueeze(bomb)).toBeNull()
  })
})

test('version 1 speaks the words and phrases it was made with: codes that are out there need them', () => {
  const hash = createHash('sha256')
    .update(JSON.stringify([vocabulary, phrases]))
    .digest('hex')
  expect(hash.slice(0, 16)).toBe('9fb484c756a160b7')
  expect(new Set(vocabulary).size).toBe(vocabulary.length)
})
