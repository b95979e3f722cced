import 'server-only'
import { todayInJapan } from '@/lib/config/clock'
import { bookOfVersion } from '@/lib/counter/book-of-version'
import type { Clerk } from '@/lib/counter/clerk'
import { findDraftOfInterview, type Interview, listInterviews, reopenInterview } from '@/lib/db/interviews'
import { clearScreens } from '@/lib/db/screen-showings'
import { required } from '@/lib/rules/book'
import { askingBy } from './asking'
import { type InterviewView, interviewView } from './interview-view'
import { peopleIn } from './people'
import type { Ground } from './read-answers'

export type OpenedInterview =
  | { readonly kind: 'open'; readonly id: string; readonly lockVersion: number; readonly view: InterviewView }
  /** It became a draft. */
  | { readonly kind: 'finished'; readonly draftId: string }
  | { readonly kind: 'gone' }

export async function openInterview(id: string, clerk: Clerk): Promise<OpenedInterview> {
  const asking = askingBy(clerk)
  const interview = await reopenInterview(id, asking)
  // Another person's data must not stay in front of this one.
  if (interview) await clearScreens({ sessionId: clerk.sessionId, keep: id }, clerk.actor)
  if (interview) return { kind: 'open', ...(await shown(interview)) }
  const draftId = await findDraftOfInterview(id, asking)
  return draftId ? { kind: 'finished', draftId } : { kind: 'gone' }
}

export async function shown(interview: Interview) {
  const { id, lockVersion, fields } = interview
  return { id, lockVersion, view: interviewView(fields, await groundOf(interview)) }
}

export async function groundOf({ ruleSetVersion }: Pick<Interview, 'ruleSetVersion'>): Promise<Ground> {
  return { book: await bookOfVersion(ruleSetVersion), today: todayInJapan() }
}

/** One unfinished interview in the list. Others see the screen: no name, no birth date. */
export type InterviewRow = {
  readonly id: string
  readonly events: string
  readonly people: number
  readonly open: number
  readonly by: string
  readonly isOwn: boolean
  readonly beganAt: Date
  readonly updatedAt: Date
}

export async function unfinishedInterviews(clerk: Clerk): Promise<readonly InterviewRow[]> {
  const interviews = await listInterviews(askingBy(clerk))
  return Promise.all(interviews.map(interview => rowOf(interview, clerk)))
}

async function rowOf(interview: Interview, { staff }: Clerk): Promise<InterviewRow> {
  const ground = await groundOf(interview)
  const { events, open } = interviewView(interview.fields, ground)
  return {
    id: interview.id,
    events: events
      .filter(({ isChosen }) => isChosen)
      .map(({ id }) => required(ground.book.events, id).title.ja)
      .join('、'),
    people: peopleIn(interview.fields).length,
    open: open.length,
    by: interview.staff.displayName,
    isOwn: interview.staff.id === staff.id,
    beganAt: interview.createdAt,
    updatedAt: interview.updatedAt,
  }
}
