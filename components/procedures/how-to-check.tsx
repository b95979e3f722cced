import { Said } from '@/components/ui/said'
import { toCheck, whoKnows } from '@/lib/guide/to-check'
import { procedureWords } from '@/lib/i18n/result'
import { textIn } from '@/lib/rules/text'
import type { ProcedureProps } from './procedure-props'

type HowToCheckProps = Pick<ProcedureProps, 'judged' | 'book' | 'naming'> & {
  /** No more than this; the rest is a press away. */
  readonly atMost?: number
}

/** What to look at for each answer that is not known, and whom to ask. */
export function HowToCheck({ judged, book, naming: { language }, atMost }: HowToCheckProps) {
  const open = toCheck(judged, book)
  const { name, phone } = whoKnows(judged.procedure, book)
  const quotes = language === 'en' ? ['“', '”: '] : ['「', '」：']
  return (
    <ul className="to-check">
      {open.slice(0, atMost).map(({ fact, name: what, how }) => (
        <li key={fact}>
          {open.length > 1 && (
            <b>
              {quotes[0]}
              <Said text={what} language={language} />
              {quotes[1]}
            </b>
          )}
          {how && <Said text={how} language={language} />}
        </li>
      ))}
      <li>{procedureWords.askAt(textIn(name, language), phone)[language]}</li>
    </ul>
  )
}
