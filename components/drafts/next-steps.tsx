import type { ReactNode } from 'react'
import { formatDay } from '@/lib/format/day'
import { Icon } from '@/lib/html/icon'
import { paths } from '@/lib/html/paths'
import { receiptWords } from '@/lib/i18n/receipt'
import type { GuideResult } from '@/lib/rules/result'
import { textIn } from '@/lib/rules/text'
import type { ReceiptPageProps } from './receipt-page'

type NextStepsProps = Omit<ReceiptPageProps, 'receipt'> & { readonly result: GuideResult }

/** Four steps from here to done. */
export function NextSteps({ result, municipality, naming: { today, language } }: NextStepsProps) {
  const { bring, visit } = result
  const desk = visit.stops[0]?.department
  const place = desk && [desk.place, desk.name].flatMap(text => (text ? textIn(text, language) : [])).join(' ')
  const isCertain = visit.stops.every(({ procedures }) => procedures.every(({ verdict }) => verdict === 'required'))
  const from = formatDay(visit.on, language, { style: 'near', today })
  return (
    <section className="sec">
      <h2 className="h2 titled">{receiptWords.next[language]}</h2>
      <ol className="next">
        <Step icon="bag" title={receiptWords.nextBring(bring.length)[language]}>
          {bring.length > 0 && (
            <a className="link" href={`${paths.result()}#bring`}>
              {receiptWords.seeBring[language]}
            </a>
          )}
        </Step>
        <Step icon="place" title={(place ? receiptWords.nextGo(place) : receiptWords.nextGoAnywhere)[language]}>
          <small>{receiptWords.goWhen(from, textIn(municipality.hours, language))[language]}</small>
        </Step>
        <Step icon="code" title={receiptWords.nextShow[language]}>
          <small>{receiptWords.nextShowHint[language]}</small>
        </Step>
        <Step icon="sign" title={receiptWords.nextSign[language]}>
          <small>
            {(isCertain ? receiptWords.nextSignHint : receiptWords.nextSignHintAtMost)(visit.minutes)[language]}
          </small>
        </Step>
      </ol>
    </section>
  )
}

type StepProps = { readonly icon: string; readonly title: string; readonly children: ReactNode }

function Step({ icon, title, children }: StepProps) {
  return (
    <li>
      <span className="n">
        <Icon name={icon} />
      </span>
      <span>
        <b>{title}</b>
        {children}
      </span>
    </li>
  )
}
