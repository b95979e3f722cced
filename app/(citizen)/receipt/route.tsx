import { NoDraftPage } from '@/components/drafts/no-draft-page'
import { ReceiptPage } from '@/components/drafts/receipt-page'
import { ownDraft } from '@/lib/drafts/own-draft'
import { receiptOf } from '@/lib/drafts/receipt'
import { rulesFor } from '@/lib/guide/rules'
import { shows, type Visitor } from '@/lib/html/citizen-route'
import { page } from '@/lib/html/reply'
import { receiptWords } from '@/lib/i18n/receipt'

export const GET = shows(showReceipt)

async function showReceipt({ session, language, today }: Visitor) {
  const draft = await ownDraft(session)
  if (!draft) {
    const title = receiptWords.goneTitle[language]
    return page(<NoDraftPage language={language} />, { title, status: session.draft ? 410 : 404 })
  }
  const { book } = await rulesFor(session, today)
  const receipt = receiptOf(draft, book, { today, language })
  const view = { receipt, municipality: book.ruleSet.municipality, naming: { today, language } }

  return page(<ReceiptPage {...view} />, { title: receiptWords.title[language] })
}
