'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import type { ScanState } from '@/components/counter/scan-state'
import { requireStaff } from '@/lib/auth/require-staff'
import { counterRoles } from '@/lib/auth/roles'
import { findByScan } from '@/lib/counter/find-by-scan'
import { partSentence, problemOfScan } from '@/lib/counter/scan-sentences'

/** Two codes of the largest size, in full width or with blanks between. */
const Scanned = z.object({ code: z.string().max(8000), held: z.string().max(8000).default('') })

export async function scan(_: ScanState, form: FormData): Promise<ScanState> {
  const clerk = await requireStaff(counterRoles)
  const { code = '', held = '' } = Scanned.safeParse(Object.fromEntries(form)).data ?? {}
  if (code.trim() === '') return { problem: '＊受付コードを入力してください。', note: null, typed: code, held }

  const found = await findByScan(code, clerk, held)
  switch (found.kind) {
    case 'found':
      return redirect(`/counter/drafts/${found.id}`)
    case 'opened':
      return redirect(`/counter/drafts/${found.id}${saidOf(found)}`)
    case 'part-missing':
      return { problem: null, note: partSentence(found), typed: '', held: found.held }
    case 'refused':
      return { problem: problemOfScan(found), note: null, typed: '', held: '' }
    default:
      return { problem: problemOfScan(found), note: null, typed: code.slice(0, 200), held: '' }
  }
}

function saidOf({ isKnown, hasOtherRules }: { readonly isKnown: boolean; readonly hasOtherRules: boolean }): string {
  if (hasOtherRules) return '?said=other-rules'
  return isKnown ? '?said=code-again' : ''
}
