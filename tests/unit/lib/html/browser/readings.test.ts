import { describe, expect, test } from 'vitest'
import { afterComposing, noReading, whileComposing } from '@/lib/html/browser/readings'

/** What an input method shows until each part is settled, and what then stands in the box. */
type Part = { readonly shown: readonly string[]; readonly box: string }

function readingOf(parts: readonly Part[]): string {
  let reading = noReading
  for (const { shown, box } of parts) {
    reading = afterComposing(shown.reduce(whileComposing, reading), box)
  }
  return reading.settled
}

describe('the reading of a name', () => {
  test.each<[string, readonly Part[], string]>([
    [
      'what stood there before it was converted',
      [{ shown: ['w', 'わ', 'わたなb', 'わたなべ', '渡邉'], box: '渡邉' }],
      'ワタナベ',
    ],
    [
      'of two parts, one after the other',
      [
        { shown: ['あい', '会'], box: '会' },
        { shown: ['づ', '津'], box: '会津' },
      ],
      'アイヅ',
    ],
    ['of a name in kana, the name', [{ shown: ['はな', 'ハナ'], box: 'ハナ' }], 'ハナ'],
    ['typed without an input method', [{ shown: [], box: 'さくら' }], 'サクラ'],
    ['nothing, where the keyboard tells nothing', [{ shown: [], box: '渡邉' }], ''],
    [
      'begun anew with an empty box',
      [
        { shown: ['さとう', '佐藤'], box: '佐藤' },
        { shown: [], box: '' },
        { shown: ['すずき', '鈴木'], box: '鈴木' },
      ],
      'スズキ',
    ],
    ['of Latin letters, nothing', [{ shown: [], box: 'Smith' }], ''],
  ])('is %s', (_what, parts, reading) => {
    expect(readingOf(parts)).toBe(reading)
  })
})
