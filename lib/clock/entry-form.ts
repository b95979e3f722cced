import { z } from 'zod'
import type { LocalDate } from '@/lib/calendar/local-date'
import type { YearMonth } from '@/lib/calendar/year-month'
import { type Baseline, measures, type PaperCount } from './figures'
import { monthsToChoose } from './period'

/** As typed: what is refused is shown again with its sentence. */
export const BaselineForm = z.object({
  measure: z.string().max(20).default(''),
  event: z.string().max(100).default(''),
  minutes: z.string().trim().max(10).default(''),
  sampleSize: z.string().trim().max(10).default(''),
  source: z.string().trim().max(200).default(''),
})
export type BaselineForm = z.infer<typeof BaselineForm>

export const PaperCountForm = z.object({
  month: z.string().max(10).default(''),
  applications: z.string().trim().max(10).default(''),
  source: z.string().trim().max(200).default(''),
})
export type PaperCountForm = z.infer<typeof PaperCountForm>

export type Problems<Form> = Readonly<Partial<Record<keyof Form, string>>>
export type ReadForm<Form, Value> = { readonly value: Value } | { readonly problems: Problems<Form> }

const mostMinutes = 1_440

export function readBaseline(form: BaselineForm, events: ReadonlySet<string>): ReadForm<BaselineForm, Baseline> {
  const measure = measures.find(one => one === form.measure)
  const minutes = wholeNumber(form.minutes)
  const sampleSize = form.sampleSize === '' ? null : wholeNumber(form.sampleSize)
  const isSampleSize = form.sampleSize === '' || (sampleSize !== null && sampleSize >= 1)
  const isEvent = form.event === 'all' || events.has(form.event)
  const problems = {
    ...(measure ? {} : { measure: '＊何の時間かを選んでください。' }),
    ...(isEvent ? {} : { event: '＊どの出来事の基準値かを選んでください。' }),
    ...(isBetween(minutes, 1, mostMinutes)
      ? {}
      : { minutes: `＊1分から${mostMinutes}分までの数字で入力してください。` }),
    ...(isSampleSize ? {} : { sampleSize: '＊1以上の数字で入力してください。わからないときは空けておきます。' }),
    ...(form.source ? {} : { source: '＊いつ、どのように調べた値かを入力してください。' }),
  }
  if (Object.keys(problems).length > 0 || !measure || minutes === null) return { problems }
  return { value: { measure, event: form.event, minutes, sampleSize, source: form.source } }
}

const mostApplications = 1_000_000

type NewPaperCount = PaperCount & { readonly month: YearMonth; readonly source: string }

export function readPaperCount(form: PaperCountForm, today: LocalDate): ReadForm<PaperCountForm, NewPaperCount> {
  const month = monthsToChoose(today).find(one => one === form.month)
  const applications = wholeNumber(form.applications)
  const problems = {
    ...(month ? {} : { month: '＊月を選んでください。' }),
    ...(isBetween(applications, 0, mostApplications)
      ? {}
      : { applications: '＊0以上の件数を数字で入力してください。' }),
    ...(form.source ? {} : { source: '＊どのように数えた件数かを入力してください。' }),
  }
  if (Object.keys(problems).length > 0 || !month || applications === null) return { problems }
  return { value: { month, applications, source: form.source } }
}

function wholeNumber(typed: string): number | null {
  const plain = typed.normalize('NFKC').replaceAll(',', '')
  return /^\d{1,7}$/.test(plain) ? Number(plain) : null
}

function isBetween(value: number | null, least: number, most: number): boolean {
  return value !== null && value >= least && value <= most
}
