import { bookOf, type RuleBook } from './book'
import { compile } from './compile'
import { isSame } from './differences'
import { meaningOfFact } from './named-by'
import type { Entry, Program } from './program'
import { Machine } from './run'
import type { RuleSet } from './schema'
import type { Situation } from './situation'
import { canDifferInVerdict } from './touched'

/** Judges somebody by two rule sets: of each procedure the verdict it had, and the verdict it has. */
export type JudgePair = {
  /** The arrays are used again by the next call. */
  readonly judge: (situation: Situation) => { readonly was: Uint8Array; readonly is: Uint8Array }
  readonly places: readonly Places[]
}

/** Where the verdicts of one procedure stand; null in a rule set that does not have it. */
export type Places = {
  readonly id: string
  readonly was: number | null
  readonly is: number | null
  /** False: nobody's verdict can differ. */
  readonly canDiffer: boolean
}

/**
 * Where both ask the same and mean the same by it, one program holds the procedures of both: who is judged is read once, and
 * what is the same node in both cannot differ. Otherwise only those are judged that name what differs. `kept`: procedures whose
 * verdicts are wanted although they cannot differ.
 */
export function judgePair(before: RuleBook, after: RuleBook, kept: ReadonlySet<string> = new Set()): JudgePair {
  const isAlike = isSame(meaningOf(before.ruleSet), meaningOf(after.ruleSet))
  return isAlike ? together(before, after, kept) : apart(before, after, kept)
}

/** What conditions look at: facts, the gates of their questions, and named conditions; not the words. */
function meaningOf({ facts, questions, derivedFacts }: RuleSet): object {
  return {
    facts: facts.map(meaningOfFact),
    gates: questions.map(({ id, askWhen }) => ({ id, askWhen })),
    named: derivedFacts.map(({ id, when }) => ({ id, when })),
  }
}

function apart(before: RuleBook, after: RuleBook, kept: ReadonlySet<string>): JudgePair {
  const places = placesIn(before, after, 0)
    .map(place => ({ ...place, canDiffer: canDifferInVerdict(place.id, before, after) }))
    .filter(({ id, canDiffer }) => canDiffer || kept.has(id))
  const old = machineFor(compile(before), new Set(places.map(({ was }) => was)))
  const now = machineFor(compile(after), new Set(places.map(({ is }) => is)))
  return { judge: situation => ({ was: old.verdictsFor(situation), is: now.verdictsFor(situation) }), places }
}

function together(before: RuleBook, after: RuleBook, kept: ReadonlySet<string>): JudgePair {
  const first = before.ruleSet.procedures
  const program = compile(bookOf({ ...after.ruleSet, procedures: [...first, ...after.ruleSet.procedures] }))
  const places = placesIn(before, after, first.length)
    .map(place => ({ ...place, canDiffer: isOtherNode(place, program) }))
    .filter(({ id, canDiffer }) => canDiffer || kept.has(id))
  const machine = machineFor(program, new Set(places.flatMap(({ was, is }) => [was, is])))
  return {
    judge(situation) {
      const verdicts = machine.verdictsFor(situation)
      return { was: verdicts, is: verdicts }
    },
    places,
  }
}

/** Judges these alone. */
function machineFor(program: Program, looked: ReadonlySet<number | null>): Machine {
  return new Machine({ ...program, entries: program.entries.filter(({ index }) => looked.has(index)) })
}

function isOtherNode({ was, is }: Placed, { entries }: Program): boolean {
  const [old, now] = [entries[was ?? -1], entries[is ?? -1]]
  return !old || !now || !isSame(judgedBy(old), judgedBy(now))
}

function judgedBy({ verdict, isPerMember, procedure }: Entry): object {
  return { verdict, isPerMember, events: procedure.events }
}

type Placed = Omit<Places, 'canDiffer'>

/** In the order of `after`, then those that are gone. */
function placesIn(before: RuleBook, after: RuleBook, shift: number): readonly Placed[] {
  const placeIn = (book: RuleBook) => new Map(book.ruleSet.procedures.map(({ id }, place) => [id, place]))
  const [old, now] = [placeIn(before), placeIn(after)]
  return [...new Set([...now.keys(), ...old.keys()])].map(id => {
    const is = now.get(id)
    return { id, was: old.get(id) ?? null, is: is === undefined ? null : is + shift }
  })
}
