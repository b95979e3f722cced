import type { State } from './encode'
import { household } from './open-facts'
import type { ConeSlot } from './plan'
import type { Program } from './program'
import type { FactRef } from './situation'
import { allRows, rowOf } from './word'

/** What is used again: the bytes of the state that is made, and the rows in which each fact is known. */
export type Scratch = { readonly classes: Uint8Array; readonly known: Int32Array }

export function scratchFor({ width, facts }: Program): Scratch {
  return { classes: new Uint8Array(width), known: new Int32Array(facts.length) }
}

type Told = { readonly program: Program; readonly full: State; readonly slots: readonly ConeSlot[] }

/** The state with these facts alone, as far as the slots go; of members who are not listed nothing is known. */
export function stateKnowing(facts: readonly FactRef[], { program, full, slots }: Told, scratch: Scratch): State {
  const { factAt } = program
  scratch.known.fill(0)
  for (const { fact, member } of facts) {
    const index = factAt.get(fact)
    if (index !== undefined)
      scratch.known[index] = (scratch.known[index] as number) | (member === null ? allRows : rowOf(member))
  }
  const memberCount = facts.includes(household) ? full.memberCount : -1
  for (const slot of slots) copy(slot, { full, memberCount }, scratch)
  return { ...full, classes: scratch.classes, memberCount }
}

type Copying = { readonly full: State; readonly memberCount: number }

/** What is measured from another day is known where both are; the life event and today are known without an answer. */
function copy({ at, isOfMember, facts }: ConeSlot, { full, memberCount }: Copying, scratch: Scratch): void {
  const { classes, known } = scratch
  let rows = allRows
  for (const fact of facts) rows &= known[fact] as number
  if (!isOfMember) classes[at] = rows === 0 ? 0 : (full.classes[at] as number)
  else
    for (let member = 0; member < memberCount; member++)
      classes[at + member] = rows & rowOf(member) ? (full.classes[at + member] as number) : 0
}
