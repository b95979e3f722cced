import { text } from '@/lib/catalogue/vocabulary'
import { type Random, randomFrom } from '@/lib/residents/random'
import { bookOf, type RuleBook } from '@/lib/rules/book'
import type { Condition, Fact, Procedure, RuleSet } from '@/lib/rules/schema'
import type { Answers, AnswerValue } from '@/lib/rules/situation'
import { aProcedure, smallRuleSet } from '@/tests/support/small-rules'

/** A seeded catalogue as large as a city's: 120 procedures over 10 life events and 80 household questions. */

const eventCount = 10
const questionsPerEvent = 6
const commonQuestions = 20
const procedureCount = 120

/** `hasPrefix`: every procedure belongs to one life event; otherwise all of them must be looked at for everybody. */
export function syntheticBook(seed: number, hasPrefix: boolean): RuleBook {
  const random = randomFrom(seed)
  const facts = Array.from({ length: eventCount * questionsPerEvent + commonQuestions }, (_, index) =>
    syntheticFact(index, random),
  )
  const events = Array.from({ length: eventCount }, (_, index) => `event-${index}`)
  const procedures = Array.from({ length: procedureCount }, (_, index) => {
    const event = index % eventCount
    const own = hasPrefix ? eventFacts(facts, event) : facts
    return syntheticProcedure({ index, events: hasPrefix ? [`event-${event}`] : events, own, random })
  })
  return bookOf(ruleSetOf(facts, events, procedures))
}

/** Between 20 and 80 per cent of the questions answered, as in the middle of an interview. */
export function partialAnswers(book: RuleBook, random: Random): Answers {
  return syntheticAnswers(book, 0.2 + random() * 0.6, random)
}

export function completeAnswers(book: RuleBook, random: Random): Answers {
  return syntheticAnswers(book, 1, random)
}

function syntheticAnswers(book: RuleBook, share: number, random: Random): Answers {
  const answered = book.ruleSet.facts.filter(({ per }) => per === 'household' && random() < share)
  return { household: Object.fromEntries(answered.map(fact => [fact.id, answerTo(fact, random)])), members: null }
}

function syntheticFact(index: number, random: Random): Fact {
  const id = `question-${index}`
  if (random() < 0.5)
    return { kind: 'yes-no', id, per: 'household', name: text(id), yes: text(`${id}である`), no: text(`${id}でない`) }
  const options = Array.from({ length: 3 + Math.floor(random() * 3) }, (_, option) => ({
    id: `option-${option}`,
    label: text(`答え${option}`),
    clause: text(`答え${option}である`),
  }))
  return { kind: 'choice', id, per: 'household', name: text(id), options }
}

function eventFacts(facts: readonly Fact[], event: number): readonly Fact[] {
  const start = event * questionsPerEvent
  return [...facts.slice(start, start + questionsPerEvent), ...facts.slice(-commonQuestions)]
}

type Making = {
  readonly index: number
  readonly events: readonly string[]
  readonly own: readonly Fact[]
  readonly random: Random
}

function syntheticProcedure({ index, events, own, random }: Making): Procedure {
  const groups = Array.from({ length: 1 + Math.floor(random() * 3) }, () => syntheticGroup(own, random))
  return aProcedure({ id: `procedure-${index}`, events: [...events], requiredWhen: { op: 'all', of: groups } })
}

function syntheticGroup(facts: readonly Fact[], random: Random): Condition {
  const atoms = Array.from({ length: 1 + Math.floor(random() * 3) }, () => atom(facts, random))
  const group: Condition = { op: random() < 0.5 ? 'any' : 'all', of: atoms }
  return random() < 0.15 ? { op: 'not', of: group } : group
}

function atom(facts: readonly Fact[], random: Random): Condition {
  const fact = facts[Math.floor(random() * facts.length)]
  if (!fact) throw new Error('a catalogue needs facts')
  const values = valuesOf(fact)
  return { op: 'is', fact: fact.id, in: values.slice(0, 1 + Math.floor(random() * (values.length - 1))) }
}

export function valuesOf(fact: Fact): readonly string[] {
  return fact.kind === 'choice' ? fact.options.map(({ id }) => id) : ['yes', 'no']
}

function answerTo(fact: Fact, random: Random): AnswerValue {
  const values = valuesOf(fact)
  return values[Math.floor(random() * values.length)] ?? 'unknown'
}

function ruleSetOf(facts: readonly Fact[], events: readonly string[], procedures: readonly Procedure[]): RuleSet {
  const [event] = smallRuleSet.events
  if (!event) throw new Error('the small rule set has an event')
  return {
    ...smallRuleSet,
    facts: [...facts],
    derivedFacts: [],
    events: events.map(id => ({ ...event, id })),
    questions: facts.map(({ id }) => ({ id, group: 'moving', title: text(id) })),
    procedures: [...procedures],
  }
}
