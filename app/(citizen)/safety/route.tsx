import { SafetyPage } from '@/components/home/safety-page'
import { rulesFor } from '@/lib/guide/rules'
import { shows, type Visitor } from '@/lib/html/citizen-route'
import { page } from '@/lib/html/reply'
import { safetyWords } from '@/lib/i18n/safety'

export const GET = shows(showPage)

async function showPage({ session, language, today }: Visitor) {
  const { book } = await rulesFor(session, today)

  return page(<SafetyPage municipality={book.ruleSet.municipality} language={language} />, {
    title: safetyWords.title[language],
  })
}
