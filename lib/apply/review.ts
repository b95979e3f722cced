import { type DraftParts, digestOf } from '@/lib/drafts/digest'
import { formsOf } from '@/lib/drafts/forms-of'
import type { Session } from '@/lib/guide/session'
import { answersOf } from '@/lib/guide/situation'
import type { Applying } from './applying'

/** What would be stored if the button were pressed now. */
export function partsOf(session: Session, { application }: Pick<Applying, 'application'>): DraftParts {
  return { language: session.language, events: session.events, answers: answersOf(session), application }
}

export function reviewOf(session: Session, applying: Applying) {
  return {
    applying,
    forms: formsOf(applying.rules.book, applying.result, applying.application),
    shown: digestOf(partsOf(session, applying)),
    hasDraft: session.draft !== null,
  }
}
