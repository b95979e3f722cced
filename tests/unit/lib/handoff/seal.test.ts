import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import { type Desk, openCodes } from '@/lib/handoff/open'
import { qrSvgPath } from '@/lib/handoff/qr'
import { maxChunkBytes, sealToCounter } from '@/lib/handoff/seal'
import { codeOf, codesOf, counterKey, desk, noise, otherKey, sealing } from '@/tests/support/sealed-codes'

const content = ['ja', { 'moved-in-on': '2026-12-02' }, '渡邉󠄀 大輔']
const code = await codeOf(content)
const large = noise(700)
const two = await codesOf(large)
const at = (index: number) => two[index] ?? ''
const tomorrow = await codesOf(large, { expiresOn: localDate('2027-01-01') })

/** Never made anew: people may hold codes like it on paper. */
const firstEver = {
  code: 'NV1AEMVZRGIBH6ACI2FM6E2XTPPABSBA3EZUIG3ZA47FYVRDKZIJRF7PDNBVVEFL4TP4RC7AUPA2JPF5LYXL4PMSNYKZ7GQSTRLJU5UH2MGCSKS4LL62MN5HJUZ5ZYEWT5S67H6UYUUAXLCJPLP7WZX7H5EWIJYUEBFRSPSLVGFVDLTXRZRETYK5TYUG6UFQ',
  content: [
    'ja',
    ['moving-in'],
    { 'moved-in-on': '2026-12-02', 'has-my-number-card': 'yes' },
    '渡邉󠄀 大輔',
    'ワタナベ ダイスケ',
    '福島県会津若松市追手町2番3号',
    '090-1234-5678',
  ],
}

describe('a sealed code', () => {
  test('opens at the counter of its city', async () => {
    expect(await openCodes(code, desk)).toEqual({ kind: 'opened', applicationId: sealing.applicationId, content })
  })

  test('made by the first version of all this still opens', async () => {
    expect(await openCodes(firstEver.code, desk)).toMatchObject({ kind: 'opened', content: firstEver.content })
  })

  test('is the same for the same application, so that pictures and prints belong together', async () => {
    expect(await codeOf(content)).toBe(code)
    for (const changes of [{ secret: 'another' }, { expiresOn: localDate('2027-01-01') }])
      expect((await codeOf(content, changes)).slice(40)).not.toContain(code.slice(-80))
  })

  test('of the largest content for one symbol is at version 25 with level M, one byte more makes two', async () => {
    const one = 'NV1'.padEnd(3 + Math.ceil(((maxChunkBytes + 18) * 8) / 5), 'A')
    expect(qrSvgPath(one).size).toBe(4 * 25 + 17 + 8)
    expect(qrSvgPath(`${one}AAAA`).size).toBe(4 * 26 + 17 + 8)
    expect(two).toHaveLength(2)
    for (const text of two) expect(qrSvgPath(text).size).toBeLessThanOrEqual(4 * 25 + 17 + 8)
  })

  test('is not made of what two symbols cannot hold', async () => {
    expect(await sealToCounter({ ...sealing, content: noise(1000) })).toEqual({ kind: 'too-large' })
  })
})

describe('two codes', () => {
  test.each([
    ['in order', at(0) + at(1)],
    ['in the other order', `${at(1)}\n${at(0)}`],
    ['one of them twice', at(0) + at(0) + at(1)],
  ])('open %s', async (_, typed) => {
    expect(await openCodes(typed, desk)).toMatchObject({ kind: 'opened', content: large })
  })

  test.each([
    [0, 2],
    [1, 1],
  ])('code %i alone says that number %i is missing', async (index, missing) => {
    expect(await openCodes(at(index), desk)).toEqual({ kind: 'part-missing', missing, total: 2 })
  })

  test('of which one was damaged do not open', async () => {
    const damaged = at(1).slice(0, 60) + (at(1)[60] === 'A' ? 'B' : 'A') + at(1).slice(61)
    expect(await openCodes(at(0) + damaged, desk)).toEqual({ kind: 'refused', reason: 'altered' })
  })
})

describe('a code is refused', () => {
  const elsewhere: Desk = { ...desk, municipality: '012025' }
  const later: Desk = { ...desk, today: localDate('2027-01-01') }
  const keyless: Desk = { ...desk, keys: [otherKey.private] }
  const retired: Desk = { ...keyless, retired: [counterKey.public.id] }

  test.each([
    ['that is no code', 'https://example.com/', desk, 'not-ours'],
    ['that is empty', '', desk, 'not-ours'],
    ['of a later format', code.replace('NV1', 'NV2'), desk, 'newer-version'],
    ['cut short', code.slice(0, -3), desk, 'incomplete'],
    ['with a symbol changed', code.replace(/.$/, last => (last === 'Q' ? 'A' : 'Q')), desk, 'altered'],
    ['of another city', code, elsewhere, 'other-city'],
    ['past its day', code, later, 'expired'],
    ['under a key nobody here has', code, keyless, 'unknown-key'],
    ['under a key that was destroyed', code, retired, 'retired-key'],
    ['beside one of another application', at(0) + code, desk, 'mixed'],
    ['beside one of the same application on another day', at(0) + tomorrow[1], desk, 'mixed'],
  ])('%s', async (_, typed, at, reason) => {
    expect(await openCodes(typed, at)).toEqual({ kind: 'refused', reason })
  })

  test('and a code on its last day is not', async () => {
    expect(await openCodes(code, { ...desk, today: sealing.expiresOn })).toMatchObject({ kind: 'opened' })
  })

  test('whose seal is right but whose content is none of ours', async () => {
    const forged = await codeOf('0'.repeat(100_000))
    expect(await openCodes(forged, desk)).toEqual({ kind: 'refused', reason: 'altered' })
  })

  test('whose header was exchanged for another one that would do', async () => {
    const other = await codeOf(content, { applicationId: 'ffffffffffffffff' })
    const header = 3 + Math.floor((17 * 8) / 5)
    expect(await openCodes(other.slice(0, header) + code.slice(header), desk)).toEqual({
      kind: 'refused',
      reason: 'altered',
    })
  })
})
