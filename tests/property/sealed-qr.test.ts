import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeText, encodeText } from '@/lib/handoff/compact-text'
import { openCodes } from '@/lib/handoff/open'
import { pack } from '@/lib/handoff/pack'
import type { Packable } from '@/lib/handoff/packed'
import { splitScanned } from '@/lib/handoff/sealed-part'
import { squeeze, unsqueeze } from '@/lib/handoff/squeezed'
import { unpack } from '@/lib/handoff/unpack'
import { mutate, numbersFrom } from '@/tests/support/mutations'
import { codesOf, desk, noise, sealing } from '@/tests/support/sealed-codes'

/** Names as they come: kana, kanji with variation selectors, rare and private characters, everything else there is. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom(...'渡邉󠄀辻󠄁髙﨑𠮷葛󠄂ワタナベガパッヷーさくら１-()ÄŁ김', '', '\ue000', '\ufa19'),
    maxLength: 30,
  }),
  fc
    .date({ noInvalidDate: true, min: new Date('1890-01-01'), max: new Date('2090-01-01') })
    .map(day => day.toISOString().slice(0, 10)),
  fc.string({ unit: fc.constantFrom(...'0123456789-.'), maxLength: 16 }),
  fc.constantFrom('nationality.3', 'yes.0', 'yes.00', 'unknown', '__proto__'),
)
const { data } = fc.letrec<{ data: Packable }>(tie => ({
  data: fc.oneof(
    { depthSize: 'small', maxDepth: 5 },
    text,
    fc.constantFrom(null, true, false),
    fc.nat(),
    fc.array(tie('data'), { maxLength: 20 }),
    fc.dictionary(text, tie('data'), { maxKeys: 8 }),
  ),
}))

test('any text comes back to the letter', () => {
  fc.assert(
    fc.property(text, typed => {
      expect(decodeText(encodeText(typed))).toBe(typed)
    }),
  )
})

test('any data comes back', () => {
  fc.assert(
    fc.property(data, value => {
      expect(unpack(pack(value))).toEqual({ value })
      expect(unsqueeze(squeeze(value))).toEqual({ value })
    }),
    { numRuns: 500 },
  )
})

test('no bytes at all make the reader stumble', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), bytes => {
      expect(() => [unpack(bytes), unsqueeze(bytes), decodeText(bytes)]).not.toThrow()
    }),
    { numRuns: 2000 },
  )
})

test('what is sealed opens as it was, in one code or two', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(data, fc.integer({ min: 500, max: 800 }).map(noise)), async content => {
      const opened = await openCodes((await codesOf(content)).join('\n'), desk)
      expect(opened).toEqual({ kind: 'opened', applicationId: sealing.applicationId, content })
    }),
    { numRuns: 60 },
  )
})

test('of a thousand damaged or forged codes none opens and none does harm', async () => {
  const small = await codesOf(['渡邉', '大輔', { 'moved-in-on': '2026-12-02' }])
  const codes = [small.join(''), (await codesOf(noise(600))).join('')]
  const below = numbersFrom(20261122)
  for (let index = 0; index < 1000; index++) {
    const original = codes[index % codes.length] ?? ''
    const mutated = mutate(original, below)
    const opened = await openCodes(mutated, desk)
    const isTheSame = splitScanned(mutated).join() === splitScanned(original).join()
    expect(opened.kind !== 'opened' || isTheSame, mutated).toBe(true)
  }
})
