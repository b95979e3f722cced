import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import { formDataFrom } from '@/lib/forms/form-data'
import type { FormId } from '@/lib/forms/form-ids'
import { noPapers, renderForm } from '@/lib/forms/pdf/bundle'
import { requireTemplate } from '@/lib/forms/templates'
import { aSignature } from '@/tests/support/a-signature'
import { inkIn, picturesOf } from '@/tests/support/pdf-pages'
import { aFormSource, sampleApplication } from '@/tests/support/sample-form-source'

const createdOn = localDate('2026-12-07')
const signatures = { 'person-0': aSignature }

async function printed(form: FormId, source: Parameters<typeof aFormSource>[0] = { signatures }) {
  const data = formDataFrom(aFormSource(source))
  const { pdf } = await renderForm({ template: requireTemplate(form), data }, { papers: noPapers, createdOn })
  const [page] = await picturesOf(pdf)
  if (!page) throw new Error('no page')
  return { file: Buffer.from(pdf).toString('latin1'), page }
}

describe('a signature in a PDF', () => {
  const box = { x: 235, y: 49, width: 46, height: 18 }

  test('stands in the box and nowhere else', async () => {
    const [unsigned, signed] = [await printed('juminido-todoke', {}), await printed('juminido-todoke')]
    expect(inkIn(signed.page, box)).toBeGreaterThan(0.01)
    const elsewhere = { x: 10, y: 71, width: 277, height: 130 }
    expect(inkIn(signed.page, elsewhere)).toBe(inkIn(unsigned.page, elsewhere))
  })

  test('keeps off the frame of its box', async () => {
    const { page } = await printed('juminido-todoke')
    const unsigned = await printed('juminido-todoke', {})
    for (const edge of [
      { ...box, height: 0.6 },
      { ...box, y: box.y + 18.4, height: 0.6 },
    ])
      expect(inkIn(page, edge)).toBe(inkIn(unsigned.page, edge))
  })

  test('is a figure whose words say whose it is, and no picture of dots', async () => {
    const { file } = await printed('juminido-todoke')
    const words = Buffer.from('画面に手書き', 'utf16le').swap16().toString('latin1')
    expect(file).toContain(words)
    expect((await printed('juminido-todoke', {})).file).not.toContain(words)
    expect(file.split('/S /Figure').length).toBe(
      (await printed('juminido-todoke', {})).file.split('/S /Figure').length + 1,
    )
    expect(file).not.toContain('/Subtype /Image')
  })

  test('of somebody else leaves the box empty', async () => {
    const application = { ...sampleApplication, extra: { 'jidoteate-claimant': 'spouse' } }
    const consent = { x: 133, y: 245, width: 60, height: 11 }
    const mine = await printed('jidoteate-nintei', { application, signatures: { 'person-1': aSignature } })
    const others = await printed('jidoteate-nintei', { application, signatures })
    expect(inkIn(mine.page, consent)).toBeGreaterThan(inkIn(others.page, consent) + 0.01)
  })

  test('never lands on a letter of proxy', async () => {
    const withLetter = await printed('ininjo')
    const without = await printed('ininjo', {})
    expect(withLetter.page.data.every((value, index) => value === without.page.data[index])).toBe(true)
  })
})
