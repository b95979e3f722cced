import 'server-only'
import type { StaffActor } from '@/lib/db/audit'
import { findDraftReference } from '@/lib/db/draft-references'
import { parseReceiptCode } from '@/lib/handoff/receipt-code'

/** The id under which the log speaks of a draft, found by its receipt code as long as the draft is kept. */
export async function findDraftOfCode(typed: string, actor: StaffActor): Promise<string | 'unreadable' | 'unknown'> {
  const code = parseReceiptCode(typed)
  if (!code) return 'unreadable'
  return (await findDraftReference(code, actor)) ?? 'unknown'
}
