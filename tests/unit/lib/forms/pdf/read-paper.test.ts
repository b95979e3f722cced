import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { maxPaperBytes, maxPaperPages, readPaper } from '@/lib/forms/pdf/read-paper'
import { aPaper } from '@/tests/support/city-paper'

async function changed(change: (document: PDFDocument) => void): Promise<Uint8Array> {
  const document = await PDFDocument.load(await aPaper())
  change(document)
  return document.save()
}

describe('a PDF to print over', () => {
  test('is known by its pages as they are seen, in millimetres', async () => {
    const upright = { width: 209.9, height: 297 }
    expect(await readPaper(await aPaper({ pages: 2 }))).toEqual({ pages: [upright, upright] })
    expect(await readPaper(await aPaper({ turned: true }))).toEqual({ pages: [upright] })
  })

  test.each<[string, string, () => Promise<Uint8Array>]>([
    ['another kind of file', 'not-a-pdf', async () => Buffer.from('PK\u0003\u0004 a spreadsheet')],
    ['nothing', 'not-a-pdf', async () => new Uint8Array()],
    ['a file cut off', 'broken', async () => (await aPaper()).slice(0, 300)],
    ['noise behind a header', 'broken', async () => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(5000, 7)])],
    ['an enormous file', 'too-large', async () => new Uint8Array(maxPaperBytes + 1)],
    ['a book', 'too-many-pages', () => aPaper({ pages: maxPaperPages + 1 })],
    ['a poster', 'page-too-large', () => changed(document => document.addPage([2000, 2000]))],
    [
      'a script that runs when opened',
      'has-scripts',
      () => changed(document => document.addJavaScript('x', 'app.alert(1)')),
    ],
    [
      'a file inside it',
      'has-scripts',
      async () => {
        const document = await PDFDocument.load(await aPaper())
        await document.attach(new Uint8Array([1, 2, 3]), 'a.bin')
        return document.save()
      },
    ],
    [
      'a locked file',
      'encrypted',
      () => changed(document => document.encrypt({ userPassword: 'a', ownerPassword: 'b' })),
    ],
  ])('is refused: %s (%s)', async (_what, refusal, file) => {
    expect(await readPaper(await file())).toBe(refusal)
  })
})
