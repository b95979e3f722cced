import { byteOrderMark } from './characters'
import { asText } from './formula'

/** A table for a spreadsheet: UTF-8 with its mark, every cell in quotes, and no cell that begins to calculate. */
export function spreadsheet(rows: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
  const lines = rows.map(cells => `${cells.map(cell => `"${asText(cell).replaceAll('"', '""')}"`).join(',')}\r\n`)
  return new Uint8Array(Buffer.concat([byteOrderMark('utf8-bom'), Buffer.from(lines.join(''))]))
}
