import { BackLink } from '@/components/ui/back-link'
import { Said } from '@/components/ui/said'
import { Icon } from '@/lib/html/icon'
import { paths } from '@/lib/html/paths'
import { guideWords } from '@/lib/i18n/guide'
import { startWords } from '@/lib/i18n/home'
import type { Language, LifeEvent } from '@/lib/rules/schema'

type StartPageProps = { readonly event: LifeEvent; readonly hasAnswers: boolean; readonly language: Language }

export function StartPage({ event, hasAnswers, language }: StartPageProps) {
  return (
    <div className="wrap">
      <BackLink href={paths.home()}>{guideWords.toStart[language]}</BackLink>
      <h1 className="h1">
        <Said text={event.title} language={language} />
      </h1>
      <p className="hint">
        <Said text={event.summary} language={language} />
      </p>
      <div className="prose">
        <p>{startWords.lead[language]}</p>
        <p>{startWords.unknown[language]}</p>
        {hasAnswers && <p>{startWords.keeps[language]}</p>}
      </div>
      <form method="post" action={paths.guideStart()} className="acts">
        <button type="submit" className="btn btn-main" name="event" value={event.id}>
          {startWords.begin[language]}
        </button>
      </form>
      {event.notice && (
        <p className="note">
          <Icon name="shield" />
          <span>
            <Said text={event.notice} language={language} />
          </span>
        </p>
      )}
    </div>
  )
}
