/**
 * Japanese text in few bytes: one for plain katakana and ASCII, two for a kanji, other kana and full-width forms, three or four for
 * everything else. By arithmetic on code points alone, so that any text comes back exactly as it was, today and on any machine.
 */
export function encodeText(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap(bytesOf))
}

/** Null when the bytes end in the middle of a character or name none. */
export function decodeText(bytes: Uint8Array): string | null {
  let text = ''
  for (let at = 0; at < bytes.length; ) {
    const read = characterAt(bytes, at)
    if (!read) return null
    text += read.character
    at += read.length
  }
  return text
}

const plainKana = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンー'
const firstKana = 0x7f
const firstKanji = 0x4e00
const lastKanji = 0x9fff
const firstKanjiByte = 0xae

/** A mark before a plain kana. */
const marks = [
  { byte: 0x01, from: 'カキクケコサシスセソタチツテトハヒフヘホウ', to: 'ガギグゲゴザジズゼゾダヂヅデドバビブベボヴ' },
  { byte: 0x02, from: 'ハヒフヘホ', to: 'パピプペポ' },
  { byte: 0x03, from: 'アイウエオツヤユヨワ', to: 'ァィゥェォッャュョヮ' },
] as const

/** One byte into a block of 256: punctuation and hiragana, full-width forms, variation selectors 17 to 256. */
const blocks = [
  { byte: 0x04, first: 0x3000 },
  { byte: 0x05, first: 0xff00 },
  { byte: 0x06, first: 0xe0100 },
] as const
const anyOfPlane0 = 0x07
const anyCharacter = 0x08

function bytesOf(character: string): readonly number[] {
  const point = character.codePointAt(0) ?? 0
  if (point >= 0x20 && point <= 0x7e) return [point]
  if (point >= firstKanji && point <= lastKanji) {
    const index = point - firstKanji
    return [firstKanjiByte + (index >> 8), index & 0xff]
  }
  return kanaBytes(character) ?? otherBytes(point)
}

function kanaBytes(character: string): readonly number[] | null {
  const plain = plainKana.indexOf(character)
  if (plain >= 0) return [firstKana + plain]
  for (const { byte, from, to } of marks) {
    const base = from.charAt(to.indexOf(character))
    if (to.includes(character)) return [byte, firstKana + plainKana.indexOf(base)]
  }
  return null
}

function otherBytes(point: number): readonly number[] {
  const block = blocks.find(({ first }) => point >= first && point <= first + 0xff)
  if (block) return [block.byte, point - block.first]
  return point <= 0xffff
    ? [anyOfPlane0, point >> 8, point & 0xff]
    : [anyCharacter, point >> 16, (point >> 8) & 0xff, point & 0xff]
}

type Read = { readonly character: string; readonly length: number }

function characterAt(bytes: Uint8Array, at: number): Read | null {
  const [first = 0, second, third, fourth] = bytes.subarray(at, at + 4)
  if (first >= 0x20 && first <= 0x7e) return { character: String.fromCharCode(first), length: 1 }
  if (first >= firstKana && first < firstKanjiByte) return { character: plainKana.charAt(first - firstKana), length: 1 }
  if (second === undefined) return null
  if (first >= firstKanjiByte) return ofPoint(firstKanji + ((first - firstKanjiByte) << 8) + second, 2)
  const mark = marks.find(({ byte }) => byte === first)
  if (mark) return markedKana(mark, second)
  const block = blocks.find(({ byte }) => byte === first)
  if (block) return ofPoint(block.first + second, 2)
  if (third === undefined) return null
  if (first === anyOfPlane0) return ofPoint((second << 8) | third, 3)
  return first === anyCharacter && fourth !== undefined ? ofPoint((second << 16) | (third << 8) | fourth, 4) : null
}

function markedKana({ from, to }: (typeof marks)[number], second: number): Read | null {
  const base = plainKana.charAt(second - firstKana)
  const character = base === '' ? '' : to.charAt(from.indexOf(base))
  return character === '' ? null : { character, length: 2 }
}

function ofPoint(point: number, length: number): Read | null {
  return point > 0x10ffff ? null : { character: String.fromCodePoint(point), length }
}
