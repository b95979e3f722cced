import 'server-only'
import { z } from 'zod'
import { now } from '@/lib/config/clock'
import { sendBackProcedure } from '@/lib/db/outcomes'
import { containsMyNumber } from '@/lib/people/my-number'
import { cleanText } from '@/lib/people/typed-text'
import { caseToChange, isOpen } from './access'
import type { Clerk } from './clerk'
import { everything } from './judged-draft'
import { SendBackReason } from './send-back-reasons'

export const SendBackForm = z.object({
  procedure: z.string().max(100).catch(''),
  reason: z.string().max(100).catch(''),
  note: z.string().max(2000).catch(''),
})
export type SendBackForm = z.infer<typeof SendBackForm>

export type SentBack =
  | 'done'
  | 'unchanged'
  | 'not-yours'
  | 'no-such-procedure'
  | 'no-reason'
  | 'note-missing'
  | 'note-refused'

const longestNote = 400

/** 差し戻し: the reason is one of a closed list; what is written beside it is sealed with the draft. */
export async function sendBack(draftId: string, form: SendBackForm, clerk: Clerk): Promise<SentBack> {
  const reason = SendBackReason.safeParse(form.reason)
  const note = cleanText(form.note).value
  if (!reason.success) return 'no-reason'
  if (reason.data === 'other' && note === '') return 'note-missing'
  if ([...note].length > longestNote || containsMyNumber(note)) return 'note-refused'

  const found = await caseToChange(draftId, clerk)
  if (!isOpen(found)) return found === 'gone' ? 'unchanged' : found
  if (found.draft.completedAt) return 'unchanged'
  const wanted = everything(found.judged.result).filter(({ verdict }) => verdict !== 'not-required')
  const procedure = wanted.find(one => one.procedure.id === form.procedure)?.procedure
  if (!procedure) return 'no-such-procedure'

  const written = { procedureId: procedure.id, note, byName: clerk.staff.displayName, at: now().toISOString() }
  const sending = { draftId, procedureId: procedure.id, reason: reason.data, note: note === '' ? null : written }
  return sendBackProcedure(sending, clerk.actor)
}
