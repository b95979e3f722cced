import type { Actor } from '@/lib/db/audit'
import { changeDraft } from '@/lib/drafts/change-draft'
import { digestOf } from '@/lib/drafts/digest'
import { makeOwnerKey, storeDraft } from '@/lib/drafts/store-draft'
import type { Session } from '@/lib/guide/session'
import type { Applying } from './applying'
import { partsOf } from './parts'

type Submission = {
  readonly session: Session
  readonly applying: Applying
  /** The digest of what the person saw. */
  readonly shown: string
  readonly actor: Actor
}

/** `unseen`: something else than what was shown would be stored. */
export type Submitted =
  | { readonly kind: 'stored'; readonly session: Session }
  | { readonly kind: 'unseen' }
  | { readonly kind: 'received' }

/** Stores what was shown, once, however often the button is pressed. */
export async function submitDraft({ session, applying, shown, actor }: Submission): Promise<Submitted> {
  const { draft, ownerKey } = session
  const parts = partsOf(session, applying)
  if (digestOf(parts) !== shown) return { kind: 'unseen' }
  if (!draft || !ownerKey) return storeNew({ session, applying, shown, actor })
  const edited = await changeDraft(
    {
      ref: { id: draft.id, ownerKey },
      isSubmitted: true,
      edit: ({ content }) => (digestOf({ ...parts, application: content.application }) === shown ? parts : null),
    },
    actor,
  )
  switch (edited.kind) {
    case 'saved':
      return { kind: 'stored', session: { ...session, application: null } }
    case 'received':
      return { kind: 'received' }
    case 'declined':
      return { kind: 'unseen' }
    case 'gone':
      return storeNew({ session: { ...session, draft: null }, applying, shown, actor })
  }
}

async function storeNew(submission: Submission): Promise<Submitted> {
  const { session, applying, actor } = submission
  const ownerKey = session.ownerKey ?? makeOwnerKey()
  const ruleSetVersion = applying.rules.version
  const parts = partsOf(session, applying)
  const stored = await storeDraft({ ...parts, ownerKey, ruleSetVersion, isSubmitted: true }, actor)
  if (stored.kind === 'gone') return storeNew({ ...submission, session: { ...session, ownerKey: makeOwnerKey() } })
  return {
    kind: 'stored',
    session: { ...session, ownerKey, application: null, draft: { id: stored.id, ruleSetVersion } },
  }
}
