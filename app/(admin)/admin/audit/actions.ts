'use server'

import { redirect } from 'next/navigation'
import type { VerifyState } from '@/components/audit/chain-panel'
import { findDraftOfCode } from '@/lib/audit/find-draft'
import { problemSentence } from '@/lib/audit/problem'
import { verifyLog } from '@/lib/audit/verify-log'
import { permissions } from '@/lib/auth/permissions'
import { requireStaff } from '@/lib/auth/require-staff'
import { recordAudit } from '@/lib/db/audit'

export async function findCode(posted: FormData): Promise<void> {
  const { actor } = await requireStaff(permissions.audit)
  const found = await findDraftOfCode(String(posted.get('code') ?? '').slice(0, 40), actor)
  const isMissing = found === 'unreadable' || found === 'unknown'
  redirect(isMissing ? `/admin/audit?code=${found}` : `/admin/audit?draft=${found}`)
}

export async function verifyNow(_: VerifyState): Promise<VerifyState> {
  const { actor } = await requireStaff(permissions.audit)
  const { problems, entries, unsealed } = await verifyLog(null)
  await recordAudit({ action: 'audit.verify', actor: { ...actor, detail: { problems: problems.length, entries } } })
  const whole = `封印した ${entries}件に、書き換え・削除・差し込みは見つかりませんでした。`
  const waiting = unsealed > 0 ? [`封印を待っている ${unsealed}件は、まだ確かめられません。`] : []
  const isWhole = problems.length === 0
  return { isWhole, sentences: [...(isWhole ? [whole] : problems.map(problemSentence)), ...waiting] }
}
