import type { Applying } from '@/lib/apply/applying'
import type { Form } from '@/lib/html/form'
import type { Mistake } from '@/lib/html/mistake'

/** What every screen of the forms is given: the plan, and what was typed where it could not be taken. */
export type ApplyPageProps = {
  readonly applying: Applying
  readonly typed: Form
  readonly mistakes: readonly Mistake[]
}
