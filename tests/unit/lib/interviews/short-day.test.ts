import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import { parseTypedDay } from '@/lib/counter/typed-day'
import { birthReadBack, dayReadBack, shortDay } from '@/lib/interviews/short-day'

const today = localDate('2026-12-04')

describe('a day in a box', () => {
  test.each([
    ['2026-12-05', 'R8.12.5'],
    ['1989-01-07', 'S64.1.7'],
    ['1989-01-08', 'H1.1.8'],
    ['1850-03-01', '1850.3.1'],
  ])('%s is written as %s, and reads back as the same', (day, short) => {
    expect(shortDay(day)).toBe(short)
    expect(parseTypedDay(short)).toBe(day)
  })

  test.each(['13/40', '', 'unknown'])('%s stays as it was typed', text => {
    expect(shortDay(text)).toBe(text)
    expect(dayReadBack(text, today)).toBe('')
  })
})

test('what was understood is said with its weekday, a birth with the age', () => {
  expect(dayReadBack('2026-12-05', today)).toBe('12月5日（土）')
  expect(birthReadBack('2018-12-05', today)).toBe('平成30年12月5日（7歳）')
  expect(birthReadBack('2027-01-10', today)).toBe('令和9年1月10日')
})
