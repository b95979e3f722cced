import { BackLink } from '@/components/ui/back-link'
import { MistakeSummary, MistakeText } from '@/components/ui/mistakes'
import type { LocalDate } from '@/lib/calendar/local-date'
import type { LookedUp } from '@/lib/drafts/look-up-status'
import { formatDay } from '@/lib/format/day'
import { Icon } from '@/lib/html/icon'
import { paths } from '@/lib/html/paths'
import { guideWords } from '@/lib/i18n/guide'
import { receiptWords, resumeWords } from '@/lib/i18n/receipt'
import type { Language } from '@/lib/rules/schema'

type ResumePageProps = {
  readonly typed: string
  readonly looked: LookedUp | null
  readonly hasOwn: boolean
  readonly today: LocalDate
  readonly language: Language
}

export function ResumePage({ typed, looked, hasOwn, today, language }: ResumePageProps) {
  const problem = looked?.kind === 'unreadable' ? resumeWords.unreadable[language] : undefined
  return (
    <div className="wrap">
      <BackLink href={paths.home()}>{guideWords.toStart[language]}</BackLink>
      <MistakeSummary mistakes={problem ? [{ field: 'code', text: problem }] : []} language={language} />
      <h1 className="h1">{resumeWords.title[language]}</h1>
      <p>{resumeWords.lead[language]}</p>
      {looked && looked.kind !== 'unreadable' && <Answer looked={looked} today={today} language={language} />}
      <form method="post" action={paths.resume()} noValidate>
        <div className={problem ? 'field is-bad' : 'field'}>
          <label className="label" htmlFor="code">
            {resumeWords.code[language]}
          </label>
          <p className="hint" id="code-hint">
            {resumeWords.hint[language]}
          </p>
          <MistakeText id="code-problem" text={problem} />
          <input
            className="in"
            id="code"
            name="code"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={60}
            defaultValue={typed}
            aria-invalid={problem ? true : undefined}
            aria-describedby={problem ? 'code-problem code-hint' : 'code-hint'}
          />
        </div>
        <div className="acts">
          <button type="submit" className="btn btn-main">
            {resumeWords.check[language]}
          </button>
          {hasOwn && (
            <a className="btn" href={paths.receipt()}>
              {resumeWords.open[language]}
            </a>
          )}
        </div>
      </form>
    </div>
  )
}

type AnswerProps = {
  readonly looked: Exclude<LookedUp, { kind: 'unreadable' }>
  readonly today: LocalDate
  readonly language: Language
}

function Answer({ looked, today, language }: AnswerProps) {
  if (looked.kind !== 'found') {
    const minutes = looked.kind === 'too-many' ? Math.ceil(looked.retryAfterSeconds / 60) : 0
    const text = looked.kind === 'too-many' ? resumeWords.tooMany(minutes) : resumeWords.unknown
    return (
      <p className="note note-care spaced" role="status">
        <Icon name="info" />
        <span>{text[language]}</span>
      </p>
    )
  }
  const until = formatDay(looked.expiresOn, language, { style: 'near', today })
  return (
    <div className="note note-safe spaced" role="status">
      <Icon name="check" />
      <div>
        <p>
          <b>{resumeWords[looked.status][language]}</b>
        </p>
        <p>
          {receiptWords.expiry[language]}
          {language === 'en' ? ' ' : '：'}
          {receiptWords.until(until)[language]}
        </p>
      </div>
    </div>
  )
}
