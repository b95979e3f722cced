import { beforeAll, describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import type { Application } from '@/lib/drafts/application'
import { type FormId, formIds } from '@/lib/forms/form-ids'
import { type Bundle, noPapers, type RenderedPdf, renderBlank, renderBundle, renderForm } from '@/lib/forms/pdf/bundle'
import { requireTemplate } from '@/lib/forms/templates'
import { inkIn, picturesOf, squeezed, textsOf } from '@/tests/support/pdf-pages'
import { aPerson, sampleData } from '@/tests/support/sample-form-source'

const createdOn = localDate('2026-12-07')

function printed(form: FormId, application: Partial<Application> = {}): Promise<RenderedPdf> {
  return renderForm({ template: requireTemplate(form), data: sampleData(application) }, { papers: noPapers, createdOn })
}

const newAddress = '福島県会津若松市米代一丁目2番3号コーポ鶴城203号室'
const everywhere = ['7KM4-2QDX-3', '手続きナビで作成した下書き', '担当課確認']

describe('the words of a form', () => {
  test.each<[FormId, readonly string[]]>([
    [
      'juminido-todoke',
      [
        '渡邉大輔',
        'ワタナベミサキ',
        '平成30年7月8日',
        '妻',
        newAddress,
        '〒980-0011',
        '令和8年11月28日',
        '宮城県仙台市青葉区国分町三丁目7番',
      ],
    ],
    ['kokuho-shikaku', ['国民健康保険', '渡邉陽菜', '昭和63年5月14日', '令和8年12月2日', newAddress]],
    ['jidoteate-nintei', ['請求者', '渡邉美咲', '渡邉蒼', '令和6年2月11日', '公金受取口座を利用する', '署名']],
    ['kodomo-iryohi', ['渡邉陽菜', '渡邉蒼', '保険者名', '項目は推定']],
    ['tennyugaku', ['渡邉陽菜', '小学2年', '令和8年12月2日']],
    ['inkan-toroku', ['渡邉大輔', '登録する印鑑の印影', '窓口で押します', newAddress]],
    ['juminhyo-seikyu', ['渡邉大輔', '使いみち', '昭和63年5月14日']],
    ['dog-henko', ['渡邉大輔', '鑑札番号', '宮城県仙台市青葉区上杉一丁目4番5号']],
    ['gentsuki-toroku', ['渡邉大輔', '車台番号', newAddress]],
    ['ininjo', ['必ず本人が書いてください', '昭和63年5月14日', newAddress]],
  ])('%s can be read and searched', async (form, words) => {
    const { pdf, gaps } = await printed(form)
    const text = squeezed(await textsOf(pdf))
    const title = squeezed([requireTemplate(form).title])
    expect([title, ...words, ...everywhere].filter(word => !text.includes(word))).toEqual([])
    expect(gaps).toEqual([])
  })

  test('the name of whoever entrusts is left for their own hand', async () => {
    const { pdf } = await printed('ininjo')
    expect(squeezed(await textsOf(pdf))).not.toContain('渡邉大輔')
  })

  test.each(formIds)('%s can be printed blank', async form => {
    const { pdf, gaps, pages } = await renderBlank(requireTemplate(form), {
      mayorTitle: '会津若松市長',
      papers: noPapers,
      createdOn,
    })
    const text = squeezed(await textsOf(pdf))
    expect(text).toContain('（宛先）')
    expect(text).not.toContain('受付コード')
    expect({ gaps, pages }).toEqual({ gaps: [], pages: 1 })
  })
})

describe('the picture of 住民異動届', () => {
  const firstName = { x: 24, y: 109, width: 40, height: 7 }
  const fifthName = { ...firstName, y: firstName.y + 4 * 14 }
  const signature = { x: 236, y: 49, width: 20, height: 18 }
  const movedInBox = { x: 40.6, y: 31, width: 2.5, height: 4.5 }
  const movedWithinBox = { x: 81, y: 31, width: 2.5, height: 4.5 }

  test('has ink where a name stands and none in an empty seat or where somebody signs', async () => {
    const [page] = await picturesOf((await printed('juminido-todoke')).pdf)
    if (!page) throw new Error('no page')
    expect(inkIn(page, firstName)).toBeGreaterThan(0.02)
    expect(inkIn(page, fifthName)).toBe(0)
    expect(inkIn(page, signature)).toBe(0)
  })

  test('ticks the box that is chosen and no other', async () => {
    const [page] = await picturesOf((await printed('juminido-todoke')).pdf)
    if (!page) throw new Error('no page')
    expect(inkIn(page, movedInBox)).toBeGreaterThan(inkIn(page, movedWithinBox) * 1.5)
  })

  test('differs with the variant of a character', async () => {
    const inks = []
    for (const family of ['辻', '辻\u{E0100}']) {
      const [page] = await picturesOf((await printed('juminido-todoke', { people: [aPerson(family, '')] })).pdf)
      if (page) inks.push(inkIn(page, firstName))
    }
    expect(inks[0]).not.toBe(inks[1])
  })
})

describe('a bundle', () => {
  const data = sampleData()
  const five: readonly FormId[] = ['juminido-todoke', 'kokuho-shikaku', 'jidoteate-nintei', 'inkan-toroku', 'ininjo']
  const bundle: Bundle = {
    title: '手続きの書類',
    forms: five.map(form => ({ template: requireTemplate(form), data })),
    cover: {
      applicant: '渡邉　大輔',
      receiptCode: '7KM4-2QDX-3',
      summary: '会津若松市への転入・4人',
      procedures: Array.from({ length: 30 }, (_, index) => ({
        title: `手続き${index + 1}`,
        desk: '市民課',
        deadline: '12月16日まで',
        forms: '住民異動届',
      })),
      bring: ['本人確認書類'],
      checks: ['氏名の字形'],
    },
    isDuplex: false,
    papers: noPapers,
    createdOn,
  }
  let rendered: RenderedPdf

  beforeAll(async () => {
    rendered = await renderBundle(bundle)
  })

  test('puts the cover first, however many sheets it takes, then the forms in their order', async () => {
    const texts = (await textsOf(rendered.pdf)).map(text => squeezed([text]))
    const heads = [
      '手続きと確認の一覧',
      '手続きと確認の一覧',
      ...five.map(form => squeezed([requireTemplate(form).title])),
    ]
    expect(rendered.pages).toBe(heads.length)
    expect(heads.filter((head, index) => !texts[index]?.includes(head))).toEqual([])
    expect(
      ['渡邉大輔様', '手続き30', '本人確認書類', '氏名の字形'].filter(word => !squeezed(texts).includes(word)),
    ).toEqual([])
  })

  test('of five forms is under 200 KB', async () => {
    const { pdf } = await renderBundle({ ...bundle, cover: null })
    expect(pdf.length).toBeLessThan(200_000)
  })

  test('is the same bytes for the same input, whatever was printed before', async () => {
    const strange = await printed('inkan-toroku', { people: [aPerson('⼀⼈', '⽇')] })
    const again = await renderBundle(bundle)
    expect(strange.pages).toBe(1)
    expect(Buffer.from(again.pdf).equals(Buffer.from(rendered.pdf))).toBe(true)
  })

  test('is tagged, titled and in Japanese', () => {
    const file = Buffer.from(rendered.pdf).toString('latin1')
    expect(file).toContain('/Lang (ja-JP)')
    expect(file).toContain('/DisplayDocTitle true')
    expect(file).toMatch(/\/Marked true/)
    for (const tag of ['H1', 'Table', 'TR', 'TH', 'TD', 'Figure', 'Sect']) expect(file).toContain(`/S /${tag}\n`)
    expect(file).toContain(Buffer.from('手続きの書類', 'utf16le').swap16().toString('latin1').slice(0, 4))
  })

  test('can be printed several at a time', async () => {
    const together = await Promise.all([renderBundle(bundle), renderBundle(bundle)])
    expect(together.every(({ pdf }) => Buffer.from(pdf).equals(Buffer.from(rendered.pdf)))).toBe(true)
  })
})
