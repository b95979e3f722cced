import { partsOf } from './book'
import { refOf } from './evaluate'
import { factsOf } from './facts-in'
import { household } from './open-facts'
import type { Condition } from './schema'
import type { Sight } from './sight'
import type { FactRef } from './situation'

/** Where a condition is looked at: by whom, and the member it speaks of (null outside a member). */
export type At = { readonly sight: Sight; readonly member: number | null }

/** Each fact once. */
export type Facts = Set<FactRef>

/**
 * Collects what made the condition so: of a true "all" every part, of a true "any" the first true one; the other way round where
 * they are false. The gate of a question is a silent part of every comparison: who answered has been asked.
 */
export function collectDeciding(condition: Condition, truth: boolean, at: Collecting): void {
  switch (condition.op) {
    case 'all':
    case 'any':
      if ((condition.op === 'all') === truth) for (const part of condition.of) collectDeciding(part, truth, at)
      else collectFirst(condition.of, truth, at)
      break
    case 'not':
      collectDeciding(condition.of, !truth, at)
      break
    case 'any-member':
    case 'every-member':
      collectMembers(condition, truth, at)
      break
    case 'member-count':
      collectCounted(condition, truth, at)
      break
    case 'derived':
      for (const part of partsOf(condition, at.sight.book)) collectDeciding(part, truth, at)
      break
    default:
      collectFacts(condition, truth, at)
  }
}

export type Collecting = At & { readonly into: Facts }

function collectFirst(parts: readonly Condition[], truth: boolean, at: Collecting): void {
  const deciding = parts.find(part => at.sight.truth(part, at.member) === truth)
  if (deciding) collectDeciding(deciding, truth, at)
}

function collectMembers({ op, where }: OfMembers, truth: boolean, at: Collecting): void {
  const { members } = at.sight
  if (!members) {
    collectDeciding(where, truth, { ...at, member: null })
    return
  }
  const decides = (member: number) => at.sight.truth(where, member) === truth
  const first = members.find(decides)
  const deciding = (op === 'every-member') === truth ? members : first === undefined ? [] : [first]
  collectEach(deciding, { where, truth }, at)
}

/** As many members as are needed to reach the number, or to stay below it. */
function collectCounted({ where, atLeast = 0, atMost }: Count, truth: boolean, at: Collecting): void {
  const { members } = at.sight
  if (!members) {
    collectDeciding(where, false, { ...at, member: null })
    return
  }
  const so = members.filter(member => at.sight.truth(where, member) === true)
  const notSo = members.filter(member => at.sight.truth(where, member) === false)
  const most = atMost ?? members.length
  const tooMany = !truth && so.length > most ? most + 1 : 0
  const tooFew = truth || tooMany > 0 ? 0 : members.length - atLeast + 1
  collectEach(so.slice(0, truth ? atLeast : tooMany), { where, truth: true }, at)
  collectEach(notSo.slice(0, truth ? Math.max(members.length - most, 0) : tooFew), { where, truth: false }, at)
}

type Each = { readonly where: Condition; readonly truth: boolean }

function collectEach(members: readonly number[], { where, truth }: Each, at: Collecting): void {
  at.into.add(household)
  for (const member of members) collectDeciding(where, truth, { ...at, member })
}

function collectFacts(condition: Condition, truth: boolean, at: Collecting): void {
  const { sight, member, into } = at
  const [asked, ...others] = factsOf(condition)
  if (asked === undefined) return
  const gate = sight.book.questions.get(asked)?.askWhen
  const isAsked = gate ? sight.truth(gate, member) : true
  if (gate && (isAsked === false || truth)) collectDeciding(gate, isAsked === true, at)
  if (isAsked === false) return
  const view = { book: sight.book, situation: sight.situation, member }
  into.add(refOf(asked, view))
  for (const fact of others) into.add(refOf(fact, view))
}

type OfMembers = Extract<Condition, { op: 'any-member' | 'every-member' }>
type Count = Extract<Condition, { op: 'member-count' }>
