import 'server-only'
import { now } from '@/lib/config/clock'
import type { AuditAction } from '@/lib/db/audit'
import { saveConfirmation } from '@/lib/db/confirmations'
import { screenActor } from '@/lib/db/screens'
import { type Confirmation, withAnswer, withSignature } from '@/lib/drafts/confirmation'
import { isWritten, readInk, writeInk } from '@/lib/forms/ink'
import { onScreen } from './on-screen'
import type { Progress, Signing } from './progress'

/** What a device sends. `shown`: the digest of what the person saw when they pressed the button. */
export type FromScreen = { readonly secret: string; readonly terminal: string; readonly shown: string }

/** `changed`: something else stands there by now, and is shown. */
export type Taken = 'done' | 'changed' | 'nothing-shown' | 'not-written'

export function answerItem(from: FromScreen, item: string, isRight: boolean): Promise<Taken> {
  return change(from, ({ items }, before) => {
    const asked = items.find(one => one.id === item)
    if (asked?.digest !== from.shown) return 'changed'
    if (asked.state === (isRight ? 'right' : 'wrong')) return 'done'
    return {
      confirmation: withAnswer(before, { item, shown: asked.digest, isRight, at: now().toISOString() }),
      action: isRight ? 'draft.confirm-item' : 'draft.refuse-item',
      subject: item,
    }
  })
}

/** `text`: the strokes as `readInk` takes them; null: on paper. */
export function signOnScreen(from: FromScreen, signer: string, text: string | null): Promise<Taken> {
  const ink = text === null ? null : readInk(text)
  if (text !== null && (!ink || !isWritten(ink))) return Promise.resolve('not-written')
  return change(from, ({ signings, isChecked }, before) => {
    const asked = signings.find(one => one.signer.id === signer)
    if (asked?.digest !== from.shown || !isChecked) return 'changed'
    if (isSettled(asked, text)) return 'done'
    const signed = { signer: asked.signer.id, shown: asked.digest, ink, at: now().toISOString() }
    return {
      confirmation: withSignature(before, signed),
      action: ink ? 'draft.sign' : 'draft.sign-on-paper',
      subject: asked.signer.id,
    }
  })
}

/** A form sent twice signs once; somebody may also write anew. */
function isSettled({ state, ink }: Signing, text: string | null): boolean {
  return text === null ? state === 'paper' : state === 'signed' && ink !== null && writeInk(ink) === text
}

type Change = { readonly confirmation: Confirmation; readonly action: AuditAction; readonly subject: string }
type Decide = (progress: Progress, before: Confirmation) => Change | 'done' | 'changed'

const attempts = 5

/** Looks again where the clerk corrected something else in the same moment. */
async function change({ secret, terminal }: FromScreen, decide: Decide): Promise<Taken> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const now = await onScreen(secret)
    if (now.kind !== 'showing') return 'nothing-shown'
    const { draft, progress } = now.shown
    const decided = decide(progress, draft.confirmation)
    if (typeof decided === 'string') return decided
    const saved = await saveConfirmation({ draft, ...decided, deskId: now.screen.deskId }, screenActor(terminal))
    if (saved.kind === 'saved') return 'done'
    if (saved.kind === 'gone') return 'nothing-shown'
  }
  throw new Error('too many changes of one draft at once')
}
