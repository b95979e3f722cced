import fc from 'fast-check'
import { addDays, addMonths, type LocalDate } from '@/lib/calendar/local-date'
import type { AnswerValue, Situation } from '@/lib/rules/situation'
import { randomFacts } from './random-rules'

/** A family that has answered everything, whether it is asked or not. */
export function completeSituations(): fc.Arbitrary<Situation> {
  const today = fc.integer({ min: 0, max: 4000 }).map(days => addDays('2026-02-20' as LocalDate, days))
  return today.chain(now =>
    fc
      .record({
        events: fc.subarray(['moving-in', 'birth'], { minLength: 1 }),
        household: answersOf('household', now),
        members: fc.array(answersOf('member', now), { minLength: 1, maxLength: 4 }),
      })
      .map(({ events, household, members }) => ({
        events,
        today: now,
        answers: {
          household,
          members: members.map((one, index) =>
            index === 0 ? { ...one, relation: 'self', 'birth-date': grown(String(one['birth-date']), now) } : one,
          ),
        },
      })),
  )
}

/** No child answers for a household. */
function grown(birth: string, now: LocalDate): string {
  const youngest = addMonths(now, -12 * 12)
  return birth < youngest ? birth : youngest
}

function answersOf(per: 'household' | 'member', now: LocalDate): fc.Arbitrary<Record<string, AnswerValue>> {
  const facts = Object.entries(randomFacts).filter(([, fact]) => fact.per === per)
  return fc.record(Object.fromEntries(facts.map(([id]) => [id, answerOf(id, now)])))
}

function answerOf(id: string, now: LocalDate): fc.Arbitrary<AnswerValue> {
  const fact = randomFacts[id as keyof typeof randomFacts]
  switch (fact.kind) {
    case 'choice':
      return fc.constantFrom(...Object.keys(fact.options).filter(option => option !== 'self'))
    case 'yes-no':
      return fc.constantFrom('yes', 'no')
    case 'count':
      return fc.integer({ min: fact.min, max: fact.max })
    case 'day':
      return id === 'birth-date'
        ? births(now)
        : fc.integer({ min: -60, max: fact.range === 'past' ? 0 : 60 }).map(days => addDays(now, days))
  }
}

/** Near the days on which ages are reached, where faults hide. */
function births(now: LocalDate): fc.Arbitrary<LocalDate> {
  return fc
    .record({
      age: fc.constantFrom(0, 1, 6, 7, 15, 16, 18, 19, 40, 65, 75, 100),
      days: fc.integer({ min: -400, max: 3 }),
    })
    .map(({ age, days }) => addDays(addMonths(now, -12 * age), age === 0 ? Math.min(days, 0) : days))
}
