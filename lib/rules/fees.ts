import { amountOf, amountWords, namesValues, unknownAmount, withAmounts } from './dated-values'
import type { View } from './evaluate'
import type { Fee, Text } from './schema'

export type ShownFee = {
  /** Null: not confirmed, or the day it goes by is not known. */
  readonly amountYen: number | null
  readonly text: Text
}

/** The fee on the day it goes by, with its sum and the amounts of today in the words. */
export function feeOf({ amountYen, text }: Fee, view: View): ShownFee {
  const amount = typeof amountYen === 'object' && amountYen ? amountOf(amountYen, view) : amountYen
  if (!namesValues(text)) return { amountYen: amount, text }
  const words = amount === null ? unknownAmount : amountWords(amount, 'yen')
  const withYen: Text = {
    ja: text.ja.replaceAll('{yen}', words.ja),
    ...(text['ja-easy'] === undefined ? {} : { 'ja-easy': text['ja-easy'].replaceAll('{yen}', words.ja) }),
    ...(text.en === undefined ? {} : { en: text.en.replaceAll('{yen}', words.en) }),
  }
  return { amountYen: amount, text: withAmounts(withYen, view) }
}
