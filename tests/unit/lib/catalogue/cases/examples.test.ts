import { describe, expect, test } from 'vitest'
import { ruleSet } from '@/lib/catalogue'
import { ageExamples, allowanceExamples, deadlineExamples, recentChanges } from '@/lib/catalogue/cases/examples'
import type { Text } from '@/lib/rules/schema'

const stoodFor = new Set(ruleSet.cases.flatMap(({ about = [] }) => about.map(({ ja }) => ja)))

function withoutCase(listed: Readonly<Record<string, Text>>): readonly string[] {
  return Object.entries(listed).flatMap(([id, { ja }]) => (stoodFor.has(ja) ? [] : [id]))
}

describe('each has a case', () => {
  test('the worked examples of counting days', () => {
    expect(Object.keys(deadlineExamples)).toHaveLength(11)
    expect(withoutCase(deadlineExamples)).toEqual([])
  })

  test('the worked examples of the fifteen days of the child allowance', () => {
    expect(Object.keys(allowanceExamples)).toHaveLength(5)
    expect(withoutCase(allowanceExamples)).toEqual([])
  })

  test('the worked examples of ages and fiscal years', () => {
    expect(Object.keys(ageExamples)).toHaveLength(13)
    expect(withoutCase(ageExamples)).toEqual([])
  })

  test('the recent changes of the law that a rule depends on', () => {
    expect(withoutCase(recentChanges)).toEqual([])
    expect(Object.keys(recentChanges).map(id => id.slice(0, 10))).toEqual([
      '2024-03-01',
      '2024-04-01',
      '2024-05-27',
      '2024-10-01',
      '2024-12-02',
      '2024-12-02',
      '2025-04-01',
      '2025-04-01',
      '2026-04-01',
      '2026-04-01',
      '2026-04-01',
      '2026-04-01',
      '2026-05-26',
      '2026-06-14',
      '2026-10-01',
    ])
  })

  test('and no case stands for anything else', () => {
    const listed = [deadlineExamples, allowanceExamples, ageExamples, recentChanges].flatMap(Object.values) as Text[]
    expect([...stoodFor].filter(ja => !listed.some(one => one.ja === ja))).toEqual([])
  })
})
