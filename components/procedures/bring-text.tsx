import { Said } from '@/components/ui/said'
import { resultWords } from '@/lib/i18n/result'
import { type Bring, whyToBring } from '@/lib/rules/bring'
import { becauseOf } from '@/lib/rules/sentence'
import { sightOf } from '@/lib/rules/sight'
import type { ProcedureProps } from './procedure-props'

/** What this procedure needs, and why where not whoever files has to bring it. */
export function BringText(props: ProcedureProps) {
  return (
    <ul>
      {props.judged.bring.map(one => (
        <li key={one.item.id}>
          <Said text={one.item.name} language={props.naming.language} />
          <Why one={one} {...props} />
        </li>
      ))}
    </ul>
  )
}

function Why({ one, judged, book, situation, naming: { language } }: ProcedureProps & { readonly one: Bring }) {
  const because = becauseOf([{ clauses: whyToBring(one, judged, sightOf(book, situation)) }], language)
  const said = one.isUncertain ? resultWords.perhapsBecause(because)[language] : because
  return said === '' ? null : <small>{said}</small>
}
