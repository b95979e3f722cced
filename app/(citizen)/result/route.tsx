import { ResultPage } from '@/components/procedures/result-page'
import { resultFor } from '@/lib/guide/result-for'
import { shows, type Visitor } from '@/lib/html/citizen-route'
import { paths } from '@/lib/html/paths'
import { page } from '@/lib/html/reply'
import { resultWords } from '@/lib/i18n/result'

export const GET = shows(showResult)

async function showResult(visitor: Visitor) {
  const { session, language } = visitor
  const result = await resultFor(visitor)
  if ('instead' in result) return result.instead
  const draftHref = session.draft ? paths.receipt() : null

  return page(<ResultPage view={result.view} changed={result.changed} draftHref={draftHref} isForPrint={false} />, {
    title: resultWords.title[language],
  })
}
