import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import type { Application } from '@/lib/drafts/application'
import { noPapers, renderForm } from '@/lib/forms/pdf/bundle'
import { requireTemplate } from '@/lib/forms/templates'
import { inkIn, picturesOf, squeezed, textsOf } from '@/tests/support/pdf-pages'
import { aPerson, sampleData } from '@/tests/support/sample-form-source'

function printed(application: Partial<Application>) {
  return renderForm(
    { template: requireTemplate('juminido-todoke'), data: sampleData(application) },
    { papers: noPapers, createdOn: localDate('2026-12-07') },
  )
}

describe('rare and long names', () => {
  test.each([
    ['髙﨑', '𠮷郎'],
    ['辻\u{E0100}', '一郎'],
    ['神\uFA19', '隆\uF9DC'],
    ['Łukasz', 'Šťastný'],
    ['Nguyễn Thị', 'Hương'],
  ])('%s %s is printed whole, with nothing to report', async (family, given) => {
    const { pdf, gaps } = await printed({ people: [aPerson(family, given)] })
    expect(gaps).toEqual([])
    expect(squeezed(await textsOf(pdf))).toContain(squeezed([family, given]))
  })

  test('typed with marks apart, a name prints as one with marks composed', async () => {
    const { pdf } = await printed({ people: [aPerson('Nguyễn'.normalize('NFD'), '')] })
    expect(squeezed(await textsOf(pdf))).toContain('Nguyễn')
  })

  test.each([
    ['邉\u{E0111}', ['U+9089', 'U+E0111']],
    ['김', ['U+AE40']],
    ['张', ['U+5F20']],
    ['\uE000', ['U+E000']],
    ['😀', ['U+1F600']],
  ])('%s is reported with its place, and drawn as something', async (character, codePoints) => {
    const people = [aPerson('渡邉', '大輔'), aPerson(`${character}田`, '')]
    const { pdf, gaps } = await printed({ people })
    expect(gaps).toEqual([{ text: character, codePoints, where: '住民異動届 異動する人2 氏名' }])
    expect(squeezed(await textsOf(pdf))).toContain('字形確認')
    const [page] = await picturesOf(pdf)
    if (!page) throw new Error('no page')
    expect(inkIn(page, { x: 24, y: 123.5, width: 4, height: 5 })).toBeGreaterThan(0.05)
  })

  test('a long foreign name is never cut', async () => {
    const name = 'Wolfeschlegelsteinhausenbergerdorff Hubert Blaine Adolph Charles David Earl Frederick Gerald Irvin'
    const { pdf } = await printed({ people: [aPerson(name, '')], newHead: name })
    expect(squeezed(await textsOf(pdf)).split(squeezed([name]))).toHaveLength(4)
  })

  test('seven people need a continuation sheet that names the form again', async () => {
    const people = Array.from({ length: 7 }, (_, index) => aPerson(`人${'一二三四五六七'[index]}`, '子'))
    const { pdf, pages } = await printed({ people })
    const [first = '', second = ''] = (await textsOf(pdf)).map(text => squeezed([text]))
    expect(pages).toBe(2)
    expect([first.includes('人五子'), first.includes('人六子')]).toEqual([true, false])
    expect(['住民異動届（継紙）', '人六子', '人七子', '7KM4-2QDX-3'].filter(word => !second.includes(word))).toEqual([])
  })
})
