import { ageOn, fiscalYearEndAfterAge } from '@/lib/calendar/age'
import { addDays, type LocalDate } from '@/lib/calendar/local-date'
import { calendarDayText } from './day-words'
import type { AgeCondition, Clause, DayCondition, FiscalAgeCondition, Text, TodayCondition } from './schema'

/** Which side of the line the person stands on: 「2026年12月4日に65歳以上である」. */
export function ageClause({ atLeast, under, reachedOn }: AgeCondition, birth: LocalDate, on: LocalDate): Clause {
  const age = ageOn(birth, on, reachedOn)
  if (under !== undefined && age >= under) return ages(calendarDayText(on), { atLeast: under })
  if (atLeast !== undefined && age < atLeast) return ages(calendarDayText(on), { under: atLeast })
  return ages(calendarDayText(on), { atLeast, under })
}

/** 「18歳になった後の最初の3月31日（2027年3月31日）を過ぎていない」. */
export function fiscalAgeClause({ age }: FiscalAgeCondition, birth: LocalDate, on: LocalDate): Clause {
  const end = fiscalYearEndAfterAge(birth, age)
  const isOver = on > end
  const day = calendarDayText(end)
  return {
    ja: `${age}歳になった後の最初の3月31日（${day.ja}）を過ぎて${isOver ? 'いる' : 'いない'}`,
    'ja-easy': `${age}歳の 次の 3月31日（${day.ja}）${isOver ? 'を すぎました' : 'までです'}。`,
    en: `${day.en}, the first 31 March after turning ${age}, has ${isOver ? '' : 'not '}passed`,
  }
}

/** That a rule is in force goes without saying; that it is not yet, or no more, does not. */
export function outsideClause({ from, until }: TodayCondition, today: LocalDate): Clause {
  if (from !== undefined && today < from) {
    const day = calendarDayText(from)
    return {
      ja: `まだ${day.ja}になっていない`,
      'ja-easy': `${day['ja-easy']}からの きまりです。`,
      en: `this begins on ${day.en}`,
    }
  }
  const day = calendarDayText(until ?? today)
  return {
    ja: `${day.ja}を過ぎている`,
    'ja-easy': `${day['ja-easy']}に おわりました。`,
    en: `this ended on ${day.en}`,
  }
}

type Compared = { readonly condition: DayCondition; readonly name: Text }

/** 「住み始めた日が2026年12月7日までである」: between the days that the rule counts from the other one. */
export function dayClause({ condition, name }: Compared, day: LocalDate, than: LocalDate): Clause {
  const { atLeastDays, atMostDays } = condition
  const first = atLeastDays === undefined ? undefined : addDays(than, atLeastDays)
  const last = atMostDays === undefined ? undefined : addDays(than, atMostDays)
  const [ja, easy, en] = placed(day, first, last)
  return {
    ja: `${name.ja}が${ja}である`,
    'ja-easy': `${name['ja-easy'] ?? name.ja}は ${easy}です。`,
    en: `${name.en ?? name.ja} is ${en}`,
  }
}

function placed(day: LocalDate, first: LocalDate | undefined, last: LocalDate | undefined): readonly string[] {
  const [from, to] = [first && calendarDayText(first), last && calendarDayText(last)]
  if (from && first && day < first) return [`${from.ja}より前`, `${from.ja}より 前`, `before ${from.en}`]
  if (to && last && day > last) return [`${to.ja}より後`, `${to.ja}より あと`, `after ${to.en}`]
  if (from && to && first === last) return [from.ja, from.ja, from.en]
  if (from && to) return [`${from.ja}から${to.ja}まで`, `${from.ja}から ${to.ja}まで`, `from ${from.en} to ${to.en}`]
  if (from) return [`${from.ja}以後`, `${from.ja}か その あと`, `${from.en} or later`]
  return to ? [`${to.ja}まで`, `${to.ja}まで`, `no later than ${to.en}`] : ['わかっている日', 'わかる 日', 'known']
}

type Ages = { readonly atLeast?: number | undefined; readonly under?: number | undefined }

function ages(day: Text, { atLeast, under }: Ages): Clause {
  const from = atLeast === undefined ? [] : [[`${atLeast}歳以上`, `${atLeast}歳以上`, `${atLeast} or over`] as const]
  const to = under === undefined ? [] : [[`${under}歳未満`, `${under}歳より 下`, `under ${under}`] as const]
  const words = [...from, ...to]
  return {
    ja: `${day.ja}に${words.map(([ja]) => ja).join('')}である`,
    'ja-easy': `${day.ja}に ${words.map(([, easy]) => easy).join('、')}です。`,
    en: `the age on ${day.en} is ${words.map(([, , en]) => en).join(' and ')}`,
  }
}
