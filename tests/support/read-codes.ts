import { readFileSync } from 'node:fs'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { inRoot } from '@/lib/ops/paths'
import type { Picture } from './pdf-pages'

/** ZXing, which shares no line with the library that draws our codes. Its program comes from the package, never from elsewhere. */
const wasm = readFileSync(inRoot('node_modules/zxing-wasm/dist/reader/zxing_reader.wasm'))
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } })

/** The texts of the QR codes in a PNG or on a drawn page, from top to bottom. */
export async function readCodes(picture: Uint8Array<ArrayBuffer> | Picture): Promise<readonly string[]> {
  const image = picture instanceof Uint8Array ? picture : imageOf(picture)
  const found = await readBarcodes(image, { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: 10 })
  return found
    .filter(({ isValid }) => isValid)
    .toSorted((a, b) => a.position.topLeft.y - b.position.topLeft.y)
    .map(({ text }) => text)
}

function imageOf({ width, height, data }: Picture): ImageData {
  return { width, height, data: new Uint8ClampedArray(data), colorSpace: 'srgb' } as ImageData
}
