import 'server-only'
import { addDays, type LocalDate, parseLocalDate } from '@/lib/calendar/local-date'
import { endOfDayInJapan, todayInJapan } from '@/lib/config/clock'
import { addressRanges } from '@/lib/config/network'
import type { StaffActor } from '@/lib/db/audit'
import { createToken, rotateToken } from '@/lib/db/export-tokens'
import { ruleSetInForce } from '@/lib/db/rule-sets'

export type TokenForm = {
  readonly department: string
  readonly name: string
  readonly ranges: string
  readonly expiresOn: string
}

export type TokenMade = { readonly token: string } | { readonly problems: readonly string[] }

const mostDays = 366

export async function makeToken(form: TokenForm, actor: StaffActor): Promise<TokenMade> {
  const name = form.name.trim()
  const ranges = form.ranges.split(/[\s,、，]+/).filter(Boolean)
  const expiresOn = parseLocalDate(form.expiresOn.trim())
  const today = todayInJapan()
  const { departments } = (await ruleSetInForce(today)).ruleSet
  const problems = [
    ...(departments.some(({ id }) => id === form.department) ? [] : ['課を選んでください。']),
    ...(name === '' || name.length > 60 ? ['使うシステムの名前を、60字までで入力してください。'] : []),
    ...(ranges.length > 20 || addressRanges(ranges) === null
      ? ['使えるアドレスは、10.0.0.0/8 のような範囲か、1つのアドレスで入力してください。']
      : []),
    ...dayProblems(expiresOn, today),
  ]
  if (problems.length > 0 || !expiresOn) return { problems }
  const made = {
    departmentId: form.department,
    name,
    addressRanges: ranges.join(' '),
    expiresAt: endOfDayInJapan(expiresOn),
  }
  return { token: await createToken(made, actor) }
}

function dayProblems(expiresOn: LocalDate | null, today: LocalDate): readonly string[] {
  const isSensible = expiresOn !== null && expiresOn >= today && expiresOn <= addDays(today, mostDays)
  return isSensible ? [] : ['期限は、今日から1年以内の日を選んでください。']
}

/** For another year; the old one goes on for a day. Null where it is no longer live. */
export function renewToken(id: string, actor: StaffActor): Promise<string | null> {
  return rotateToken(id, endOfDayInJapan(addDays(todayInJapan(), mostDays - 1)), actor)
}
