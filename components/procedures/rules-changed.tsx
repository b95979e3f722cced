import type { LocalDate } from '@/lib/calendar/local-date'
import { formatDay } from '@/lib/format/day'
import type { RulesChanged } from '@/lib/guide/rules-changed'
import { Icon } from '@/lib/html/icon'
import { rulesChangedWords as words } from '@/lib/i18n/rules-changed'
import type { Language } from '@/lib/rules/schema'
import { textIn } from '@/lib/rules/text'
import type { Judged } from '@/lib/rules/verdicts'

type RulesChangedNoteProps = { readonly changed: RulesChanged; readonly language: Language }

/** Above the result, for whoever was in the middle of the guide when other rules came into force. */
export function RulesChangedNote({ changed, language }: RulesChangedNoteProps) {
  const titleOf = ({ procedure }: Judged) => textIn(procedure.title, language)
  const dayOf = (day: LocalDate | null) => (day ? formatDay(day, language, { style: 'long' }) : words.noDay[language])
  return (
    <section className="note note-care spaced" aria-labelledby="rules-changed">
      <Icon name="info" />
      <div>
        <h2 className="h3" id="rules-changed">
          {words.title(formatDay(changed.since, language, { style: 'long' }))[language]}
        </h2>
        <p>{words.lead[language]}</p>
        <ul>
          {changed.added.map(one => (
            <li key={one.procedure.id}>{words.added(titleOf(one))[language]}</li>
          ))}
          {changed.removed.map(one => (
            <li key={one.procedure.id}>{words.removed(titleOf(one))[language]}</li>
          ))}
          {changed.moved.map(({ judged, was, is }) => (
            <li key={judged.procedure.id}>{words.moved(titleOf(judged), dayOf(was), dayOf(is))[language]}</li>
          ))}
        </ul>
      </div>
    </section>
  )
}
