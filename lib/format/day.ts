import { type Era, eraOf } from '@/lib/calendar/era'
import { daysBetween, type LocalDate, partsOf, weekdayOf, type YearMonthDay } from '@/lib/calendar/local-date'
import type { YearMonth } from '@/lib/calendar/year-month'
import { monthNames } from '@/lib/rules/day-words'
import type { Language } from '@/lib/rules/schema'

/**
 * `short` 12月14日（月） · `long` 2026年12月14日（月） · `era` 令和8年12月14日（月） · `birth` 令和8年12月14日 ·
 * `near` like `short` as long as nobody can mistake the year, seen from `today`.
 */
export type DayStyle =
  | { readonly style: 'short' | 'long' | 'era' | 'birth' }
  | { readonly style: 'near'; readonly today: LocalDate }

export function formatDay(day: LocalDate, lang: Language, how: DayStyle): string {
  if (how.style === 'near') return formatNear(day, lang, how.today)
  const say = lang === 'en' ? sayInEnglish : sayInJapanese
  return say(day, how.style, lang)
}

export function formatMonth(month: YearMonth, lang: Language): string {
  const [year, number] = month.split('-').map(Number) as [number, number]
  if (lang === 'en') return `${monthNames[number - 1]} ${year}`
  return `${year}年${gap(lang)}${number}月`
}

/** How long a deadline is still away, or how long it has passed. */
export function daysLeft(day: LocalDate, today: LocalDate, lang: Language): string {
  const days = daysBetween(today, day)
  if (days === 0) return { ja: '今日まで', 'ja-easy': '今日まで', en: 'today is the last day' }[lang]

  const count = Math.abs(days)
  const unit = count === 1 ? 'day' : 'days'
  if (days > 0) return { ja: `あと${count}日`, 'ja-easy': `あと ${count}日`, en: `${count} ${unit} left` }[lang]
  return { ja: `${count}日過ぎています`, 'ja-easy': `${count}日 すぎています`, en: `${count} ${unit} late` }[lang]
}

const weekdays = ['日', '月', '火', '水', '木', '金', '土']
const weekdayNames = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const eraNames: Readonly<Record<Era, { readonly ja: string; readonly en: string }>> = {
  meiji: { ja: '明治', en: 'Meiji' },
  taisho: { ja: '大正', en: 'Taisho' },
  showa: { ja: '昭和', en: 'Showa' },
  heisei: { ja: '平成', en: 'Heisei' },
  reiwa: { ja: '令和', en: 'Reiwa' },
}

type PlainStyle = Exclude<DayStyle['style'], 'near'>

function formatNear(day: LocalDate, lang: Language, today: LocalDate): string {
  const years = partsOf(day).year - partsOf(today).year
  if (years === 0) return formatDay(day, lang, { style: 'short' })
  if (years === 1 && lang !== 'en') return `来年${gap(lang)}${formatDay(day, lang, { style: 'short' })}`
  return formatDay(day, lang, { style: 'long' })
}

function sayInJapanese(day: LocalDate, style: PlainStyle, lang: Language): string {
  const { year, month, day: dayOfMonth } = partsOf(day)
  const years = { short: '', long: `${year}年`, era: japaneseYear(day), birth: japaneseYear(day) }[style]
  const date = [years, `${month}月`, `${dayOfMonth}日`].filter(part => part !== '').join(gap(lang))
  if (style === 'birth') return date

  const weekday = weekdays[weekdayOf(day)]
  return lang === 'ja-easy' ? `${date}（${weekday}曜日）` : `${date}（${weekday}）`
}

/** Days before the eras of our calendar keep their western year. */
function japaneseYear(day: LocalDate): string {
  const named = eraOf(day)
  if (!named) return `${partsOf(day).year}年`
  return `${eraNames[named.era].ja}${named.year === 1 ? '元' : named.year}年`
}

function sayInEnglish(day: LocalDate, style: PlainStyle): string {
  const weekday = style === 'birth' ? '' : `${weekdayNames[weekdayOf(day)]} `
  return `${weekday}${dateInEnglish(partsOf(day), style)}${eraInEnglish(day, style)}`
}

function dateInEnglish({ year, month, day }: YearMonthDay, style: PlainStyle): string {
  const date = `${day} ${monthNames[month - 1]}`
  return style === 'short' ? date : `${date} ${year}`
}

function eraInEnglish(day: LocalDate, style: PlainStyle): string {
  const named = style === 'era' || style === 'birth' ? eraOf(day) : null
  return named ? ` (${eraNames[named.era].en} ${named.year})` : ''
}

/** Easy Japanese sets a space between its phrases. */
function gap(lang: Language): string {
  return lang === 'ja-easy' ? ' ' : ''
}
