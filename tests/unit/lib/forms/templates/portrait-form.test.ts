import { describe, expect, test } from 'vitest'
import { copiesOf, fillSheets } from '@/lib/forms/fill'
import { formDataFrom } from '@/lib/forms/form-data'
import { previewOf } from '@/lib/forms/preview'
import { requireTemplate } from '@/lib/forms/templates'
import { aFormSource, aPerson, sampleApplication } from '@/tests/support/sample-form-source'

function familyOf(count: number, concerned: Readonly<Record<string, readonly number[]>> = {}) {
  const people = Array.from({ length: count }, (_, index) => aPerson(`人${index + 1}`, ''))
  return formDataFrom(aFormSource({ application: { ...sampleApplication, people }, concerned }))
}

describe('a list of people', () => {
  test.each([
    [5, 1],
    [6, 2],
    [40, 3],
  ])('of %i is on %i sheets, nobody left out', (count, sheets) => {
    const filled = fillSheets(requireTemplate('tenseki-todoke'), familyOf(count))
    const rows = filled.flatMap(({ elements }) => elements).flatMap(one => (one.kind === 'table' ? one.rows : []))
    const seated = rows.flatMap(({ seat }) => (seat?.person.name ? [seat.person.name] : []))
    expect([filled.length, seated.length]).toEqual([sheets, count])
  })
})

describe('a form about one person', () => {
  const template = requireTemplate('denshi-shomeisho')

  test('is printed once for each whom it concerns', () => {
    const copies = copiesOf(template, familyOf(4, { 'denshi-shomeisho': [1, 3] }))
    expect(copies.map(({ subject }) => subject.name)).toEqual(['人2', '人4'])
  })

  test('is about the person filling in where the verdicts name nobody', () => {
    expect(copiesOf(template, familyOf(4)).map(({ subject }) => subject.name)).toEqual(['人1'])
  })

  test('says in the preview whom each copy is about', () => {
    const titles = (concerned: number[]) =>
      previewOf(template, familyOf(4, { 'denshi-shomeisho': concerned })).sections.map(({ title }) => title)
    expect(titles([1, 3])).toEqual(expect.arrayContaining(['人2 申請する人', '人4 申請する人']))
    expect(titles([1])).toContain('申請する人')
  })
})

test('a form about several people is printed once, with only those it concerns', () => {
  const [copy, ...others] = copiesOf(requireTemplate('card-henko'), familyOf(4, { 'card-henko': [1, 3] }))
  expect(copy?.lists.concerned.map(({ name }) => name)).toEqual(['人2', '人4'])
  expect(others).toEqual([])
})
