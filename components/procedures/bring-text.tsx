import { Said } from '@/components/ui/said'
import { resultWords } from '@/lib/i18n/result'
import type { Bring } from '@/lib/rules/bring'
import type { Language } from '@/lib/rules/schema'
import { becauseOf } from '@/lib/rules/sentence'
import type { ProcedureProps } from './procedure-props'

/** What this procedure needs, and why where not whoever files has to bring it. */
export function BringText({ judged: { bring }, naming: { language } }: ProcedureProps) {
  return (
    <ul>
      {bring.map(({ item, isUncertain, clauses }) => (
        <li key={item.id}>
          <Said text={item.name} language={language} />
          {(isUncertain || clauses.length > 0) && <small>{whyToBring({ isUncertain, clauses }, language)}</small>}
        </li>
      ))}
    </ul>
  )
}

function whyToBring({ isUncertain, clauses }: Pick<Bring, 'isUncertain' | 'clauses'>, language: Language): string {
  const because = becauseOf([{ clauses }], language)
  return isUncertain ? resultWords.perhapsBecause(because)[language] : because
}
