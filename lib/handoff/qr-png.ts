import { crc32, deflateSync } from 'node:zlib'
import { qrModules } from './qr'

/** Whole pixels a module: no phone blurs an edge, no printer guesses one. */
const pixelsPerModule = 8

/** A symbol as a picture to keep: black and white, one bit a pixel, its quiet zone included. */
export function qrPng(text: string): Uint8Array<ArrayBuffer> {
  const modules = qrModules(text)
  const side = modules.length * pixelsPerModule
  const rows = modules.flatMap(row => Array<Buffer>(pixelsPerModule).fill(scanline(row)))
  return new Uint8Array(
    Buffer.concat([
      signature,
      chunk('IHDR', header(side)),
      chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  )
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Width, height, one bit of grey, and the only methods there are. */
function header(side: number): Buffer {
  const bytes = Buffer.alloc(13)
  bytes.writeUInt32BE(side, 0)
  bytes.writeUInt32BE(side, 4)
  bytes.writeUInt8(1, 8)
  return bytes
}

/** No filter, then eight pixels a byte: with eight pixels a module each module is one byte. */
function scanline(row: readonly boolean[]): Buffer {
  return Buffer.from([0, ...row.map(isDark => (isDark ? 0x00 : 0xff))])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}
