import type { CorrectionAction } from './correction-form'
import type { IdentityAction } from './identity-form'

export type PlainAction = (form: FormData) => Promise<void>

/** What the page can do, each already bound to its draft. */
export type DraftActions = {
  readonly correct: CorrectionAction
  readonly undo: PlainAction
  readonly checkIdentity: IdentityAction
  readonly undoIdentity: PlainAction
  /** `complete` or `reopen`: the id of a procedure. */
  readonly decideProcedure: PlainAction
  readonly complete: PlainAction
  readonly reopen: PlainAction
}
