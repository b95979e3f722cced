import { describe, expect, test } from 'vitest'
import { type FilledSheet, fillSheets } from '@/lib/forms/fill'
import { formDataFrom } from '@/lib/forms/form-data'
import { requireTemplate } from '@/lib/forms/templates'
import { aFormSource, aPerson, sampleApplication } from '@/tests/support/sample-form-source'

function movers(count: number): FilledSheet[] {
  const people = Array.from({ length: count }, (_, index) => aPerson(`人${index + 1}`, ''))
  const data = formDataFrom(aFormSource({ application: { ...sampleApplication, people } }))
  return fillSheets(requireTemplate('juminido-todoke'), data)
}

function namesOn({ elements }: FilledSheet): string[] {
  const rows = elements.flatMap(element => (element.kind === 'table' ? element.rows : []))
  return rows.flatMap(({ seat }) => (seat?.isFirstRow && seat.person.name ? [`${seat.number}${seat.person.name}`] : []))
}

describe('the sheets of 住民異動届', () => {
  test.each([
    [0, 1],
    [5, 1],
    [6, 2],
    [14, 2],
    [15, 3],
  ])('for %i people are %i', (people, sheets) => {
    expect(movers(people)).toHaveLength(sheets)
  })

  test('seat everyone once, in order, with running numbers', () => {
    const sheets = movers(15)
    expect(sheets.flatMap(namesOn)).toEqual(Array.from({ length: 15 }, (_, index) => `${index + 1}人${index + 1}`))
    expect(sheets.map(({ isContinuation }) => isContinuation)).toEqual([false, true, true])
  })
})

describe('a form without a continuation sheet', () => {
  test('is one sheet', () => {
    expect(fillSheets(requireTemplate('inkan-toroku'), formDataFrom(aFormSource()))).toHaveLength(1)
  })
})
