import { describe, expect, test } from 'vitest'
import { shownChanges } from '@/lib/rule-sets/shown-changes'
import { aProcedure, aTown, aTownWith, inThreeLanguages, is } from '@/tests/support/town'

const town = aTown()

describe('changes before they are published', () => {
  test('are nothing where nothing changed', () => {
    const { things, changed, failures, conditions } = shownChanges(town, aTown())
    expect([things, changed, failures]).toEqual([[], [], []])
    expect(conditions).toEqual({ hasChanges: false, errorCount: 0, failing: 0, cases: 1 })
  })

  test('are told by thing and field, before and after', () => {
    const after = aTownWith('inu', { title: inThreeLanguages('犬を届け出る'), law: '別の条例' })
    expect(shownChanges(town, after).things).toMatchObject([
      {
        name: 'inu届',
        href: '/admin/rules/inu',
        status: 'changed',
        fields: [
          { name: '題名（日本語）', before: 'inuを届け出る', after: '犬を届け出る' },
          { name: '題名（やさしい日本語）' },
          { name: '題名（英語）' },
          { name: '根拠法令', before: '試験条例 第1条', after: '別の条例' },
        ],
      },
    ])
  })

  test('name what comes and what goes', () => {
    const procedures = [...town.procedures.filter(({ id }) => id !== 'inu'), aProcedure('neko')]
    const { things } = shownChanges(town, { ...town, procedures })
    expect(things.map(({ name, status }) => `${status} ${name}`)).toEqual(['added neko届', 'removed inu届'])
  })

  test('show what becomes different for residents, and the case that says otherwise', () => {
    const { changed, failures, conditions } = shownChanges(
      town,
      aTownWith('tennyu', { requiredWhen: is('moved-from', 'abroad') }),
    )
    expect(changed).toMatchObject([
      {
        procedure: 'tennyu届',
        kind: 'verdict',
        before: { verdict: 'required' },
        after: { verdict: 'not-required' },
        cases: ['事例 family'],
      },
    ])
    expect(failures).toMatchObject([
      { id: 'family', sentences: [expect.stringContaining('「tennyu届」は必要のはずですが、不要になります。')] },
    ])
    expect(conditions).toMatchObject({ errorCount: 1, failing: 1 })
  })

  test('keep in view what of the law a case stands for', () => {
    const cases = town.cases.map(example => ({ ...example, about: [inThreeLanguages('転入届：10日目は月曜')] }))
    const after = { ...aTownWith('tennyu', { requiredWhen: is('moved-from', 'abroad') }), cases }
    expect(shownChanges({ ...town, cases }, after).failures).toMatchObject([{ about: ['転入届：10日目は月曜'] }])
    expect(shownChanges(town, { ...after, cases: town.cases }).failures).toMatchObject([{ about: [] }])
  })

  test('show warnings by kind and by somebody, what waits for a department by its place', () => {
    const { findings } = shownChanges(town, aTownWith('inu', { unconfirmed: ['fee'] }))
    const told = findings.filter(({ kind }) => kind !== 'どの様式にも印刷されない項目')
    expect(told.map(({ kind, where, witness }) => [kind, where, witness.length > 0])).toEqual([
      ['担当課確認', '手続き「inu届」の手数料', false],
      ['事例がない', '手続き「tennyu届」の必要になる条件', true],
      ['事例がない', '手続き「teate届」の必要になる条件', true],
      ['事例がない', '手続き「inu届」の必要になる条件', true],
      ['事例がない', '手続き「inu届」の必要になる条件', true],
    ])
  })

  test('compute nothing while the rules name what does not exist', () => {
    const { changed, conditions, findings } = shownChanges(town, aTownWith('inu', { department: 'gone' }))
    expect(changed).toBeNull()
    expect(conditions).toMatchObject({ errorCount: 1, failing: null })
    expect(findings[0]).toMatchObject({ where: '手続き「inu届」の担当課', href: '/admin/rules/inu' })
  })
})
