import type { Corrected, Previewed } from '@/lib/counter/correct-fields'
import type { FieldChange } from '@/lib/counter/decide-correction'
import type { Effect } from '@/lib/counter/effect'
import { type Editable, editableOf } from './editable'

/** An effect as it is sent to the browser: of a field that opens, only what its form needs. */
export type ShownEffect = Omit<Effect, 'opened'> & {
  readonly opened: readonly { readonly whose: string; readonly field: Editable }[]
}

export type CorrectionOutcome =
  | Exclude<Previewed | Corrected, { kind: 'effect' }>
  | { readonly kind: 'effect'; readonly effect: ShownEffect }

/** What the page sends: to be looked at without a `saveId`, to be saved with one. */
export type CorrectionRequest = { readonly changes: readonly FieldChange[]; readonly saveId?: string | undefined }

/** What became of it, seen from the browser. */
export type Answer =
  | CorrectionOutcome
  /** No answer came: it may have been saved or not, and can be sent again. */
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'failed' }

export function shownOutcome(outcome: Previewed | Corrected): CorrectionOutcome {
  if (outcome.kind !== 'effect') return outcome
  return { kind: 'effect', effect: shownEffect(outcome.effect) }
}

export function shownEffect({ opened, ...rest }: Effect): ShownEffect {
  return { ...rest, opened: opened.map(({ whose, field }) => ({ whose, field: editableOf(field) })) }
}
