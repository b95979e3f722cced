import { encodeQR } from 'qr'

export type QrSymbol = {
  /** Modules a side, the quiet zone included. */
  readonly size: number
  /** One closed run a row of dark modules, in modules: for `<path>` in an SVG of that viewBox, or for a PDF. */
  readonly path: string
}

type Level = 'low' | 'medium' | 'quartile' | 'high'

/** Four light modules on every side (JIS X 0510); a symbol without them is not found by many scanners. */
const quietZone = 4
const alphanumeric = /^[0-9A-Z $%*+\-./:]*$/

/** Alphanumeric mode where the text allows it: receipt codes and sealed payloads are written in it on purpose. */
export function qrModules(
  text: string,
  { ecc = 'medium' }: { readonly ecc?: Level } = {},
): readonly (readonly boolean[])[] {
  if (text === '') throw new RangeError('nothing to encode')
  const encoding = alphanumeric.test(text) ? 'alphanumeric' : 'byte'
  return encodeQR(text, 'raw', { ecc, encoding, border: quietZone })
}

export function qrSvgPath(text: string, options: { readonly ecc?: Level } = {}): QrSymbol {
  const modules = qrModules(text, options)
  return { size: modules.length, path: modules.map(rowPath).join('') }
}

function rowPath(row: readonly boolean[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x++) {
    if (!row[x] || row[x - 1]) continue
    const end = row.indexOf(false, x)
    path += `M${x} ${y}h${end - x}v1h-${end - x}z`
  }
  return path
}
