import type { Actor } from '@/lib/db/audit'
import { changeDraft } from '@/lib/drafts/change-draft'
import { applicationWithout, withoutPerson } from '@/lib/guide/roster'
import type { Session } from '@/lib/guide/session'
import { answersOf } from '@/lib/guide/situation'

/**
 * Somebody taken out of the household leaves the stored draft with it: people stand there in the household's order, and whoever
 * comes next would get their name. Asked twice it happens once, as the draft then has one person fewer than this session.
 */
export async function takeOutOfDraft(session: Session, place: number, actor: Actor): Promise<void> {
  const { draft, ownerKey, members } = session
  if (!draft || !ownerKey || place < 1 || !members[place]) return
  await changeDraft(
    {
      ref: { id: draft.id, ownerKey },
      isSubmitted: false,
      edit: ({ content: { application } }) =>
        application.people.length === members.length
          ? { answers: answersOf(withoutPerson(session, place)), application: applicationWithout(application, place) }
          : null,
    },
    actor,
  )
}
