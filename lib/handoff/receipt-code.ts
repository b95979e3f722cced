import { plainTyping } from '@/lib/people/plain-typing'

/** Eight random symbols and a check symbol, without hyphens: what is stored and looked up. */
export type ReceiptCode = string & { readonly __brand: 'ReceiptCode' }

/** Gives that many unpredictable bytes. */
export type RandomBytes = (count: number) => Uint8Array

/** No 0 O, 1 I L. A prime number of symbols, so that every weighted check sum below can be undone. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const randomLength = 8
/** All different and none a multiple of 31: any single wrong symbol and any two swapped ones change the sum. */
const weights = [17, 15, 13, 11, 9, 7, 5, 3]
const longestDrought = 64

export function makeReceiptCode(randomBytes: RandomBytes): ReceiptCode {
  const body = randomSymbols(randomBytes)
  return `${body}${checkSymbol(body)}` as ReceiptCode
}

/** As typed, read aloud or scanned: any case, width, spaces and hyphens. Null when it cannot be a code of ours. */
export function parseReceiptCode(typed: string): ReceiptCode | null {
  const symbols = plainTyping(typed).toUpperCase().replace(/[ -]/g, '')
  if (symbols.length !== randomLength + 1) return null
  if ([...symbols].some(symbol => !alphabet.includes(symbol))) return null
  return checkSymbol(symbols.slice(0, randomLength)) === symbols.at(-1) ? (symbols as ReceiptCode) : null
}

/** `XXXX-XXXX-C` */
export function formatReceiptCode(code: ReceiptCode): string {
  return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`
}

/** Bytes from 248 on are thrown away, so that every symbol is equally likely. */
function randomSymbols(randomBytes: RandomBytes): string {
  const fairBytes = 256 - (256 % alphabet.length)
  let symbols = ''
  for (let draw = 0; draw < longestDrought; draw++) {
    for (const byte of randomBytes(randomLength)) {
      if (byte < fairBytes) symbols += alphabet[byte % alphabet.length]
      if (symbols.length === randomLength) return symbols
    }
  }
  throw new Error('the source of randomness gives no usable bytes')
}

function checkSymbol(body: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * alphabet.indexOf(body.charAt(index)), 0)
  return alphabet.charAt((alphabet.length - (sum % alphabet.length)) % alphabet.length)
}
