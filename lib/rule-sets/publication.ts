import { z } from 'zod'
import { addMonths, type LocalDate, parseLocalDate } from '@/lib/calendar/local-date'
import type { StaffActor } from '@/lib/db/audit'
import { formatDay } from '@/lib/format/day'
import { containsMyNumber } from '@/lib/people/my-number'
import { cleanText } from '@/lib/people/typed-text'
import { newestFirst } from './newest-first'
import type { Problem } from './problem'

/** What is asked before anything takes effect, as typed. */
export const PublicationForm = z.object({
  effectiveOn: z.string().catch(''),
  note: z.string().catch(''),
  confirmed: z.string().catch(''),
})
export type PublicationForm = z.infer<typeof PublicationForm>

/** Who does it, and on which day. */
export type By = { readonly actor: StaffActor; readonly today: LocalDate }

export type Publication = { readonly effectiveOn: LocalDate; readonly note: string }

/** A version already published that waits for its day. */
export type Waiting = {
  readonly version: number
  readonly effectiveOn: LocalDate
  readonly originVersion?: number | null
}

export type Bounds = {
  readonly today: LocalDate
  /** Nothing based on it may take effect before it. */
  readonly waiting: Waiting | null
}

export function readPublication(
  form: PublicationForm,
  bounds: Bounds,
): Publication | { readonly problems: readonly Problem[] } {
  const effectiveOn = parseLocalDate(form.effectiveOn.trim())
  const note = cleanText(form.note).value
  const said: readonly (readonly [string, string | null])[] = [
    ['effectiveOn', dayProblem(effectiveOn, bounds)],
    ['note', noteProblem(note, '理由を入力してください（例：条例の改正のため）。')],
    ['confirmed', form.confirmed === 'yes' ? null : '内容を確かめて、チェックを入れてください。'],
  ]
  const problems = said.flatMap(([field, message]) => (message ? [{ field, message }] : []))
  return effectiveOn && problems.length === 0 ? { effectiveOn, note } : { problems }
}

/** The newest version, where its 施行日 is still to come. */
export function waitingVersion(versions: readonly Waiting[], today: LocalDate): Waiting | null {
  const [newest] = newestFirst(versions.map(one => ({ ...one, originVersion: one.originVersion ?? null })))
  return newest && newest.effectiveOn > today ? newest : null
}

const mostYearsAhead = 5
const noteLimit = 500

function dayProblem(day: LocalDate | null, { today, waiting }: Bounds): string | null {
  if (!day) return '施行日を選んでください。'
  if (day < today) return '施行日は、今日か、それより後の日を選んでください。'
  if (day > addMonths(today, 12 * mostYearsAhead)) return `施行日は、${mostYearsAhead}年以内の日を選んでください。`
  if (!waiting || day >= waiting.effectiveOn) return null
  const waits = formatDay(waiting.effectiveOn, 'ja', { style: 'long' })
  return `第${waiting.version}版が${waits}に施行されます。施行日は、その日か、それより後の日を選んでください。`
}

/** `missing`: what is said where nothing was typed. */
export function noteProblem(note: string, missing: string): string | null {
  if (containsMyNumber(note)) return '12桁の個人番号のように見えます。このシステムには入力しないでください。'
  if (note === '') return missing
  return [...note].length > noteLimit ? `理由は${noteLimit}文字以内で入力してください。` : null
}
