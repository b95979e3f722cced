import { PlainPage } from '@/components/ui/plain-page'
import { Said } from '@/components/ui/said'
import { paths } from '@/lib/html/paths'
import { anotherWords } from '@/lib/i18n/home'
import type { Language, LifeEvent } from '@/lib/rules/schema'

type AnotherEventPageProps = { readonly event: LifeEvent; readonly language: Language }

/** A draft is stored, and something else has happened: is it one matter or another? */
export function AnotherEventPage({ event, language }: AnotherEventPageProps) {
  return (
    <PlainPage title={anotherWords.title[language]}>
      <p>
        <b>
          <Said text={event.title} language={language} />
        </b>
      </p>
      <p>{anotherWords.text[language]}</p>
      <form method="post" action={paths.guideStart()} className="acts">
        <input type="hidden" name="event" value={event.id} />
        <button type="submit" className="btn btn-main" name="also" value="yes">
          {anotherWords.add[language]}
        </button>
        <button type="submit" className="btn" name="apart" value="yes">
          {anotherWords.apart[language]}
        </button>
        <a className="btn btn-link" href={paths.receipt()}>
          {anotherWords.back[language]}
        </a>
      </form>
    </PlainPage>
  )
}
