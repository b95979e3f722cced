import { partsOf } from '@/lib/calendar/local-date'
import { daysLeft, formatDay } from '@/lib/format/day'
import type { DeadlineGroup, ResultView } from '@/lib/guide/result-view'
import { resultWords } from '@/lib/i18n/result'
import type { Words } from '@/lib/i18n/words'
import { recommendedOn } from '@/lib/rules/visit'
import { ProcedureCard } from './procedure-card'

type DeadlineGroupsProps = { readonly view: ResultView; readonly isOpen: boolean }

/** By deadline; what each card says closed is enough to go by. */
export function DeadlineGroups({ view, isOpen }: DeadlineGroupsProps) {
  const { naming, rules } = view
  return (
    <div id="procedures">
      {view.groups.map(group => (
        <section key={group.key} aria-labelledby={`group-${group.key}`}>
          <GroupHeading group={group} view={view} />
          <div className="procs">
            {group.judged.map(one => (
              <ProcedureCard
                key={one.procedure.id}
                judged={one}
                book={rules.book}
                naming={naming}
                situation={view.situation}
                visit={view.result.visit}
                isOpen={isOpen}
              />
            ))}
          </div>
        </section>
      ))}
    </div>
  )
}

const headings = {
  unknown: resultWords.groupUnknown,
  promptly: resultWords.groupPromptly,
  none: resultWords.groupNone,
} as const satisfies Readonly<Record<string, Words>>

const leaves = {
  unknown: resultWords.leafUnknown,
  promptly: resultWords.leafSoon,
  none: resultWords.leafNone,
} as const satisfies Readonly<Record<string, Words>>

function GroupHeading({ group, view }: { readonly group: DeadlineGroup; readonly view: ResultView }) {
  const { on, kind } = group
  const { language, today } = view.naming
  const day = on && formatDay(on, language, { style: 'near', today })
  return (
    <div className="day">
      <Leaf group={group} view={view} />
      <div>
        <h2 id={`group-${group.key}`}>
          {day ? resultWords.untilDay(day)[language] : headings[kind === 'dated' ? 'none' : kind][language]}
        </h2>
        <p>
          {on && (
            <>
              <b>{daysLeft(on, today, language)}</b>
              {language === 'en' ? ', ' : '・'}
            </>
          )}
          {countText(group, view)}
        </p>
        <BestDay group={group} view={view} />
      </div>
    </div>
  )
}

/** Where all of the group is done on one trip, its day. */
function BestDay({ group: { judged }, view }: { readonly group: DeadlineGroup; readonly view: ResultView }) {
  const days = new Set(judged.map(({ procedure }) => recommendedOn(view.result.visit, procedure)))
  const [day, ...others] = days
  if (!day || others.length > 0) return null
  const { language, today } = view.naming
  const said = day === today ? resultWords.today[language] : formatDay(day, language, { style: 'near', today })
  return <p>{resultWords.recommendedDay(said)[language]}</p>
}

/** A leaf of the calendar. */
function Leaf({ group: { on, kind }, view }: { readonly group: DeadlineGroup; readonly view: ResultView }) {
  const { language } = view.naming
  if (!on) {
    return (
      <span className="leaf leaf-any" aria-hidden="true">
        <i>{resultWords.leafDeadline[language]}</i>
        <b>{leaves[kind === 'dated' ? 'none' : kind][language]}</b>
      </span>
    )
  }
  const { month, day } = partsOf(on)
  return (
    <span className="leaf" aria-hidden="true">
      <i>{language === 'en' ? formatDay(on, 'en', { style: 'short' }).split(' ').at(-1)?.slice(0, 3) : `${month}月`}</i>
      <b>{day}</b>
    </span>
  )
}

function countText({ judged }: DeadlineGroup, { naming: { language } }: ResultView): string {
  const required = judged.filter(({ verdict }) => verdict === 'required').length
  const toCheck = judged.length - required
  const parts = [
    ...(required > 0 ? [resultWords.countRequired(required)[language]] : []),
    ...(toCheck > 0 ? [resultWords.countToCheck(toCheck)[language]] : []),
  ]
  return parts.join(language === 'en' ? ', ' : '・')
}
