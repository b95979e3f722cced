import { describe, expect, test } from 'vitest'
import { disabilityCases } from '@/lib/catalogue/cases/disability'
import { caseOf, pagesOf, reasonsOf } from '@/tests/support/catalogue-events'

test.each(disabilityCases.map(({ id }) => id))('%s asks no more than ten pages', id => {
  expect(pagesOf('disability', caseOf(id)).length).toBeLessThanOrEqual(10)
})

describe('the questions of disability', () => {
  test('somebody who lives alone and wants a first certificate answers four pages', () => {
    expect(pagesOf('disability', caseOf('disability-first-physical-certificate'))).toEqual([
      'household',
      'certificate-matter',
      'disability-type',
      'uses-jiritsu-shien-iryo',
    ])
  })

  test('a renewal asks for the days, the grade and a car', () => {
    expect(pagesOf('disability', caseOf('disability-mental-renewal'))).toEqual([
      'household',
      'certificate-matter',
      'disability-type',
      'mental-certificate-expires-on',
      'disability-grade',
      'uses-jiritsu-shien-iryo',
      'medical-support-expires-on',
      'has-car-for-disabled',
    ])
  })

  test('a family is asked whose disability it is, and only of them what follows', () => {
    expect(pagesOf('disability', caseOf('disability-child-intellectual'))).toContain('concerned-by-disability')
  })
})

describe('the reasons', () => {
  test('use the person’s own answers', () => {
    expect(reasonsOf('disability', 'disability-mental-renewal')).toMatchObject({
      'seishin-techo': '精神障害者保健福祉手帳の申し込みや更新をする予定があるため',
      'jiritsu-shien-iryo': '自立支援医療を使っていて、有効期限まで3か月を切っているため',
      'shintai-techo': '身体障害者手帳の申し込みや再認定をする予定がないため',
      'jushin-iryohi': '障害者手帳の等級が身体1・2級、療育A、精神1級のどれでもないため',
      'keiji-genmen': '障がいのある方のために使う車がないため',
    })
    expect(reasonsOf('disability', 'disability-too-early-to-renew')['jiritsu-shien-iryo']).toBe(
      '自立支援医療の更新の時期（期限の3か月前から）ではないため',
    )
  })

  test('name the grade where it is not known', () => {
    expect(reasonsOf('disability', 'disability-at-68-with-changed-address')['jushin-iryohi']).toBe(
      '「手帳の等級」がわからないため',
    )
  })
})
