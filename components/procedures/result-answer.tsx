import { BackLink } from '@/components/ui/back-link'
import { formatDay } from '@/lib/format/day'
import type { ResultView } from '@/lib/guide/result-view'
import { paths } from '@/lib/html/paths'
import { resultWords } from '@/lib/i18n/result'
import { dayOf } from './day-of'
import { TripDay } from './trip-day'

type ResultAnswerProps = {
  readonly view: ResultView
  readonly draftHref: string | null
  readonly isForPrint: boolean
}

/** By when, how many visits, how much: before anything else. */
export function ResultAnswer({ view, draftHref, isForPrint }: ResultAnswerProps) {
  const { language } = view.naming
  const { counts, answer } = view
  return (
    <div className="ans">
      <div className="wrap">
        {isForPrint ? (
          <BackLink href={paths.result()}>{resultWords.backToResult[language]}</BackLink>
        ) : (
          <BackLink href={paths.answers()}>{resultWords.change[language]}</BackLink>
        )}
        <h1 className="h1">
          <Heading view={view} />
        </h1>
        {answer.kind === 'late' && <p className="hint">{resultWords.lateHint[language]}</p>}
        <Recommended view={view} />
        {answer.kind !== 'nothing' && (
          <ul className="tri">
            <Figure
              value={counts.required}
              unit={resultWords.cases(counts.required)[language]}
              name={resultWords.required[language]}
            />
            <Figure
              value={counts.toCheck}
              unit={resultWords.cases(counts.toCheck)[language]}
              name={resultWords.toCheck[language]}
            />
            {counts.minutes > 0 && (
              <Figure
                value={counts.minutes}
                unit={resultWords.minutesUnit[language]}
                name={resultWords[counts.toCheck > 0 ? 'timeAtMost' : 'time'][language]}
              />
            )}
          </ul>
        )}
        {answer.kind !== 'elsewhere' && <Elsewhere view={view} />}
        {!isForPrint && <DraftLink view={view} draftHref={draftHref} />}
        {isForPrint && <p className="hint no-print">{resultWords.printHow[language]}</p>}
      </div>
    </div>
  )
}

/** The legal deadline stands in the heading; this is the day on which it is all done at once. */
function Recommended({ view: { result, naming } }: Pick<ResultAnswerProps, 'view'>) {
  const { language } = naming
  const { trips, isTooEarlyToday } = result.visit
  const [first, ...others] = trips
  if (!first) return null
  return (
    <div className="best">
      {isTooEarlyToday && <p>{resultWords.tooEarly(dayOf(first.on, naming))[language]}</p>}
      {trips.map((trip, index) => (
        <p key={trip.on}>
          <TripDay trip={trip} nth={others.length > 0 ? index + 1 : null} naming={naming} />
        </p>
      ))}
      {others.length === 0 && <p className="muted">{resultWords.onThatDay[language]}</p>}
    </div>
  )
}

/** So that nobody takes the visit for all there is to do; its first day may be the first of all. */
function Elsewhere({ view: { result, naming } }: Pick<ResultAnswerProps, 'view'>) {
  const { language } = naming
  const { elsewhere } = result.visit
  if (elsewhere.length === 0) return null
  const [first] = elsewhere.flatMap(({ deadline }) => deadline?.on ?? []).toSorted()
  return (
    <p className="under">
      <a href="#elsewhere">{resultWords.elsewhereToo(elsewhere.length)[language]}</a>
      {first && resultWords.firstDeadline(dayOf(first, naming))[language]}
    </p>
  )
}

function DraftLink({ view, draftHref }: Pick<ResultAnswerProps, 'view' | 'draftHref'>) {
  const { language } = view.naming
  if (draftHref) {
    return (
      <a className="btn btn-main" href={draftHref}>
        {resultWords.goToDraft[language]}
      </a>
    )
  }
  if (!view.hasForms) return null
  return (
    <>
      <a className="btn btn-main" href={paths.apply()}>
        {resultWords.makeDraft[language]}
      </a>
      <p className="under">{resultWords.makeDraftHint[language]}</p>
    </>
  )
}

function Figure({ value, unit, name }: { readonly value: number; readonly unit: string; readonly name: string }) {
  return (
    <li>
      <b>
        {value}
        <small>{unit}</small>
      </b>
      {name}
    </li>
  )
}

function Heading({ view: { answer, naming } }: { readonly view: ResultView }) {
  const { language, today } = naming
  switch (answer.kind) {
    case 'nothing':
      return <Lines lines={resultWords.nothing[language]} />
    case 'elsewhere':
      return <Lines lines={resultWords.elsewhere[language]} />
    case 'late':
      return <Lines lines={resultWords.late[language]} />
    case 'only-checks':
      return <Lines lines={resultWords.onlyChecks(answer.count)[language]} />
    case 'visit':
      return <VisitHeading {...answer} today={today} language={language} />
  }
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line, index) => (
    <span key={line}>
      {index > 0 && <br />}
      {line}
    </span>
  ))
}

type VisitHeadingProps = Extract<ResultView['answer'], { kind: 'visit' }> &
  Pick<ResultView['naming'], 'language' | 'today'>

function VisitHeading({ times, from, until, today, language }: VisitHeadingProps) {
  const day = (on: NonNullable<typeof until>) => <em>{formatDay(on, language, { style: 'near', today })}</em>
  const [to, once, go, done] = resultWords.visits(times)[language]
  const dates = (
    <>
      {from && day(from)}
      {from && until && resultWords.from[language]}
      {from && !until && language !== 'en' && resultWords.from[language]}
      {until && day(until)}
      {until && resultWords.until[language]}
    </>
  )
  if (language === 'en') {
    return (
      <>
        {to}
        <em>{once}</em>
        {go}
        {done}
        {until && !from && ' by '}
        {from && ', '}
        {dates}
      </>
    )
  }
  return (
    <>
      {dates}
      {(from || until) && <br />}
      {to}
      <em>{once}</em>
      {go}
      <br />
      {done}
    </>
  )
}
