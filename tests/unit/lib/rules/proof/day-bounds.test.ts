import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import { daysWhere, type Relation } from '@/lib/rules/proof/day-bounds'

const spans = new Map([
  ['birth', { from: localDate('2000-01-01'), to: localDate('2027-06-16') }],
  ['move', { from: localDate('2027-01-01'), to: localDate('2027-06-16') }],
])

function grownUpAtTheMove(isReached: boolean): Relation {
  return { start: 'birth', reference: 'move', threshold: { kind: 'eve', count: 18 }, isReached }
}

function bornAfterTheMoveBy(days: number): Relation {
  return { start: 'move', reference: 'birth', threshold: { kind: 'days', count: days }, isReached: true }
}

describe('days that hang together', () => {
  test('are the wished ones where they can be', () => {
    const wish = (name: string) => localDate(name === 'birth' ? '2005-05-05' : '2027-02-02')
    expect(daysWhere(spans, [grownUpAtTheMove(true)], wish)).toEqual(
      new Map([
        ['birth', '2005-05-05'],
        ['move', '2027-02-02'],
      ]),
    )
  })

  test('are otherwise the nearest', () => {
    const days = daysWhere(spans, [grownUpAtTheMove(true)], () => localDate('2027-02-02'))
    expect(days).toEqual(
      new Map([
        ['birth', '2009-06-17'],
        ['move', '2027-06-16'],
      ]),
    )
  })

  test.each<[string, readonly Relation[]]>([
    ['grown up and born later', [grownUpAtTheMove(true), bornAfterTheMoveBy(0)]],
    ['reached and not reached', [grownUpAtTheMove(true), grownUpAtTheMove(false)]],
    ['further apart than there are days', [bornAfterTheMoveBy(167)]],
  ])('are none: %s', (_, relations) => {
    expect(daysWhere(spans, relations, () => localDate('2027-02-02'))).toBeNull()
  })
})
