import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkKana, toKatakana } from '@/lib/people/kana'
import { containsMyNumber } from '@/lib/people/my-number'
import { kanaKey } from '@/lib/people/names'
import { parsePhone } from '@/lib/people/phone'
import { formatPostalCode, parsePostalCode } from '@/lib/people/postal-code'
import { checkName, checkText, cleanText } from '@/lib/people/typed-text'

const anyText = fc.string({ unit: 'binary', maxLength: 60 })
const brokenText = fc.array(fc.nat(0xffff), { maxLength: 40 }).map(units => String.fromCharCode(...units))
const typed = fc.oneof(anyText, brokenText, fc.string({ unit: 'grapheme' }))

const kanji = fc.oneof(
  fc.integer({ min: 0x4e00, max: 0x9fff }),
  fc.integer({ min: 0x20000, max: 0x2a6df }),
  fc.integer({ min: 0xf900, max: 0xfa6d }),
  fc.integer({ min: 0x2f800, max: 0x2fa1d }),
)
const selector = fc.option(fc.integer({ min: 0xe0100, max: 0xe01ef }), { nil: null })
const kanjiName = fc
  .array(fc.tuple(kanji, selector), { minLength: 1, maxLength: 20 })
  .map(signs =>
    signs.map(([sign, variant]) => String.fromCodePoint(...(variant === null ? [sign] : [sign, variant]))).join(''),
  )
const hiragana = fc
  .array(fc.integer({ min: 0x3041, max: 0x3096 }), { minLength: 1, maxLength: 20 })
  .map(signs => String.fromCodePoint(...signs))

describe('typed text', () => {
  test('is clean after being cleaned once', () => {
    fc.assert(
      fc.property(typed, text => {
        const once = cleanText(text).value
        expect(cleanText(once)).toEqual({ value: once, changes: [] })
      }),
      { numRuns: 2000 },
    )
  })

  test('has changed exactly when it says so', () => {
    fc.assert(
      fc.property(typed, text => {
        const { value, changes } = cleanText(text)
        expect(value !== text).toBe(changes.length > 0)
      }),
    )
  })

  test('accepted by a check can be stored: no control characters, no lone surrogates, no edges of space', () => {
    fc.assert(
      fc.property(typed, text => {
        const checked = checkText(text, 60)
        if (!checked.ok) return
        expect(checked.value).not.toMatch(/\p{Cc}|\p{Cs}|^\s|\s$|\s\s/u)
        expect(checked.value).not.toBe('')
      }),
    )
  })

  test('every kanji name, with any glyph variant, stays as it is', () => {
    fc.assert(
      fc.property(kanjiName, name => {
        expect(checkName(name)).toEqual({ ok: true, value: name, changes: [] })
      }),
    )
  })
})

describe('kana', () => {
  test('of hiragana is always katakana, one sign for one sign', () => {
    fc.assert(
      fc.property(hiragana, text => {
        const checked = checkKana(text, '渡邉')
        expect(checked).toMatchObject({ ok: true, changes: ['katakana'] })
        expect([...toKatakana(text)]).toHaveLength([...text].length)
      }),
    )
  })

  test('once converted stays', () => {
    fc.assert(
      fc.property(typed, text => {
        expect(toKatakana(toKatakana(text))).toBe(toKatakana(text))
      }),
    )
  })

  test('has one key in hiragana and katakana, in one field or two', () => {
    fc.assert(
      fc.property(hiragana, hiragana, (family, given) => {
        const key = kanaKey({ family, given }, '2018-07-08')
        expect(kanaKey({ family: `${toKatakana(family)}　${given}`, given: '' }, '2018-07-08')).toBe(key)
      }),
    )
  })
})

describe('numbers', () => {
  test('a postal code is found again', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{7}$/), code => {
        expect(parsePostalCode(formatPostalCode(code))).toBe(code)
      }),
    )
  })

  test('a phone number once accepted is accepted again, unchanged', () => {
    const digits = fc.stringMatching(/^(0|\+)?[\d ()-]{6,16}$/)
    fc.assert(
      fc.property(digits, text => {
        const phone = parsePhone(text)
        if (phone !== null) expect(parsePhone(phone)).toBe(phone)
      }),
      { numRuns: 2000 },
    )
  })

  test('a マイナンバー is found in any grouping and between any words', () => {
    const words = fc.stringMatching(/^[あ-んa-z、。]*$/)
    const separator = fc.constantFrom('', ' ', '-', '　', '－', 'ー')
    fc.assert(
      fc.property(
        fc.stringMatching(/^\d{11}$/),
        fc.array(separator, { minLength: 12, maxLength: 12 }),
        words,
        (eleven, between, word) => {
          const number = eleven + checkDigit(eleven)
          const text = [...number].map((digit, index) => `${index === 0 ? '' : between[index]}${digit}`).join('')
          expect(containsMyNumber(`${word}${text}${word}`)).toBe(true)
        },
      ),
    )
  })
})

/** The formula as the regulation writes it: P from the right, Q = n + 1 up to 6 and n - 5 from 7. */
function checkDigit(eleven: string): number {
  let sum = 0
  for (let n = 1; n <= 11; n++) sum += Number(eleven.charAt(11 - n)) * (n <= 6 ? n + 1 : n - 5)
  return sum % 11 <= 1 ? 0 : 11 - (sum % 11)
}
