import { containsMyNumber } from './my-number'

export type Change = 'spaces-tidied' | 'control-removed' | 'half-width-kana' | 'radical-unified' | 'composed'

/** `changes` says what was converted, so that the page can show it. */
export type Cleaned = { readonly value: string; readonly changes: readonly Change[] }

export type Refusal = 'empty' | 'unreadable' | 'emoji' | 'too-long' | 'my-number' | 'no-letter'

export type CheckedText = ({ readonly ok: true } & Cleaned) | { readonly ok: false; readonly reason: Refusal }

export const nameLimit = 200

/** Takes away only what nobody typed on purpose. Rare, private and compatibility characters stay as they are. */
export function cleanText(typed: string): Cleaned {
  const changes = new Set<Change>()
  let value = typed
  for (const [change, convert] of conversions) {
    const converted = convert(value)
    if (converted !== value) changes.add(change)
    value = converted
  }
  return { value, changes: [...changes] }
}

/** A name, or one half of it. Whole names of any culture pass: one letter, one name alone, two hundred characters. */
export function checkName(typed: string): CheckedText {
  const checked = checkText(typed, nameLimit)
  return checked.ok && !hasLetter.test(checked.value) ? { ok: false, reason: 'no-letter' } : checked
}

/** `limit` counts characters as people do: a variation selector belongs to its kanji. */
export function checkText(typed: string, limit: number): CheckedText {
  const cleaned = cleanText(typed)
  const reason = refusalOf(cleaned.value, limit)
  return reason ? { ok: false, reason } : { ok: true, ...cleaned }
}

/** What a phone leaves of a character it could not carry. */
const unreadable = /\uFFFD/
const emoji = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u{FE0F}|\u{20E3}/u
/** Private use: 外字 and 行政事務標準文字. Unassigned: kanji younger than this runtime. */
const hasLetter = /[\p{L}\p{Co}\p{Cn}]/u
const variationSelectors = /\p{Variation_Selector}/gu

/** Besides the Unicode spaces: the Hangul fillers and the empty Braille cell, blank to the eye. */
const blank = /[\t-\r\u0085\p{Z}\u115F\u1160\u3164\uFFA0\u2800]/gu
/** Joiners between letters shape Persian and Indic names; everywhere else they are noise, as is a lone surrogate. */
const invisible =
  /(?<![\p{L}\p{M}])[\u200C\u200D]|[\u200C\u200D](?![\p{L}\p{M}])|(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}]/gu
const halfWidthKana = /[\uFF61-\uFF9F]+/g
const kangxiRadicals = /[\u2F00-\u2FDF]/g
/** NFC would turn the registered forms of 神 塚 隆 都 into others. */
const exceptCompatibilityIdeographs = /[^\uF900-\uFAFF\u{2F800}-\u{2FA1F}]+/gu

const conversions: readonly (readonly [Change, (text: string) => string])[] = [
  ['spaces-tidied', text => text.replace(blank, ' ')],
  ['control-removed', text => text.replace(invisible, '')],
  ['half-width-kana', text => text.replace(halfWidthKana, run => run.normalize('NFKC'))],
  ['radical-unified', text => text.replace(kangxiRadicals, radical => radical.normalize('NFKC'))],
  ['composed', text => text.replace(exceptCompatibilityIdeographs, run => run.normalize('NFC'))],
  ['spaces-tidied', text => text.replace(/ {2,}/g, ' ').trim()],
]

function refusalOf(value: string, limit: number): Refusal | null {
  if (value === '') return 'empty'
  if (unreadable.test(value)) return 'unreadable'
  if (emoji.test(value)) return 'emoji'
  if ([...value.replace(variationSelectors, '')].length > limit) return 'too-long'
  return containsMyNumber(value) ? 'my-number' : null
}
