import { crc32, deflateSync } from 'node:zlib'
import { PDFiumLibrary } from '@hyzyla/pdfium'

/** A page of a PDF (from 1) as a PNG, for placing fields over it; null where there is no such page. */
export async function pictureOfPage(pdf: Uint8Array, page: number): Promise<Uint8Array | null> {
  const library = await PDFiumLibrary.init()
  try {
    const document = await library.loadDocument(pdf)
    if (page < 1 || page > document.getPageCount()) return null
    const { data, width, height } = await document.getPage(page - 1).render({ ...asDrawn, render: 'bitmap' })
    return png(data, width, height)
  } finally {
    library.destroy()
  }
}

/** Two pixels a point; a form to place fields on needs no colour. */
const asDrawn = { scale: 2, colorSpace: 'Gray' } as const

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** One byte a pixel. */
function png(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 8
  // Every row begins with the number of its filter: none.
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++) rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
  const nothing = Buffer.alloc(0)
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', nothing)])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
