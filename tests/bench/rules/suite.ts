import type { RuleBook } from '@/lib/rules/book'
import { compile } from '@/lib/rules/compile'
import { encode, type State } from '@/lib/rules/encode'
import { Machine } from '@/lib/rules/run'
import type { Situation } from '@/lib/rules/situation'
import { friday } from '@/tests/support/situations'
import type { Figure } from '../figure'
import { type Contender, race } from '../timing'
import { randomFrom, syntheticAnswers, syntheticBook } from './catalogue'
import { type Engine, engines, inputOf } from './engines'

const ours = '手続きナビ, tables on session state'

/** Three-valued verdicts against the rule engines a TypeScript developer would reach for, on the same generated catalogues. */
export async function rulesSuite(): Promise<readonly Figure[]> {
  return [
    ...(await compared(syntheticBook(1, true), 'by life event')),
    ...(await compared(syntheticBook(2, false), 'no common prefix')),
  ]
}

async function compared(book: RuleBook, shape: string): Promise<readonly Figure[]> {
  const situations = residents(book, 400)
  const machine = new Machine(compile(book))
  const states = situations.map(situation => encode(compile(book), situation))
  const peers = engines(book)
  await requireAgreement({ book, situations, states, machine, peers })
  const micros = await race([
    own(machine, states),
    ...peers.map(peer =>
      contender(
        peer,
        situations.slice(0, 40).map(one => inputOf(book, one)),
      ),
    ),
  ])
  const best = micros.get(ours) ?? Number.NaN
  const rows = peers.map(({ name }) => ({
    figure: `verdicts, ${shape}: ours against ${name}`,
    value: best,
    unit: 'µs a resident',
    against: `${name}: ${(micros.get(name) ?? Number.NaN).toPrecision(3)} µs`,
    ratio: (micros.get(name) ?? Number.NaN) / best,
  }))
  return rows
}

function residents(book: RuleBook, count: number): readonly Situation[] {
  const random = randomFrom(7)
  const { events } = book.ruleSet
  return Array.from({ length: count }, (_, index) => ({
    events: [events[index % events.length]?.id ?? ''],
    today: friday,
    answers: { ...syntheticAnswers(book, random), members: [] },
  }))
}

function own(machine: Machine, states: readonly State[]): Contender {
  return {
    name: ours,
    batch() {
      for (let turn = 0; turn < 50; turn++) for (const state of states) machine.verdicts(state)
      return states.length * 50
    },
  }
}

function contender({ name, verdicts }: Engine, inputs: readonly Record<string, string>[]): Contender {
  return {
    name,
    async batch() {
      for (const input of inputs) await verdicts(input)
      return inputs.length
    },
  }
}

type Agreement = {
  readonly book: RuleBook
  readonly situations: readonly Situation[]
  readonly states: readonly State[]
  readonly machine: Machine
  readonly peers: readonly Engine[]
}

/** A figure counts only if every verdict is the same. */
async function requireAgreement({ book, situations, states, machine, peers }: Agreement): Promise<void> {
  for (const [index, situation] of situations.slice(0, 60).entries()) {
    const state = states[index]
    const expected = state && [...machine.verdicts(state)].map(verdict => (verdict === 255 ? 0 : verdict))
    for (const { name, verdicts } of peers) {
      const found = await verdicts(inputOf(book, situation))
      if (JSON.stringify(found) !== JSON.stringify(expected)) throw new Error(`${name} disagrees on resident ${index}`)
    }
  }
}
