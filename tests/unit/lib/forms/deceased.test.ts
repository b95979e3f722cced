import { describe, expect, test } from 'vitest'
import { formDataFrom } from '@/lib/forms/form-data'
import { aFormSource, sampleApplication } from '@/tests/support/sample-form-source'

const home = '福島県会津若松市米代一丁目2番3号　コーポ鶴城203号室'

function afterDeath(extra: Readonly<Record<string, string>>, household: Readonly<Record<string, string>> = {}) {
  const application = { ...sampleApplication, extra: { 'deceased-name': '渡邉　一郎', ...extra } }
  const answers = { household: { 'died-on': '2026-11-22', ...household }, members: [] }
  return formDataFrom(aFormSource({ events: ['death'], answers, application }))
}

describe('who died', () => {
  test('is as old as on the day of death, and lived where the family lives unless another address is given', () => {
    const born = { 'deceased-birth-date': '1940-11-23' }
    expect(afterDeath(born).deceased).toMatchObject({ name: '渡邉　一郎', age: '85', address: home })
    expect(afterDeath({ ...born, 'deceased-address': '東京都渋谷区渋谷1-1' }).deceased.address).toBe(
      '東京都渋谷区渋谷1-1',
    )
  })

  test('is whose entitlements end', () => {
    const { holder, recipient, filer } = afterDeath({})
    expect([holder.name, recipient.name, filer.name]).toEqual(['渡邉　一郎', '渡邉　一郎', '渡邉　大輔'])
  })

  test('leaves 国民健康保険 alone where they were in it', () => {
    const insured = (insurance: string) =>
      afterDeath({}, { 'deceased-insurance': insurance }).lists.insured.map(({ name }) => name)
    expect(insured('kokuho')).toEqual(['渡邉　一郎'])
    expect(insured('company')).not.toContain('渡邉　一郎')
  })

  test.each([
    ['child', 'yes', 'kin-at-home'],
    ['sibling', 'no', 'kin'],
    ['other', 'yes', 'housemate'],
    ['other', 'no', ''],
    ['', '', ''],
  ])('is reported by a %s, at home %s, as %s', (relation, livedTogether, role) => {
    const { deathFilerRole } = afterDeath({
      'relation-to-deceased': relation,
      'lived-with-deceased': livedTogether,
    })
    expect(deathFilerRole).toBe(role)
  })

  test.each([
    [{ 'deceased-was-head': 'yes' }, 'no', '渡邉　一郎'],
    [{ 'deceased-was-head': 'no' }, 'yes', '渡邉　大輔'],
    [{ 'deceased-was-head': 'no' }, 'no', ''],
  ])('headed the household or not %j, at home %s: %s', (household, livedTogether, head) => {
    expect(afterDeath({ 'lived-with-deceased': livedTogether }, household).deceasedHead).toBe(head)
  })

  test('is nobody where nobody died', () => {
    const { holder, filer, deceased } = formDataFrom(aFormSource())
    expect([holder, deceased.name, deceased.address]).toEqual([filer, '', ''])
  })
})
