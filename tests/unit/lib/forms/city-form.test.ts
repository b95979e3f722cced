import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import { templateOfCityForm } from '@/lib/forms/city-form'
import type { FormData } from '@/lib/forms/form-data'
import { dataItemsOf } from '@/lib/forms/needed-items'
import { renderForm } from '@/lib/forms/pdf/bundle'
import { previewOf } from '@/lib/forms/preview'
import { aCityForm, aField, aPaper, hash } from '@/tests/support/city-paper'
import { inkIn, picturesOf, squeezed, textsOf } from '@/tests/support/pdf-pages'
import { sampleData } from '@/tests/support/sample-form-source'

const createdOn = localDate('2026-12-07')

async function printed(fields: Parameters<typeof aCityForm>[0], paper = aPaper(), more: Partial<FormData> = {}) {
  const template = templateOfCityForm(aCityForm(fields))
  return renderForm(
    { template, data: { ...sampleData(), ...more } },
    { papers: new Map([[hash, await paper]]), createdOn },
  )
}

const bar = { x: 10, y: 9, width: 50, height: 7 }

describe('a form on the city’s own PDF', () => {
  test('prints the paper and the values over it, to be read and searched', async () => {
    const { pdf, pages } = await printed([aField()])
    const text = squeezed(await textsOf(pdf))
    expect(text).toContain('渡邉大輔')
    expect(text).toContain('Citypaper1')
    expect(pages).toBe(1)
    const [page] = await picturesOf(pdf)
    expect(page && inkIn(page, bar)).toBe(1)
    expect(page && inkIn(page, { x: 40, y: 60, width: 20, height: 8 })).toBeGreaterThan(0.02)
  })

  test.each([
    ['for each whom it is about', [aField({ bind: 'subject.name' })], 2],
    ['once, where it speaks of the applicant alone', [aField()], 1],
    [
      'once, where it lists all of them',
      [aField({ bind: 'subject.name' }), aField({ bind: 'each.name', person: { list: 'concerned', seat: 2 } })],
      1,
    ],
  ])('is printed %s', async (_, fields, copies) => {
    const { pages } = await printed(fields, aPaper(), {
      concerned: { 'city-form': sampleData().lists.people.slice(0, 2) },
    })
    expect(pages).toBe(copies)
  })

  test('turns a page that was scanned lying the way it is shown', async () => {
    const { pdf } = await printed([aField()], aPaper({ turned: true }))
    const [page] = await picturesOf(pdf)
    expect(page && inkIn(page, bar)).toBe(1)
  })

  test('says the same in its preview, and asks for what it prints', () => {
    const children = [1, 2, 9].map(seat =>
      aField({ bind: 'each.name', label: '子の氏名', person: { list: 'people', seat } }),
    )
    const template = templateOfCityForm(aCityForm([aField(), ...children, aField({ bind: 'bank.number' })]))
    const { sections } = previewOf(template, sampleData())
    expect(sections.map(({ title, entries }) => [title, entries.map(({ text }) => text)])).toEqual([
      ['', ['渡邉　大輔']],
      ['1人目', ['渡邉　大輔']],
      ['2人目', ['渡邉　美咲']],
      ['', ['']],
    ])
    expect(dataItemsOf(template)).toEqual(['name', 'bank'])
  })

  test('sets one character a box, and marks what was chosen alone', async () => {
    const mark = (when: string, x: number) =>
      aField({
        bind: 'filer.sex',
        label: when,
        x,
        width: 6,
        height: 6,
        draw: { kind: 'mark', when: [when], shape: 'circle' },
      })
    const digits = aField({
      bind: 'newAddress.postalCode',
      y: 90,
      width: 70,
      draw: { kind: 'digits', format: 'postal', boxes: 7 },
    })
    const { pdf } = await printed([mark('male', 40), mark('female', 60), digits])
    const [page] = await picturesOf(pdf)
    if (!page) throw new Error('no page')
    expect(inkIn(page, { x: 39, y: 59, width: 8, height: 8 })).toBeGreaterThan(0.02)
    expect(inkIn(page, { x: 59, y: 59, width: 8, height: 8 })).toBe(0)
    const inks = Array.from({ length: 7 }, (_, box) => inkIn(page, { x: 40 + box * 10, y: 90, width: 10, height: 8 }))
    expect(inks.filter(ink => ink > 0.005)).toHaveLength(7)
  })

  test.each([
    ['era', '平成'],
    ['era-year', '30'],
    ['month', '7'],
    ['day', '8'],
  ] as const)('has boxes for the %s of a day', (format, expected) => {
    const field = aField({
      bind: 'each.birthDate',
      person: { list: 'people', seat: 3 },
      draw: { kind: 'text', format, size: 10, align: 'centre' },
    })
    const { sections } = previewOf(templateOfCityForm(aCityForm([field])), sampleData())
    expect(sections[0]?.entries[0]?.text).toBe(expected)
  })

  test('leaves links and whatever else hangs on the page behind', async () => {
    const paper = aPaper({ withLink: true })
    expect(Buffer.from(await paper).toString('latin1').length).toBeGreaterThan(0)
    const { PDFDocument, PDFDict, PDFName } = await import('@cantoo/pdf-lib')
    const { pdf } = await printed([aField()], paper)
    const objects = (await PDFDocument.load(pdf)).context.enumerateIndirectObjects()
    const links = objects.filter(
      ([, object]) => object instanceof PDFDict && object.get(PDFName.of('Subtype')) === PDFName.of('Link'),
    )
    expect(links).toEqual([])
  })
})
