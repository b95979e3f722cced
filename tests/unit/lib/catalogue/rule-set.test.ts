import { describe, expect, test } from 'vitest'
import { ruleSet } from '@/lib/catalogue'
import { knownForms } from '@/lib/forms/known-forms'
import { bookOf } from '@/lib/rules/book'
import { runCase } from '@/lib/rules/cases'
import { checkRuleSet } from '@/lib/rules/check'
import { proofOf, prove } from '@/lib/rules/proof/prove'
import { languages, RuleSet, type Text } from '@/lib/rules/schema'

describe('the rule set as it ships', () => {
  test('is plain data that its own schema takes unchanged', () => {
    expect(RuleSet.parse(JSON.parse(JSON.stringify(ruleSet)))).toEqual(ruleSet)
  })

  test('has no errors: every id exists, nothing goes in circles, every case holds', () => {
    expect(checkRuleSet(ruleSet, knownForms(ruleSet)).filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('is proved whole: no search is given up', () => {
    const proof = proofOf(bookOf(ruleSet))
    prove(proof.book)
    expect(proof.search.givenUp).toBe(0)
  })

  test('speaks every language wherever a resident reads', () => {
    const { cases: _, ...shown } = ruleSet
    expect(textsIn(shown).filter(text => !languages.every(language => text[language]))).toEqual([])
  })

  test('says of every question that can be left open what to look at and whom to ask, in every language', () => {
    const silent = ruleSet.questions.filter(
      ({ id, whenUnknown }) => id !== 'relation' && !(whenUnknown?.en && whenUnknown['ja-easy']),
    )
    expect(silent.map(({ id }) => id)).toEqual([])
  })

  test('calls every procedure by what a person does, so that 「ため」 can follow', () => {
    const others = ruleSet.procedures.filter(({ title }) => !/[うくぐすつぬぶむる](（[^）]*）)?$/.test(title.ja))
    expect(others.map(({ title }) => title.ja)).toEqual([])
  })

  test('asks with a title for others whatever it asks one member at a time', () => {
    const choices = ruleSet.facts.filter(({ per, kind, id }) => per === 'member' && kind !== 'yes-no' && !isRoster(id))
    const questions = ruleSet.questions.filter(({ id }) => choices.some(fact => fact.id === id))
    expect(questions.filter(({ titleForOther }) => !titleForOther?.ja.includes('{who}')).map(({ id }) => id)).toEqual(
      [],
    )
  })

  test('asks whoever is asked alone without 「だれですか」', () => {
    const together = ruleSet.facts.filter(({ per, kind }) => per === 'member' && kind === 'yes-no')
    const questions = ruleSet.questions.filter(({ id }) => together.some(fact => fact.id === id))
    expect(questions.filter(({ titleAlone }) => !titleAlone?.ja.endsWith('か')).map(({ id }) => id)).toEqual([])
    expect(questions.filter(({ titleAlone }) => /だれ|どなた/.test(titleAlone?.ja ?? '')).map(({ id }) => id)).toEqual(
      [],
    )
  })

  test('marks as unconfirmed whatever costs an unknown sum', () => {
    const unknown = ruleSet.procedures.filter(({ fee }) => fee.amountYen === null)
    expect(unknown.filter(({ unconfirmed }) => !unconfirmed.includes('fee')).map(({ id }) => id)).toEqual([])
  })

  test.each(ruleSet.cases.map(example => [example.id, example] as const))('case %s holds', (_, example) => {
    const run = runCase(bookOf(ruleSet), example)
    expect({ cannotRun: run.cannotRun, differences: run.differences }).toEqual({ cannotRun: false, differences: [] })
  })
})

function isRoster(id: string): boolean {
  return id === 'relation' || id === 'birth-date'
}

function textsIn(value: unknown): readonly Text[] {
  if (typeof value !== 'object' || value === null) return []
  return 'ja' in value ? [value as Text] : Object.values(value).flatMap(textsIn)
}
