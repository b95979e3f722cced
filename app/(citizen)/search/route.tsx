import { SearchPage } from '@/components/home/search-page'
import { rulesFor } from '@/lib/guide/rules'
import { searchRules } from '@/lib/guide/search'
import { shows, type Visitor } from '@/lib/html/citizen-route'
import { page } from '@/lib/html/reply'
import { searchWords } from '@/lib/i18n/home'

export const GET = shows(showSearch)

async function showSearch({ url, session, language, today }: Visitor) {
  const { book } = await rulesFor(session, today)
  const query = (url.searchParams.get('q') ?? '').slice(0, 60).trim()
  const title = query === '' ? searchWords.empty : searchWords.title(query)

  return page(<SearchPage query={query} found={searchRules(book, query)} book={book} language={language} />, {
    title: title[language],
  })
}
