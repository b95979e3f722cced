import type { ReactNode } from 'react'
import { Said } from '@/components/ui/said'
import { parseLocalDate } from '@/lib/calendar/local-date'
import { colonIn } from '@/lib/format/colon'
import { formatDay } from '@/lib/format/day'
import { joinList } from '@/lib/format/list'
import { toCheck } from '@/lib/guide/to-check'
import { whoIs } from '@/lib/guide/who'
import { channelWords, procedureWords, resultWords } from '@/lib/i18n/result'
import type { Words } from '@/lib/i18n/words'
import { required } from '@/lib/rules/book'
import type { Channel, Language, Procedure, Text } from '@/lib/rules/schema'
import { recommendedOn } from '@/lib/rules/visit'
import { Badge } from './badge'
import { Basis } from './basis'
import { BringText } from './bring-text'
import { dayOf } from './day-of'
import { HowToCheck } from './how-to-check'
import type { ProcedureProps } from './procedure-props'

type Field = Procedure['unconfirmed'][number]

/** Everything about one procedure, each field marked that the office has yet to confirm. */
export function ProcedureFacts(props: ProcedureProps) {
  const { judged, book, naming } = props
  const { procedure, deadline } = judged
  const { language } = naming
  const department = required(book.departments, procedure.department)
  const line = (words: Words, content: ReactNode, field?: Field) => (
    <Line
      title={words[language]}
      isUnconfirmed={field !== undefined && procedure.unconfirmed.includes(field)}
      language={language}
    >
      {content}
    </Line>
  )
  return (
    <dl className="facts">
      {hasPeople(props) && line(procedureWords.forWho, people(props), 'requiredWhen')}
      {hasMoreToFindOut(props) && line(procedureWords.toFindOut, <HowToCheck {...props} />)}
      {deadline && line(procedureWords.deadline, <DeadlineText {...props} />, 'deadline')}
      {hasBetterDay(props) && line(resultWords.recommendedShort, <BetterDay {...props} />)}
      {line(
        procedureWords.place,
        <>
          {department.place && <Said text={department.place} language={language} />}{' '}
          <Said text={department.name} language={language} />
          {department.phone && <a href={`tel:${department.phone.replaceAll('-', '')}`}> {department.phone}</a>}
        </>,
        'place',
      )}
      {judged.bring.length > 0 && line(procedureWords.bring, <BringText {...props} />, 'bring')}
      {line(procedureWords.fee, <Said text={judged.fee.text} language={language} />, 'fee')}
      {line(procedureWords.channels, <Channels channels={procedure.channels} language={language} />, 'channels')}
      {line(procedureWords.who, <Said text={procedure.whoCanFile} language={language} />)}
      {procedure.unchecked.length > 0 &&
        line(procedureWords.unchecked, <Texts texts={procedure.unchecked} language={language} />)}
      {procedure.risk && line(procedureWords.risk, <Said text={procedure.risk} language={language} />)}
      {procedure.notes.length > 0 && line(procedureWords.notes, <Texts texts={procedure.notes} language={language} />)}
      {judged.facts.length > 0 && line(procedureWords.basis, <Basis {...props} />)}
      {line(procedureWords.source, <Source procedure={procedure} language={language} />)}
    </dl>
  )
}

type LineProps = {
  readonly title: string
  readonly isUnconfirmed: boolean
  readonly language: Language
  readonly children: ReactNode
}

function Line({ title, isUnconfirmed, language, children }: LineProps) {
  return (
    <>
      <dt>{title}</dt>
      <dd>
        {children} {isUnconfirmed && <Badge kind="unconfirmed" language={language} />}
      </dd>
    </>
  )
}

/** The first stands at the head of what needs checking. */
function hasMoreToFindOut({ judged, book }: ProcedureProps): boolean {
  return toCheck(judged, book).length > (judged.verdict === 'needs-checking' ? 1 : 0)
}

function hasPeople({ judged, naming }: ProcedureProps): boolean {
  return judged.for.length + judged.uncertainFor.length > 0 && naming.members.length > 1
}

/** Whom it is about, and of whom that is still to be found out. */
function people({ judged, naming }: ProcedureProps): string {
  const { language } = naming
  const list = (members: readonly number[]) =>
    joinList(
      members.map(member => whoIs(member, naming)),
      language,
    )
  const sure = list(judged.for)
  const unsure = judged.uncertainFor.filter(member => !judged.for.includes(member))
  const toCheck = unsure.length > 0 ? procedureWords.toCheckFor(list(unsure))[language] : ''
  const all = [sure, toCheck].filter(text => text !== '').join(language === 'en' ? '; ' : '。')
  return `${all.charAt(0).toUpperCase()}${all.slice(1)}`
}

function DeadlineText({ judged: { deadline }, naming: { today, language } }: ProcedureProps) {
  if (!deadline) return null
  const { on, nominalOn, notBefore, isBeyondCalendar } = deadline
  const say = (day: typeof on) => (day ? formatDay(day, language, { style: 'near', today }) : '')
  return (
    <>
      {on && <b>{resultWords.untilDay(say(on))[language]}</b>} <Said text={deadline.text} language={language} />
      {on && nominalOn && on !== nominalOn && <> {procedureWords.moved(say(nominalOn), say(on))[language]}</>}
      {notBefore && notBefore > today && <> {procedureWords.notBefore(say(notBefore))[language]}</>}
      {isBeyondCalendar && <> {procedureWords.noCalendar[language]}</>}
    </>
  )
}

function hasBetterDay({ judged: { procedure, deadline }, visit }: ProcedureProps): boolean {
  return deadline?.advisedOn != null || (deadline != null && recommendedOn(visit, procedure) !== null)
}

/** Not the law: the day of the visit, and the day by which it is better done. */
function BetterDay({ judged: { procedure, deadline }, visit, naming }: ProcedureProps) {
  const { language } = naming
  const day = recommendedOn(visit, procedure)
  return (
    <>
      {day && <b>{dayOf(day, naming)}</b>}
      {deadline?.advisedOn && <> {procedureWords.advised(dayOf(deadline.advisedOn, naming))[language]}</>}
    </>
  )
}

function Channels({ channels, language }: { readonly channels: readonly Channel[]; readonly language: Language }) {
  const colon = colonIn(language)
  return (
    <ul>
      {channels.map(({ type, via, note, availability }) => (
        <li key={`${type}${via?.ja ?? ''}`}>
          {channelWords[type][language]}
          {via && (
            <>
              {colon}
              <Said text={via} language={language} />
            </>
          )}
          {note && (
            <>
              {via ? ' ' : colon}
              <Said text={note} language={language} />
            </>
          )}
          {availability === 'city-dependent' && (
            <>
              {' '}
              <Badge kind="unconfirmed" language={language} />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

function Texts({ texts, language }: { readonly texts: readonly Text[]; readonly language: Language }) {
  return (
    <ul>
      {texts.map(text => (
        <li key={text.ja}>
          <Said text={text} language={language} />
        </li>
      ))}
    </ul>
  )
}

function Source({ procedure: { source }, language }: { readonly procedure: Procedure; readonly language: Language }) {
  const readOn = parseLocalDate(source.readOn ?? '')
  if (source.verification === 'web-checked' && readOn) {
    const text = procedureWords.sourceChecked(formatDay(readOn, language, { style: 'long' }))[language]
    return source.url ? (
      <a href={source.url} rel="noreferrer">
        {text}
      </a>
    ) : (
      text
    )
  }
  return (source.verification === 'knowledge-only' ? procedureWords.sourceKnowledge : procedureWords.sourceLaw)[
    language
  ]
}
