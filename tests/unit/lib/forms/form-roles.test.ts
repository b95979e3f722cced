import { describe, expect, test } from 'vitest'
import { formDataFrom } from '@/lib/forms/form-data'
import { aFormSource, aPerson, sampleApplication } from '@/tests/support/sample-form-source'

describe('who is who on a form', () => {
  test('husband and wife are the filer and the spouse by sex', () => {
    const { husband, wife } = formDataFrom(aFormSource())
    expect([husband.name, wife.name]).toEqual(['渡邉　大輔', '渡邉　美咲'])
  })

  test('who did not say their sex stands on neither side', () => {
    const [, wife] = sampleApplication.people
    const people = [aPerson('渡邉', '大輔', { sex: 'unstated' }), ...(wife ? [wife] : [])]
    const data = formDataFrom(aFormSource({ application: { ...sampleApplication, people } }))
    expect([data.husband.name, data.wife.name]).toEqual(['', '渡邉　美咲'])
  })

  test('the newborn is the youngest child, twins counting together', () => {
    const members = ['1988-05-14', '2018-07-08', '2026-11-28', '2026-11-28'].map((birth, index) => ({
      relation: index === 0 ? 'self' : 'child',
      'birth-date': birth,
    }))
    const born = formDataFrom(aFormSource({ events: ['birth'], answers: { household: {}, members } }))
    expect(born).toMatchObject({ bornOn: '2026-11-28', babies: '2', pregnancyKind: 'multiple' })
    expect(born.baby.name).toBe('渡邉　陽菜')
    expect(formDataFrom(aFormSource({ answers: { household: {}, members } })).bornOn).toBe('')
  })

  test.each([
    ['no', 'yes', 'husband'],
    ['yes', 'no', 'wife'],
    ['yes', 'yes', ''],
    ['no', 'no', ''],
  ])('the couple’s name where his changes %s and hers %s is that of the %s', (his, hers, surname) => {
    const members = [
      { relation: 'self', 'name-changes': his },
      { relation: 'spouse', 'name-changes': hers },
    ]
    const source = aFormSource({ events: ['marriage'], answers: { household: {}, members } })
    expect(formDataFrom(source).marriageSurname).toBe(surname)
  })
})
