import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import { ruleSet } from '@/lib/catalogue'
import { judgeDraft } from '@/lib/counter/judged-draft'
import { plannedStops } from '@/lib/counter/planned-stops'
import { prefixOf } from '@/lib/counter/ticket-prefix'
import { bookOf } from '@/lib/rules/book'
import type { GuideResult } from '@/lib/rules/result'
import { aFamilyInsuredByTheCity } from '@/tests/support/a-family'

const book = bookOf(ruleSet)

describe('the stops of a visit', () => {
  test('stand in its order and leave out what other offices do', () => {
    const { result } = judgeDraft(aFamilyInsuredByTheCity(), book, localDate('2026-12-04'))
    const planned = plannedStops(result)
    expect(planned.map(({ departmentId }) => departmentId).slice(0, 3)).toEqual([
      'shimin',
      'kokuho-nenkin',
      'kodomo-katei',
    ])
    const procedures = planned.flatMap(({ procedureIds }) => procedureIds)
    expect(procedures).toContain('tennyu-todoke')
    expect(procedures).not.toContain('menkyo-jusho')
  })

  test('are one for each department, also where the way leads there twice', () => {
    const [a, b] = book.ruleSet.departments
    const stop = (department: typeof a, id: string) => ({ department, procedures: [{ procedure: { id } }] })
    const visit = { trips: [{ stops: [stop(a, 'first'), stop(b, 'second'), stop(a, 'third')] }] }
    expect(plannedStops({ visit } as unknown as GuideResult)).toEqual([
      { departmentId: a?.id, procedureIds: ['first', 'third'] },
      { departmentId: b?.id, procedureIds: ['second'] },
    ])
  })

  test('are none where nothing is done at the hall', () => {
    expect(plannedStops({ visit: { trips: [] } } as unknown as GuideResult)).toEqual([])
  })
})

describe('the letter of a ticket', () => {
  test.each([
    ['shimin', 'A'],
    ['kokuho-nenkin', 'B'],
    ['kodomo-katei', 'C'],
    ['zeimu', 'J'],
    ['somewhere-else', 'A'],
    [null, 'A'],
  ])('of %s is %s', (department, letter) => {
    expect(prefixOf(department, book)).toBe(letter)
  })
})
