import { describe, expect, test } from 'vitest'
import { ruleSet } from '@/lib/catalogue'
import { formIds } from '@/lib/forms/form-ids'

const { procedures } = ruleSet
const printed = new Set(procedures.flatMap(({ forms }) => forms))

describe('the forms of the catalogue', () => {
  test('are there for every procedure of the first tier, or it says in one line why not', () => {
    const core = procedures.filter(({ tier }) => tier === 1)
    expect(core.filter(({ forms, noForm }) => forms.length === 0 && !noForm).map(({ id }) => id)).toEqual([])
    expect(core.flatMap(({ noForm }) => (noForm && noForm.ja.length > 60 ? [noForm.ja] : []))).toEqual([])
  })

  test('are not named beside a reason for having none', () => {
    expect(procedures.filter(({ forms, noForm }) => forms.length > 0 && noForm).map(({ id }) => id)).toEqual([])
  })

  test('are a hundred, each used by some procedure but the letter of proxy', () => {
    expect(formIds.length).toBeGreaterThanOrEqual(100)
    expect(formIds.filter(form => !printed.has(form))).toEqual(['ininjo'])
  })
})
