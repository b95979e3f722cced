/** RFC 4648 without padding. Letters and digits alone: no key of theirs moves between the keyboards a scanner pretends to be. */
const symbols = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

export function toBase32(bytes: Uint8Array): string {
  let text = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    for (bits += 8; bits >= 5; bits -= 5) text += symbols.charAt((held >> (bits - 5)) & 31)
    held &= 0xff
  }
  return bits > 0 ? text + symbols.charAt((held << (5 - bits)) & 31) : text
}

/** Null for anything `toBase32` never writes: another symbol, a length no bytes have, bits left over that are not zero. */
export function fromBase32(text: string): Uint8Array | null {
  const bytes = new Uint8Array(Math.floor((text.length * 5) / 8))
  let held = 0
  let bits = 0
  let at = 0
  for (const symbol of text) {
    const value = symbols.indexOf(symbol)
    if (value < 0) return null
    held = ((held << 5) | value) & 0xfff
    bits += 5
    if (bits < 8) continue
    bits -= 8
    bytes[at++] = (held >> bits) & 0xff
  }
  return bits < 5 && (held & ((1 << bits) - 1)) === 0 ? bytes : null
}
