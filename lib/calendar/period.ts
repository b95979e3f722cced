import { addDays, addMonths, type LocalDate, partsOf } from './local-date'

export type Period = {
  readonly count: number
  readonly unit: 'days' | 'months' | 'years'
  /** 戸籍法 第43条 counts the day of the event; 民法 第140条 does not. */
  readonly countsFirstDay: boolean
}

/** The day at whose end the period is over (民法 第141条), closed days not yet considered. */
export function lastDay({ count, unit, countsFirstDay }: Period, from: LocalDate): LocalDate {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`not a period: ${count} ${unit}`)
  const firstDay = countsFirstDay ? from : addDays(from, 1)

  if (unit === 'days') return addDays(firstDay, count - 1)
  return lastDayByCalendar(firstDay, unit === 'years' ? count * 12 : count)
}

/** 民法 第143条2項: the eve of the corresponding day (応当日); the month's last day, no eve, where there is none. */
function lastDayByCalendar(firstDay: LocalDate, months: number): LocalDate {
  const corresponding = addMonths(firstDay, months)
  const exists = partsOf(corresponding).day === partsOf(firstDay).day
  return exists ? addDays(corresponding, -1) : corresponding
}
