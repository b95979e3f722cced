import { describe, expect, test } from 'vitest'
import { bookOf } from '@/lib/rules/book'
import { situationOf } from '@/lib/rules/cases'
import { impactOf } from '@/lib/rules/impact'
import type { Procedure, RuleSet } from '@/lib/rules/schema'
import { aCase, aTown, aTownWith, is, tenDaysAfterMoving } from '@/tests/support/town'

const town = aTown()
const family = situationOf(aCase('family'))

function changesIn(after: RuleSet, before = town) {
  return impactOf(bookOf(before), bookOf(after)).lookAt(family)
}

const [deadline] = tenDaysAfterMoving
const [rule] = deadline?.rules ?? []

describe('the impact on somebody', () => {
  test('of the same rules is none, and no life event has to be looked at', () => {
    expect(changesIn(aTown())).toEqual([])
    expect(town.events.some(({ id }) => impactOf(bookOf(town), bookOf(aTown())).isOpenFor(id))).toBe(false)
  })

  test('is a verdict, once, whatever else changed of the procedure', () => {
    const after = aTownWith('tennyu', { requiredWhen: is('moved-from', 'abroad'), deadlines: [], bring: [] })
    expect(changesIn(after)).toMatchObject([
      { procedure: 'tennyu', kind: 'verdict', before: 'required', after: 'not-required' },
    ])
  })

  test.each<[string, Partial<Procedure>, object]>([
    ['deadline', { deadlines: [] }, { before: '住み始めた日の翌日から10日以内', after: '' }],
    ['items', { bring: [] }, { before: 'identity-document', after: '' }],
    ['fee', { fee: { amountYen: 300, text: { ja: '300円' } } }, { before: '無料', after: '300円' }],
    ['forms', { forms: [] }, { before: 'juminido-todoke', after: '' }],
  ])('is the %s', (kind, changes, sides) => {
    expect(changesIn(aTownWith('tennyu', changes))).toMatchObject([{ procedure: 'tennyu', kind, ...sides }])
  })

  test('is the day where the words stay the same', () => {
    if (!deadline || rule?.kind !== 'within') throw new Error('the town counts ten days')
    const deadlines = [{ ...deadline, rules: [{ ...rule, count: 5 }] }]
    expect(changesIn(aTownWith('tennyu', { deadlines }))).toMatchObject([{ kind: 'deadline' }])
  })

  test('comes also from what a procedure only names: another closed day', () => {
    // 2026-11-30 is the family's last day.
    const closed = { ...town, closedDays: { ...town.closedDays, extra: ['2026-11-30'] } }
    expect(changesIn(closed)).toMatchObject([{ procedure: 'tennyu', kind: 'deadline' }])
  })

  test('says nothing of words alone', () => {
    expect(changesIn(aTownWith('tennyu', { title: { ja: '転入' } }))).toEqual([])
  })

  test('has one key for everybody to whom the same happens', () => {
    const after = aTownWith('tennyu', { fee: { amountYen: 300, text: { ja: '300円' } } })
    const impact = impactOf(bookOf(town), bookOf(after))
    const [one] = impact.lookAt(family)
    const [other] = impact.lookAt(situationOf(aCase('other')))
    expect(one?.key).toBe(other?.key)
  })

  test('names what was looked at only for the first people', () => {
    const after = aTownWith('tennyu', { fee: { amountYen: 300, text: { ja: '300円' } } })
    const impact = impactOf(bookOf(town), bookOf(after))
    for (let looks = 1; looks < 5_000; looks++) impact.lookAt(family)
    expect(impact.sampled()).toEqual([])
    expect(impact.isOpenFor('moving-in')).toBe(true)
    expect(impact.lookAt(family)).toHaveLength(1)
    expect(impact.sampled()).toEqual(['tennyu'])
    expect(impact.isOpenFor('moving-in')).toBe(false)
  })
})
