import { describe, expect, test } from 'vitest'
import { whyToBring } from '@/lib/rules/bring'
import { resultOf } from '@/lib/rules/result'
import type { Condition, Language } from '@/lib/rules/schema'
import { sightOf } from '@/lib/rules/sight'
import { judgeAll } from '@/lib/rules/verdicts'
import { adult, aMove, child } from '@/tests/support/situations'
import { aProcedure, bookWith, isFact } from '@/tests/support/small-rules'

const hasDog = isFact('has-dog', 'yes')
const fromAbroad = isFact('from', 'abroad')
const told = { from: 'abroad', 'has-dog': 'yes', vehicles: 1 }

function needing(when?: Condition, changes: Parameters<typeof aProcedure>[0] = { id: '犬を届け出る' }) {
  return aProcedure({ requiredWhen: hasDog, bring: [{ item: 'certificate', ...(when ? { when } : {}) }], ...changes })
}

function clausesOf(when: Condition | undefined, household: Record<string, string | number> = told) {
  const book = bookWith([needing(when)])
  const situation = aMove({ household, members: [adult, { ...child, card: 'yes' }] })
  const sight = sightOf(book, situation)
  return judgeAll(book, situation, 'ja').flatMap(judged =>
    judged.bring.map(one => [whyToBring(one, judged, sight).map(({ ja }) => ja), one.isUncertain]),
  )
}

describe('why a thing is brought', () => {
  test.each([
    ['by whoever files', undefined, []],
    ['for what the procedure is needed for anyway', hasDog, []],
    ['for something else', fromAbroad, ['国外から引っ越してきた']],
    ['for one part more', { op: 'all', of: [hasDog, fromAbroad] } as Condition, ['国外から引っ越してきた']],
    [
      'for one of two',
      { op: 'any', of: [isFact('from', 'other-city'), fromAbroad] } as Condition,
      ['国外から引っ越してきた'],
    ],
    ['for a member', { op: 'any-member', where: isFact('card', 'yes') } as Condition, ['カードを持っている']],
  ])('%s', (_, when, clauses) => {
    expect(clausesOf(when)).toEqual([[clauses, false]])
  })

  test('is not known where an answer is not, and not said where the verdict waits for the same', () => {
    expect(clausesOf(fromAbroad, { ...told, from: 'unknown' })).toEqual([[['「前の住まい」がわからない'], true]])
    expect(clausesOf(hasDog, { ...told, 'has-dog': 'unknown' })).toEqual([[[], true]])
  })

  test('is not brought where it is not needed', () => {
    expect(clausesOf(isFact('from', 'other-city'))).toEqual([])
  })
})

describe('the list of things to bring', () => {
  const always = needing(undefined, { id: '転入の届を出す' })
  const because = (language: Language, ...procedures: ReturnType<typeof aProcedure>[]) =>
    resultOf(bookWith(procedures), aMove({ household: told, members: [adult] }), language).bring[0]?.because

  test('says what each is for', () => {
    expect(because('ja', needing(fromAbroad))).toBe('国外から引っ越してきて、犬を届け出るため')
    expect(because('en', needing(fromAbroad))).toBe('For “犬を届け出る”, because you came from abroad')
    expect(because('ja-easy', needing(fromAbroad))).toBe('外国から 来ました。 犬を届け出る ため')
  })

  test('names of several procedures the one that needs the fewest words', () => {
    expect(because('ja', needing(fromAbroad), always)).toBe('転入の届を出すため（ほか1件）')
    expect(because('en', needing(fromAbroad), always)).toBe('For “転入の届を出す” and 1 more')
  })
})
