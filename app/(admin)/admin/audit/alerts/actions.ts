'use server'

import { revalidatePath } from 'next/cache'
import type { AcknowledgeState } from '@/components/audit/alert-list'
import type { RuleState } from '@/components/audit/alert-rules'
import { AlertRuleForm, readAlertRule } from '@/lib/audit/alert-form'
import { permissions } from '@/lib/auth/permissions'
import { requireStaff } from '@/lib/auth/require-staff'
import { acknowledgeAlert, setAlertRule } from '@/lib/db/alerts'

const page = '/admin/audit/alerts'

export async function closeAlert(_: AcknowledgeState, posted: FormData): Promise<AcknowledgeState> {
  const { actor } = await requireStaff(permissions.alerts)
  const id = String(posted.get('id') ?? '')
  const note = String(posted.get('note') ?? '')
    .trim()
    .slice(0, 500)
  if (note === '') return { id, problem: '＊確かめたことを入力してください。' }
  const outcome = await acknowledgeAlert(id, note, actor)

  revalidatePath(page)
  return outcome === 'own' ? { id, problem: '＊自分についての警告は、ほかの人が確かめて閉じます。' } : null
}

export async function saveRule(_: RuleState | null, posted: FormData): Promise<RuleState | null> {
  const { actor } = await requireStaff(permissions.accounts)
  const form = AlertRuleForm.safeParse(Object.fromEntries(posted))
  if (!form.success) return null
  const rule = readAlertRule(form.data)
  if (!('kind' in rule)) return { typed: form.data, problems: rule, isSaved: false }
  await setAlertRule(rule, actor)

  revalidatePath(page)
  return { typed: form.data, problems: [], isSaved: true }
}
