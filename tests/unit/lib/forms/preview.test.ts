import { describe, expect, test } from 'vitest'
import { blankFormData } from '@/lib/forms/blank'
import { type FormData, formDataFrom } from '@/lib/forms/form-data'
import { type FormId, formIds } from '@/lib/forms/form-ids'
import { previewOf } from '@/lib/forms/preview'
import { requireTemplate } from '@/lib/forms/templates'
import { aFormSource, aPerson, sampleApplication } from '@/tests/support/sample-form-source'

function entries(form: FormId, data: FormData, section: string) {
  const { sections } = previewOf(requireTemplate(form), data)
  return Object.fromEntries(
    sections
      .filter(({ title }) => title === section)
      .flatMap(one => one.entries.map(({ label, text }) => [label, text])),
  )
}

describe('the preview of a form', () => {
  const data = formDataFrom(aFormSource())

  test('says what is printed, in the same words', () => {
    expect(entries('juminido-todoke', data, '異動')).toMatchObject({ 異動の区分: '転入', 異動日: '令和8年12月2日' })
    expect(entries('juminido-todoke', data, '異動する人 2')).toMatchObject({
      氏名: '渡邉　美咲',
      '氏名（フリガナ）': 'ワタナベ　ミサキ',
      生年月日: '平成2年9月3日',
      性別: '女',
      世帯主との続柄: '妻',
    })
    expect(entries('juminido-todoke', data, '')).toMatchObject({ 宛先: '会津若松市長', 届出日: '令和8年12月7日' })
  })

  test('leaves out seats nobody sits on and what is for the staff', () => {
    const titles = previewOf(requireTemplate('juminido-todoke'), data).sections.map(({ title }) => title)
    expect(titles).toContain('異動する人 4')
    expect(titles).not.toContain('異動する人 5')
    expect(titles).not.toContain('職員記入欄')
  })

  test('goes on over continuation sheets without saying their head again', () => {
    const people = Array.from({ length: 7 }, (_, index) => aPerson(`人${index + 1}`, ''))
    const many = formDataFrom(aFormSource({ application: { ...sampleApplication, people } }))
    const titles = previewOf(requireTemplate('juminido-todoke'), many).sections.map(({ title }) => title)
    expect(titles.filter(title => title.startsWith('異動する人 '))).toHaveLength(7)
    expect(titles).not.toContain('届出')
  })

  test('tells which boxes are left for a hand', () => {
    const hand = previewOf(requireTemplate('ininjo'), data).sections.flatMap(({ entries: all }) =>
      all.filter(({ by }) => by === 'hand'),
    )
    expect(hand.map(({ label }) => label)).toEqual(['委任する人の署名'])
  })

  test.each(formIds)('of %s names every entry', form => {
    const all = previewOf(requireTemplate(form), blankFormData('会津若松市長')).sections.flatMap(one => one.entries)
    expect(all.length).toBeGreaterThan(5)
    expect(all.filter(({ label }) => label === '')).toEqual([])
  })
})
