const combining = /[\u0300-\u036f]|\u3099|\u309a/u
const needsSegmenter = /\p{M}|\u200d|[\u{10000}-\u{10ffff}]/u
const control = /(?!\n)\p{Cc}/gu
/** Zero-width and direction marks print nothing and can make a line read otherwise than it is stored. */
const invisible = /\u200b|\u200e|\u200f|[\u202a-\u202e]|[\u2060-\u2069]|\ufeff/gu
/** ﾞ and ﾟ extend the character before them by the rules, but stand beside it in print. */
const halfWidthMark = /[\uff9e\uff9f]/
const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' })

/**
 * What a reader sees as one character each: variation sequences and combining marks stay together. Marks typed apart
 * (Vietnamese and kana from a phone) are composed; nothing else is normalised, because NFC would change 神 (U+FA19) to 神.
 */
export function charactersOf(text: string): string[] {
  const clean = text.replace(control, ' ').replace(invisible, '')
  if (!needsSegmenter.test(clean)) return [...clean]
  return Array.from(segmenter.segment(clean), ({ segment }) => segment).flatMap(segment => {
    if (halfWidthMark.test(segment)) return [...segment]
    return combining.test(segment) ? segment.normalize('NFC') : segment
  })
}

export function codePointsOf(character: string): number[] {
  return Array.from(character, one => one.codePointAt(0) ?? 0)
}

/** Its meaning is agreed between two parties only (外字), so what a font has there is not what was meant. */
export function isPrivateUse(codePoint: number): boolean {
  return (codePoint >= 0xe000 && codePoint <= 0xf8ff) || codePoint >= 0xf0000
}
