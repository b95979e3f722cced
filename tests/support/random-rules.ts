import fc from 'fast-check'
import { choice, count, day, factsFrom, text, yesNo } from '@/lib/catalogue/vocabulary'
import type { Condition, DayRef, DeadlineRule, Question, RuleSet, Validity } from '@/lib/rules/schema'
import { aProcedure, smallRuleSet } from './small-rules'

/** Rule sets nobody would write: every kind of condition in every place, with gates and named conditions. */

const said = text('言葉')
const option = { label: said, clause: said }

export const randomFacts = {
  relation: choice({ per: 'member', name: said, options: { self: option, child: option, other: option } }),
  'birth-date': day({ per: 'member', range: 'past', name: said }),
  from: choice({ per: 'household', name: said, options: { city: option, abroad: option, ward: option } }),
  'moved-on': day({ per: 'household', range: 'any', name: said }),
  'told-on': day({ per: 'household', range: 'past', name: said }),
  dog: yesNo({ per: 'household', name: said, yes: said, no: said }),
  chip: yesNo({ per: 'household', name: said, yes: said, no: said }),
  mopeds: count({ per: 'household', name: said, min: 0, max: 9, unit: said }),
  card: yesNo({ per: 'member', name: said, yes: said, no: said }),
  insurance: choice({ per: 'member', name: said, options: { work: option, town: option, none: option } }),
  'left-on': day({ per: 'member', range: 'past', name: said }),
} as const

type Per = 'household' | 'member'
type Kind = 'today' | 'linked'

const thresholds = { age: fc.constantFrom(0, 1, 6, 15, 18, 65, 75), days: fc.integer({ min: -40, max: 40 }) }

function dayRefs(per: Per, days: Kind): fc.Arbitrary<DayRef> {
  const facts = per === 'member' ? ['moved-on', 'told-on', 'left-on'] : ['moved-on', 'told-on']
  const today = fc.oneof(
    { weight: 3, arbitrary: fc.constant<DayRef>({ day: 'today' }) },
    { weight: 1, arbitrary: calendarDays.map(day => ({ day })) },
  )
  return days === 'today'
    ? today
    : fc.oneof(
        today,
        fc.constantFrom(...facts).map(fact => ({ fact })),
      )
}

/** Among the days that random families live through, one of them where a fiscal year begins. */
const calendarDays = fc.constantFrom('2026-10-01', '2027-04-01', '2028-02-29', '2030-06-15')

function leaves(per: Per, days: Kind): fc.Arbitrary<Condition> {
  const is = (fact: string, options: readonly string[]): fc.Arbitrary<Condition> =>
    fc.subarray([...options], { minLength: 1, maxLength: 2 }).map(chosen => ({ op: 'is', fact, in: chosen }))
  const day = (facts: readonly string[]): fc.Arbitrary<Condition> =>
    fc
      .record({
        fact: fc.constantFrom(...facts),
        than: dayRefs(per, days),
        atLeastDays: thresholds.days,
        length: fc.nat(60),
      })
      .map(({ length, ...test }) => ({ op: 'day', ...test, atMostDays: test.atLeastDays + length }))
  const household = [
    is('from', ['city', 'abroad', 'ward']),
    is('dog', ['yes', 'no']),
    is('chip', ['yes', 'no']),
    fc.record({ atLeast: fc.nat(3) }).map(range => ({ op: 'count', fact: 'mopeds', ...range }) as const),
    fc.constant<Condition>({ op: 'event', in: ['birth'] }),
    day(['moved-on', 'told-on']),
    fc.oneof(
      calendarDays.map((from): Condition => ({ op: 'today', from })),
      calendarDays.map((until): Condition => ({ op: 'today', until })),
      fc.constant<Condition>({ op: 'today', from: '2027-01-01', until: '2027-12-31' }),
    ),
  ]
  return per === 'household' ? fc.oneof(...household) : fc.oneof(...household, ...memberLeaves(days, is, day))
}

