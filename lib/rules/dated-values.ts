import { isWithinDays, type LocalDate } from '@/lib/calendar/local-date'
import { required } from './book'
import type { View } from './evaluate'
import type { DatedValue, Text, ValueUse } from './schema'
import { dayOfRefIn } from './truth-in'

/** Null on a day outside its ranges: a missing figure never becomes the last one. */
export function amountOn({ ranges }: DatedValue, day: LocalDate): number | null {
  return ranges.find(range => isWithinDays(day, range))?.amount ?? null
}

/** Null also while the day it goes by is not known. */
export function amountOf({ value, by }: ValueUse, view: View): number | null {
  const day = dayOfRefIn(by, view)
  return day && amountOn(required(view.book.values, value), day)
}

/** What stands for dated values in a text: `{child-allowance}`. */
export function valuesNamedIn(text: Text): readonly string[] {
  return [...new Set(Object.values(text).flatMap(words => [...words.matchAll(placeholder)].map(([, id]) => id ?? '')))]
}

/** The text with the amounts of today. What names no value stays as it is: the check of the rule set finds it. */
export function withAmounts(text: Text, { book, situation }: Pick<View, 'book' | 'situation'>): Text {
  if (!namesValues(text)) return text
  const fill = (words: string, language: 'ja' | 'en') =>
    words.replace(placeholder, (as, id: string) => {
      const value = book.values.get(id)
      if (!value) return as
      const amount = amountOn(value, situation.today)
      return amount === null ? unknownAmount[language] : amountWords(amount, value.unit)[language]
    })
  return {
    ja: fill(text.ja, 'ja'),
    ...(text['ja-easy'] === undefined ? {} : { 'ja-easy': fill(text['ja-easy'], 'ja') }),
    ...(text.en === undefined ? {} : { en: fill(text.en, 'en') }),
  }
}

const named = new WeakMap<Text, boolean>()

/** Whether there is anything to fill in. */
export function namesValues(text: Text): boolean {
  const known = named.get(text)
  if (known !== undefined) return known
  const found = Object.values(text).some(words => words.includes('{'))
  named.set(text, found)
  return found
}

const placeholder = /\{([a-z0-9]+(?:-[a-z0-9]+)*)\}/g

export const unknownAmount = { ja: '（額は窓口で確認）', en: '(amount to be confirmed)' } as const

type Said = { readonly ja: string; readonly en: string }

const figures = new Intl.NumberFormat('en-US')

export function amountWords(amount: number, unit: DatedValue['unit']): Said {
  const figure = figures.format(amount)
  switch (unit) {
    case 'yen':
    case 'yen-a-month':
      return { ja: `${figure}円`, en: `¥${figure}` }
    case 'days':
      return { ja: `${figure}日`, en: `${figure} days` }
    case 'months':
      return { ja: `${figure}か月`, en: `${figure} months` }
    case 'years':
      return { ja: `${figure}年`, en: `${figure} years` }
  }
}
