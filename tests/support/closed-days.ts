import type { ClosedDays } from '@/lib/calendar/closed-days'

/** Saturdays, Sundays, national holidays and 29 December to 3 January, as Japanese cities do. */
export const cityClosedDays: ClosedDays = {
  weekdays: [0, 6],
  nationalHolidays: true,
  yearly: [{ from: '12-29', to: '01-03' }],
  extra: [],
}
