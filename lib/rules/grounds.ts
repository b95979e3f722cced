import { required } from './book'
import { clauseOfAnswer, clauseOfCount, type FactCondition } from './clauses'
import { outsideClause } from './day-clauses'
import { refOf } from './evaluate'
import { factsOf } from './facts-in'
import { household } from './open-facts'
import type { Clause, Condition } from './schema'
import { clauseOfEverybody } from './sentence'
import type { Sight } from './sight'
import type { FactRef } from './situation'

/** One thing that decided: the facts it rests on, and what is said of it. */
export type Ground = {
  readonly facts: readonly FactRef[]
  /** Null where there is nothing to say: part of what has a name, or no more than who the members are. */
  readonly clause: Clause | null
}

/** Where a condition is looked at: by whom, and the member it speaks of (null outside a member). */
export type At = { readonly sight: Sight; readonly member: number | null; readonly isSilent?: boolean }

/**
 * What made the condition so: every part of a true "all", one true part of an "any", one false part of a false "all". A named
 * condition is said by its name, not by its parts.
 */
export function groundsOf(condition: Condition, at: At, truth: boolean): readonly Ground[] {
  switch (condition.op) {
    case 'always':
    case 'event':
      return []
    case 'today':
      return truth || at.isSilent ? [] : [{ facts: [], clause: outsideClause(condition, at.sight.situation.today) }]
    case 'not':
      return groundsOf(condition.of, at, !truth)
    case 'derived': {
      const { when, yes, no } = required(at.sight.book.derivedFacts, condition.id)
      const facts = factsIn(groundsOf(when, { ...at, isSilent: true }, truth))
      return [{ facts, clause: truth ? yes : no }]
    }
    case 'all':
    case 'any':
      return groundsOfMany(condition, at, truth)
    case 'any-member':
    case 'every-member':
      return groundsOfMembers(condition, at, truth)
    case 'member-count':
      return groundsOfCount(condition, at, truth)
    default:
      return groundsOfFact(condition, at, truth)
  }
}

/** Each fact once. */
export function factsIn(grounds: readonly Ground[]): readonly FactRef[] {
  return [...new Map(grounds.flatMap(({ facts }) => facts).map(fact => [`${fact.member}/${fact.fact}`, fact])).values()]
}

/** The grounds said together, each clause once. */
export function clausesIn(grounds: readonly Ground[]): readonly Clause[] {
  return [...new Map(grounds.flatMap(({ clause }) => (clause ? [[clause.ja, clause] as const] : []))).values()]
}

function groundsOfMany({ op, of }: Many, at: At, truth: boolean): readonly Ground[] {
  const needsEvery = (op === 'all') === truth
  if (needsEvery) return of.flatMap(part => groundsOf(part, at, truth))
  const deciding = of.find(part => at.sight.truth(part, at.member) === truth)
  return deciding ? groundsOf(deciding, at, truth) : []
}

function groundsOfMembers({ op, where }: OfMembers, at: At, truth: boolean): readonly Ground[] {
  const { sight } = at
  if (!sight.members) return groundsOf(where, { ...at, member: null }, truth)
  if ((op === 'every-member') === truth) return ofEach(sight.members, where, { at, truth })
  const deciding = sight.members.find(member => sight.truth(where, member) === truth)
  return deciding === undefined ? [] : ofEach([deciding], where, { at, truth })
}

/** As many members as are needed to reach the number, or to stay below it. */
function groundsOfCount({ where, atLeast = 0, atMost }: Count, at: At, truth: boolean): readonly Ground[] {
  const { members } = at.sight
  if (!members) return groundsOf(where, { ...at, member: null, isSilent: true }, false)
  const so = members.filter(member => at.sight.truth(where, member) === true)
  const notSo = members.filter(member => at.sight.truth(where, member) === false)
  const most = atMost ?? members.length
  const isOver = so.length > most
  const [yes, no] = truth
    ? [atLeast, members.length - most]
    : isOver
      ? [most + 1, 0]
      : [0, members.length - atLeast + 1]
  const silent = { ...at, isSilent: true }
  const grounds = [
    ...ofEach(so.slice(0, yes), where, { at: silent, truth: true }),
    ...ofEach(notSo.slice(0, Math.max(no, 0)), where, { at: silent, truth: false }),
  ]
  return [{ facts: [household, ...factsIn(grounds)], clause: at.isSilent ? null : clauseOfCount(so.length) }]
}

type Looking = { readonly at: At; readonly truth: boolean }

/** What holds of several people for different reasons is said in one clause. */
function ofEach(members: readonly number[], where: Condition, { at, truth }: Looking): readonly Ground[] {
  const each = members.map(member => groundsOf(where, { ...at, member }, truth))
  const all = { facts: [household, ...factsIn(each.flat())], clause: null }
  if (at.isSilent) return [all]
  const said = new Map(each.map(clausesIn).map(clauses => [clauses.map(({ ja }) => ja).join(), clauses]))
  if (said.size > 1) return [{ ...all, clause: clauseOfEverybody([...said.values()]) }]
  return [all, ...each.slice(0, 1).flat()]
}

/** The gate of its question is a silent part of every comparison: who answered has been asked. */
function groundsOfFact(condition: FactCondition, at: At, truth: boolean): readonly Ground[] {
  const { book, situation } = at.sight
  const [id, ...others] = factsOf(condition)
  const fact = required(book.facts, id ?? '')
  const gate = book.questions.get(fact.id)?.askWhen
  if (gate && at.sight.truth(gate, at.member) === false) return groundsOf(gate, at, false)
  const opened = gate && truth ? factsIn(groundsOf(gate, { ...at, isSilent: true }, true)) : []
  const compared = [fact.id, ...others].map(one => refOf(one, { book, situation, member: at.member }))
  const view = { book, situation, member: at.member }
  return [{ facts: [...opened, ...compared], clause: at.isSilent ? null : clauseOfAnswer(condition, view) }]
}

type Many = Extract<Condition, { op: 'all' | 'any' }>
type OfMembers = Extract<Condition, { op: 'any-member' | 'every-member' }>
type Count = Extract<Condition, { op: 'member-count' }>
