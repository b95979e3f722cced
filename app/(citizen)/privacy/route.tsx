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
  const { keepUnfetchedDays, keepReceivedDays, keepCountsMonths, handoffPublicKey, isCountingAnswers } = config()
  const sections = privacySections({
    unfetched: keepUnfetchedDays,
    received: keepReceivedDays,
    offersCode: handoffPublicKey !== null,
    countedMonths: isCountingAnswers ? keepCountsMonths : null,
  })
  const contact = contactLine(book.ruleSet.municipality, language)
  const title = privacyTitle[language]

  return page(<ProsePage {...{ title, sections, contact, language }} />, { title })
}
