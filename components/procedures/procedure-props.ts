import type { Naming } from '@/lib/guide/who'
import type { RuleBook } from '@/lib/rules/book'
import type { Judged } from '@/lib/rules/verdicts'

export type ProcedureProps = {
  readonly judged: Judged
  readonly book: RuleBook
  readonly naming: Naming
  readonly isOpen: boolean
}
