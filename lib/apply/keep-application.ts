import type { Actor } from '@/lib/db/audit'
import type { Application } from '@/lib/drafts/application'
import { changeDraft } from '@/lib/drafts/change-draft'
import { makeOwnerKey, storeDraft } from '@/lib/drafts/store-draft'
import type { Session } from '@/lib/guide/session'
import { answersOf } from '@/lib/guide/situation'
import { blankApplication } from './blank-application'

export type Keeping = {
  readonly session: Session
  readonly actor: Actor
  /** The application as typed so far, and what this screen writes into it. */
  readonly application: Application
  readonly write: (current: Application) => Application
}

export type Kept = { readonly kind: 'kept'; readonly session: Session } | { readonly kind: 'received' }

/** Into the cookie as long as there is no draft; from then on into the draft, and no longer on the phone. */
export async function keepApplication({ session, actor, application, write }: Keeping): Promise<Kept> {
  const { draft, ownerKey } = session
  const onPhone: Session = {
    ...session,
    application: write(application),
    ownerKey: ownerKey ?? makeOwnerKey(),
    draft: null,
  }
  if (!draft || !ownerKey) return { kind: 'kept', session: onPhone }
  const edited = await changeDraft(
    {
      ref: { id: draft.id, ownerKey },
      isSubmitted: false,
      edit: ({ content }) => ({ application: write(sized(content.application, application)) }),
    },
    actor,
  )
  if (edited.kind === 'received') return { kind: 'received' }
  return { kind: 'kept', session: edited.kind === 'gone' ? onPhone : { ...session, application: null } }
}

/** 「ここまで保存してやめる」: a draft that is not submitted yet. */
export async function saveForLater(session: Session, ruleSetVersion: number, actor: Actor): Promise<Session> {
  if (session.draft) return session
  const ownerKey = session.ownerKey ?? makeOwnerKey()
  const stored = await storeDraft(
    {
      ownerKey,
      ruleSetVersion,
      isSubmitted: false,
      language: session.language,
      events: session.events,
      answers: answersOf(session),
      application: session.application ?? blankApplication(Math.max(session.members.length, 1)),
    },
    actor,
  )
  if (stored.kind === 'gone') return saveForLater({ ...session, ownerKey: makeOwnerKey() }, ruleSetVersion, actor)
  return { ...session, ownerKey, application: null, draft: { id: stored.id, ruleSetVersion } }
}

/** The household may have grown since the draft was stored. */
function sized(stored: Application, { people }: Application): Application {
  return { ...stored, people: people.map((person, index) => stored.people[index] ?? person) }
}
