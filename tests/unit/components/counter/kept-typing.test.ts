import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { keep, readKept } from '@/components/counter/kept-typing'
import type { Pending } from '@/components/counter/pending'

const place = { staffId: 'sato', draftId: 'a-draft' }
const pending: Pending = {
  path: 'application.phone',
  typed: '0242-39-1111',
  ground: '聞き取り',
  seen: '',
  also: [],
  whose: '世帯・手続き',
  label: '電話',
  ownText: '',
  text: '0242-39-1111',
}
const kept = { pending: [pending], typing: null, saveId: 'a-saving' }
const nothing = { pending: [], typing: null, saveId: null }
const atMs = 1_000_000
const minuteMs = 60_000

let stored: Record<string, unknown>

beforeEach(() => {
  stored = {}
  const storage = {
    getItem: (key: string) => stored[key] ?? null,
    setItem: (key: string, value: string) => Object.assign(stored, { [key]: value }),
    removeItem: (key: string) => delete stored[key],
  }
  // Object.keys of a Storage are its keys.
  vi.stubGlobal(
    'sessionStorage',
    new Proxy(storage, {
      ownKeys: () => Object.keys(stored),
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    }),
  )
})
afterEach(() => void vi.unstubAllGlobals())

describe('what a clerk has typed and not saved', () => {
  test('comes back on the page of the same draft', () => {
    keep(place, kept, atMs)
    expect(readKept(place, atMs + 29 * minuteMs)).toEqual(kept)
    expect(readKept({ ...place, draftId: 'another' }, atMs)).toBeNull()
  })

  test('is gone after half an hour', () => {
    keep(place, kept, atMs)
    expect(readKept(place, atMs + 31 * minuteMs)).toBeNull()
    expect(stored).toEqual({})
  })

  test('is thrown away when somebody else signs in', () => {
    keep(place, kept, atMs)
    expect(readKept({ ...place, staffId: 'suzuki' }, atMs)).toBeNull()
    expect(stored).toEqual({})
  })

  test('is gone once it is saved', () => {
    keep(place, kept, atMs)
    keep(place, nothing, atMs)
    expect(stored).toEqual({})
  })

  test('that no page of ours wrote is nothing', () => {
    stored['navi-typing/sato/a-draft'] = '{"pending":"x"}'
    expect(readKept(place, atMs)).toBeNull()
  })
})
