import { decidingAnswers } from '@/lib/guide/deciding-answers'
import type { ProcedureProps } from './procedure-props'

/** The answers without which the verdict would not stand. */
export function Basis({ judged, book, situation, naming }: ProcedureProps) {
  const colon = naming.language === 'en' ? ': ' : '：'
  return (
    <ul>
      {decidingAnswers(judged.facts, { book, situation, naming }).map(({ name, answer }) => (
        <li key={name}>
          {name}
          {colon}
          {answer}
        </li>
      ))}
    </ul>
  )
}
