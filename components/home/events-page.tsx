import { BackLink } from '@/components/ui/back-link'
import { paths } from '@/lib/html/paths'
import { guideWords } from '@/lib/i18n/guide'
import { homeWords } from '@/lib/i18n/home'
import type { Language, LifeEvent } from '@/lib/rules/schema'
import { EventList } from './events'

export function EventsPage({
  events,
  language,
}: {
  readonly events: readonly LifeEvent[]
  readonly language: Language
}) {
  return (
    <div className="wrap">
      <BackLink href={paths.home()}>{guideWords.toStart[language]}</BackLink>
      <h1 className="h1 titled">{homeWords.allTitle[language]}</h1>
      <EventList events={events} language={language} />
    </div>
  )
}
