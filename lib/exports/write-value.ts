import { parseLocalDate } from '@/lib/calendar/local-date'
import { formatValue } from '@/lib/forms/format-value'
import type { ColumnFormat } from './profile'

/** Null for what is no day where a day belongs. */
export function writeValue(value: string, format: ColumnFormat): string | null {
  return value === '' ? '' : writers[format](value)
}

const writers: Readonly<Record<ColumnFormat, (value: string) => string | null>> = {
  text: value => value,
  iso: value => parseLocalDate(value),
  yyyymmdd: value => parseLocalDate(value)?.replaceAll('-', '') ?? null,
  wareki: value => parseLocalDate(value) && formatValue(value, 'wareki'),
  'half-width-kana': halfWidthKana,
  digits: value => value.normalize('NFKC').replace(/[\s()\p{Pd}ー−]/gu, ''),
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
