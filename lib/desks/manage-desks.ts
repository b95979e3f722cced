import 'server-only'
import { z } from 'zod'
import type { StaffActor } from '@/lib/db/audit'
import { changeDesk, createDesk, type Desk, listDesks, pauseDesk, removeDesk } from '@/lib/db/desks'
import { plainTyping } from '@/lib/people/plain-typing'
import { cleanText } from '@/lib/people/typed-text'
import { accountChoices, type Choice } from '@/lib/staff/account-choices'

/** What the form sends, as typed. */
export const DeskForm = z.object({
  number: z.string().max(200).catch(''),
  departmentId: z.string().max(100).catch(''),
  hours: z.string().max(500).catch(''),
})
export type DeskForm = z.infer<typeof DeskForm>

export type DeskProblem = { readonly field: keyof DeskForm; readonly message: string }
export type DeskOutcome =
  | { readonly kind: 'done' | 'unchanged' }
  | { readonly kind: 'refused'; readonly problems: readonly DeskProblem[] }

export type DeskList = { readonly desks: readonly Desk[]; readonly departments: readonly Choice[] }

export async function deskList(): Promise<DeskList> {
  const desks = await listDesks()
  const { departments } = await accountChoices(desks.map(({ departmentId }) => departmentId))
  return { desks, departments }
}

/** `id`: null makes a new one. */
export async function saveDesk(id: string | null, form: DeskForm, actor: StaffActor): Promise<DeskOutcome> {
  const fields = {
    number: plainTyping(form.number).toUpperCase(),
    departmentId: form.departmentId,
    hours: cleanText(form.hours).value,
  }
  const { departments } = await accountChoices()
  const problems = [
    /^[0-9A-Z-]{1,6}$/.test(fields.number) ? null : badNumber,
    departments.some(({ value }) => value === fields.departmentId) ? null : noDepartment,
    [...fields.hours].length <= 40 ? null : longHours,
  ].filter(problem => problem !== null)
  if (problems.length > 0) return { kind: 'refused', problems }

  const saved = id === null ? await createDesk(fields, actor) : await changeDesk(id, fields, actor)
  return saved === 'number-taken' ? { kind: 'refused', problems: [numberTaken] } : { kind: saved }
}

export async function takeAwayDesk(id: string, actor: StaffActor): Promise<DeskOutcome> {
  return { kind: await removeDesk(id, actor) }
}

export async function openOrPauseDesk(id: string, isPaused: boolean, actor: StaffActor): Promise<DeskOutcome> {
  return { kind: await pauseDesk(id, isPaused, actor) }
}

const badNumber: DeskProblem = {
  field: 'number',
  message: '番号は、数字か英字で6文字までにしてください。',
}
const noDepartment: DeskProblem = { field: 'departmentId', message: '課を選んでください。' }
const longHours: DeskProblem = { field: 'hours', message: '受付時間は40文字までにしてください。' }
const numberTaken: DeskProblem = { field: 'number', message: 'この番号の窓口はすでにあります。' }
