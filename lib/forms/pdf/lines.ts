import type { Glyph } from './glyphs'

const notAtStart = new Set(
  '、。，．・：；？！ー々ゝゞヽヾ〜～’”）］｝〕〉》」』】ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.:;?!)]}%％',
)
const notAtEnd = new Set('‘“（［｛〔〈《「『【([{〒')
const inWord = /[\p{Script=Latin}\p{Nd}'’@_\-./:]/u

/** Lines no wider than `emWidth` (in ems), by 禁則処理: no closing mark at the start, no opening mark at the end, words whole. */
export function breakLines(glyphs: readonly Glyph[], emWidth: number): Glyph[][] {
  return paragraphsOf(glyphs).flatMap(paragraph => breakParagraph(paragraph, emWidth))
}

export function emWidthOf(glyphs: readonly Glyph[]): number {
  return glyphs.reduce((sum, glyph) => sum + glyph.emWidth, 0)
}

function breakParagraph(glyphs: readonly Glyph[], emWidth: number): Glyph[][] {
  const lines: Glyph[][] = []
  let rest = glyphs
  while (emWidthOf(trimEnd(rest)) > emWidth) {
    const end = breakBefore(rest, roomFor(rest, emWidth))
    lines.push(trimEnd(rest.slice(0, end)))
    rest = trimStart(rest.slice(end))
  }
  return [...lines, trimEnd(rest)]
}

/** At least one, so that a single character wider than the line still goes somewhere. */
function roomFor(glyphs: readonly Glyph[], emWidth: number): number {
  let width = 0
  const end = glyphs.findIndex(glyph => {
    width += glyph.emWidth
    return width > emWidth + 1e-6
  })
  return Math.max(1, end === -1 ? glyphs.length : end)
}

/** The last place at or before `end` where a line may break; a word longer than the line breaks where the line ends. */
function breakBefore(glyphs: readonly Glyph[], end: number): number {
  for (let at = end; at > 0; at--) if (mayBreak(glyphs, at)) return at
  return end
}

function mayBreak(glyphs: readonly Glyph[], at: number): boolean {
  const before = glyphs[at - 1]?.source ?? ' '
  const after = glyphs[at]?.source ?? ' '
  if (isSpace(before) || isSpace(after)) return true
  if (notAtStart.has(after) || notAtEnd.has(before)) return false
  return !(inWord.test(before) && inWord.test(after))
}

function paragraphsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const paragraphs: Glyph[][] = [[]]
  for (const glyph of glyphs) {
    if (glyph.source === '\n') paragraphs.push([])
    else paragraphs.at(-1)?.push(glyph)
  }
  return paragraphs
}

function trimEnd(glyphs: readonly Glyph[]): Glyph[] {
  return glyphs.slice(0, glyphs.findLastIndex(({ source }) => !isSpace(source)) + 1)
}

function trimStart(glyphs: readonly Glyph[]): Glyph[] {
  const start = glyphs.findIndex(({ source }) => !isSpace(source))
  return start === -1 ? [] : glyphs.slice(start)
}

function isSpace(source: string): boolean {
  return source === ' ' || source === '　'
}
