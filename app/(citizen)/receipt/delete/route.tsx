import { DeletePage, deleteTitles } from '@/components/drafts/delete-page'
import { terminalOf } from '@/lib/config/client-address'
import { withdrawOwnDraft } from '@/lib/db/drafts'
import { ownDraft } from '@/lib/drafts/own-draft'
import { records, shows, type Visitor } from '@/lib/html/citizen-route'
import { paths } from '@/lib/html/paths'
import { page, redirectTo } from '@/lib/html/reply'

export const GET = shows(askBeforeDeleting)
export const POST = records(deleteDraft)

async function askBeforeDeleting({ session, language }: Visitor) {
  const draft = await ownDraft(session)
  const state = draft ? (draft.receivedAt ? 'received' : 'there') : 'gone'

  return page(<DeletePage state={state} language={language} />, { title: deleteTitles[state][language] })
}

async function deleteDraft({ session, headers }: Visitor) {
  const { draft, ownerKey } = session
  if (draft && ownerKey) {
    const actor = { staffId: null, terminal: terminalOf(headers) }
    const isWithdrawn = await withdrawOwnDraft({ id: draft.id, ownerKey }, actor)
    if (!isWithdrawn && (await ownDraft(session))) return redirectTo(paths.receiptDelete())
  }

  return redirectTo(paths.receiptDelete(), { ...session, draft: null, ownerKey: null, application: null })
}
