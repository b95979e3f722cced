import fc from 'fast-check'
import type { MemberAnswers, Situation } from '@/lib/rules/situation'

/** The same people in the middle of an interview: some answers are not given yet, the household perhaps not told. */
export function partly(situations: fc.Arbitrary<Situation>): fc.Arbitrary<Situation> {
  return fc.tuple(situations, fc.infiniteStream(fc.boolean()), fc.boolean()).map(([situation, coins, isTold]) => {
    const some = (given: MemberAnswers) =>
      Object.fromEntries(Object.entries(given).filter(() => coins.next().value !== true))
    const { household, members } = situation.answers
    return {
      ...situation,
      answers: { household: some(household), members: isTold ? (members?.map(some) ?? null) : null },
    }
  })
}
