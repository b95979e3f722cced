import { eraOf, eras } from '@/lib/calendar/era'
import { parseLocalDate } from '@/lib/calendar/local-date'
import { formatValue } from '@/lib/forms/format-value'
import type { ColumnFormat } from './column-kinds'

/** Null for what is no day where a day belongs. */
export function writeValue(value: string, format: ColumnFormat): string | null {
  return value === '' ? '' : writers[format](value)
}

const writers: Readonly<Record<ColumnFormat, (value: string) => string | null>> = {
  text: value => value,
  iso: value => parseLocalDate(value),
  slashes: value => parseLocalDate(value)?.replaceAll('-', '/') ?? null,
  yyyymmdd: value => parseLocalDate(value)?.replaceAll('-', '') ?? null,
  wareki: value => parseLocalDate(value) && formatValue(value, 'wareki'),
  'wareki-short': value => inEra(value, ({ letter, year, month, day }) => `${letter}${year}.${month}.${day}`),
  'wareki-code': value => inEra(value, ({ code, year, month, day }) => `${code}${year}${month}${day}`),
  'half-width-kana': halfWidthKana,
  'full-width-kana': fullWidthKana,
  'half-width': value => value.replace(/[！-～]/g, wide => shifted(wide, -wideFromNarrow)).replaceAll('　', ' '),
  'full-width': value =>
    fullWidthKana(value)
      .replace(/[!-~]/g, narrow => shifted(narrow, wideFromNarrow))
      .replaceAll(' ', '　'),
  digits: value => value.normalize('NFKC').replace(/[\s()\p{Pd}ー−]/gu, ''),
}

type InEra = Readonly<Record<'letter' | 'code' | 'year' | 'month' | 'day', string>>

/** 明治 1 to 令和 5, as registers number them; null before 1873, when no such day was written. */
function inEra(value: string, write: (parts: InEra) => string): string | null {
  const day = parseLocalDate(value)
  const era = day && eraOf(day)
  if (!day || !era) return null
  const at = eras.indexOf(era.era)
  const [, month = '', dayOfMonth = ''] = day.split('-')
  const year = String(era.year).padStart(2, '0')
  return write({ letter: 'MTSHR'.charAt(at), code: String(at + 1), year, month, day: dayOfMonth })
}

const wideFromNarrow = 0xfee0

function shifted(character: string, by: number): string {
  return String.fromCharCode(character.charCodeAt(0) + by)
}

/** A sound mark joins the kana before it. */
function fullWidthKana(value: string): string {
  return value.replace(/[｡-ﾟ]+/g, narrow => narrow.normalize('NFKC'))
}

/** ヮ ヵ ヶ ヰ ヱ have no half-width form and stay as they are: another sound would be another name. */
function halfWidthKana(value: string): string {
  const parts = value.replace(/[ァ-ヺ]/g, kana => kana.normalize('NFD'))
  return [...parts].map(one => narrow.get(one) ?? one).join('')
}

const narrow: ReadonlyMap<string, string> = new Map([
  ...Array.from({ length: 0xff9f - 0xff61 + 1 }, (_, index) => String.fromCharCode(0xff61 + index)).map(
    kana => [kana.normalize('NFKC'), kana] as const,
  ),
  ['　', ' '],
])
