import { describe, expect, test } from 'vitest'
import { ruleSet } from '@/lib/catalogue'
import {
  all,
  any,
  anyMember,
  calendarDay,
  everyMember,
  memberCount,
  not,
  today,
  todayIs,
} from '@/lib/catalogue/vocabulary'
import { conditionFrom } from '@/lib/rule-sets/condition-from-parts'
import { addPart, groupPart, type Part, partsFrom, removePart, withRoom } from '@/lib/rule-sets/condition-parts'
import { bookOf } from '@/lib/rules/book'
import { isSame } from '@/lib/rules/differences'
import { placedConditions } from '@/lib/rules/placed'
import type { Condition, RuleSet } from '@/lib/rules/schema'
import { age, aTown, dayOf, is, on, yes } from '@/tests/support/town'

const place = { root: 'requiredWhen', per: 'household' } as const

function rebuilt(condition: Condition, rules: RuleSet = aTown(), per: 'household' | 'member' = 'household') {
  return conditionFrom(partsFrom(condition), bookOf(rules), { root: 'requiredWhen', per })
}

function changed(parts: readonly Part[], id: string, changes: Partial<Part>): readonly Part[] {
  if (!parts.some(part => part.id === id)) throw new Error(`there is no row ${id}`)
  return parts.map(part => (part.id === id ? { ...part, ...changes } : part))
}

describe('rows of menus', () => {
  test.each<[string, Condition]>([
    ['always', { op: 'always' }],
    ['one fact', yes('has-dog')],
    ['several options', is('moved-from', 'other-city', 'abroad')],
    ['a negated fact', not(yes('has-dog'))],
    [
      'all and any inside each other',
      all(
        yes('has-dog'),
        any(is('moved-from', 'abroad'), not(all(yes('has-dog'), { op: 'event', in: ['moving-in'] }))),
      ),
    ],
    ['a group of one', all(yes('has-dog'))],
    ['a member with one condition', anyMember(is('relation', 'child'))],
    ['a member with several', everyMember(any(is('relation', 'child'), age({ atLeast: 18, under: 65 })))],
    ['a member with a negated group', anyMember(not(all(is('relation', 'child'), yes('has-dog'))))],
    ['a counted member', memberCount(age({ under: 18, on: on('moved-in-on'), reachedOn: 'birthday' }), { atLeast: 3 })],
    ['a fiscal year', anyMember({ op: 'until-fiscal-year-end', birth: 'birth-date', age: 18, on: today })],
    ['days before and after', dayOf('moved-in-on', today, { atLeastDays: -14, atMostDays: 0 })],
    ['a day of the calendar', dayOf('moved-in-on', calendarDay('2026-04-01'), { atLeastDays: 0 })],
    ['an age on a day of the calendar', anyMember(age({ atLeast: 6, on: calendarDay('2027-04-01') }))],
    ['today from one day to another', todayIs({ from: '2026-06-14', until: '2027-03-31' })],
    ['today until a day', not(todayIs({ until: '2026-05-25' }))],
    ['a named condition', { op: 'derived', id: 'has-child' }],
  ])('say the same after being taken apart: %s', (_, condition) => {
    expect(rebuilt(condition)).toEqual({ condition })
  })

  test('say every condition of the city the same', () => {
    const conditions = [...placedConditions(ruleSet)]
    expect(conditions.length).toBeGreaterThan(0)
    const others = conditions.filter(({ value, per }) => !isSame(rebuilt(value, ruleSet, per), { condition: value }))
    expect(others).toEqual([])
  })

  test('have no double negation', () => {
    expect(rebuilt(not(not(yes('has-dog'))))).toEqual({ condition: yes('has-dog') })
  })
})

describe('a row', () => {
  const two = partsFrom(all(yes('has-dog'), is('moved-from', 'abroad')))

  test('added stays inside and has to be filled in', () => {
    const parts = addPart(two, 'p1')
    expect(parts.map(({ id, inside }) => [id, inside])).toEqual([
      ['p1', ''],
      ['p2', 'p1'],
      ['p3', 'p1'],
      ['p4', 'p1'],
    ])
    expect(conditionFrom(parts, bookOf(aTown()), place)).toEqual({
      problems: [{ field: 'requiredWhen/p4/subject', message: '何についての条件かを選んでください。' }],
    })
  })

  test('removed takes what is inside it', () => {
    const parts = partsFrom(all(yes('has-dog'), any(is('moved-from', 'abroad'), yes('has-dog'))))
    expect(removePart(parts, 'p3').map(({ id }) => id)).toEqual(['p1', 'p2'])
    expect(removePart(parts, 'p1')).toMatchObject([{ inside: '', subject: '' }])
  })

  test('grouped keeps its place and its id', () => {
    const parts = groupPart(two, 'p2')
    expect(parts.map(({ id, inside }) => [id, inside])).toEqual([
      ['p1', ''],
      ['p4', 'p1'],
      ['p2', 'p4'],
      ['p5', 'p4'],
      ['p3', 'p1'],
    ])
  })

  test('that becomes a group gets a first row, and loses its rows when it no longer is one', () => {
    const group = withRoom(changed(two, 'p2', { subject: 'group' }))
    expect(group.find(({ inside }) => inside === 'p2')).toMatchObject({ subject: '' })
    expect(withRoom(changed(group, 'p2', { subject: 'is:has-dog' })).map(({ id }) => id)).toEqual(['p1', 'p2', 'p3'])
  })
})

describe('a row that says nothing yet', () => {
  const parts = partsFrom(all(yes('has-dog'), anyMember(age({ atLeast: 18 }))))
  const problemsOf = (id: string, changes: Partial<Part>) => {
    const built = conditionFrom(changed(parts, id, changes), bookOf(aTown()), place)
    return 'problems' in built ? built.problems.map(({ field }) => field) : []
  }

  test.each<[string, string, Partial<Part>, string]>([
    ['no answer chosen', 'p2', { options: [] }, 'requiredWhen/p2/options'],
    ['an answer of another fact', 'p2', { options: ['abroad'] }, 'requiredWhen/p2/options'],
    ['no number', 'p4', { from: '' }, 'requiredWhen/p4/from'],
    ['a word for a number', 'p4', { from: '十八' }, 'requiredWhen/p4/from'],
    ['an age below zero', 'p4', { to: '-1' }, 'requiredWhen/p4/to'],
    ['a day that is none', 'p4', { day: 'has-dog' }, 'requiredWhen/p4/day'],
    [
      'a member’s fact outside a member',
      'p2',
      { subject: 'is:relation', options: ['child'] },
      'requiredWhen/p2/subject',
    ],
    ['an unknown fact', 'p2', { subject: 'is:has-cat' }, 'requiredWhen/p2/subject'],
    ['an unknown named condition', 'p2', { subject: 'derived:is-king' }, 'requiredWhen/p2/subject'],
    ['something nobody offers', 'p2', { subject: 'eval:has-dog' }, 'requiredWhen/p2/subject'],
    ['an age of no day', 'p4', { subject: 'age:has-dog' }, 'requiredWhen/p4/subject'],
  ])('is told beside its menu: %s', (_, id, changes, field) => {
    expect(problemsOf(id, changes)).toEqual([field])
  })

  test('takes full-width digits', () => {
    const built = conditionFrom(changed(parts, 'p4', { from: '２０' }), bookOf(aTown()), place)
    expect(built).toEqual({ condition: all(yes('has-dog'), anyMember(age({ atLeast: 20 }))) })
  })
})
