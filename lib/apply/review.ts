import { digestOf } from '@/lib/drafts/digest'
import { formsOf } from '@/lib/drafts/forms-of'
import type { Session } from '@/lib/guide/session'
import type { Applying } from './applying'
import { partsOf } from './parts'
import { isSealingOffered } from './sealed-codes'

export function reviewOf(session: Session, applying: Applying) {
  return {
    applying,
    forms: formsOf(applying.rules.book, applying.result, applying.application),
    shown: digestOf(partsOf(session, applying)),
    hasDraft: session.draft !== null,
    offersCode: isSealingOffered(session),
  }
}
