import 'server-only'
import { now } from '@/lib/config/clock'
import { recordAudit, type StaffActor } from './audit'
import { inTransaction } from './client'

export type Print = {
  readonly id: string
  readonly draftId: string
  /** What is printed after a correction is another print, under whatever id. */
  readonly lockVersion: number
  readonly what: string
}

/** The first time is the print; a page reloaded or a tab restored is a view of it. */
export function recordPrint(print: Print, actor: StaffActor): Promise<'printed' | 'seen-again'> {
  return inTransaction(async tx => {
    const data = [{ ...print, printedAt: now() }]
    const { count } = await tx.draftPrint.createMany({ data, skipDuplicates: true })
    const action = count > 0 ? 'draft.print' : 'draft.view-print'
    await recordAudit({ action, actor, draftId: print.draftId, subject: print.id }, tx)
    return count > 0 ? 'printed' : 'seen-again'
  })
}
