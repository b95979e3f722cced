import 'server-only'
import { randomBytes } from 'node:crypto'
import { now } from '@/lib/config/clock'
import type { Clerk } from '@/lib/counter/clerk'
import { receiveDraft } from '@/lib/counter/receive'
import type { NewDraft } from '@/lib/db/drafts'
import { type Asking, findDraftOfInterview, findInterview, finishInterview, type Interview } from '@/lib/db/interviews'
import { DraftContent as Content, type DraftContent } from '@/lib/drafts/content'
import { makeReceiptCode } from '@/lib/handoff/receipt-code'
import { askingBy } from './asking'
import type { InterviewFields } from './fields'
import { type Gaps, hear, interviewView } from './interview-view'
import { groundOf } from './open-interview'
import type { Ground } from './read-answers'

export type Finished =
  | { readonly kind: 'finished'; readonly draftId: string }
  /** Something was not asked or not typed yet: the clerk is told, and decides. */
  | { readonly kind: 'gaps'; readonly gaps: Gaps }
  | { readonly kind: 'gone' }

/** A draft like any other, received at once. However often the button is pressed it is one. */
export async function finishAsDraft(
  id: string,
  { leavingGaps }: { readonly leavingGaps: boolean },
  clerk: Clerk,
): Promise<Finished> {
  const asking = askingBy(clerk)
  for (;;) {
    const interview = await findInterview(id, asking)
    if (!interview) return whereItWent(id, asking)
    const ground = await groundOf(interview)
    const { gaps } = interviewView(interview.fields, ground)
    if (!leavingGaps && gaps.questions + gaps.items + gaps.problems > 0) return { kind: 'gaps', gaps }

    const made = await finishInterview({ interview, draft: newDraft(interview, ground, clerk) }, asking)
    if (made.kind === 'gone') throw new Error('the draft of this interview was withdrawn')
    // Another draft has its receipt code, or somebody saved in between.
    if (made.kind === 'code-taken' || made.kind === 'changed') continue
    await receiveDraft(made.receipt.id, clerk)
    return { kind: 'finished', draftId: made.receipt.id }
  }
}

async function whereItWent(id: string, asking: Asking): Promise<Finished> {
  const draftId = await findDraftOfInterview(id, asking)
  return draftId ? { kind: 'finished', draftId } : { kind: 'gone' }
}

/** Nobody is the owner in whose cookie such a key could be. */
function newDraft({ id, fields, ruleSetVersion }: Interview, ground: Ground, clerk: Clerk): NewDraft {
  const content = draftContent(fields, ground, clerk)
  return { ownerKey: `interview/${id}`, submissionKey: id, content, ruleSetVersion, isSubmitted: true }
}

function draftContent(fields: InterviewFields, ground: Ground, { staff }: Clerk): DraftContent {
  const { language, situation, application } = hear(fields, ground)
  const brought = Object.entries(fields).flatMap(([field, text]) => {
    const [kind, item] = field.split('/')
    return kind === 'brought' && item ? [[item, text] as const] : []
  })
  return Content.parse({
    schemaVersion: 1,
    receiptCode: makeReceiptCode(count => new Uint8Array(randomBytes(count))),
    language,
    events: situation.events,
    answers: situation.answers,
    application,
    corrections: [],
    heard: { byId: staff.id, byName: staff.displayName, at: now().toISOString() },
    brought: Object.fromEntries(brought),
  })
}
