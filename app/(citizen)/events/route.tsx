import { EventsPage } from '@/components/home/events-page'
import { rulesFor } from '@/lib/guide/rules'
import { shows, type Visitor } from '@/lib/html/citizen-route'
import { page } from '@/lib/html/reply'
import { homeWords } from '@/lib/i18n/home'

export const GET = shows(showEvents)

async function showEvents({ session, language, today }: Visitor) {
  const { book } = await rulesFor(session, today)

  return page(<EventsPage events={book.ruleSet.events} language={language} />, { title: homeWords.allTitle[language] })
}
