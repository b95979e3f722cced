import { describe, expect, test } from 'vitest'
import { checkRuleSet } from '@/lib/rules/check'
import type { Finding } from '@/lib/rules/finding'
import type { DatedValue, Procedure } from '@/lib/rules/schema'
import { aTownWith, inThreeLanguages, is, on, townForms, yes } from '@/tests/support/town'

const said = inThreeLanguages

function aValue(ranges: DatedValue['ranges'], changes: Partial<DatedValue> = {}): DatedValue {
  return {
    id: 'tag',
    name: said('札の代金'),
    unit: 'yen',
    ranges,
    law: '試験条例 第1条',
    source: { verification: 'web-checked', confidence: 'high' },
    ...changes,
  }
}

const always: DatedValue = aValue([
  { until: '2026-03-31', amount: 300 },
  { from: '2026-04-01', amount: 500 },
])
const byToday: Procedure['fee'] = { amountYen: { value: 'tag', by: { day: 'today' } }, text: said('札は{yen}') }
const byMove: Procedure['fee'] = { ...byToday, amountYen: { value: 'tag', by: on('moved-in-on') } }

/** The town whose dog procedure costs what the value says. */
function townWith(value: DatedValue, changes: Partial<Procedure> = { fee: byToday }) {
  return { ...aTownWith('inu', changes), values: [value] }
}

function found(value: DatedValue, changes?: Partial<Procedure>): readonly Finding[] {
  return checkRuleSet(townWith(value, changes), townForms).filter(({ code }) => code !== 'no-case')
}

describe('a dated value', () => {
  test('without gap or overlap has no findings', () => {
    expect(found(always)).toEqual([])
    expect(found(always, { fee: byMove })).toEqual([])
  })

  test.each<[string, DatedValue['ranges'], object]>([
    [
      'a gap',
      [
        { until: '2026-03-31', amount: 300 },
        { from: '2026-05-01', amount: 500 },
      ],
      {
        code: 'value-gap',
        place: { kind: 'value', id: 'tag', field: 'ranges.1' },
        day: '2026-04-01',
        message: '2026年4月1日から2026年4月30日までの間が決まっていません。',
      },
    ],
    [
      'an overlap, whatever the order of the list',
      [
        { from: '2026-04-01', amount: 500 },
        { until: '2026-04-10', amount: 300 },
      ],
      {
        code: 'value-overlap',
        place: { field: 'ranges.0' },
        day: '2026-04-01',
        message: '2026年4月1日は、2つの期間に入っています（300円と500円）。どちらなのか決まりません。',
      },
    ],
    ['two that never end', [{ amount: 300 }, { from: '2026-04-01', amount: 500 }], { code: 'value-overlap' }],
    [
      'a range that ends before it begins',
      [
        { until: '2026-03-31', amount: 300 },
        { from: '2026-04-01', until: '2026-03-01', amount: 400 },
      ],
      { code: 'empty-range', place: { field: 'ranges.1' } },
    ],
    ['a day that does not exist', [{ from: '2026-02-30', amount: 300 }], { code: 'impossible-day' }],
    [
      'an end while a rule goes on',
      [{ until: '2027-03-31', amount: 300 }],
      {
        code: 'value-outside-ranges',
        place: { kind: 'procedure', id: 'inu', field: 'fee.amountYen' },
        day: '2027-04-01',
        message: '「札の代金」は2027年3月31日までしか決まっていないので、次の日からは額がわかりません。',
      },
    ],
  ])('with %s is refused with its place and a day', (_, ranges, finding) => {
    const { place, ...rest } = finding as { place?: object }
    const [first] = found(aValue(ranges))
    expect(first).toMatchObject({
      severity: 'error',
      ...rest,
      ...(place ? { place: expect.objectContaining(place) } : {}),
    })
  })

  test('may end with the procedure that goes by it', () => {
    const valid = { by: { day: 'today' }, until: '2027-03-31' } as const
    expect(found(aValue([{ until: '2027-03-31', amount: 300 }]), { fee: byToday, valid })).toEqual([])
  })

  test('that somebody’s own day lies outside of is shown by their answers', () => {
    const [first] = found(aValue([{ from: '2026-04-01', amount: 500 }]), { fee: byMove })
    expect(first).toMatchObject({
      code: 'value-outside-ranges',
      message: '「札の代金」が決まっていない日の人がいます（「住み始めた日」が2026年3月31日以前）。',
    })
    const movedOn = first?.witness?.answers.household['moved-in-on']
    expect(movedOn && movedOn < '2026-04-01').toBe(true)
  })

  test('goes by the days of those alone who need the procedure', () => {
    const since = { op: 'day', fact: 'moved-in-on', than: { day: '2026-04-01' }, atLeastDays: 0 } as const
    const requiredWhen = { op: 'all', of: [yes('has-dog'), since] } as const
    expect(
      found(aValue([{ from: '2026-04-01', amount: 500 }]), {
        fee: byMove,
        requiredWhen: { ...requiredWhen, of: [...requiredWhen.of] },
      }).map(({ code }) => code),
    ).not.toContain('value-outside-ranges')
  })
})

