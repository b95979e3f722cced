import { z } from 'zod'
import { type AlertRule, alertKinds } from './alerts'

/** As typed: what was wrong is shown again with its sentence. */
export const AlertRuleForm = z.object({
  kind: z.enum(alertKinds),
  isOn: z.string().optional(),
  moreThan: z.string().trim().max(10),
  withinMinutes: z.string().trim().max(10),
  opensAt: z.string().trim().max(10).default(''),
  closesAt: z.string().trim().max(10).default(''),
})
export type AlertRuleForm = z.infer<typeof AlertRuleForm>

export const maxCount = 10_000
export const maxMinutes = 1_440

/** The rule, or the sentences that say what to mend. */
export function readAlertRule(form: AlertRuleForm): AlertRule | readonly string[] {
  const { kind, opensAt, closesAt } = form
  const [moreThan, withinMinutes] = [wholeNumber(form.moreThan), wholeNumber(form.withinMinutes)]
  const hasHours = kind === 'outside-hours'
  const problems = [
    moreThan === null || moreThan > maxCount ? `＊件数は、0から${maxCount}までの数字で入力してください。` : '',
    !withinMinutes || withinMinutes > maxMinutes ? `＊時間は、1分から${maxMinutes}分までで入力してください。` : '',
    hasHours && !(isTime(opensAt) && isTime(closesAt) && opensAt < closesAt)
      ? '＊開ける時刻と閉める時刻を、08:30 のように、開ける時刻が先になるように入力してください。'
      : '',
  ].filter(problem => problem !== '')
  if (problems.length > 0 || moreThan === null || withinMinutes === null) return problems
  const hours = hasHours ? { opensAt, closesAt } : { opensAt: null, closesAt: null }
  return { kind, isOn: form.isOn === 'on', moreThan, withinMinutes, ...hours }
}

function wholeNumber(typed: string): number | null {
  const plain = typed.normalize('NFKC')
  return /^\d{1,6}$/.test(plain) ? Number(plain) : null
}

function isTime(typed: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(typed)
}
