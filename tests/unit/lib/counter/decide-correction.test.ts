import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import { ruleSet } from '@/lib/catalogue'
import { decideCorrection, type FieldChange, namesakes } from '@/lib/counter/decide-correction'
import { draftFields, findField } from '@/lib/counter/draft-fields'
import type { DraftContent } from '@/lib/drafts/content'
import { requireTemplate } from '@/lib/forms/templates'
import { bookOf } from '@/lib/rules/book'
import { aFamilyMovingIn } from '@/tests/support/a-family'
import { aCorrection } from '@/tests/support/drafts'

const book = bookOf(ruleSet)
const today = localDate('2026-12-07')
const family = 'application.people.0.name.family'

function decide(change: Partial<FieldChange>, content: DraftContent = aFamilyMovingIn()) {
  const blank = { path: family, typed: '渡邉', ground: 'カードの字形', seen: '渡辺', also: [] }
  return decideCorrection(content, { ...blank, ...change }, { book, today })
}

describe('a correction', () => {
  test('is taken with its ground, cleaned as the resident’s own value would be', () => {
    expect(decide({ typed: ' 渡邉 ', ground: ' カードの字形 ' })).toEqual({
      kind: 'correct',
      changes: [{ path: family, value: '渡邉', ground: 'カードの字形' }],
    })
  })

  test('takes along whoever bears the same name, as far as the clerk says so', () => {
    const also = ['application.people.1.name.family', 'application.newHead', 'application.phone']
    expect(decide({ also })).toMatchObject({
      changes: [
        { path: family, value: '渡邉' },
        { path: 'application.people.1.name.family', value: '渡邉' },
        { path: 'application.newHead', value: '渡邉 大輔' },
      ],
    })
  })

  test.each<[string, Partial<FieldChange>, object]>([
    ['without a ground', { ground: '　' }, { ground: expect.stringContaining('何を見て直したか') }],
    ['with a ground as long as a story', { ground: 'あ'.repeat(61) }, { ground: expect.any(String) }],
    [
      'with a マイナンバー for a ground',
      { ground: '通知カード １２３４-５６７８-９０１８' },
      { ground: expect.stringContaining('個人番号') },
    ],
    ['that changes nothing', { typed: '渡辺' }, { value: expect.stringContaining('今の値と同じ') }],
    ['that cannot be printed', { typed: '渡辺🦆' }, { value: expect.stringContaining('絵文字') }],
    ['wrong in both', { typed: '', ground: '' }, { value: expect.any(String), ground: expect.any(String) }],
  ])('%s is refused with a sentence', (_, change, problems) => {
    expect(decide(change)).toEqual({ kind: 'refused', problems })
  })

  test('of what somebody else has changed in the meantime is a conflict that shows all three values', () => {
    const content = aFamilyMovingIn({ corrections: [aCorrection(family, '渡邊')] })
    expect(decide({}, content)).toEqual({
      kind: 'conflict',
      conflict: {
        path: family,
        whose: '渡邊 大輔',
        label: '氏',
        own: '渡辺',
        theirs: { value: '渡邊', text: '渡邊', by: '佐藤 由美', at: '2026-12-07T01:46:00.000Z' },
        mine: '渡邉',
      },
    })
  })

  test('of what somebody else has made the same is done already', () => {
    const content = aFamilyMovingIn({ corrections: [aCorrection(family, '渡邉')] })
    expect(decide({}, content)).toEqual({ kind: 'correct', changes: [] })
  })

  test('can be the resident’s own value again', () => {
    const content = aFamilyMovingIn({ corrections: [aCorrection(family, '渡邊')] })
    expect(decide({ isUndo: true, typed: '', ground: '', seen: '渡邊' }, content)).toEqual({
      kind: 'correct',
      changes: [{ path: family, value: '渡辺', ground: '住民の入力に戻す' }],
    })
    expect(decide({ isUndo: true })).toEqual({ kind: 'no-such-field' })
  })

  test('beside what somebody else has changed is none', () => {
    const content = aFamilyMovingIn({ corrections: [aCorrection('application.phone', '0242-39-1111')] })
    expect(decide({}, content)).toMatchObject({ kind: 'correct' })
  })

  test.each([
    'application.people.9.name.family',
    'receiptCode',
    'corrections.0.value',
    'answers.members.0.nationality',
    '__proto__.x',
  ])('of %s, which the draft does not have, is refused', path => {
    expect(decide({ path, seen: '' })).toEqual({ kind: 'no-such-field' })
  })

  test('of a guide’s answer must be one of its options', () => {
    const insurance = { path: 'answers.household.household-insurance', seen: 'all-work' }
    expect(decide({ ...insurance, typed: 'all-kokuho' })).toMatchObject({ kind: 'correct' })
    expect(decide({ ...insurance, typed: 'anything' })).toMatchObject({ kind: 'refused' })
  })
})

test('the family name is found in the names of the others and of the heads of households', () => {
  const groups = draftFields(aFamilyMovingIn(), { book, today, forms: [requireTemplate('juminido-todoke')] })
  const field = findField(groups, family)
  expect(field && namesakes(field, groups).map(({ path }) => path)).toEqual([
    'application.people.0.familyRegisterHead',
    'application.people.1.name.family',
    'application.people.1.familyRegisterHead',
    'application.people.2.name.family',
    'application.people.2.familyRegisterHead',
    'application.people.3.name.family',
    'application.people.3.familyRegisterHead',
    'application.newHead',
    'application.oldHead',
  ])
})
