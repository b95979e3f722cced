import { parseLocalDate } from '@/lib/calendar/local-date'
import { formatDay } from '@/lib/format/day'
import { formatPostalCode } from '@/lib/people/postal-code'
import type { FieldSpec } from './field'

/** A stored value in words. Empty stays empty: what that means is for the page to say. */
export function fieldText({ kind, options, fact }: FieldSpec, value: string): string {
  if (value === '') return ''
  const chosen = options.filter(option => value.split(',').includes(option.value)).map(({ label }) => label)
  if (chosen.length > 0) return chosen.join('、')
  switch (kind) {
    case 'day':
      return dayText(value, fact?.id === 'birth-date' || !fact)
    case 'postal-code':
      return /^\d{7}$/.test(value) ? `〒${formatPostalCode(value)}` : value
    case 'count':
      return fact?.kind === 'count' ? `${value}${fact.unit.ja}` : value
    default:
      return value
  }
}

/** Days that are counted from carry their weekday; others are only written on forms. */
function dayText(value: string, isOnPaperOnly: boolean): string {
  const day = parseLocalDate(value)
  return day ? formatDay(day, 'ja', { style: isOnPaperOnly ? 'birth' : 'era' }) : value
}
