import { expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import { type DayRange, parseTypedDay, parseTypedDayNear } from '@/lib/counter/typed-day'

test.each([
  ['2026-12-02', '2026-12-02'],
  ['2026/12/2', '2026-12-02'],
  ['２０２６年１２月２日', '2026-12-02'],
  ['20261202', '2026-12-02'],
  ['令和8年12月2日', '2026-12-02'],
  ['R8.12.2', '2026-12-02'],
  ['r8/12/2', '2026-12-02'],
  ['昭 63.5.14', '1988-05-14'],
  ['平成元年1月8日', '1989-01-08'],
  ['㍻2年9月3日', '1990-09-03'],
  ['大15-12-25', '1926-12-25'],
  ['s630514', '1988-05-14'],
  ['令080204', '2026-02-04'],
])('%s is %s', (typed, day) => {
  expect(parseTypedDay(typed)).toBe(day)
})

test.each([
  '',
  '12月2日',
  '昭和64年1月8日',
  '令和8年2月29日',
  '2026-13-01',
  '2026122',
  '26.12.2',
  's6305141',
  'x080204',
  '明日',
])('%s is no day', typed => {
  expect(parseTypedDay(typed)).toBeNull()
})

test.each<[string, DayRange, string | null]>([
  ['12/5', 'any', '2026-12-05'],
  ['12/5', 'past', '2025-12-05'],
  ['12/4', 'past', '2026-12-04'],
  ['12/4', 'future', '2026-12-04'],
  ['12/3', 'future', '2027-12-03'],
  ['1/10', 'any', '2027-01-10'],
  ['１１月２８日', 'any', '2026-11-28'],
  ['2.29', 'future', null],
  ['13/1', 'any', null],
  ['R8.12.5', 'past', '2026-12-05'],
  ['5', 'any', null],
])('%s, %s, seen from 4 December 2026 is %s', (typed, range, day) => {
  expect(parseTypedDayNear(typed, localDate('2026-12-04'), range)).toBe(day)
})
