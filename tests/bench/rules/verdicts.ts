import { type Random, randomFrom } from '@/lib/residents/random'
import type { RuleBook } from '@/lib/rules/book'
import { compile } from '@/lib/rules/compile'
import { encode } from '@/lib/rules/encode'
import { Machine } from '@/lib/rules/run'
import type { Answers, Situation } from '@/lib/rules/situation'
import { friday } from '@/tests/support/situations'
import type { Figure } from '../figure'
import { type Contender, race } from '../timing'
import { completeAnswers, partialAnswers, syntheticBook } from './catalogue'
import { type Peer, peers } from './engines'
import { inputOf, type Tree, type TruthsOf, treesOf } from './trees'

/** Answers of how many residents; a slow peer gets fewer of the same. */
const residents = 400
const residentsOfPeers = 40

/** Every verdict of 120 procedures against the peers, all of them and all catalogues taking turns in one run. */
export async function verdictFigures(): Promise<readonly Figure[]> {
  const matches = [
    ...shapes.map(shape => matchOf(`three-valued, ${shape.name}`, shape.book, partialAnswers)),
    ...shapes.map(shape => matchOf(`two-valued, ${shape.name}`, shape.book, completeAnswers)),
  ]
  for (const match of matches) await requireAgreement(match)
  const micros = await race(matches.flatMap(match => [...ownContenders(match), ...peerContenders(match)]))
  return matches.flatMap(match => figuresOf(match, micros))
}

const shapes = [
  { name: 'by life event', book: syntheticBook(1, true) },
  { name: 'no common prefix', book: syntheticBook(2, false) },
]

type Match = {
  readonly name: string
  readonly book: RuleBook
  readonly situations: readonly Situation[]
  readonly machine: Machine
  readonly rivals: readonly Rival[]
}

type Rival = { readonly peer: Peer; readonly form: string; readonly verdicts: (input: Input) => Promise<number[]> }
type Input = Parameters<TruthsOf>[0]

function matchOf(name: string, book: RuleBook, answers: (book: RuleBook, random: Random) => Answers): Match {
  const random = randomFrom(7)
  const { events } = book.ruleSet
  const situations = Array.from({ length: residents }, (_, index) => ({
    events: [events[index % events.length]?.id ?? ''],
    today: friday,
    answers: { ...answers(book, random), members: [] },
  }))
  const isComplete = answers === completeAnswers
  return { name, book, situations, machine: new Machine(compile(book)), rivals: rivalsFor(book, isComplete) }
}

/** A two-valued engine says three values with two rules a procedure: must hold, and may hold. */
function rivalsFor(book: RuleBook, isComplete: boolean): readonly Rival[] {
  const trees: readonly Tree[] = isComplete
    ? treesOf(book, 'must')
    : [...treesOf(book, 'must'), ...treesOf(book, 'may')]
  const count = book.ruleSet.procedures.length
  return peers.flatMap(peer =>
    Object.entries(peer.forms).map(([form, build]) => {
      const truthsOf = build(trees)
      const verdicts = async (input: Input) => {
        const truths = await truthsOf(input)
        return Array.from({ length: count }, (_, index) =>
          isComplete ? Number(truths[index]) * 2 : Number(truths[index]) + Number(truths[count + index]),
        )
      }
      return { peer, form, verdicts }
    }),
  )
}

const ownNames = { state: 'tables on session state', answers: 'tables, reading the answers' }

function ownContenders({ name, book, situations, machine }: Match): readonly Contender[] {
  const program = compile(book)
  const states = situations.map(situation => encode(program, situation))
  return [
    {
      name: `${name}: ${ownNames.state}`,
      batch() {
        for (let turn = 0; turn < 50; turn++) for (const state of states) machine.verdicts(state)
        return states.length * 50
      },
    },
    {
      name: `${name}: ${ownNames.answers}`,
      batch() {
        for (let turn = 0; turn < 10; turn++)
          for (const situation of situations) machine.verdicts(encode(program, situation))
        return situations.length * 10
      },
    },
  ]
}

function peerContenders({ name, book, situations, rivals }: Match): readonly Contender[] {
  const inputs = situations.slice(0, residentsOfPeers).map(one => inputOf(book, one))
  return rivals.map(rival => ({
    name: `${name}: ${rivalName(rival)}`,
    async batch() {
      for (const input of inputs) await rival.verdicts(input)
      return inputs.length
    },
  }))
}

function rivalName({ peer, form }: Rival): string {
  return `${peer.name} (${form})`
}

/** A figure counts only if every verdict is the same. */
async function requireAgreement({ name, book, situations, machine, rivals }: Match): Promise<void> {
  const program = compile(book)
  for (const [index, situation] of situations.slice(0, residentsOfPeers).entries()) {
    const expected = [...machine.verdicts(encode(program, situation))].map(verdict => (verdict === 255 ? 0 : verdict))
    const input = inputOf(book, situation)
    for (const rival of rivals) {
      const found = await rival.verdicts(input)
      if (found.join() !== expected.join())
        throw new Error(`${name}: ${rivalName(rival)} disagrees on resident ${index}`)
    }
  }
}

function figuresOf({ name, rivals }: Match, micros: ReadonlyMap<string, number>): readonly Figure[] {
  const timeOf = (contender: string) => micros.get(`${name}: ${contender}`) ?? Number.NaN
  const best = timeOf(ownNames.state)
  const others = [{ against: ownNames.answers, time: timeOf(ownNames.answers) }]
  for (const peer of peers) {
    const forms = rivals.filter(rival => rival.peer === peer).map(rival => [timeOf(rivalName(rival)), rival] as const)
    const [fastest] = forms.toSorted(([a], [b]) => a - b)
    if (fastest) others.push({ against: rivalName(fastest[1]), time: fastest[0] })
  }
  return others.map(({ against, time }) => ({
    figure: `verdicts, ${name}: ${ownNames.state}, against ${against}`,
    value: best,
    unit: 'µs CPU a resident',
    against: `${time.toPrecision(3)} µs`,
    ratio: time / best,
  }))
}
