import { isWithinDays } from '@/lib/calendar/local-date'
import { op, type Program, type Slot, type Start } from './compile'
import { compareFact, type View } from './evaluate'
import { answerOf, maxMembers, type Situation, unknown } from './situation'
import { not, type Truth } from './truth'

/** What has been answered, one byte a slot: all that the rules need to know of a session. */
export type State = {
  readonly household: Uint8Array
  /** `maxMembers` rows, one after the other, and a blank one for somebody of whom nothing is known. */
  readonly members: Uint8Array
  /** -1 while the household has not been told. */
  readonly memberCount: number
  readonly events: readonly string[]
}

export function encode(program: Program, situation: Situation): State {
  const { householdSlots, memberSlots, book } = program
  const memberCount = situation.answers.members?.length ?? -1
  const household = Uint8Array.from(householdSlots, slot => classOf(slot, { book, situation, member: null }))
  const members = new Uint8Array(memberSlots.length * (maxMembers + 1))
  for (let member = 0; member < memberCount; member++) {
    const view = { book, situation, member }
    for (const [index, slot] of memberSlots.entries())
      members[member * memberSlots.length + index] = classOf(slot, view)
  }
  return { household, members, memberCount, events: situation.events }
}

export function truthOf(verdict: number): Truth {
  return verdict === 1 ? null : verdict === 2
}

/** Runs a program. The registers are its own and are used again by every call, so that a call allocates nothing. */
export class Machine {
  private readonly code: Int32Array
  private readonly tables: Uint8Array
  private readonly width: number
  private readonly result: Uint8Array
  private readonly entriesOf: (events: string) => readonly IndexedEntry[]
  private household: Uint8Array = new Uint8Array()
  private members: Uint8Array = new Uint8Array()
  private memberCount = 0
  private base = 0

  constructor(program: Program) {
    this.code = program.code
    this.tables = program.tables
    this.width = program.memberSlots.length
    this.result = new Uint8Array(program.entries.length)
    this.entriesOf = memoize(events => entriesFor(program, events.split(' ')))
  }

  /**
   * The verdict of every procedure, in the rule set's order: 0 not required, 1 undecided, 2 required, 255 for procedures of
   * other life events. Always the same array: copy it to keep it.
   */
  verdicts(state: State): Uint8Array {
    this.load(state)
    this.result.fill(255)
    for (const { index, at, perMember } of this.entriesOf(state.events.join(' '))) {
      this.base = 0
      this.result[index] = perMember ? this.overMembers(2, at) : this.run(at)
    }
    return this.result
  }

  /** The truth of any condition of the rule set for one member, or outside the members (null). */
  truth({ at, isDenied }: Start, state: State, member: number | null): Truth {
    this.load(state)
    this.base = (member ?? maxMembers) * this.width
    const truth = truthOf(this.run(at))
    return isDenied ? not(truth) : truth
  }

  private load(state: State): void {
    this.household = state.household
    this.members = state.members
    this.memberCount = state.memberCount
  }

  private run(at: number): number {
    switch (this.code[at]) {
      case op.household:
        return this.look(at, this.household[this.word(at + 1)] as number)
      case op.member:
        return this.look(at, this.members[this.base + this.word(at + 1)] as number)
      case op.all:
        return this.runUntil(0, at)
      case op.any:
        return this.runUntil(2, at)
      case op.everyMember:
        return this.overMembers(0, at + 2)
      case op.anyMember:
        return this.overMembers(2, at + 2)
      case op.memberCount:
        return this.memberCount < 0 && this.overNobody(at + 5) !== 0 ? 1 : this.countMembers(at)
      default:
        return this.word(at + 1)
    }
  }

  private look(at: number, answerClass: number): number {
    return this.tables[this.word(at + 2) + answerClass] as number
  }

  /** "All" stops at the first false (0) and is otherwise the least; "any" stops at the first true (2), else the greatest. */
  private runUntil(stop: number, at: number): number {
    const end = this.word(at + 1)
    let value = 2 - stop
    for (let part = at + 2; part < end; part = this.afterPart(part)) {
      const truth = this.run(part)
      if (truth === stop) return stop
      if (truth === 1) value = 1
    }
    return value
  }

  /** Leaves the member being looked at as it was: a condition on one member may speak of all of them. */
  private overMembers(stop: number, at: number): number {
    if (this.memberCount < 0) return this.overNobody(at)
    const outer = this.base
    let value = 2 - stop
    for (let member = 0; member < this.memberCount && value !== stop; member++) {
      this.base = member * this.width
      const truth = this.run(at)
      if (truth !== 2 - stop) value = truth
    }
    this.base = outer
    return value
  }

  /** Before the household is told, only what holds of everybody alike is known. */
  private overNobody(at: number): number {
    const outer = this.base
    this.base = maxMembers * this.width
    const truth = this.run(at)
    this.base = outer
    return truth
  }

  private countMembers(at: number): number {
    const [atLeast, atMost, inside] = [this.word(at + 2), this.word(at + 3), this.word(at + 4) * 2]
    const least = this.tally(2, at + 5)
    const most = least + this.tally(1, at + 5)
    if (most < atLeast || least > atMost) return 2 - inside
    return least >= atLeast && most <= atMost ? inside : 1
  }

  private tally(truth: number, at: number): number {
    const outer = this.base
    let count = 0
    for (let member = 0; member < this.memberCount; member++) {
      this.base = member * this.width
      if (this.run(at) === truth) count++
    }
    this.base = outer
    return count
  }

  /** Comparisons and constants have a fixed length; a block says where it ends. */
  private afterPart(at: number): number {
    const kind = this.code[at]
    if (kind === op.household || kind === op.member) return at + 3
    return kind === op.constant ? at + 2 : this.word(at + 1)
  }

  private word(at: number): number {
    return this.code[at] as number
  }
}

type IndexedEntry = { readonly index: number; readonly at: number; readonly perMember: boolean }

function entriesFor({ entries }: Program, events: readonly string[]): readonly IndexedEntry[] {
  return entries.flatMap(({ procedure, at }, index) =>
    procedure.events.some(event => events.includes(event))
      ? [{ index, at, perMember: procedure.per === 'member' }]
      : [],
  )
}

function memoize<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>()
  return key => {
    const found = known.get(key) ?? make(key)
    known.set(key, found)
    return found
  }
}

function classOf(slot: Slot, view: View): number {
  switch (slot.kind) {
    case 'event':
      return view.situation.events.includes(slot.event) ? 2 : 1
    case 'answer': {
      const value = answerOf(view.situation, { fact: slot.fact.id, member: view.member })
      return value === undefined || value === unknown ? 0 : slot.classes.indexOf(String(value)) + 1
    }
    case 'test':
      return testClass(compareFact(slot.condition, view))
    case 'today':
      return testClass(isWithinDays(view.situation.today, slot.condition))
  }
}

function testClass(truth: Truth): number {
  if (truth === null) return 0
  return truth ? 2 : 1
}
