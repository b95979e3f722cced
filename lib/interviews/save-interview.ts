import 'server-only'
import { z } from 'zod'
import type { Clerk } from '@/lib/counter/clerk'
import { findDraftOfInterview, findInterview, type Interview, saveInterview } from '@/lib/db/interviews'
import { askingBy } from './asking'
import { FieldChange } from './fields'
import type { InterviewView } from './interview-view'
import { groundOf, shown } from './open-interview'
import { record } from './record'

/** `key`: made for this save and sent again with it, so that whatever the network does it is made once. */
export const InterviewChanges = z.object({
  key: z.uuid(),
  lockVersion: z.int(),
  changes: z.array(FieldChange).max(400).readonly(),
})
export type InterviewChanges = Readonly<z.infer<typeof InterviewChanges>>

export type SavedInterview =
  | {
      readonly kind: 'saved'
      readonly lockVersion: number
      readonly view: InterviewView
      /** Somebody else had written meanwhile: this was laid over it, field by field. */
      readonly isMerged: boolean
    }
  | { readonly kind: 'finished'; readonly draftId: string }
  | { readonly kind: 'gone' }

const attempts = 5

export async function saveChanges(id: string, sent: InterviewChanges, clerk: Clerk): Promise<SavedInterview> {
  const asking = askingBy(clerk)
  for (let attempt = 0; attempt < attempts; attempt++) {
    const interview = await findInterview(id, asking)
    if (!interview) {
      const draftId = await findDraftOfInterview(id, asking)
      return draftId ? { kind: 'finished', draftId } : { kind: 'gone' }
    }
    if (interview.saves.includes(sent.key)) return { kind: 'saved', ...(await shown(interview)), isMerged: false }

    const fields = record(interview.fields, sent.changes, await groundOf(interview))
    const count = sent.changes.length
    const outcome = await saveInterview({ interview, fields, key: sent.key, count }, asking)
    if (outcome === 'saved') return savedAs({ ...interview, fields, lockVersion: interview.lockVersion + 1 }, sent)
  }
  throw new Error('too many changes of one interview at once')
}

async function savedAs(interview: Interview, { lockVersion: before }: InterviewChanges): Promise<SavedInterview> {
  const { lockVersion, view } = await shown(interview)
  return { kind: 'saved', lockVersion, view, isMerged: lockVersion !== before + 1 }
}
