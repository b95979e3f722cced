import { DeletePage, deleteTitles } from '@/components/drafts/delete-page'
import { NoDraftPage } from '@/components/drafts/no-draft-page'
import { terminalOf } from '@/lib/config/client-address'
import { withdrawOwnDraft } from '@/lib/db/drafts'
import { ownDraft } from '@/lib/drafts/own-draft'
import { records, shows, type Visitor } from '@/lib/html/citizen-route'
import { paths } from '@/lib/html/paths'
import { page, redirectTo } from '@/lib/html/reply'
import { receiptWords } from '@/lib/i18n/receipt'

export const GET = shows(askBeforeDeleting)
export const POST = records(deleteDraft)

async function askBeforeDeleting({ url, session, language }: Visitor) {
  const draft = await ownDraft(session)
  // A phone that forgot its draft has deleted nothing.
  if (!draft && !session.draft && !url.searchParams.has('done'))
    return page(<NoDraftPage language={language} />, { title: receiptWords.goneTitle[language], status: 404 })
  const state = draft ? (draft.receivedAt ? 'received' : 'there') : 'gone'

  return page(<DeletePage state={state} language={language} />, { title: deleteTitles[state][language] })
}

async function deleteDraft({ session, headers }: Visitor) {
  const { draft, ownerKey } = session
  if (!draft || !ownerKey) return redirectTo(paths.receiptDelete())
  const actor = { staffId: null, terminal: terminalOf(headers) }
  const isWithdrawn = await withdrawOwnDraft({ id: draft.id, ownerKey }, actor)
  if (!isWithdrawn && (await ownDraft(session))) return redirectTo(paths.receiptDelete())

  return redirectTo(paths.receiptDeleted(), { ...session, draft: null, ownerKey: null, application: null })
}
