import { describe, expect, test } from 'vitest'
import { certificateCases } from '@/lib/catalogue/cases/certificates'
import { caseOf, pagesOf, reasonsOf } from '@/tests/support/catalogue-events'

test.each(certificateCases.map(({ id }) => id))('%s asks no more than ten pages', id => {
  expect(pagesOf('certificates', caseOf(id)).length).toBeLessThanOrEqual(10)
})

describe('the questions of cards and certificates', () => {
  test('a residence record takes two pages', () => {
    expect(pagesOf('certificates', caseOf('certificates-residence-record-by-proxy'))).toEqual([
      'certificate-kind',
      'comes-as-proxy',
    ])
  })

  test('a register takes four, an expired card three', () => {
    expect(pagesOf('certificates', caseOf('certificates-register-elsewhere'))).toEqual([
      'certificate-kind',
      'family-paper',
      'register-is-here',
      'comes-as-proxy',
    ])
    expect(pagesOf('certificates', caseOf('certificates-card-expires-in-three-months'))).toHaveLength(3)
  })
})

describe('the reasons', () => {
  test('say why a register kept elsewhere cannot be had', () => {
    expect(reasonsOf('certificates', 'certificates-register-elsewhere-by-proxy')).toMatchObject({
      'koseki-shomei-kibo': '本籍がほかの市区町村にある戸籍は、頼まれた方ではとれないため（本籍地に請求します）',
      'koseki-honsekichi-seikyu': '本籍がほかの市区町村にあって、そこでしかとれない証明がほしいため',
    })
  })

  test('say which city issues a tax certificate', () => {
    expect(reasonsOf('certificates', 'certificates-tax-of-another-city')).toMatchObject({
      'zei-shomei-previous-city': 'その年の1月1日にほかの市区町村に住んでいたため',
    })
  })

  test('say when a card can be renewed', () => {
    expect(reasonsOf('certificates', 'certificates-card-expires-later')['mynumber-koshin']).toBe(
      '更新の時期（期限の3か月前から）ではないため',
    )
  })
})
