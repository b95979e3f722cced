import { type Era, eraOf } from '@/lib/calendar/era'
import { parseLocalDate, partsOf } from '@/lib/calendar/local-date'
import type { Format } from './template'

/** A value as it is printed and read out. What does not parse is shown as it is: nothing typed ever disappears. */
export function formatValue(value: string, format: Format): string {
  return value === '' ? '' : formatters[format](value)
}

const formatters: Readonly<Record<Format, (value: string) => string>> = {
  text: value => value,
  wareki,
  western,
  era: value => partOfDay(value, ({ era }) => era),
  'era-year': value => partOfDay(value, ({ year }) => year),
  month: value => partOfDay(value, ({ month }) => month),
  day: value => partOfDay(value, ({ day }) => day),
  postal: value => value.replace(/^(\d{3})(\d{4})$/, '$1-$2'),
  phone: value => value,
  kinship: value => kinshipWords[value] ?? '',
}

const kinshipWords: Readonly<Record<string, string>> = {
  spouse: '配偶者',
  child: '子',
  grandchild: '孫',
  sibling: '兄弟姉妹',
  parent: '父母',
  grandparent: '祖父母',
  'other-relative': 'その他の親族',
  other: '親族以外',
}

const eraNames: Readonly<Record<Era, string>> = {
  meiji: '明治',
  taisho: '大正',
  showa: '昭和',
  heisei: '平成',
  reiwa: '令和',
}

function wareki(value: string): string {
  const parts = eraPartsOf(value)
  return parts ? `${parts.era}${parts.year}年${parts.month}月${parts.day}日` : western(value)
}

type EraParts = { readonly era: string; readonly year: string; readonly month: string; readonly day: string }

function partOfDay(value: string, part: (parts: EraParts) => string): string {
  const parts = eraPartsOf(value)
  return parts ? part(parts) : value
}

function eraPartsOf(value: string): EraParts | null {
  const parsed = parseLocalDate(value)
  const era = parsed && eraOf(parsed)
  if (!parsed || !era) return null
  const { month, day } = partsOf(parsed)
  return {
    era: eraNames[era.era],
    year: era.year === 1 ? '元' : String(era.year),
    month: String(month),
    day: String(day),
  }
}

function western(value: string): string {
  const day = parseLocalDate(value)
  if (!day) return value
  const { year, month, day: dayOfMonth } = partsOf(day)
  return `${year}年${month}月${dayOfMonth}日`
}
