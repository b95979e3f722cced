import type { ReceiptView } from '@/lib/drafts/receipt'
import { formatDay } from '@/lib/format/day'
import type { Naming } from '@/lib/guide/who'
import { Icon } from '@/lib/html/icon'
import { paths } from '@/lib/html/paths'
import { receiptWords } from '@/lib/i18n/receipt'
import type { RuleSet } from '@/lib/rules/schema'
import { IsDraftNote } from './is-draft-note'
import { NextSteps } from './next-steps'
import { QrPicture } from './qr-picture'

export type ReceiptPageProps = {
  readonly receipt: ReceiptView
  readonly municipality: RuleSet['municipality']
  readonly naming: Pick<Naming, 'today' | 'language'>
}

/** A ticket, and plainly not yet a filing. */
export function ReceiptPage(props: ReceiptPageProps) {
  const { receipt, naming } = props
  const { language } = naming
  const isSaved = receipt.status === 'saved'
  return (
    <>
      <div className="done">
        <div className="wrap">
          <span className="ok">
            <Icon name="check" />
          </span>
          <h1>{(isSaved ? receiptWords.savedTitle : receiptWords.title)[language]}</h1>
          <p>{(isSaved ? receiptWords.savedShow : receiptWords.show)[language]}</p>
        </div>
      </div>
      <div className="wrap">
        <Ticket {...props} />
        <div className="two spaced">
          <a className="btn" href={paths.receiptForms()}>
            <Icon name="printer" />
            {receiptWords.pdf[language]}
          </a>
        </div>
        <p className="note no-print">
          <Icon name="info" />
          <span>{receiptWords.keep[language]}</span>
        </p>
        <NextSteps {...props} result={receipt.result} />
        <Papers {...props} />
        <Status {...props} />
        <Actions {...props} />
      </div>
    </>
  )
}

function Ticket({ receipt, naming: { today, language } }: ReceiptPageProps) {
  const { code, qr, expiresOn, people, forms, result } = receipt
  const until = formatDay(expiresOn, language, { style: 'near', today })
  return (
    <section className="ticket" aria-label={receiptWords.ticket[language]}>
      <QrPicture symbol={qr} label={receiptWords.qr[language]} />
      <h2>{receiptWords.code[language]}</h2>
      <p className="code">
        {code.split('-').map(part => (
          <span key={part}>{part}</span>
        ))}
      </p>
      <div className="cut" aria-hidden="true" />
      <div className="stub">
        <p>
          {receiptWords.expiry[language]}
          <b>{receiptWords.until(until)[language]}</b>
          {receiptWords.afterwards[language]}
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

function Papers({ receipt: { forms }, naming: { language } }: ReceiptPageProps) {
  return (
    <details className="papers spaced" open>
      <summary>
        <span>{receiptWords.papers(forms.length)[language]}</span>
        <Icon name="down" className="turn" />
      </summary>
      <ul>
        {forms.map(({ id, title, people }) => (
          <li key={id}>
            <Icon name="paper" />
            <span lang="ja">{title}</span>
            {people > 0 && <small>{receiptWords.people(people)[language]}</small>}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Status({ receipt: { status }, naming: { language } }: ReceiptPageProps) {
  if (status === 'received' || status === 'completed') {
    return (
      <p className="note note-safe spaced">
        <Icon name="check" />
        <span>{receiptWords[status][language]}</span>
      </p>
    )
  }
  return <IsDraftNote language={language} />
}

function Actions({ receipt: { status }, naming: { language } }: ReceiptPageProps) {
  const isOurs = status === 'saved' || status === 'submitted'
  return (
    <div className="acts">
      {isOurs && (
        <a className="btn" href={status === 'saved' ? paths.apply() : paths.applyReview()}>
          {(status === 'saved' ? receiptWords.goOn : receiptWords.edit)[language]}
        </a>
      )}
      <a className="btn" href={paths.result()}>
        {receiptWords.toResult[language]}
      </a>
      {isOurs && (
        <a className="btn btn-link" href={paths.receiptDelete()}>
          {receiptWords.remove[language]}
        </a>
      )}
    </div>
  )
}
