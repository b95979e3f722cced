import { HomePage } from '@/components/home/home-page'
import { goOnPath } from '@/lib/guide/go-on'
import { rulesFor } from '@/lib/guide/rules'
import { shows, type Visitor } from '@/lib/html/citizen-route'
import { page } from '@/lib/html/reply'
import { homeWords } from '@/lib/i18n/home'

export const GET = shows(showHome)

async function showHome({ session, language, today }: Visitor) {
  const { book } = await rulesFor(session, today)
  const { events, municipality } = book.ruleSet
  const goOn = goOnPath(session, book, today)

  return page(<HomePage events={events} municipality={municipality} language={language} goOn={goOn} />, {
    title: homeWords.title[language],
  })
}