describe('the use of a dated value', () => {
  test.each<[string, Partial<Procedure>, string, string]>([
    [
      'nobody registered',
      { fee: { ...byToday, amountYen: { value: 'gone', by: { day: 'today' } } } },
      'unknown-value',
      'fee.amountYen',
    ],
    ['named in the words of a fee', { fee: { amountYen: 0, text: said('{gone}') } }, 'unknown-value', 'fee.text'],
    [
      'named in what is lost',
      { deadlines: [{ rules: [{ kind: 'promptly' }], text: said('早めに'), loss: said('{gone}を失う') }] },
      'unknown-value',
      'deadlines.0.text',
    ],
    [
      'of another kind',
      {
        deadlines: [
          {
            rules: [
              {
                kind: 'within',
                count: { value: 'tag', by: { day: 'today' } },
                unit: 'years',
                from: on('moved-in-on'),
                countsFirstDay: false,
                closedDay: 'stays',
              },
            ],
            text: said('300年か500年'),
          },
        ],
      },
      'wrong-kind',
      'deadlines.0.rules.0.count',
    ],
  ])('%s is refused', (_, changes, code, field) => {
    expect(found(always, changes)).toMatchObject([{ severity: 'error', code, place: { id: 'inu', field } }])
  })
})

describe('a validity', () => {
  test.each<[string, Partial<Procedure>, string, string]>([
    ['by today without limits', { valid: { by: { day: 'today' } } }, 'no-limit', 'valid'],
    ['by an event without limits', { valid: { by: { fact: 'moved-in-on' } } }, 'no-limit', 'valid'],
    [
      'that ends before it begins',
      { valid: { by: { fact: 'moved-in-on' }, from: '2026-04-02', until: '2026-04-01' } },
      'empty-range',
      'valid',
    ],
    [
      'of a form the procedure does not use',
      { formsValid: [{ form: 'juminido-todoke', by: { day: 'today' }, from: '2026-04-01' }] },
      'unknown-form',
      'formsValid.0',
    ],
  ])('%s is refused', (_, changes, code, field) => {
    expect(found(always, { fee: byToday, ...changes })).toContainEqual(
      expect.objectContaining({ severity: 'error', code, place: expect.objectContaining({ field }) }),
    )
  })

  test('in force on no day its procedure is needed is found', () => {
    const requiredWhen = {
      op: 'all' as const,
      of: [is('moved-from', 'abroad'), { op: 'today' as const, until: '2026-03-31' }],
    }
    const codes = found(always, { requiredWhen, valid: { by: { day: 'today' }, from: '2026-04-01' } }).map(
      ({ code }) => code,
    )
    expect(codes).toContain('never-applies')
  })
})
