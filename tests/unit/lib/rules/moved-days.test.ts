import { describe, expect, test } from 'vitest'
import { ruleSet } from '@/lib/catalogue'
import { residentsOf, toldBy } from '@/lib/residents/residents'
import { bookOf, type RuleBook } from '@/lib/rules/book'
import { situationOf } from '@/lib/rules/cases'
import { movedDays } from '@/lib/rules/moved-days'
import type { ClosedDays, Procedure } from '@/lib/rules/schema'
import type { Situation } from '@/lib/rules/situation'
import { rulingOn } from '@/lib/rules/verdicts'
import { friday } from '@/tests/support/situations'
import { aCase, aTown } from '@/tests/support/town'

const { closedDays } = ruleSet
const before = bookOf(ruleSet)

describe('closed days that are others', () => {
  test.each<[string, ClosedDays]>([
    ['two days more', { ...closedDays, extra: [...closedDays.extra, '2026-12-10', '2026-12-18'] }],
    ['open on Saturdays', { ...closedDays, weekdays: [0] }],
    ['open on national holidays', { ...closedDays, nationalHolidays: false }],
    ['a longer end of the year', { ...closedDays, yearly: [{ from: '12-21', to: '01-11' }] }],
    ['never open', { ...closedDays, weekdays: [0, 1, 2, 3, 4, 5, 6] }],
  ])('%s: every last day that moves is told beforehand', (_, closed) => {
    const after = bookOf({ ...ruleSet, closedDays: closed })
    const days = movedDays(before, after)
    const counts = { moved: 0, told: 0, all: 0 }
    for (const situation of somePeople) {
      const procedures = ruleSet.procedures.filter(({ events }) => events.includes(situation.events[0] ?? ''))
      const [old, now] = [before, after].map(book => procedures.map(one => lastDay(one, book, situation)))
      for (const [at, procedure] of procedures.entries()) {
        const isMoved = old?.[at] !== now?.[at]
        const isTold = days.of(procedure)(situation)
        const isTooFew = !isTold || !days.ofAny([procedure])(situation)
        if (isMoved && isTooFew) expect.unreachable(`${procedure.id} ${JSON.stringify(situation)}`)
        counts.moved += Number(isMoved)
        counts.told += Number(isTold)
        counts.all++
      }
    }
    expect(counts.moved).toBeGreaterThan(0)
    expect(counts.told).toBeLessThan(counts.all)
  })

  test('concern nobody whose last day is another', () => {
    const town = aTown()
    const [procedure] = town.procedures
    const daysOf = (extra: string) =>
      movedDays(bookOf(town), bookOf({ ...town, closedDays: { ...town.closedDays, extra: [extra] } }))
    const may = (extra: string) => procedure && daysOf(extra).of(procedure)(family)
    // The family's last day is 2026-11-30.
    expect(may('2026-11-30')).toBe(true)
    expect(may('2026-12-01')).toBe(false)
  })
})

const family = situationOf(aCase('family'))

function lastDay(procedure: Procedure, book: RuleBook, situation: Situation): string {
  try {
    const { deadline } = rulingOn(procedure, { book, situation, member: null })
    return `${deadline?.kind} ${deadline?.on}`
  } catch (error) {
    return (error as Error).name
  }
}

/** Of every life event. */
const somePeople = ruleSet.events.flatMap(({ id }) =>
  residentsOf(before, { seed: 7, count: 6, today: friday, events: [id] }).map(one => toldBy(one, [id], friday)),
)
