import type { State } from './encode'
import { household } from './open-facts'
import type { FactUse, Program } from './program'
import type { FactRef } from './situation'
import type { Measured, Slot } from './slots'

type Told = { readonly program: Program; readonly full: State; readonly classes: Uint8Array }

/** The state with these facts alone, its bytes in `classes`; of members who are not listed nothing is known. */
export function stateKnowing(facts: readonly FactRef[], { program, full, classes }: Told): State {
  const state = { ...full, classes, memberCount: facts.includes(household) ? full.memberCount : -1 }
  const copying = { facts, full, state }
  classes.set(blankOf(full, program))
  for (const { fact, member } of facts) {
    const use = program.facts[program.factAt.get(fact) ?? -1]
    if (use && (member === null || member < state.memberCount)) copyFact(copying, use, member)
  }
  return state
}

const blanks = new WeakMap<State, Uint8Array>()

/** The life event and today are known without an answer. */
function blankOf(full: State, { events, todays }: Program): Uint8Array {
  const known = blanks.get(full)
  if (known) return known
  const classes = new Uint8Array(full.classes.length)
  for (const { at } of [...events.values(), ...todays]) classes[at] = full.classes[at] as number
  blanks.set(full, classes)
  return classes
}

type Copying = { readonly facts: readonly FactRef[]; readonly full: State; readonly state: State }

function copyFact(copying: Copying, { slot, measures }: FactUse, member: number | null): void {
  if (slot) copySlot(copying, slot, member)
  for (const measured of measures) {
    if (!measured.isOfMember || member !== null) copyMeasured(copying, measured, member)
    // A day of the household, seen from a day of its members.
    else for (let row = 0; row < copying.state.memberCount; row++) copyMeasured(copying, measured, row)
  }
}

/** What is measured from another day is known where both are. */
function copyMeasured(copying: Copying, { measure, tests }: Measured, member: number | null): void {
  const from = 'on' in measure && 'fact' in measure.on ? measure.on.fact : null
  const isKnown = from === null || copying.facts.some(one => one.fact === from && (one.member ?? member) === member)
  if (isKnown) for (const test of tests) copySlot(copying, test, member)
}

function copySlot({ full, state }: Copying, { at }: Slot, member: number | null): void {
  const place = at + (member ?? 0)
  state.classes[place] = full.classes[place] as number
}
