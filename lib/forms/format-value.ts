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
}

const eraNames: Readonly<Record<Era, string>> = {
  meiji: '明治',
  taisho: '大正',
  showa: '昭和',
  heisei: '平成',
  reiwa: '令和',
}

function wareki(value: string): string {
  const day = parseLocalDate(value)
  const era = day && eraOf(day)
  if (!day || !era) return western(value)
  const { month, day: dayOfMonth } = partsOf(day)
  return `${eraNames[era.era]}${era.year === 1 ? '元' : era.year}年${month}月${dayOfMonth}日`
}

function western(value: string): string {
  const day = parseLocalDate(value)
  if (!day) return value
  const { year, month, day: dayOfMonth } = partsOf(day)
  return `${year}年${month}月${dayOfMonth}日`
}
