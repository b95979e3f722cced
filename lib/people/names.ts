import { isLatinName, toKatakana } from './kana'

/** A person with one name has only `family`. */
export type NameParts = { readonly family: string; readonly given: string }

/** Family name first, as registers have it; a wide space between Japanese names, a narrow one between Latin ones. */
export function familyGiven({ family, given }: NameParts): string {
  const space = isLatinName(`${family}${given}`) ? ' ' : '　'
  return [family, given].filter(part => part !== '').join(space)
}

/** Blind to spaces, width, case and glyph variants, so that 渡邉 with and without its selector is one name. */
export function isSameName(one: NameParts, other: NameParts): boolean {
  return comparable(one) === comparable(other)
}

/**
 * What a draft is found by at the counter: the reading and the birth date, as two people would type them alike. Small
 * kana count as large, because older registers know no small ones; a vowel that is written out counts as long (オオノ, オウノ,
 * オーノ, but not オノ); ヴァ counts as バ. Personal data: to be hashed, never stored or logged.
 */
export function kanaKey(kana: NameParts, birthDate: string): string {
  const reading = withoutAccents(toKatakana(`${kana.family}${kana.given}`))
    .normalize('NFKC')
    .toUpperCase()
  const sounds = reading
    .replace(/\P{L}/gu, '')
    .replace(/ヴ([ァィェォ]?)/g, (_, small: string) => voiced[small] ?? 'ブ')
    .replace(/[ァィゥェォッャュョヮヵヶヂヅヲ]/g, sound => alike[sound] ?? sound)
    .replace(longVowels, 'ー')
  return `${sounds}/${birthDate}`
}

const voiced: Readonly<Record<string, string>> = { ァ: 'バ', ィ: 'ビ', ェ: 'ベ', ォ: 'ボ' }

/** After a sound that ends in it, a vowel is long; after オ also ウ, after エ also イ. */
const longVowels = new RegExp(
  [
    '(?<=[アカガサザタダナハバパマヤラワ])[アー]+',
    '(?<=[イキギシジチニヒビピミリ])[イー]+',
    '(?<=[ウクグスズツヌフブプムユル])[ウー]+',
    '(?<=[エケゲセゼテデネヘベペメレ])[エイー]+',
    '(?<=[オコゴソゾトドノホボポモヨロ])[オウー]+',
  ].join('|'),
  'g',
)

const alike: Readonly<Record<string, string>> = {
  ァ: 'ア',
  ィ: 'イ',
  ゥ: 'ウ',
  ェ: 'エ',
  ォ: 'オ',
  ッ: 'ツ',
  ャ: 'ヤ',
  ュ: 'ユ',
  ョ: 'ヨ',
  ヮ: 'ワ',
  ヵ: 'カ',
  ヶ: 'ケ',
  ヂ: 'ジ',
  ヅ: 'ズ',
  ヲ: 'オ',
}

/** A counter's keyboard has no Vietnamese vowels. Latin letters only: a kana without its dots is another kana. */
function withoutAccents(text: string): string {
  return text.replace(/[\p{Script=Latin}\p{M}]+/gu, run =>
    isLatinName(run) ? run.normalize('NFKD').replace(/\p{M}/gu, '') : run,
  )
}

function comparable({ family, given }: NameParts): string {
  return `${family}${given}`
    .normalize('NFKC')
    .replace(/[\s\p{Variation_Selector}]/gu, '')
    .toUpperCase()
}
