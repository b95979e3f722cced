import { ClearPage } from '@/components/home/clear-page'
import { isBlank, newSession } from '@/lib/guide/session'
import { records, shows, type Visitor } from '@/lib/html/citizen-route'
import { paths } from '@/lib/html/paths'
import { page, redirectTo } from '@/lib/html/reply'
import { clearWords } from '@/lib/i18n/receipt'

export const GET = shows(askBeforeErasing)
export const POST = records(erase)

function askBeforeErasing({ session, language }: Visitor) {
  const isEmpty = isBlank({ ...session, language: 'ja' })
  const title = (isEmpty ? clearWords.nothingTitle : clearWords.title)[language]

  return page(<ClearPage isEmpty={isEmpty} hasDraft={session.draft !== null} language={language} />, { title })
}

/** The language stays: it says nothing about anybody. */
function erase({ language }: Visitor) {
  return redirectTo(paths.clear(), newSession(language))
}
