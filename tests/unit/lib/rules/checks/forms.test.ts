import { describe, expect, test } from 'vitest'
import { bookOf } from '@/lib/rules/book'
import { checkForms, type FormField, type Known } from '@/lib/rules/checks/forms'
import { aTown } from '@/tests/support/town'

const book = bookOf(aTown())

function knownWith(fields: readonly FormField[], changes: Partial<Known['forms'][number]> = {}): Known {
  return {
    forms: [{ id: 'juminido-todoke', title: '住民異動届', fields, isOffered: false, ...changes }],
    dataItems: [{ id: 'phone', name: '電話番号' }],
  }
}

const phone: FormField = { label: '電話', isRequired: true, items: ['phone'], from: null }

describe('the forms a procedure names', () => {
  test('are no fault where all they need is asked', () => {
    expect([...checkForms(book, knownWith([phone]))]).toEqual([])
  })

  test('exist', () => {
    expect([...checkForms(book, { forms: [], dataItems: [] })]).toMatchObject([
      { severity: 'error', code: 'unknown-form', place: { kind: 'procedure', id: 'tennyu', field: 'forms.0' } },
    ])
  })

  test('ask for nothing that does not exist', () => {
    const findings = [...checkForms(book, knownWith([phone, { ...phone, label: 'ファクス', items: ['fax'] }]))]
    expect(findings).toMatchObject([{ severity: 'error', code: 'form-field-unfilled', place: { id: 'tennyu' } }])
    expect(findings[0]?.message).toBe('様式「住民異動届」の「ファクス」を埋めるものがありません。')
  })
})

describe('what is asked for forms', () => {
  const unprinted = [{ severity: 'warning', code: 'data-item-not-printed', place: { kind: 'data-item', id: 'phone' } }]

  test('is printed by one of them', () => {
    expect([...checkForms(book, knownWith([]))]).toMatchObject(unprinted)
  })

  test('is printed by one that a procedure names, or that is offered anyway', () => {
    const nobodys = bookOf(aTown({ procedures: [] }))
    expect([...checkForms(nobodys, knownWith([phone]))]).toMatchObject(unprinted)
    expect([...checkForms(nobodys, knownWith([phone], { isOffered: true }))]).toEqual([])
  })
})
