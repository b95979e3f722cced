import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import { checkField } from '@/lib/counter/check-field'
import type { FieldKind, FieldSpec } from '@/lib/counter/field'
import type { Fact } from '@/lib/rules/schema'

const today = localDate('2026-12-07')

function aField(kind: FieldKind, more: Partial<FieldSpec> = {}): FieldSpec {
  return { path: 'x', label: '項目', kind, options: [], maxLength: 20, isRequired: false, fact: null, ...more }
}

const dog = { value: 'dog', label: '犬' }
const cat = { value: 'cat', label: '猫' }

describe('what a clerk types is stored as residents’ own values are', () => {
  test.each<[FieldKind, string, string]>([
    ['name', '渡邉󠄂', '渡邉󠄂'],
    ['name', ' 𠮷田 ', '𠮷田'],
    ['kana', 'わたなべ', 'ワタナベ'],
    ['kana', 'ﾜﾀﾅﾍﾞ', 'ワタナベ'],
    ['postal-code', '〒９６５－８６０１', '9658601'],
    ['phone', '０２４２ー３９ー１１１１', '0242-39-1111'],
    ['day', 'R8.12.2', '2026-12-02'],
    ['count', '０2', '2'],
    ['text', '米代一丁目2番3号', '米代一丁目2番3号'],
  ])('%s %s becomes %s', (kind, typed, value) => {
    expect(checkField(aField(kind), typed, { today })).toEqual({ value })
  })

  test('a name in Latin letters is its own reading', () => {
    expect(checkField(aField('kana'), 'Nguyen', { today, name: 'Nguyễn' })).toEqual({ value: 'Nguyen' })
  })

  test('boxes keep the order of the form', () => {
    const field = aField('checks', { options: [dog, cat] })
    expect(checkField(field, 'cat,dog', { today })).toEqual({ value: 'dog,cat' })
  })
})

describe('what cannot be stored gets a sentence', () => {
  test.each<[FieldKind, string, RegExp]>([
    ['name', '渡辺😀', /絵文字/],
    ['name', '・・', /氏名/],
    ['kana', '渡辺', /カタカナ.*渡 辺/],
    ['kana', 'Nguyen', /カタカナ/],
    ['postal-code', '96', /7桁/],
    ['phone', '39-1111', /市外局番/],
    ['day', '令和8年2月29日', /暦にある日付/],
    ['count', '二', /数字/],
    ['choice', 'bird', /選べる答え/],
    ['checks', 'dog,bird', /選べる答え/],
    ['text', 'あ'.repeat(21), /長すぎ/],
    ['text', '123456789018', /個人番号/],
    ['kana', '123456789018', /個人番号/],
  ])('%s %s', (kind, typed, sentence) => {
    const checked = checkField(aField(kind, { options: [dog, cat] }), typed, { today })
    expect(checked).toEqual({ problem: expect.stringMatching(sentence) })
    expect(checked).toEqual({ problem: expect.stringMatching(/^＊/) })
  })

  test.each([true, false])('an empty field, where it is required (%s)', isRequired => {
    const checked = checkField(aField('text', { isRequired }), '　', { today })
    expect(checked).toEqual(isRequired ? { problem: '＊項目を入力してください。' } : { value: '' })
  })
})

describe('an answer of the guide is checked against its fact', () => {
  const birth: Fact = { kind: 'day', id: 'birth-date', per: 'member', name: { ja: '生年月日' }, range: 'past' }
  const field = aField('day', { fact: birth })

  test.each([
    ['昭63.5.14', { value: '1988-05-14' }],
    ['unknown', { value: 'unknown' }],
    ['R8.12.7', { value: '2026-12-07' }],
    ['R8.12.8', { problem: '＊今日までの日付を入れてください。' }],
    ['5月', { problem: '＊暦にある日付を入れてください（例：2026-12-02）。' }],
    ['', { problem: '＊答えを選んでください。' }],
  ])('%s', (typed, checked) => {
    expect(checkField(field, typed, { today })).toEqual(checked)
  })
})
