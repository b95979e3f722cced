import iconv from 'iconv-lite'
import type { Encoding } from './column-kinds'

/** 外字: what stands in the file for a character it cannot hold. */
export type Substitution = { readonly character: string; readonly codePoints: string; readonly written: string }

export type Written = { readonly text: string; readonly substitutions: readonly Substitution[] }

/** Stands for a character that is missing, as Japanese printers have always set it. */
export const geta = '〓'

export function encode(text: string, encoding: Encoding): Buffer {
  return encoding === 'cp932' ? iconv.encode(text, 'cp932') : Buffer.from(text, 'utf8')
}

export function byteOrderMark(encoding: Encoding): Buffer {
  return Buffer.from(encoding === 'utf8-bom' ? '\uFEFF' : '', 'utf8')
}

/** The text as the encoding can hold it, and every character for which another had to stand in. */
export function writable(text: string, encoding: Encoding): Written {
  if (encoding !== 'cp932') return { text, substitutions: [] }
  const written = [...characters.segment(text)].map(({ segment }) => ({ segment, in932: inCp932(segment) }))
  const lost = written.filter(({ segment, in932 }) => sameInJis(segment) !== in932)
  return {
    text: written.map(({ in932 }) => in932).join(''),
    substitutions: lost.map(({ segment, in932 }) => substitution(segment, in932)),
  }
}

export function countCharacters(text: string): number {
  return [...characters.segment(text)].length
}

/** A variation selector belongs to its kanji, an accent to its letter. */
const characters = new Intl.Segmenter('ja', { granularity: 'grapheme' })

function inCp932(character: string): string {
  const same = sameInJis(character)
  if (canHold(same)) return same
  const base = same.replace(/\p{Variation_Selector}/gu, '')
  return base !== same && canHold(base) ? base : geta
}

const refused = /\p{Co}|(?![\t\r\n])\p{Cc}/u

/**
 * Private use is refused although CP932 has room for it: under the same code every city has another 外字. The library writes ¥ and
 * ‾ as a backslash and a tilde, so only what comes back counts.
 */
function canHold(text: string): boolean {
  return !refused.test(text) && iconv.decode(iconv.encode(text, 'cp932'), 'cp932') === text
}

/** One character of JIS X 0208, two in Unicode: Windows reads these codes as the right-hand one. */
const jisTwins: Readonly<Record<string, string>> = {
  '\u301C': '\uFF5E',
  '\u2212': '\uFF0D',
  '\u2016': '\u2225',
  '\u2014': '\u2015',
  '\u00A2': '\uFFE0',
  '\u00A3': '\uFFE1',
  '\u00AC': '\uFFE2',
  '\u00A5': '\uFFE5',
  '\u203E': '\uFFE3',
}

function sameInJis(character: string): string {
  return jisTwins[character] ?? character
}

function substitution(character: string, written: string): Substitution {
  const codePoints = [...character].map(one => `U+${hex(one.codePointAt(0) ?? 0)}`).join(' ')
  return { character, codePoints, written }
}

function hex(codePoint: number): string {
  return codePoint.toString(16).toUpperCase().padStart(4, '0')
}
