import { BackLink } from '@/components/ui/back-link'
import { MistakeSummary, MistakeText } from '@/components/ui/mistakes'
import { Option } from '@/components/ui/option'
import { Said } from '@/components/ui/said'
import { aloneField, birthField } from '@/lib/guide/roster'
import type { Form } from '@/lib/html/form'
import { Icon } from '@/lib/html/icon'
import { type Mistake, mistakeAt } from '@/lib/html/mistake'
import { paths } from '@/lib/html/paths'
import { guideWords } from '@/lib/i18n/guide'
import { rosterWords } from '@/lib/i18n/roster'
import type { Option as FactOption, Language, Procedure, Text } from '@/lib/rules/schema'
import { Birth, PersonForm } from './person-form'
import { Progress } from './progress'
import { Why } from './why'

export type Row = { readonly place: number; readonly who: string; readonly born: string }

export type HouseholdPageProps = {
  readonly rows: readonly Row[]
  readonly relations: readonly FactOption[]
  /** The place of the person being changed; null while somebody is added. */
  readonly changing: number | null
  readonly isFull: boolean
  /** Who belongs on the list after what happened. */
  readonly hints: readonly Text[]
  readonly isMove: boolean
  readonly typed: Form
  readonly mistakes: readonly Mistake[]
  readonly because: readonly Procedure[]
  readonly eventTitle: string
  readonly back: string
  readonly language: Language
}

/** First oneself, then the others one by one: names are not asked. */
export function HouseholdPage(props: HouseholdPageProps) {
  const { rows, mistakes, because, eventTitle, back, language, changing } = props
  const isSelf = rows.length === 0 || changing === 0
  return (
    <div className="wrap">
      <BackLink href={back}>
        {back === paths.home() ? guideWords.toStart[language] : guideWords.back[language]}
      </BackLink>
      <MistakeSummary mistakes={mistakes} language={language} />
      <Progress title={eventTitle} done={0} left={null} language={language} />
      {isSelf ? <Self {...props} /> : <Others {...props} />}
      <Why because={because} language={language} />
    </div>
  )
}

function Self(props: HouseholdPageProps) {
  const { rows, typed, mistakes, isMove, language } = props
  const problem = mistakeAt(mistakes, aloneField)
  const isFirst = rows.length === 0
  return (
    <form method="post" action={paths.household()} noValidate>
      {!isFirst && <input type="hidden" name="place" value="0" />}
      <fieldset className={mistakeAt(mistakes, `${birthField}-year`) ? 'question is-bad' : 'question'}>
        <legend>
          <h1 className="q">{rosterWords.selfTitle[language]}</h1>
        </legend>
        <p className="hint" id="birth-hint">
          {rosterWords.selfHint[language]}
        </p>
        <Birth typed={typed} mistakes={mistakes} language={language} />
      </fieldset>
      {isFirst && (
        <fieldset className={problem ? 'question is-bad' : 'question'}>
          <legend>
            <h2 className="h2">{(isMove ? rosterWords.aloneMoving : rosterWords.alone)[language]}</h2>
          </legend>
          <Hints {...props} />
          <MistakeText id={`${aloneField}-problem`} text={problem} />
          <div className="opts row">
            {(['some', 'none'] as const).map(value => (
              <Option
                key={value}
                id={value === 'some' ? aloneField : undefined}
                name={aloneField}
                value={value}
                label={rosterWords[value][language]}
                isChosen={typed.text(aloneField) === value}
                describedBy={problem ? `${aloneField}-problem` : undefined}
              />
            ))}
          </div>
        </fieldset>
      )}
      <div className="acts">
        <button type="submit" className="btn btn-main">
          {guideWords.next[language]}
        </button>
      </div>
    </form>
  )
}

function Others(props: HouseholdPageProps) {
  const { rows, changing, isFull, language } = props
  return (
    <>
      <div className="question">
        <h1 className="q">{rosterWords.listTitle[language]}</h1>
        <p className="hint">{rosterWords.listHint[language]}</p>
        <Hints {...props} />
      </div>
      <ul className="stack">
        {rows.map(row => (
          <PersonRow key={row.place} row={row} language={language} />
        ))}
      </ul>
      {isFull && changing === null ? (
        <p className="note">
          <Icon name="people" />
          <span>{rosterWords.full[language]}</span>
        </p>
      ) : (
        <PersonForm {...props} />
      )}
      {changing === null && (
        <form method="post" action={paths.household()} className="acts">
          <button type="submit" className="btn btn-main" name="done" value="yes">
            {rosterWords.done(rows.length)[language]}
          </button>
        </form>
      )}
    </>
  )
}

function Hints({ hints, language }: HouseholdPageProps) {
  return hints.map(hint => (
    <p className="hint" key={hint.ja}>
      <Said text={hint} language={language} />
    </p>
  ))
}

function PersonRow({ row, language }: { readonly row: Row; readonly language: Language }) {
  return (
    <li className="who">
      <span className="mark">
        <Icon name="check" />
      </span>
      <div>
        <b>{row.who}</b>
        <small>{row.born}</small>
      </div>
      <a
        className="link"
        href={`${paths.household()}?person=${row.place + 1}`}
        aria-label={guideWords.changeOf(row.who)[language]}
      >
        {guideWords.change[language]}
      </a>
    </li>
  )
}
