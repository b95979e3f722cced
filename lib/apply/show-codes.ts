import { digestOf } from '@/lib/drafts/digest'
import { makeOwnerKey } from '@/lib/drafts/store-draft'
import type { Session } from '@/lib/guide/session'
import type { Visitor } from '@/lib/html/citizen-route'
import { paths } from '@/lib/html/paths'
import { type RedirectReply, redirectTo } from '@/lib/html/reply'
import { type Applying, applyingFor } from './applying'
import { partsOf } from './parts'
import { firstOpenPath } from './progress'
import { type SealedCodes, sealedCodesOf } from './sealed-codes'

type Instead = { readonly instead: RedirectReply }

/** What the person's session holds now, in codes. */
export async function codesFor(
  visitor: Visitor,
): Promise<Instead | { readonly sealed: SealedCodes; readonly applying: Applying }> {
  const applying = await completeFor(visitor)
  if ('instead' in applying) return applying
  const sealed = await sealedCodesOf(visitor.session, applying)
  return sealed.kind === 'codes' ? { sealed, applying } : { instead: redirectTo(paths.applyReview()) }
}

/** `changed`: something else than what was shown would go into the codes. */
export type Chosen =
  | Instead
  | { readonly kind: 'chosen'; readonly session: Session }
  | { readonly kind: 'changed' | 'too-large'; readonly applying: Applying }

/** 「保存しないでQRコードに入れる」: nothing is written but the session. */
export async function chooseCodes(visitor: Visitor): Promise<Chosen> {
  const applying = await completeFor(visitor)
  if ('instead' in applying) return applying
  if (digestOf(partsOf(visitor.session, applying)) !== visitor.form.text('shown')) return { kind: 'changed', applying }
  const session = { ...visitor.session, ownerKey: visitor.session.ownerKey ?? makeOwnerKey() }
  const sealed = await sealedCodesOf(session, applying)
  if (sealed.kind === 'not-offered') return { instead: redirectTo(paths.applyReview()) }
  return sealed.kind === 'codes' ? { kind: 'chosen', session } : { kind: 'too-large', applying }
}

async function completeFor(visitor: Visitor): Promise<Applying | Instead> {
  const applying = await applyingFor(visitor)
  if ('instead' in applying) return applying
  const open = firstOpenPath(applying.plan, applying.application)
  return open === paths.applyReview() ? applying : { instead: redirectTo(open) }
}
