import type { LocalDate } from '@/lib/calendar/local-date'
import { formatDay } from '@/lib/format/day'
import type { Template } from '@/lib/forms/template'
import type { Naming } from '@/lib/guide/who'
import { qrSvgPath } from '@/lib/handoff/qr'
import { Icon } from '@/lib/html/icon'
import { paths } from '@/lib/html/paths'
import { receiptWords } from '@/lib/i18n/receipt'
import { sealedCodeWords } from '@/lib/i18n/sealed-code'
import type { GuideResult } from '@/lib/rules/result'
import type { Language, RuleSet } from '@/lib/rules/schema'
import { IsDraftNote } from './is-draft-note'
import { NextSteps } from './next-steps'
import { QrPicture } from './qr-picture'

type SealedCodePageProps = {
  readonly codes: readonly string[]
  readonly expiresOn: LocalDate
  readonly people: number
  readonly forms: readonly Template[]
  readonly result: GuideResult
  readonly municipality: RuleSet['municipality']
  readonly naming: Pick<Naming, 'today' | 'language'>
}

/** The application itself, in codes that the person takes along: there is no other copy. */
export function SealedCodePage(props: SealedCodePageProps) {
  const { codes, naming } = props
  const { language } = naming
  return (
    <>
      <div className="done">
        <div className="wrap">
          <span className="ok">
            <Icon name="check" />
          </span>
          <h1>{sealedCodeWords.title[language]}</h1>
          <p>{sealedCodeWords.show(codes.length)[language]}</p>
        </div>
      </div>
      <div className="wrap">
        <Ticket {...props} />
        <div className="two spaced no-print">
          {codes.map((code, index) => (
            <a key={code} className="btn" href={paths.applyCodePicture(index + 1)} download>
              <Icon name="download" />
              {sealedCodeWords.picture(index + 1, codes.length)[language]}
            </a>
          ))}
        </div>
        <p className="note no-print">
          <Icon name="info" />
          <span>
            {sealedCodeWords.keep[language]} {sealedCodeWords.print[language]}
          </span>
        </p>
        <NotStored language={language} />
        <Contents {...props} />
        <NextSteps {...props} />
        <IsDraftNote language={language} />
        <div className="acts no-print">
          <a className="btn" href={paths.applyReview()}>
            {sealedCodeWords.back[language]}
          </a>
          <a className="btn" href={paths.result()}>
            {receiptWords.toResult[language]}
          </a>
        </div>
      </div>
    </>
  )
}

function Ticket({ codes, expiresOn, people, forms, result, naming: { today, language } }: SealedCodePageProps) {
  const until = formatDay(expiresOn, language, { style: 'near', today })
  return (
    <section className="ticket" aria-label={receiptWords.ticket[language]}>
      {codes.map((code, index) => (
        <figure key={code} className="sealed">
          <QrPicture symbol={qrSvgPath(code)} label={sealedCodeWords.label(index + 1, codes.length)[language]} />
          {codes.length > 1 && <figcaption>{sealedCodeWords.number(index + 1, codes.length)[language]}</figcaption>}
        </figure>
      ))}
      <div className="cut" aria-hidden="true" />
      <div className="stub">
        <p>
          {receiptWords.expiry[language]}
          <b>{receiptWords.until(until)[language]}</b>
        </p>
        <p>
          {receiptWords.content[language]}
          <b>{receiptWords.counts(people, result.procedures.length)[language]}</b>
          {receiptWords.forms(forms.length)[language]}
        </p>
      </div>
    </section>
  )
}

function NotStored({ language }: { readonly language: Language }) {
  const [nothing, inside, counter, end] = sealedCodeWords.notStored[language]
  return (
    <p className="note note-safe spaced">
      <Icon name="lock" />
      <span>
        {nothing} {inside}
        <b>{counter}</b>
        {end} {sealedCodeWords.guard[language]}
      </span>
    </p>
  )
}

function Contents({ forms, naming: { language } }: SealedCodePageProps) {
  return (
    <details className="papers spaced">
      <summary>
        <span>{sealedCodeWords.contains[language]}</span>
        <Icon name="down" className="turn" />
      </summary>
      <ul>
        <li>
          <Icon name="person" />
          <span>{sealedCodeWords.answers[language]}</span>
        </li>
        {forms.map(({ id, title }) => (
          <li key={id}>
            <Icon name="paper" />
            <span lang="ja">{title}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
