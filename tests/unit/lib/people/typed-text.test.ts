import { describe, expect, test } from 'vitest'
import { checkName, checkText, cleanText, nameLimit } from '@/lib/people/typed-text'

describe('cleanText keeps what was typed', () => {
  test.each([
    ['髙橋'],
    ['山﨑'],
    ['𠮷田'],
    ['辻󠄀'],
    ['渡邉󠄀'],
    ['\uFA19\uFA10\uF9DC\uFA26'],
    ['\u{2F800}'],
    ['神\uFE00'],
    ['\uE000'],
    ['\u{10DE92}'],
    ['々〆ヶ'],
    ['Nguyễn Thị Ánh'],
    ['O’Brien-Müller'],
    ['ＡＢＣ１２３'],
    ['می\u200Cخواهم'],
  ])('%j', typed => {
    expect(cleanText(typed)).toEqual({ value: typed, changes: [] })
  })

  test.each([
    ['unified ideographs', 0x4e00, 0x9fff],
    ['extension A', 0x3400, 0x4dbf],
    ['extensions B and later', 0x20000, 0x323af],
    ['compatibility ideographs', 0xf900, 0xfaff],
    ['compatibility supplement', 0x2f800, 0x2fa1f],
    ['hiragana and katakana', 0x3041, 0x30ff],
    ['private use', 0xe000, 0xf8ff],
  ])('every one of the %s', (_, first, last) => {
    const changed = Array.from({ length: last - first + 1 }, (__, index) => String.fromCodePoint(first + index)).filter(
      character => cleanText(character).value !== character,
    )
    expect(changed).toEqual([])
  })
})

describe('cleanText converts what nobody meant', () => {
  test.each([
    ['  山田  ', '山田', ['spaces-tidied']],
    ['　山田　太郎　', '山田 太郎', ['spaces-tidied']],
    ['山田\t\r\n太郎', '山田 太郎', ['spaces-tidied']],
    ['山田\u00A0太郎', '山田 太郎', ['spaces-tidied']],
    ['\u3164', '', ['spaces-tidied']],
    ['山\u0000田\u001B', '山田', ['control-removed']],
    ['山\u200B田\uFEFF', '山田', ['control-removed']],
    ['\u202E山田\u202C', '山田', ['control-removed']],
    ['山\u200D田', '山\u200D田', []],
    ['山田\u200D', '山田', ['control-removed']],
    ['山田\uD842', '山田', ['control-removed']],
    ['ﾔﾏﾀﾞ', 'ヤマダ', ['half-width-kana']],
    ['ﾊｲﾂ･ﾎﾟﾌﾟﾗｰ', 'ハイツ・ポプラー', ['half-width-kana']],
    ['⼀⼈⽇', '一人日', ['radical-unified']],
    ['か\u3099', 'が', ['composed']],
    ['Nguye\u0302\u0303n', 'Nguyễn', ['composed']],
    ['\uFA19か\u3099', '\uFA19が', ['composed']],
    ['　ﾔﾏ\u0000⽇ ', 'ヤマ日', ['spaces-tidied', 'control-removed', 'half-width-kana', 'radical-unified']],
  ])('%j → %j', (typed, value, changes) => {
    expect(cleanText(typed)).toEqual({ value, changes })
  })
})

describe('checkName', () => {
  test.each([
    '髙橋',
    '陽菜',
    'Ō',
    '李',
    '李 小龍',
    'Sukarno',
    'Pablo Diego José Francisco de Paula',
    'O’Neill',
    '々',
    '\uE000',
  ])('%s is a name', name => {
    expect(checkName(name)).toEqual({ ok: true, value: name, changes: [] })
  })

  test('says what it converted', () => {
    expect(checkName(' ﾔﾏﾀﾞ ')).toEqual({ ok: true, value: 'ヤマダ', changes: ['half-width-kana', 'spaces-tidied'] })
  })

  test.each([
    ['', 'empty'],
    [' 　\u200B\t', 'empty'],
    ['太郎😀', 'emoji'],
    ['太郎❤️', 'emoji'],
    ['🇯🇵', 'emoji'],
    ['1️⃣', 'emoji'],
    ['👨‍👩‍👧', 'emoji'],
    ['山\uFFFD', 'unreadable'],
    ['123456789018', 'my-number'],
    ['山田１２３４－５６７８－９０１８', 'my-number'],
    ['12345', 'no-letter'],
    ['・・・', 'no-letter'],
  ])('%j is none: %s', (typed, reason) => {
    expect(checkName(typed)).toEqual({ ok: false, reason })
  })

  test.each([
    [nameLimit, 'A', true],
    [nameLimit + 1, 'A', false],
    [nameLimit, '𠮷', true],
    [nameLimit + 1, '𠮷', false],
    [nameLimit, '辻󠄀', true],
    [nameLimit + 1, '辻󠄀', false],
  ])('%i times %s is short enough: %s', (count, character, ok) => {
    expect(checkName(character.repeat(count)).ok).toBe(ok)
  })
})

describe('checkText', () => {
  test('lets an address be digits alone, up to its limit', () => {
    expect(checkText('1-2-3', 5)).toMatchObject({ ok: true, value: '1-2-3' })
    expect(checkText('1-2-34', 5)).toEqual({ ok: false, reason: 'too-long' })
  })
})
