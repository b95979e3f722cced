import { describe, expect, test } from 'vitest'
import { ageingCases } from '@/lib/catalogue/cases/ageing'
import { caseOf, pagesOf, reasonsOf } from '@/tests/support/catalogue-events'

test.each(ageingCases.map(({ id }) => id))('%s asks no more than ten pages', id => {
  expect(pagesOf('ageing', caseOf(id)).length).toBeLessThanOrEqual(10)
})

describe('the questions of ageing', () => {
  test('whose care it is, is asked only where two can be meant', () => {
    expect(pagesOf('ageing', caseOf('ageing-65-on-the-eve'))).toEqual(['household', 'care-situation'])
    const { members, ...told } = caseOf('ageing-65-on-the-eve')
    const couple = members.flatMap(one => [one, { ...one, relation: 'spouse', 'wants-care': 'no' }])
    expect(pagesOf('ageing', { ...told, members: couple })).toContain('wants-care')
  })

  test('below 65 the disease is asked as well', () => {
    expect(pagesOf('ageing', caseOf('ageing-one-day-before-65'))).toEqual([
      'household',
      'care-situation',
      'has-specified-disease',
    ])
  })

  test('a care level asks for its end and for where services are used', () => {
    expect(pagesOf('ageing', caseOf('ageing-care-expires-in-60-days'))).toEqual([
      'household',
      'care-situation',
      'care-expires-on',
      'care-place',
    ])
  })

  test('only the family of somebody turning 75 is asked who depended on them', () => {
    expect(pagesOf('ageing', caseOf('ageing-75-on-the-day'))).toContain('dependant-of-75')
    expect(pagesOf('ageing', caseOf('ageing-75-alone-on-the-day'))).toEqual(['household', 'care-situation'])
    expect(pagesOf('ageing', caseOf('ageing-spouse-leaves-third-category'))).toContain('third-category-of-65')
  })
})

describe('the reasons', () => {
  test('use the person’s own age and answers', () => {
    expect(reasonsOf('ageing', 'ageing-75-on-the-day')).toMatchObject({
      'kouki-75': 'まもなく75歳になるか、75歳になったところであるため',
      'kokuho-kanyu': '75歳になる家族の勤め先の健康保険の扶養に入っているため',
      'kaigo-nintei-shinki': '新しく介護の認定を受けたい方がいなくて、認定の有効期間が終わった方がいないため',
    })
    expect(reasonsOf('ageing', 'ageing-care-expires-in-60-days')['kaigo-koshin']).toBe(
      '要介護・要支援の認定を受けていて、認定の有効期間が60日以内に終わるため',
    )
  })

  test('say what only a specified disease allows below 65', () => {
    expect(reasonsOf('ageing', 'ageing-one-day-before-65')['kaigo-nintei-shinki']).toBe(
      '64歳までの方は、特定疾病が原因のときだけ認定を受けられるため（障がい福祉のサービスを相談できます）',
    )
  })

  test('name what is not known', () => {
    expect(reasonsOf('ageing', 'ageing-expiry-unknown')['kaigo-koshin']).toBe(
      '「認定の有効期間の終わりの日」がわからないため',
    )
  })
})
