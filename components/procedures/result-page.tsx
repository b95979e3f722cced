import { EventTiles } from '@/components/home/events'
import { Said } from '@/components/ui/said'
import { formatDay } from '@/lib/format/day'
import type { ResultView } from '@/lib/guide/result-view'
import type { RulesChanged } from '@/lib/guide/rules-changed'
import { Icon } from '@/lib/html/icon'
import { paths } from '@/lib/html/paths'
import { resultWords } from '@/lib/i18n/result'
import { BringList } from './bring-list'
import { DeadlineGroups } from './deadline-groups'
import { NotRequired } from './not-required'
import { ProcedureCard } from './procedure-card'
import { ResultAnswer } from './result-answer'
import { RulesChangedNote } from './rules-changed'
import { Trip } from './trip'

export type ResultPageProps = {
  readonly view: ResultView
  /** What other rules have made different since the person began; null: nothing. */
  readonly changed?: RulesChanged | null
  readonly draftHref: string | null
  /** Everything open, nothing to press. */
  readonly isForPrint: boolean
}

export function ResultPage(props: ResultPageProps) {
  const { view, changed, isForPrint } = props
  const { result, naming, rules } = view
  const { language } = naming
  const card = {
    book: rules.book,
    naming,
    situation: view.situation,
    visit: result.visit,
    isOpen: isForPrint,
  }
  return (
    <>
      <ResultAnswer {...props} />
      <div className="wrap">
        {!isForPrint && <Jump view={view} />}
        {changed && <RulesChangedNote changed={changed} language={language} />}
        <Notices view={view} />
        <DeadlineGroups view={view} isOpen={isForPrint} />
        {result.visit.elsewhere.length > 0 && (
          <section className="sec">
            <h2 className="h2 titled" id="elsewhere">
              {resultWords.elsewhereTitle[language]}
            </h2>
            <div className="procs">
              {result.visit.elsewhere.map(one => (
                <ProcedureCard key={one.procedure.id} judged={one} {...card} showsDay />
              ))}
            </div>
          </section>
        )}
        <BringList view={view} />
        <Trip view={view} />
        {result.optional.length > 0 && (
          <section className="sec">
            <h2 className="h2 titled">{resultWords.optional[language]}</h2>
            <div className="procs">
              {result.optional.map(one => (
                <ProcedureCard key={one.procedure.id} judged={one} {...card} showsDay />
              ))}
            </div>
          </section>
        )}
        <NotRequired view={view} isOpen={isForPrint} />
        {!isForPrint && <Also view={view} />}
        {!isForPrint && <Actions {...props} />}
        <p className="muted basis">{basis(view)}</p>
      </div>
    </>
  )
}

function Jump({ view: { result, naming } }: Pick<ResultPageProps, 'view'>) {
  const { language } = naming
  return (
    <nav className="jump" aria-label={resultWords.jump[language]}>
      {result.procedures.length > 0 && <a href="#procedures">{resultWords.jumpProcedures[language]}</a>}
      {result.visit.elsewhere.length > 0 && <a href="#elsewhere">{resultWords.jumpElsewhere[language]}</a>}
      {result.bring.length > 0 && <a href="#bring">{resultWords.jumpBring[language]}</a>}
      {result.visit.stops.length > 0 && <a href="#trip">{resultWords.jumpTrip[language]}</a>}
      {result.notRequired.length > 0 && <a href="#not">{resultWords.jumpNot[language]}</a>}
    </nav>
  )
}

/** What everybody with this event should know, before any filing. */
function Notices({ view: { rules, naming, situation } }: Pick<ResultPageProps, 'view'>) {
  return situation.events.flatMap(id => {
    const notice = rules.book.events.get(id)?.notice
    return notice
      ? [
          <p className="note spaced" key={id}>
            <Icon name="shield" />
            <span>
              <Said text={notice} language={naming.language} />
            </span>
          </p>,
        ]
      : []
  })
}

function Also({ view: { rules, naming, situation } }: Pick<ResultPageProps, 'view'>) {
  const others = rules.book.ruleSet.events.filter(({ id }) => !situation.events.includes(id))
  if (others.length === 0) return null
  return (
    <section className="sec no-print">
      <h2 className="h2">{resultWords.also[naming.language]}</h2>
      <p className="hint">{resultWords.alsoLead[naming.language]}</p>
      <EventTiles events={others} language={naming.language} isAlso />
    </section>
  )
}

function Actions({ view, draftHref }: ResultPageProps) {
  const { language } = view.naming
  const isDated = view.groups.some(({ on }) => on !== null)
  return (
    <div className="acts">
      {(view.hasForms || draftHref) && (
        <a className="btn btn-main" href={draftHref ?? paths.apply()}>
          {(draftHref ? resultWords.goToDraft : resultWords.makeDraft)[language]}
        </a>
      )}
      {isDated && (
        <a className="btn" href={paths.calendar()}>
          <Icon name="calendar" />
          {resultWords.calendar[language]}
        </a>
      )}
      <a className="btn" href={paths.resultForPrint()}>
        <Icon name="printer" />
        {resultWords.print[language]}
      </a>
    </div>
  )
}

function basis({ naming: { today, language }, rules }: ResultView): string {
  const day = formatDay(today, language, { style: 'era' })
  const since = formatDay(rules.effectiveOn, language, { style: 'era' })
  return resultWords.basis(day, since, rules.version)[language]
}
