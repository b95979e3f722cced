/** The reading of a name while it is being typed, as far as the keyboard tells: what stood there in kana before it was converted. */
export type Reading = {
  /** Of what has been settled. */
  readonly settled: string
  /** Of what is being composed. */
  readonly composing: string
}

export const noReading: Reading = { settled: '', composing: '' }

/** `composed`: what the input method shows. Kana, with a letter still on its way (「わたなb」), is a reading; kanji keep the last one. */
export function whileComposing(reading: Reading, composed: string): Reading {
  const kana = composed.replace(/[a-zａ-ｚ]+$/i, '')
  return kana !== '' && isKana(kana) ? { ...reading, composing: toKatakana(kana) } : reading
}

/** `typed`: the whole box after it. An empty box begins anew; one in kana throughout is its own reading. */
export function afterComposing({ settled, composing }: Reading, typed: string): Reading {
  if (typed === '') return noReading
  if (isKana(typed)) return { settled: toKatakana(typed), composing: '' }
  return { settled: settled + composing, composing: '' }
}

function isKana(text: string): boolean {
  return /^[ぁ-ゖァ-ヺー・ 　]+$/.test(text)
}

function toKatakana(text: string): string {
  return text.replace(/[ぁ-ゖ]/g, letter => String.fromCharCode(letter.charCodeAt(0) + 0x60))
}
