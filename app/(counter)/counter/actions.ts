'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import type { ScanState } from '@/components/counter/scan-form'
import { requireStaff } from '@/lib/auth/require-staff'
import { counterRoles } from '@/lib/auth/roles'
import { findByScan, type Scan } from '@/lib/counter/find-by-scan'

const Scanned = z.object({ code: z.string().max(2000) })

export async function scan(_: ScanState, form: FormData): Promise<ScanState> {
  const clerk = await requireStaff(counterRoles)
  const { data } = Scanned.safeParse(Object.fromEntries(form))
  const typed = data?.code ?? ''
  if (typed.trim() === '') return { problem: '＊受付コードを入力してください。', typed }

  const found = await findByScan(typed, clerk)
  if (found.kind === 'found') redirect(`/counter/drafts/${found.id}`)
  return { problem: problemOf(found), typed: typed.slice(0, 200) }
}

function problemOf(scan: Exclude<Scan, { kind: 'found' }>): string {
  switch (scan.kind) {
    case 'unreadable':
      return '＊受付コードの形ではありません。9文字（数字の0と1、英字のO・I・Lは使いません）を見比べて、入力し直してください。'
    case 'unknown':
      return '＊このコードの下書きは見つかりません。保管期間が過ぎたか、住民が取り消した可能性があります。'
    case 'too-many':
      return `＊短い間に何度も試したため、いったん止めています。${scan.retryAfterSeconds}秒後にもう一度お試しください。`
  }
}
