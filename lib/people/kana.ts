import { type Cleaned, cleanText, nameLimit } from './typed-text'

export type CheckedKana =
  | { readonly ok: true; readonly value: string; readonly changes: readonly KanaChange[] }
  | { readonly ok: false; readonly reason: 'empty' | 'too-long' }
  | { readonly ok: false; readonly reason: 'not-kana'; readonly characters: readonly string[] }

export type KanaChange = Cleaned['changes'][number] | 'katakana'

/**
 * The reading of `name`. Katakana only, with one exception: somebody whose name is written in Latin letters may have no
 * kana, so for such a name the letters themselves pass as its reading.
 */
export function checkKana(typed: string, name: string): CheckedKana {
  const cleaned = cleanText(typed)
  const value = toKatakana(cleaned.value)
  const characters = strangersIn(value, isLatinName(name) ? latinReading : katakanaReading)

  if (value === '') return { ok: false, reason: 'empty' }
  if ([...value].length > nameLimit) return { ok: false, reason: 'too-long' }
  if (characters.length > 0) return { ok: false, reason: 'not-kana', characters }
  return { ok: true, value, changes: value === cleaned.value ? cleaned.changes : [...cleaned.changes, 'katakana'] }
}

/** Hiragana and half-width kana become full-width katakana; a dash where a vowel can be long is the mark it was meant to be. */
export function toKatakana(text: string): string {
  return cleanText(text)
    .value.replace(/゛/g, '\u3099')
    .replace(/゜/g, '\u309A')
    .replace(/[ぁ-ゖゝゞ]/g, letter => String.fromCharCode(letter.charCodeAt(0) + hiraganaToKatakana))
    .normalize('NFC')
    .replace(/(?<=[ァ-ヺー])(?<![ンッ])[-‐‑‒–—―−─－]/g, 'ー')
    .replace(/[·‧•･]/g, '・')
}

/** At least one Latin letter and nothing Japanese. */
export function isLatinName(name: string): boolean {
  return /\p{Script=Latin}/u.test(name) && !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name)
}

const hiraganaToKatakana = 0x60
const katakanaReading = /[ァ-ヺー・ヽヾ ]/u
const latinReading = /[ァ-ヺー・ヽヾ \p{Script=Latin}\p{M}'’.-]/u

function strangersIn(text: string, allowed: RegExp): string[] {
  return [...new Set([...text].filter(character => !allowed.test(character)))]
}
