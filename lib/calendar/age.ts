import { addDays, dayIn, keepingLast, type LocalDate, lengthOfMonth, partsOf, type YearMonthDay } from './local-date'

/**
 * The eve of the birthday: ages count from the day of birth (年齢計算ニ関スル法律) and a year ends the day before its
 * corresponding day (民法 第143条). Born on 29 February: always 28 February.
 */
export function dayReachingAge(birth: LocalDate, age: number): LocalDate {
  if (age < 0) throw new RangeError(`no age: ${age}`)
  if (age === 0) return birth
  const { year, month, day } = partsOf(birth)
  return day > 1 ? dayIn({ year: year + age, month, day: day - 1 }) : lastDayOfMonthBefore(year + age, month)
}

/** The day after the age is reached; for a birth on 29 February that is 1 March in common years. */
export function birthdayOn(birth: LocalDate, age: number): LocalDate {
  return age === 0 ? birth : addDays(dayReachingAge(birth, age), 1)
}

/** Completed years; -1 before birth. `reachedOn`: most laws go by the eve, some desks by the birthday (後期高齢, 印鑑登録). */
export function ageOn(birth: LocalDate, on: LocalDate, reachedOn: 'eve' | 'birthday'): number {
  if (on < birth) return -1
  const born = partsOfBirth(birth)
  const { year, month, day } = reachedOn === 'eve' ? dayAfter(on) : partsOf(on)
  const isBeforeBirthday = month < born.month || (month === born.month && day < born.day)
  return Math.max(0, year - born.year - (isBeforeBirthday ? 1 : 0))
}

/** The first 31 March on or after the day. */
export function fiscalYearEndAfter(day: LocalDate): LocalDate {
  return thirtyFirstOfMarch(fiscalYearOf(day) + 1)
}

/** 「○歳に達する日以後の最初の3月31日」: born on 1 April, that very eve. */
export function fiscalYearEndAfterAge(birth: LocalDate, age: number): LocalDate {
  return fiscalYearEndAfter(dayReachingAge(birth, age))
}

/** The least age whose fiscal year (`fiscalYearEndAfterAge`) has not ended before the day. */
export function fiscalAgeOn(birth: LocalDate, on: LocalDate): number {
  const { year, month, day } = partsOfBirth(birth)
  const isUpToAprilFirst = month < 4 || (month === 4 && day === 1)
  const age = fiscalYearOf(on) + 1 - year - (isUpToAprilFirst ? 0 : 1)
  // Nobody reaches age 0 on an eve: whoever was born on 1 April has a fiscal year more for it.
  const hasMore = age === 1 && month === 4 && day === 1
  return hasMore ? 0 : Math.max(0, age)
}

/** 年度: 1 April to 31 March, named by the year it begins in. */
export function fiscalYearOf(day: LocalDate): number {
  const { year, month } = partsOf(day)
  return month >= 4 ? year : year - 1
}

/** 1–6 primary, 7–9 lower secondary, null outside compulsory schooling (学校教育法 第17条): 2 April to 1 April is one grade. */
export function schoolGradeOn(birth: LocalDate, on: LocalDate): number | null {
  const entersIn = fiscalYearOf(dayReachingAge(birth, 6)) + 1
  const grade = fiscalYearOf(on) - entersIn + 1
  return grade >= 1 && grade <= 9 ? grade : null
}

function thirtyFirstOfMarch(year: number): LocalDate {
  return dayIn({ year, month: 3, day: 31 })
}

function lastDayOfMonthBefore(year: number, month: number): LocalDate {
  if (month === 1) return dayIn({ year: year - 1, month: 12, day: 31 })
  return dayIn({ year, month: month - 1, day: lengthOfMonth(year, month - 1) })
}

const partsOfBirth = keepingLast(partsOf)

const dayAfter = keepingLast((on): YearMonthDay => {
  const { year, month, day } = partsOf(on)
  if (day < lengthOfMonth(year, month)) return { year, month, day: day + 1 }
  return month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 }
})
