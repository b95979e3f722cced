import { Icon } from '@/lib/html/icon'
import { paths } from '@/lib/html/paths'
import { homeWords } from '@/lib/i18n/home'
import type { Language } from '@/lib/rules/schema'

export function SearchForm({ query, language }: { readonly query: string; readonly language: Language }) {
  return (
    <search>
      <form action={paths.search()}>
        <label className="hint" htmlFor="q">
          {homeWords.searchHint[language]}
        </label>
        <div className="search">
          <input className="in" id="q" name="q" type="search" autoComplete="off" maxLength={60} defaultValue={query} />
          <button type="submit" className="btn btn-main">
            <Icon name="search" />
            {homeWords.searchButton[language]}
          </button>
        </div>
      </form>
    </search>
  )
}
