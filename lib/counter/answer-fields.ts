import { factsOfEvents } from '@/lib/rules/answers'
import { type RuleBook, required } from '@/lib/rules/book'
import { openFactsOf } from '@/lib/rules/open-facts'
import type { Fact } from '@/lib/rules/schema'
import { answerOf, refKey, type Situation, unknown } from '@/lib/rules/situation'
import { gateIn } from '@/lib/rules/truth-in'
import type { FieldOption, FieldSpec } from './field'

/** The guide's answers of one member, or of the household (null): what was answered, and what a procedure still waits for. */
export function answerFieldsOf(book: RuleBook, situation: Situation): (member: number | null) => readonly FieldSpec[] {
  const relevant = factsOfEvents(book, situation.events)
  const open = openRefs(book, situation)
  const facts = book.ruleSet.questions
    .map(({ id }) => required(book.facts, id))
    .filter(({ id }) => relevant.has(id) || isRoster(id))

  return member =>
    facts
      .filter(({ per }) => (per === 'member') === (member !== null))
      .filter(({ id }) => gateIn(id, { book, situation, member }) !== false)
      .filter(({ id: fact }) => {
        const ref = { fact, member }
        return answerOf(situation, ref) !== undefined || open.has(refKey(ref))
      })
      .map(fact => answerField(fact, member))
}

function answerField(fact: Fact, member: number | null): FieldSpec {
  return {
    path: `answers.${member === null ? 'household' : `members.${member}`}.${fact.id}`,
    label: fact.name.ja,
    kind: kindOf(fact),
    options: optionsOf(fact),
    maxLength: 40,
    isRequired: true,
    fact,
  }
}

function isRoster(fact: string): boolean {
  return fact === 'relation' || fact === 'birth-date'
}

function openRefs(book: RuleBook, situation: Situation): ReadonlySet<string> {
  const view = { book, situation, member: null }
  return new Set(book.ruleSet.procedures.flatMap(procedure => [...openFactsOf(procedure, view, 'ever')].map(refKey)))
}

function kindOf(fact: Fact): FieldSpec['kind'] {
  return fact.kind === 'yes-no' ? 'choice' : fact.kind
}

function optionsOf(fact: Fact): readonly FieldOption[] {
  const dontKnow = fact.id === 'relation' ? [] : [{ value: unknown, label: 'わからない' }]
  switch (fact.kind) {
    case 'choice':
      return [...fact.options.map(({ id, label }) => ({ value: id, label: label.ja })), ...dontKnow]
    case 'yes-no':
      return [{ value: 'yes', label: 'はい' }, { value: 'no', label: 'いいえ' }, ...dontKnow]
    default:
      return dontKnow
  }
}
