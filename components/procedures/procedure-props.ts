import type { Naming } from '@/lib/guide/who'
import type { RuleBook } from '@/lib/rules/book'
import type { Situation } from '@/lib/rules/situation'
import type { Judged } from '@/lib/rules/verdicts'
import type { Visit } from '@/lib/rules/visit'

export type ProcedureProps = {
  readonly judged: Judged
  readonly book: RuleBook
  readonly naming: Naming
  /** What the answers were: the verdict says which of them it rests on. */
  readonly situation: Situation
  readonly visit: Visit
  readonly isOpen: boolean
  /** For cards that stand under no day. */
  readonly showsDay?: boolean
}
