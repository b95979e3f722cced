import { type ClosedDays, previousOpenDay } from '@/lib/calendar/closed-days'
import { addDays, type LocalDate } from '@/lib/calendar/local-date'
import { config } from '@/lib/config/config'
import { fingerprintOfVersion } from '@/lib/db/rule-sets'
import { toPlaces } from '@/lib/drafts/carried'
import { digestOf } from '@/lib/drafts/digest'
import { formsOf } from '@/lib/drafts/forms-of'
import type { Template } from '@/lib/forms/template'
import type { Session } from '@/lib/guide/session'
import { applicationIdOf, type Sealed, sealToCounter } from '@/lib/handoff/seal'
import type { Applying } from './applying'
import { partsOf } from './parts'

/** The application in QR codes, and nowhere else. */
export type SealedCodes = {
  readonly kind: 'codes'
  readonly codes: readonly string[]
  readonly expiresOn: LocalDate
  readonly people: number
  readonly forms: readonly Template[]
}

/** `not-offered`: the city has no counter key, or something is stored already. */
export type SealedFor = SealedCodes | { readonly kind: 'too-large' | 'not-offered' }

export function isSealingOffered({ draft }: Session): boolean {
  return config().handoffPublicKey !== null && draft === null
}

/** Made anew whenever it is shown, from the person's own cookie: there is nothing to look it up in. */
export async function sealedCodesOf(session: Session, applying: Applying): Promise<SealedFor> {
  const { handoffPublicKey, handoffValidDays } = config()
  const { ownerKey } = session
  if (!isSealingOffered(session) || !handoffPublicKey || !ownerKey) return { kind: 'not-offered' }
  const { rules, naming, application, result } = applying
  const parts = partsOf(session, applying)
  const expiresOn = lastDayOf(naming.today, handoffValidDays, rules.book.ruleSet.closedDays)
  const sealed: Sealed = await sealToCounter({
    content: toPlaces({ ...parts, rules: await fingerprintOfVersion(rules.version) }),
    municipality: rules.book.ruleSet.municipality.code,
    publicKey: handoffPublicKey,
    expiresOn,
    applicationId: applicationIdOf(ownerKey, digestOf(parts)),
    secret: ownerKey,
  })
  if (sealed.kind === 'too-large') return sealed
  return {
    kind: 'codes',
    codes: sealed.codes,
    expiresOn,
    people: application.people.length,
    forms: formsOf(rules.book, result, application),
  }
}

/** A day on which somebody is there to open it, and never later: the key is kept no longer. */
function lastDayOf(today: LocalDate, validDays: number, closed: ClosedDays): LocalDate {
  const last = addDays(today, validDays)
  const open = previousOpenDay(last, closed)
  return open < today ? last : open
}
