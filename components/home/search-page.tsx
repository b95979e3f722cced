import { BackLink } from '@/components/ui/back-link'
import { Said } from '@/components/ui/said'
import type { Found } from '@/lib/guide/search'
import { paths } from '@/lib/html/paths'
import { guideWords } from '@/lib/i18n/guide'
import { searchWords } from '@/lib/i18n/home'
import type { RuleBook } from '@/lib/rules/book'
import type { Language, Procedure } from '@/lib/rules/schema'
import { textIn } from '@/lib/rules/text'
import { EventList } from './events'
import { SearchForm } from './search-form'

type SearchPageProps = {
  readonly query: string
  readonly found: Found
  readonly book: RuleBook
  readonly language: Language
}

export function SearchPage({ query, found, book, language }: SearchPageProps) {
  const { events, procedures } = found
  const isEmpty = events.length === 0 && procedures.length === 0
  return (
    <div className="wrap">
      <BackLink href={paths.home()}>{guideWords.toStart[language]}</BackLink>
      <h1 className="h1 titled">{query === '' ? searchWords.empty[language] : searchWords.title(query)[language]}</h1>
      <SearchForm query={query} language={language} />
      {query !== '' && isEmpty && <p className="note">{searchWords.none[language]}</p>}
      {events.length > 0 && (
        <section className="sec-near">
          <h2 className="h2 titled">{searchWords.events[language]}</h2>
          <EventList events={events} language={language} />
        </section>
      )}
      {procedures.length > 0 && (
        <section className="sec-near">
          <h2 className="h2">{searchWords.procedures[language]}</h2>
          <ul className="out">
            {procedures.map(procedure => (
              <FoundProcedure key={procedure.id} procedure={procedure} book={book} language={language} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

type FoundProcedureProps = {
  readonly procedure: Procedure
  readonly book: RuleBook
  readonly language: Language
}

function FoundProcedure({ procedure, book, language }: FoundProcedureProps) {
  const events = procedure.events.flatMap(id => book.events.get(id) ?? [])
  return (
    <li>
      <div>
        <b>
          <Said text={procedure.title} language={language} />
        </b>
        <small>
          <Said text={procedure.officialName} language={language} />
        </small>
        <form method="post" action={paths.guideStart()}>
          {events.map(({ id, title }) => (
            <button key={id} type="submit" className="link" name="event" value={id}>
              {searchWords.startFor(textIn(title, language))[language]}
            </button>
          ))}
        </form>
      </div>
    </li>
  )
}