function memberLeaves(
  days: Kind,
  is: (fact: string, options: readonly string[]) => fc.Arbitrary<Condition>,
  day: (facts: readonly string[]) => fc.Arbitrary<Condition>,
): readonly fc.Arbitrary<Condition>[] {
  const on = dayRefs('member', days)
  const age = fc
    .record({
      on,
      reachedOn: fc.constantFrom('eve' as const, 'birthday' as const),
      bounds: fc.tuple(thresholds.age, thresholds.age),
    })
    .map(
      ({ bounds: [atLeast, more], ...test }): Condition => ({
        op: 'age',
        birth: 'birth-date',
        ...test,
        atLeast,
        under: atLeast + more + 1,
      }),
    )
  const school = fc
    .record({ on, age: thresholds.age })
    .map((test): Condition => ({ op: 'until-fiscal-year-end', birth: 'birth-date', ...test }))
  return [
    is('relation', ['self', 'child']),
    is('card', ['yes', 'no']),
    is('insurance', ['work', 'town', 'none']),
    age,
    age,
    school,
    day(['left-on']),
  ]
}

function conditions(per: Per, days: Kind, depth: number): fc.Arbitrary<Condition> {
  if (depth === 0) return leaves(per, days)
  const inner = conditions(per, days, depth - 1)
  const where = conditions('member', days, depth - 1)
  const of = fc.array(inner, { minLength: 1, maxLength: 3 })
  const range = fc.tuple(fc.nat(2), fc.nat(2)).map(([atLeast, more]) => ({ atLeast, atMost: atLeast + more }))
  return fc.oneof(
    leaves(per, days),
    of.map((parts): Condition => ({ op: 'all', of: parts })),
    of.map((parts): Condition => ({ op: 'any', of: parts })),
    inner.map((part): Condition => ({ op: 'not', of: part })),
    where.map((part): Condition => ({ op: 'any-member', where: part })),
    where.map((part): Condition => ({ op: 'every-member', where: part })),
    fc.tuple(where, range).map(([part, counts]): Condition => ({ op: 'member-count', where: part, ...counts })),
    fc.constant<Condition>({ op: 'derived', id: per === 'member' ? 'named-of-member' : 'named' }),
  )
}

/** Gates only look at what is asked before, so that there are no circles. */
function gates(days: Kind): fc.Arbitrary<Readonly<Record<string, Condition>>> {
  const early: Condition[] = [
    { op: 'is', fact: 'from', in: ['abroad'] },
    { op: 'not', of: { op: 'is', fact: 'from', in: ['city'] } },
    { op: 'is', fact: 'dog', in: ['yes'] },
  ]
  const grown: Condition = { op: 'age', birth: 'birth-date', on: { day: 'today' }, reachedOn: 'eve', atLeast: 18 }
  const linked: Condition = { op: 'day', fact: 'told-on', than: { fact: 'moved-on' }, atMostDays: 14 }
  return fc.record(
    {
      'moved-on': fc.constantFrom(...early),
      chip: fc.constantFrom(...early, ...(days === 'linked' ? [linked] : [])),
      card: fc.constantFrom(...early, grown),
      insurance: fc.constantFrom(grown, { op: 'is', fact: 'card', in: ['yes'] } as Condition),
    },
    { requiredKeys: [] },
  )
}

const promptly: DeadlineRule = { kind: 'promptly' }
const fromMoving: DeadlineRule = {
  kind: 'within',
  count: 14,
  unit: 'days',
  from: { fact: 'moved-on' },
  countsFirstDay: false,
  closedDay: 'next-open',
}

const validities: fc.Arbitrary<Validity> = fc
  .record({
    by: fc.constantFrom<Validity['by']>({ day: 'today' }, { fact: 'told-on' }),
    from: fc.option(fc.constantFrom('2026-10-01', '2027-04-01'), { nil: undefined }),
    until: fc.constantFrom('2028-02-29', '2030-06-15'),
  })
  .map(({ from, ...valid }) => ({ ...valid, ...(from ? { from } : {}) }))

