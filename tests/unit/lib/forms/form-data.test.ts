import { describe, expect, test } from 'vitest'
import { formDataFrom } from '@/lib/forms/form-data'
import { aFormSource, aPerson, sampleApplication } from '@/tests/support/sample-form-source'

describe('what forms are filled from', () => {
  test('a family that moves in', () => {
    const data = formDataFrom(aFormSource())
    expect(data).toMatchObject({
      moveKind: 'moving-in',
      movedOn: '2026-12-02',
      plannedLeavingOn: '2026-11-28',
      filerRole: 'head',
      visitorKind: 'self',
      kokuhoKind: 'join',
      kokuhoReason: 'moving-in',
    })
    expect(data.lists.people.map(({ relation }) => relation)).toEqual(['世帯主', '妻', '子', '子'])
    expect(data.lists.children.map(({ name }) => name)).toEqual(['渡邉　陽菜', '渡邉　蒼'])
    expect(data.lists.pupils.map(({ schoolYear }) => schoolYear)).toEqual(['小学2年'])
  })

  test('nothing at all gives empty boxes, not an error', () => {
    const data = formDataFrom(aFormSource({ answers: { household: {}, members: null }, events: [], filingOn: null }))
    expect(data.movedOn).toBe('')
    expect(data.filer.birthDate).toBe('')
    expect(data.lists.children).toEqual([])
  })

  test('「わからない」 is an empty box', () => {
    const members = [{ relation: 'self', 'birth-date': 'unknown', 'has-my-number-card': 'unknown' }]
    const data = formDataFrom(aFormSource({ answers: { household: { 'moved-in-on': 'unknown' }, members } }))
    expect([data.movedOn, data.filer.birthDate, data.filer.hasCard]).toEqual(['', '', ''])
  })

  test('one answer about insurance for the whole family holds of everybody under 75', () => {
    const members = ['1988-05-14', '1950-01-01'].map(birth => ({ relation: 'parent', 'birth-date': birth }))
    const { lists } = formDataFrom(
      aFormSource({ answers: { household: { 'household-insurance': 'all-kokuho' }, members } }),
    )
    expect(lists.people.slice(0, 2).map(({ entitlements }) => entitlements)).toEqual(['kokuho', 'kouki'])
  })

  test('a care level told of the household is that of the only one over 40', () => {
    const household = { 'household-circumstances': 'care' }
    const kaigo = (...births: string[]) => {
      const members = births.map(birth => ({ relation: 'self', 'birth-date': birth }))
      return formDataFrom(aFormSource({ answers: { household, members } })).lists.people[0]?.entitlements
    }
    expect(kaigo('1940-01-01', '2000-01-01')).toBe('kouki,kaigo')
    expect(kaigo('1940-01-01', '1941-01-01')).toBe('kouki')
  })

  test('from abroad is another kind of move', () => {
    const answers = { household: { 'moved-from': 'abroad' }, members: [] }
    expect(formDataFrom(aFormSource({ answers })).moveKind).toBe('moving-in-abroad')
  })

  test('a foreign resident who comes to live here moves in', () => {
    const answers = { household: { 'foreign-matter': 'arrived', 'moved-from': 'abroad' }, members: [] }
    const data = formDataFrom(aFormSource({ events: ['foreign-resident'], answers }))
    expect([data.moveKind, data.kokuhoReason]).toEqual(['moving-in-abroad', 'moving-in'])
  })

  test.each([
    [['marriage'], {}, 'other', ''],
    [['housing'], { 'dog-matter': 'taken', 'dog-changed-on': '2026-11-20' }, 'owner', '2026-11-20'],
    [['moving-in'], { 'moved-from': 'abroad', 'moved-in-on': '2026-12-02' }, 'moving-in', '2026-12-02'],
    [['housing'], {}, '', ''],
  ])('a dog whose owner chose %j and answered %j', (events, household, change, on) => {
    const data = formDataFrom(aFormSource({ events, answers: { household, members: [] } }))
    expect([data.dogChange, data.dogChangedOn]).toEqual([change, on])
  })

  test('whoever lists nobody types their own birth date', () => {
    const application = { ...sampleApplication, extra: { 'filer-birth-date.0': '1988-05-14' } }
    const { filer, visitor, lists } = formDataFrom(
      aFormSource({ application, answers: { household: {}, members: null } }),
    )
    expect([filer.birthDate, visitor.birthDate, lists.people[1]?.birthDate]).toEqual(['1988-05-14', '1988-05-14', ''])
  })

  test('who moves out still lives at the address being left', () => {
    const answers = { household: { 'moving-to': 'other-city', 'moving-out-on': '2026-12-20' }, members: [] }
    const data = formDataFrom(aFormSource({ events: ['moving-out'], answers }))
    expect([data.moveKind, data.movedOn, data.kokuhoKind]).toEqual(['moving-out', '2026-12-20', 'leave'])
    expect(data.visitor.address).toBe('宮城県仙台市青葉区上杉一丁目4番5号')
  })

  test.each([
    ['household-change', { 'household-matter': 'split', 'household-changed-on': '2026-12-01' }, 'household-split'],
    ['death', { 'deceased-was-head': 'yes', 'died-on': '2026-12-01' }, 'head-change'],
    ['divorce', { 'home-after-divorce': 'same-address', 'divorced-on': '2026-12-01' }, 'household-split'],
    ['divorce', { 'home-after-divorce': 'i-move', 'divorced-on': '2026-12-01' }, ''],
    ['marriage', { 'two-households-at-home': 'yes', 'married-on': '2026-12-01' }, 'household-merge'],
    ['foreign-resident', { 'foreign-matter': 'arrived', 'moved-in-on': '2026-12-01' }, 'moving-in'],
  ])('a household that changes by %s %j is ticked as %s', (event, household, kind) => {
    const data = formDataFrom(aFormSource({ events: [event], answers: { household, members: [] } }))
    expect([data.moveKind, data.movedOn]).toEqual([kind, '2026-12-01'])
  })

  test.each([
    ['job-starting', { 'started-on': '2026-12-01' }, 'leave', 'joined-company'],
    ['marriage', { 'new-insurance-on': '2026-12-01' }, 'leave', 'joined-company'],
  ])('国保 after %s %j: %s because of %s', (event, household, kind, reason) => {
    const data = formDataFrom(aFormSource({ events: [event], answers: { household, members: [] } }))
    expect([data.kokuhoKind, data.kokuhoReason, data.kokuhoOn]).toEqual([kind, reason, '2026-12-01'])
  })

  test('the parent chosen as claimant comes first, the other second', () => {
    const application = { ...sampleApplication, extra: { 'jidoteate-claimant': 'spouse' } }
    const { claimant, partner } = formDataFrom(aFormSource({ application }))
    expect([claimant.name, partner.name]).toEqual(['渡邉　美咲', '渡邉　大輔'])
  })

  test('a proxy stands at the counter in the filer’s place', () => {
    const proxy = {
      name: { family: '佐藤', given: '花子' },
      address: '東栄町',
      birthDate: '',
      phone: '0242',
      relation: '母',
    }
    const data = formDataFrom(aFormSource({ application: { ...sampleApplication, proxy } }))
    expect(data.visitor).toMatchObject({ name: '佐藤　花子', phone: '0242', address: '東栄町' })
    expect(data.filerRole).toBe('proxy')
    expect(data.entrusted).toBe('・転入届\n・国民健康保険に加入する届\n・児童手当の認定請求')
  })

  test('a child leaves 児童手当 after the fiscal year it turns 18 and counts on until 22', () => {
    const births = ['2008-04-01', '2008-04-02', '2004-04-01', '2004-04-02']
    const members = [{ relation: 'self' }, ...births.map(birth => ({ relation: 'child', 'birth-date': birth }))]
    const people = [aPerson('親', ''), ...births.map(birth => aPerson(birth, ''))]
    const source = aFormSource({ answers: { household: {}, members }, application: { ...sampleApplication, people } })
    const { children, olderChildren } = formDataFrom(source).lists
    expect(children.map(({ name }) => name)).toEqual(['2008-04-02'])
    expect(olderChildren.map(({ name }) => name)).toEqual(['2008-04-01', '2004-04-02'])
  })

  test('the verdicts say who joins 国民健康保険', () => {
    const data = formDataFrom(aFormSource({ concerned: { 'kokuho-shikaku': [1, 3] } }))
    expect(data.lists.insured.map(({ name }) => name)).toEqual(['渡邉　美咲', '渡邉　蒼'])
  })

  test('a person with one name has only that', () => {
    const people = [aPerson('SUHARTO', '')]
    expect(formDataFrom(aFormSource({ application: { ...sampleApplication, people } })).filer.name).toBe('SUHARTO')
  })
})
