import { describe, expect, test } from 'vitest'
import { taxVehicleCases } from '@/lib/catalogue/cases/tax-vehicle'
import { caseOf, pagesOf, reasonsOf } from '@/tests/support/catalogue-events'

test.each(taxVehicleCases.map(({ id }) => id))('%s asks no more than eight pages', id => {
  expect(pagesOf('tax-vehicle', caseOf(id)).length).toBeLessThanOrEqual(8)
})

describe('taxes and vehicles', () => {
  test('ask about a moped in five pages', () => {
    expect(pagesOf('tax-vehicle', caseOf('tax-vehicle-moped-bought'))).toEqual([
      'tax-matter',
      'vehicle-matter',
      'vehicle-kind',
      'vehicle-changed-on',
      'has-car-for-disabled',
    ])
  })

  test('give their reasons in the person’s own answers', () => {
    expect(reasonsOf('tax-vehicle', 'tax-vehicle-moped-bought')).toMatchObject({
      'gentsuki-toroku': '125cc以下のバイクか小型特殊を買ったか譲り受けたため',
      'keijidosha-toroku': '125cc以下のバイクか小型特殊であるため',
      'zei-shomei': '所得や税の証明がいらないため',
    })
    expect(reasonsOf('tax-vehicle', 'tax-vehicle-kind-unknown')['gentsuki-henko']).toBe(
      '「車両の種類」がわからないため',
    )
  })
})
