import { ProsePage } from '@/components/ui/prose-page'
import { config } from '@/lib/config/config'
import { contactLine } from '@/lib/guide/contact'
import { rulesFor } from '@/lib/guide/rules'
import { shows, type Visitor } from '@/lib/html/citizen-route'
import { page } from '@/lib/html/reply'
import { privacySections, privacyTitle } from '@/lib/i18n/privacy'

export const GET = shows(showPage)

async function showPage({ session, language, today }: Visitor) {
  const { book } = await rulesFor(session, today)
  const { keepUnfetchedDays: unfetched, keepReceivedDays: received, handoffPublicKey } = config()
  const sections = privacySections({ unfetched, received, offersCode: handoffPublicKey !== null })
  const contact = contactLine(book.ruleSet.municipality, language)
  const title = privacyTitle[language]

  return page(<ProsePage {...{ title, sections, contact, language }} />, { title })
}
