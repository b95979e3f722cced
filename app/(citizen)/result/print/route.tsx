import { ResultPage } from '@/components/procedures/result-page'
import { resultFor } from '@/lib/guide/result-for'
import { shows, type Visitor } from '@/lib/html/citizen-route'
import { page } from '@/lib/html/reply'
import { resultWords } from '@/lib/i18n/result'

export const GET = shows(showResultForPrint)

async function showResultForPrint(visitor: Visitor) {
  const result = await resultFor(visitor)
  if ('instead' in result) return result.instead

  return page(<ResultPage view={result.view} changed={result.changed} draftHref={null} isForPrint />, {
    title: resultWords.title[visitor.language],
  })
}