/** `today`: days are compared with today only; `linked`: also with each other. */
export function ruleSets(days: Kind, depth = 2): fc.Arbitrary<RuleSet> {
  const procedure = (per: Per) =>
    fc
      .record({
        requiredWhen: conditions(per, days, depth),
        valid: fc.option(validities, { nil: undefined }),
        exceptions: fc.array(conditions(per, days, 1), { maxLength: 2 }),
        deadlines: fc.array(fc.option(conditions(per, days, 1), { nil: undefined }), { maxLength: 2 }),
        bring: fc.array(conditions(per, days, 1), { maxLength: 1 }),
      })
      .map(({ requiredWhen, valid, exceptions, deadlines, bring }) => ({
        per,
        requiredWhen,
        ...(valid ? { valid } : {}),
        exceptions: exceptions.map(when => ({ when, because: said })),
        deadlines: deadlines.map((when, index) => ({ when, text: said, rules: [index === 0 ? fromMoving : promptly] })),
        bring: bring.map(when => ({ item: 'identity', when })),
      }))
  return fc
    .record({
      named: leaves('household', days),
      namedOfMember: leaves('member', days),
      gates: gates(days),
      procedures: fc.array(fc.oneof(procedure('household'), procedure('member')), { minLength: 1, maxLength: 4 }),
    })
    .map(({ named, namedOfMember, gates, procedures }) => ({
      ...smallRuleSet,
      facts: factsFrom(randomFacts),
      derivedFacts: [
        { id: 'named', per: 'household', when: named, yes: said, no: said },
        { id: 'named-of-member', per: 'member', when: namedOfMember, yes: said, no: said },
      ],
      questions: Object.keys(randomFacts).map(
        (id): Question => ({ id, group: 'moving', title: said, ...(gates[id] ? { askWhen: gates[id] } : {}) }),
      ),
      procedures: procedures.map((one, index) =>
        aProcedure({ ...one, id: `p${index}`, events: ['moving-in', 'birth'] }),
      ),
    }))
}

/** Without members and days: what can also be said in letters for a SAT solver. */
export function choiceRuleSets(): fc.Arbitrary<RuleSet> {
  const verdicts = fc.array(choiceConditions(3), { minLength: 2, maxLength: 3 })
  return fc.tuple(ruleSets('today', 0), verdicts).map(([ruleSet, conditions]) => ({
    ...ruleSet,
    derivedFacts: [],
    procedures: conditions.map((requiredWhen, index) =>
      aProcedure({ id: `p${index}`, events: ['moving-in', 'birth'], requiredWhen }),
    ),
  }))
}

function choiceConditions(depth: number): fc.Arbitrary<Condition> {
  const leaves = fc.oneof(
    fc.constantFrom('city', 'abroad', 'ward').map((one): Condition => ({ op: 'is', fact: 'from', in: [one] })),
    fc.constantFrom('yes', 'no').map((one): Condition => ({ op: 'is', fact: 'dog', in: [one] })),
    fc.constantFrom('yes', 'no').map((one): Condition => ({ op: 'is', fact: 'chip', in: [one] })),
    fc
      .tuple(fc.nat(4), fc.nat(3))
      .map(([atLeast, more]): Condition => ({ op: 'count', fact: 'mopeds', atLeast, atMost: atLeast + more })),
    fc.constant<Condition>({ op: 'event', in: ['birth'] }),
  )
  if (depth === 0) return leaves
  const inner = choiceConditions(depth - 1)
  const of = fc.array(inner, { minLength: 1, maxLength: 3 })
  return fc.oneof(
    leaves,
    of.map((parts): Condition => ({ op: 'all', of: parts })),
    of.map((parts): Condition => ({ op: 'any', of: parts })),
    inner.map((part): Condition => ({ op: 'not', of: part })),
  )
}
