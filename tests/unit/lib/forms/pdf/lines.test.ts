import { describe, expect, test } from 'vitest'
import { fitText } from '@/lib/forms/pdf/fit-text'
import { shape } from '@/lib/forms/pdf/glyphs'
import { breakLines, emWidthOf } from '@/lib/forms/pdf/lines'

function lines(text: string, emWidth: number): string[] {
  return breakLines(shape(text, 'regular'), emWidth).map(line => line.map(({ source }) => source).join(''))
}

const sentences =
  '転入届は、新しい住所に住み始めた日から14日以内に「住民異動届」で届け出ます（正当な理由なく遅れると、5万円以下の過料）。ファミリーネームがFernándezの方、コーヒー・ルームのある家の方も同じです。'

describe('lines by 禁則処理', () => {
  test.each(Array.from({ length: 24 }, (_, index) => index + 6))('at %i ems lose nothing and keep the rules', width => {
    const broken = lines(sentences, width)
    expect(broken.join('').replace(/\s/g, '')).toBe(sentences.replace(/\s/g, ''))
    expect(broken.filter(line => /^[、。）」・ーァィゥェォッャュョぁぃぅぇぉっゃゅょ]/.test(line))).toEqual([])
    expect(broken.filter(line => /[（「]$/.test(line))).toEqual([])
  })

  test('are never wider than asked', () => {
    for (const line of breakLines(shape(sentences, 'regular'), 11)) expect(emWidthOf(line)).toBeLessThanOrEqual(11)
  })

  test('keep a Latin word whole and drop the space where they break', () => {
    expect(lines('MARIA DE LOS ANGELES', 6)).toEqual(['MARIA DE', 'LOS', 'ANGELES'])
  })

  test('break a word that is longer than the line', () => {
    expect(lines('Wolfeschlegelstein', 5).join('')).toBe('Wolfeschlegelstein')
  })

  test('end where the text ends a line', () => {
    expect(lines('・転入届\n・転居届', 20)).toEqual(['・転入届', '・転居届'])
  })
})

describe('text made to fit', () => {
  const room = { width: 100, height: 26, size: 12 }

  test('keeps its size where there is room', () => {
    expect(fitText(shape('渡邉　大輔', 'regular'), room)).toMatchObject({ size: 12, lines: { length: 1 } })
  })

  test('shrinks a little before it breaks', () => {
    const { size, lines: set } = fitText(shape('勅使河原　正右衛門之丞', 'regular'), room)
    expect(set).toHaveLength(1)
    expect(size).toBeLessThan(12)
  })

  test.each([20, 60, 120, 400])('is never cut, %i characters long', length => {
    const text = 'ガブリエル・'.repeat(length).slice(0, length)
    const { size, lines: set } = fitText(shape(text, 'regular'), room)
    expect(
      set
        .flat()
        .map(({ source }) => source)
        .join(''),
    ).toBe(text)
    for (const line of set) expect(emWidthOf(line) * size).toBeLessThanOrEqual(room.width + 0.01)
  })
})
