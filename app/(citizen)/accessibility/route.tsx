import { ProsePage } from '@/components/ui/prose-page'
import { contactLine } from '@/lib/guide/contact'
import { rulesFor } from '@/lib/guide/rules'
import { shows, type Visitor } from '@/lib/html/citizen-route'
import { page } from '@/lib/html/reply'
import { accessibilityWords } from '@/lib/i18n/accessibility'

export const GET = shows(showPage)

async function showPage({ session, language, today }: Visitor) {
  const { book } = await rulesFor(session, today)
  const contact = contactLine(book.ruleSet.municipality, language)
  const title = accessibilityWords.title[language]

  return page(<ProsePage {...{ title, contact, language }} sections={accessibilityWords.sections} />, { title })
}
