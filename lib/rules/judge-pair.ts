import { bookOf, type RuleBook } from './book'
import { compile } from './compile'
import { isSame } from './differences'
import type { Entry, Program } from './program'
import { Machine } from './run'
import type { RuleSet } from './schema'
import type { Situation } from './situation'

/** Judges somebody by two rule sets: of each procedure the verdict it had, and the verdict it has. */
export type JudgePair = {
  /** The arrays are used again by the next call. */
  readonly judge: (situation: Situation) => { readonly was: Uint8Array; readonly is: Uint8Array }
  readonly places: readonly Places[]
}

/** Where the verdicts of one procedure stand; null in a rule set that does not have it. */
export type Places = { readonly id: string; readonly was: number | null; readonly is: number | null }

/**
 * Where both ask the same and mean the same by it, one program holds the procedures of both: who is judged is read once, and
 * what is the same node in both cannot differ. `kept`: procedures whose verdicts are wanted although they cannot differ.
 */
export function judgePair(before: RuleBook, after: RuleBook, kept: ReadonlySet<string> = new Set()): JudgePair {
  const isAlike = isSame(meaningOf(before.ruleSet), meaningOf(after.ruleSet))
  return isAlike ? together(before, after, kept) : apart(before, after)
}

/** What conditions look at: facts, the gates of their questions, and named conditions; not the words. */
function meaningOf({ facts, questions, derivedFacts }: RuleSet): object {
  return {
    facts: facts.map(fact => ({
      ...fact,
      name: null,
      ...(fact.kind === 'choice' ? { options: idsOf(fact.options) } : {}),
    })),
    gates: questions.map(({ id, askWhen }) => ({ id, askWhen })),
    named: derivedFacts.map(({ id, when }) => ({ id, when })),
  }
}

function idsOf(list: readonly { readonly id: string }[]): readonly string[] {
  return list.map(({ id }) => id)
}

function apart(before: RuleBook, after: RuleBook): JudgePair {
  const [old, now] = [new Machine(compile(before)), new Machine(compile(after))]
  return {
    judge: situation => ({ was: old.verdictsFor(situation), is: now.verdictsFor(situation) }),
    places: placesIn(before, after, 0),
  }
}

function together(before: RuleBook, after: RuleBook, kept: ReadonlySet<string>): JudgePair {
  const first = before.ruleSet.procedures
  const program = compile(bookOf({ ...after.ruleSet, procedures: [...first, ...after.ruleSet.procedures] }))
  const places = placesIn(before, after, first.length).filter(one => kept.has(one.id) || canDiffer(one, program))
  const looked = new Set(places.flatMap(({ was, is }) => [was, is]))
  const machine = new Machine({ ...program, entries: program.entries.filter(({ index }) => looked.has(index)) })
  return {
    judge(situation) {
      const verdicts = machine.verdictsFor(situation)
      return { was: verdicts, is: verdicts }
    },
    places,
  }
}

function canDiffer({ was, is }: Places, { entries }: Program): boolean {
  const [old, now] = [entries[was ?? -1], entries[is ?? -1]]
  return !old || !now || !isSame(judgedBy(old), judgedBy(now))
}

function judgedBy({ verdict, isPerMember, procedure }: Entry): object {
  return { verdict, isPerMember, events: procedure.events }
}

/** In the order of `after`, then those that are gone. */
function placesIn(before: RuleBook, after: RuleBook, shift: number): readonly Places[] {
  const placeIn = (book: RuleBook) => new Map(book.ruleSet.procedures.map(({ id }, place) => [id, place]))
  const [old, now] = [placeIn(before), placeIn(after)]
  return [...new Set([...now.keys(), ...old.keys()])].map(id => {
    const is = now.get(id)
    return { id, was: old.get(id) ?? null, is: is === undefined ? null : is + shift }
  })
}
