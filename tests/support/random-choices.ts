import fc from 'fast-check'
import { choice, factsFrom, text } from '@/lib/catalogue/vocabulary'
import { bookOf, type RuleBook } from '@/lib/rules/book'
import type { Condition, Procedure } from '@/lib/rules/schema'
import type { Answers, FactRef, MemberAnswers } from '@/lib/rules/situation'
import { aProcedure, smallRuleSet } from './small-rules'

/** Facts of three options each, few enough that every way to answer them can be tried. */
export const options = ['x', 'y', 'z'] as const
export const householdFacts = ['a', 'b', 'c', 'd'] as const
export const memberFacts = ['p', 'q'] as const

const said = text('言葉')
const option = { label: said, clause: said }
const of = (per: 'household' | 'member') => choice({ per, name: said, options: { x: option, y: option, z: option } })

const relation = choice({ per: 'member', name: said, options: { self: option, child: option } })

/** The list of members is told in between. */
const facts = factsFrom({
  a: of('household'),
  b: of('household'),
  relation,
  c: of('household'),
  d: of('household'),
  p: of('member'),
  q: of('member'),
})

/** With gates `b` is asked where `a` is x, and `q` of whom `p` is x. */
export function bookOfChoices(hasGates: boolean, procedures: readonly Procedure[] = []): RuleBook {
  const gates: Readonly<Record<string, Condition>> = hasGates ? { b: is('a', ['x']), q: is('p', ['x']) } : {}
  const questions = facts.map(({ id }) => ({
    id,
    group: 'moving',
    title: said,
    ...(gates[id] && { askWhen: gates[id] }),
  }))
  return bookOf({ ...smallRuleSet, facts, derivedFacts: [], questions, procedures: [...procedures] })
}

export function booksOfChoices(): fc.Arbitrary<RuleBook> {
  const verdicts = fc
    .constantFrom('household' as const, 'member' as const)
    .chain(per => conditionsOfChoices(per, 2).map(requiredWhen => ({ per, requiredWhen })))
  return fc.tuple(fc.boolean(), fc.array(verdicts, { minLength: 1, maxLength: 3 })).map(([hasGates, of]) =>
    bookOfChoices(
      hasGates,
      of.map((one, index) => aProcedure({ ...one, id: `p${index}` })),
    ),
  )
}

/** Any condition over these facts, which may come again and again. */
export function conditionsOfChoices(per: 'household' | 'member', depth: number): fc.Arbitrary<Condition> {
  const own = per === 'member' ? [...householdFacts, ...memberFacts] : [...householdFacts]
  const leaf = fc.constantFrom(...own).chain(leafOf)
  if (depth === 0) return leaf
  const inner = conditionsOfChoices(per, depth - 1)
  const where = conditionsOfChoices('member', depth - 1)
  const parts = fc.array(inner, { minLength: 1, maxLength: 3 })
  return fc.oneof(
    leaf,
    fc.tuple(fc.constantFrom('all' as const, 'any' as const), parts).map(([op, of]): Condition => ({ op, of })),
    inner.map((part): Condition => ({ op: 'not', of: part })),
    ofMembers(where),
  )
}

/** Conditions that look at every fact once: what is asked for a member is another fact for each of them. */
export function readOnce(): fc.Arbitrary<Condition> {
  const shuffled = (ids: readonly string[]) => fc.shuffledSubarray([...ids], { minLength: ids.length })
  const where = shuffled(memberFacts).chain(joined)
  return fc
    .tuple(shuffled(householdFacts).chain(joined), ofMembers(where), fc.constantFrom('all' as const, 'any' as const))
    .map(([one, other, op]): Condition => ({ op, of: [one, other] }))
}

/** The facts in two heaps, and these again, down to one fact each. */
function joined(ids: readonly string[]): fc.Arbitrary<Condition> {
  const [first = ''] = ids
  const whole =
    ids.length < 2
      ? leafOf(first)
      : fc
          .tuple(fc.integer({ min: 1, max: ids.length - 1 }), fc.constantFrom('all' as const, 'any' as const))
          .chain(([at, op]) =>
            fc.tuple(joined(ids.slice(0, at)), joined(ids.slice(at))).map((parts): Condition => ({ op, of: parts })),
          )
  return fc.tuple(whole, fc.boolean()).map(([part, isDenied]): Condition => (isDenied ? { op: 'not', of: part } : part))
}

function leafOf(fact: string): fc.Arbitrary<Condition> {
  return fc.subarray([...options], { minLength: 1, maxLength: 2 }).map(chosen => is(fact, chosen))
}

function is(fact: string, chosen: readonly string[]): Condition {
  return { op: 'is', fact, in: chosen }
}

function ofMembers(where: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> {
  const range = fc.constantFrom({ atLeast: 2 }, { atLeast: 1, atMost: 1 }, { atMost: 1 })
  return fc.oneof(
    where.map((part): Condition => ({ op: 'any-member', where: part })),
    where.map((part): Condition => ({ op: 'every-member', where: part })),
    fc.tuple(where, range).map(([part, counts]): Condition => ({ op: 'member-count', where: part, ...counts })),
  )
}

/** Two people, some of whose answers are not known: no more than five in all. */
export function partialAnswers(): fc.Arbitrary<Answers> {
  const keys = [...householdFacts, ...[0, 1].flatMap(member => memberFacts.map(fact => `${member}/${fact}`))]
  return fc
    .tuple(
      fc.subarray(keys, { maxLength: 5 }),
      fc.array(fc.constantFrom(...options), { minLength: keys.length, maxLength: keys.length }),
    )
    .map(([open, values]) => {
      const known = new Map(
        keys.flatMap((key, index) => (open.includes(key) ? [] : [[key, values[index] ?? 'x'] as const])),
      )
      const given = (ids: readonly string[], prefix: string): MemberAnswers =>
        Object.fromEntries(ids.flatMap(id => (known.has(prefix + id) ? [[id, known.get(prefix + id) ?? 'x']] : [])))
      return { household: given(householdFacts, ''), members: [given(memberFacts, '0/'), given(memberFacts, '1/')] }
    })
}

/** The same before the household is told. */
export function untoldAnswers(): fc.Arbitrary<Answers> {
  return fc
    .tuple(fc.constantFrom(...options), fc.constantFrom(...options), fc.subarray(['c', 'd']))
    .map(([a, b, more]) => ({ household: { a, b, ...Object.fromEntries(more.map(id => [id, a])) }, members: null }))
}

/** Every way to answer what is not known; who is not told yet may be one or two people. */
export function* completionsOf(answers: Answers): Generator<Answers> {
  const { members } = answers
  if (members === null) {
    for (const people of [[{}], [{}, {}]]) yield* completionsOf({ ...answers, members: people })
    return
  }
  const open = openOf(answers)
  if (!open) yield answers
  else for (const value of options) yield* completionsOf(answered(answers, open, value))
}

/** The first fact without an answer. */
function openOf({ household, members }: Answers): FactRef | null {
  const asked = [
    ...householdFacts.map(fact => ({ fact, member: null, given: household })),
    ...(members ?? []).flatMap((given, member) => memberFacts.map(fact => ({ fact, member, given }))),
  ]
  return asked.find(({ fact, given }) => given[fact] === undefined) ?? null
}

function answered({ household, members }: Answers, { fact, member }: FactRef, value: string): Answers {
  if (member === null) return { household: { ...household, [fact]: value }, members }
  const people = members?.map((one, index) => (index === member ? { ...one, [fact]: value } : one)) ?? null
  return { household, members: people }
}
