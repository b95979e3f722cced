import { DeletePage } from '@/components/drafts/delete-page'
import { terminalOf } from '@/lib/config/client-address'
import { withdrawOwnDraft } from '@/lib/db/drafts'
import { records, shows, type Visitor } from '@/lib/html/citizen-route'
import { paths } from '@/lib/html/paths'
import { page, redirectTo } from '@/lib/html/reply'
import { receiptWords } from '@/lib/i18n/receipt'

export const GET = shows(askBeforeDeleting)
export const POST = records(deleteDraft)

function askBeforeDeleting({ session, language }: Visitor) {
  const isThere = session.draft !== null
  const title = (isThere ? receiptWords.removeTitle : receiptWords.removed)[language]

  return page(<DeletePage isThere={isThere} language={language} />, { title })
}

async function deleteDraft({ session, headers }: Visitor) {
  const { draft, ownerKey } = session
  if (draft && ownerKey) {
    await withdrawOwnDraft({ id: draft.id, ownerKey }, { staffId: null, terminal: terminalOf(headers) })
  }

  return redirectTo(paths.receiptDelete(), { ...session, draft: null, ownerKey: null, application: null })
}
