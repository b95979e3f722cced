import { describe, expect, test } from 'vitest'
import type { Leaf } from '@/lib/apply/leaves'
import { otherNumberField, readLeaf } from '@/lib/apply/read-leaf'
import { text } from '@/lib/catalogue/vocabulary'
import { formOf } from '@/lib/html/form'
import { friday } from '@/tests/support/situations'

function leaf(kind: Leaf['kind'], changes: Partial<Leaf> = {}): Leaf {
  const label = text('項目')
  const shape = { maxLength: 100, options: [], mayBeNumber: false, isRequired: false }
  return { field: 'box', path: ['phone'], kind, label, name: label, ...shape, ...changes }
}

type Typed = string | Record<string, string>

function read(of: Leaf, typed: Typed, name = '渡邉 大輔') {
  const sent = typeof typed === 'string' ? { box: typed } : typed
  const people = ['渡邉　大輔', '']
  return readLeaf(formOf(new URLSearchParams(sent)), of, { today: friday, language: 'ja', name, people })
}

const kept = (value: string, isConverted = false) => ({ text: value, isConverted })

describe('a name', () => {
  test.each([
    ['髙﨑'],
    ['𠮷田'],
    ['辻\u{E0100}'],
    ['齋藤'],
    ['Nguyễn Thị Minh Khai'],
    ['Ó Súilleabháin'],
    ['محمد'],
    ['Wolfeschlegelsteinhausenbergerdorff Hubert Blaine Adolph Charles David Earl Frederick Gerald'],
    ['々木'],
  ])('is kept exactly as typed: %s', name => {
    expect(read(leaf('name'), name)).toEqual(kept(name))
  })

  test.each([
    ['  渡邉 ', '渡邉', false],
    ['渡\u0000邉\u0007', '渡邉', false],
    ['渡\u202E邉', '渡邉', false],
    ['ﾜﾀﾅﾍﾞ', 'ワタナベ', true],
    ['か\u3099', 'が', false],
  ])('is set right, and a change of letters is told: %j', (typed, value, isConverted) => {
    expect(read(leaf('name'), typed)).toEqual(kept(value, isConverted))
  })

  test.each([
    ['花子😀', '絵文字'],
    ['👨‍👩‍👧', '絵文字'],
    ['12345', '文字を入れてください'],
    ['あ'.repeat(201), '長すぎて'],
    ['渡\uFFFD', '読み取れない文字'],
    ['1234 5678 9018', 'マイナンバー'],
  ])('is refused with a sentence: %s', (typed, sentence) => {
    const refused = read(leaf('name'), typed)
    expect('problem' in refused && refused.problem).toContain(sentence)
  })
})

describe('a reading', () => {
  test.each([
    ['ワタナベ', 'ワタナベ', false],
    ['わたなべ', 'ワタナベ', true],
    ['ﾜﾀﾅﾍﾞ', 'ワタナベ', true],
    ['ジョン・スミス', 'ジョン・スミス', false],
  ])('%s becomes %s', (typed, value, isConverted) => {
    expect(read(leaf('kana'), typed)).toEqual(kept(value, isConverted))
  })

  test('in Latin letters passes for a name in Latin letters only', () => {
    expect(read(leaf('kana'), 'John', 'John Smith')).toEqual(kept('John'))
    const refused = read(leaf('kana'), 'John')
    expect('problem' in refused && refused.problem).toContain('カタカナで入れてください（使えない文字：J o h n）')
  })
})

describe('a box', () => {
  test('that must be filled says so, and one that need not stays empty', () => {
    expect(read(leaf('text', { isRequired: true }), ' ')).toEqual({ problem: '「項目」を入れてください。', at: 'box' })
    expect(read(leaf('text'), '　')).toEqual(kept(''))
  })

  test.each<[Leaf['kind'], string, string]>([
    ['phone', '０９０−１２３４−５６７８', '090-1234-5678'],
    ['phone', '+1 (212) 555-0100', '+12125550100'],
    ['postal-code', '〒９６５ー８６０１', '9658601'],
    ['count', '０２', '2'],
  ])('%s %s is %s', (kind, typed, value) => {
    expect(read(leaf(kind), typed)).toEqual(kept(value))
  })

  test.each<[Leaf['kind'], string, string]>([
    ['phone', '12', '市外局番から'],
    ['postal-code', '965', '7桁'],
    ['count', '0', '1から99'],
    ['count', '二', '1から99'],
    ['choice', 'other', '選んでください'],
  ])('%s %s is refused', (kind, typed, sentence) => {
    const refused = read(leaf(kind), typed)
    expect('problem' in refused && refused.problem).toContain(sentence)
  })

  test('may hold twelve digits that are no My Number once the person has said so', () => {
    const number = leaf('text', { mayBeNumber: true })
    const refused = read(number, '123456789018')
    expect('problem' in refused && refused.problem).toContain('ほかの番号なら')
    expect(read(number, { box: '123456789018', [otherNumberField(number)]: 'yes' })).toEqual(kept('123456789018'))
    const never = read(leaf('text'), { box: '123456789018', [otherNumberField(number)]: 'yes' })
    expect('problem' in never).toBe(true)
  })

  test.each([
    ['2026-12-03', '0570-013904'],
    ['2026-12-04', null],
  ])('of a stay that ends on %s: a day that has passed leads to Immigration', (day, said) => {
    const [year = '', month = '', date = ''] = day.split('-')
    const typed = { 'box-era': 'western', 'box-year': year, 'box-month': month, 'box-day': date }
    const expected = said ? { at: 'box-year', problem: expect.stringContaining(said) } : kept(day)
    expect(read(leaf('day', { endsStay: true }), typed)).toEqual(expected)
    expect(read(leaf('day'), typed)).toEqual(kept(day))
  })

  test('of a day may stay empty, but not half empty', () => {
    const blank = { 'box-era': 'reiwa', 'box-year': '', 'box-month': '', 'box-day': '' }
    expect(read(leaf('day'), blank)).toEqual(kept(''))
    expect(read(leaf('day'), { ...blank, 'box-year': '8' })).toMatchObject({ at: 'box-year' })
    expect(read(leaf('day', { isRequired: true }), blank)).toMatchObject({ at: 'box-year' })
  })
})

describe('the head of the household', () => {
  test('is one of the people named, or somebody else by name', () => {
    expect(read(leaf('head'), 'person-0')).toEqual(kept('渡邉　大輔'))
    expect(read(leaf('head'), { box: 'other', 'box-name': '若松 一郎' })).toEqual(kept('若松 一郎'))
  })

  test.each<[Typed, string]>([
    ['person-1', 'box'],
    ['person-9', 'box'],
    ['', 'box'],
    [{ box: 'other', 'box-name': '' }, 'box-name'],
  ])('is refused at its field: %j', (typed, at) => {
    expect(read(leaf('head', { isRequired: true }), typed)).toMatchObject({ at })
  })
})
