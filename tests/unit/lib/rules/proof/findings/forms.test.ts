import { describe, expect, test } from 'vitest'
import { event } from '@/lib/catalogue/vocabulary'
import { bookOf } from '@/lib/rules/book'
import type { FormField } from '@/lib/rules/checks/forms'
import { checkFormFields } from '@/lib/rules/proof/findings/forms'
import { proofOf } from '@/lib/rules/proof/prove'
import type { RuleSet } from '@/lib/rules/schema'
import { age, aProcedure, aTown, is, yes } from '@/tests/support/town'

const moved: FormField = {
  label: '異動日',
  isRequired: true,
  items: [],
  from: { answers: ['moved-in-on'], events: [] },
}

function found(ruleSet: RuleSet, field: FormField) {
  const forms = [{ id: 'juminido-todoke', title: '住民異動届', fields: [field], isOffered: false }]
  return [...checkFormFields(proofOf(bookOf(ruleSet)), { forms, dataItems: [] })]
}

/** The town where the day of moving is asked only of those who come from another city. */
function gated(): RuleSet {
  const questions = aTown().questions.map(one =>
    one.id === 'moved-in-on' ? { ...one, askWhen: is('moved-from', 'other-city') } : one,
  )
  return aTown({ questions })
}

function withForm(ruleSet: RuleSet, changes: Parameters<typeof aProcedure>[1]): RuleSet {
  const added = aProcedure('new', { forms: ['juminido-todoke'], ...changes })
  return { ...ruleSet, procedures: [...ruleSet.procedures, added] }
}

describe('a required field', () => {
  test('that is asked of everybody who needs the form is filled', () => {
    expect(found(gated(), moved)).toEqual([])
  })

  test('that somebody who needs the form is not asked about is found, with their answers', () => {
    expect(found(withForm(gated(), { requiredWhen: yes('has-dog') }), moved)).toMatchObject([
      {
        severity: 'error',
        code: 'form-field-unfilled',
        place: { kind: 'procedure', id: 'new', field: 'forms.0' },
        message: '様式「住民異動届」の「異動日」を埋めるものがありません。',
        witness: { answers: { household: { 'has-dog': 'yes', 'moved-from': 'abroad' } } },
      },
    ])
  })

  test('may stay empty where it is not required', () => {
    const ruleSet = withForm(gated(), { requiredWhen: yes('has-dog') })
    expect(found(ruleSet, { ...moved, isRequired: false })).toEqual([])
  })

  test('may stay empty where the form is not in force', () => {
    const formsValid = [{ form: 'juminido-todoke', by: { fact: 'moved-in-on' }, from: '2026-04-01' }]
    const changes = { requiredWhen: yes('has-dog'), formsValid }
    expect(found(withForm(gated(), changes), moved)).toEqual([])
  })

  test('that an event fills is empty in the others', () => {
    const events = [...aTown().events, ...aTown().events.map(one => ({ ...one, id: 'birth' }))]
    const ruleSet = withForm(aTown({ events }), { events: ['moving-in', 'birth'], requiredWhen: yes('has-dog') })
    const field = { ...moved, from: { answers: [], events: ['moving-in'] } }
    expect(found(ruleSet, field)).toMatchObject([{ place: { id: 'new' }, witness: { events: ['birth'] } }])
    expect(found(ruleSet, { ...field, from: { answers: [], events: ['moving-in', 'birth'] } })).toEqual([])
  })

  test('is empty in an event in which nothing makes the question worth asking', () => {
    const events = [...aTown().events, ...aTown().events.map(one => ({ ...one, id: 'birth' }))]
    const ruleSet = withForm(aTown({ events }), { events: ['birth'], requiredWhen: yes('has-dog') })
    expect(found(ruleSet, moved)).toMatchObject([{ place: { id: 'new' }, witness: { events: ['birth'] } }])
  })

  test('about each member is filled where the household is listed', () => {
    const events = [...aTown().events, ...aTown().events.map(one => ({ ...one, id: 'birth' }))]
    const born: FormField = { ...moved, label: '生年月日', from: { answers: ['birth-date'], events: [] } }
    const listed = withForm(aTown({ events }), { events: ['birth'], per: 'member', requiredWhen: age({ under: 18 }) })
    expect(found(listed, born)).toEqual([])
    const unlisted = withForm(aTown({ events }), { events: ['birth'], requiredWhen: event('birth') })
    expect(found(unlisted, born)).toMatchObject([{ code: 'form-field-unfilled' }])
  })
})
