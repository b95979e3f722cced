import type { DraftParts } from '@/lib/drafts/digest'
import type { Session } from '@/lib/guide/session'
import { answersOf } from '@/lib/guide/situation'
import type { Applying } from './applying'

/** What would be handed over if the button were pressed now. */
export function partsOf(session: Session, { application }: Pick<Applying, 'application'>): DraftParts {
  return { language: session.language, events: session.events, answers: answersOf(session), application }
}
