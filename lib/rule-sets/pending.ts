import 'server-only'
import { type BeingEdited, ruleSetBeingEdited } from './being-edited'
import { type ImpactState, impactState } from './impact'
import { namesIn } from './impact-view'
import { type ReviewState, reviewState } from './review-state'
import { type ShownChanges, shownChanges } from './shown-changes'

/** Everything between an edit and its publication, for the pages that lead there. */
export type Pending = {
  readonly being: BeingEdited
  readonly shown: ShownChanges
  readonly impact: ImpactState
  readonly review: ReviewState
  readonly conditions: Conditions
  /** Why approval cannot be asked for yet; null: it can. */
  readonly blocked: string | null
  /** Where somebody goes on: the first step that is not done. */
  readonly step: Step
}

export type Step = 'check' | 'impact' | 'approval'

export type Conditions = ShownChanges['conditions'] & {
  readonly isOutdated: boolean
  /** Null: not computed. */
  readonly unseen: readonly string[] | null
  readonly isWaiting: boolean
}

export async function pendingChanges(staffId: string): Promise<Pending> {
  const being = await ruleSetBeingEdited()
  const { base, copy, ruleSet, newestVersion } = being
  const [impact, review] = await Promise.all([impactState(being), reviewState(copy, staffId)])
  const shown = shownChanges(base.ruleSet, ruleSet)
  const nameOf = namesIn(being)
  const conditions = {
    ...shown.conditions,
    isOutdated: base.version !== newestVersion,
    unseen: impact.impact ? [...new Set(impact.unseen.map(({ procedure }) => nameOf(procedure)))] : null,
    isWaiting: review.open !== null,
  }
  return { being, shown, impact, review, conditions, blocked: blockedBy(conditions), step: stepOf(conditions) }
}

function stepOf(conditions: Conditions): Step {
  if (!isChecked(conditions)) return 'check'
  return conditions.unseen === null || conditions.unseen.length > 0 ? 'impact' : 'approval'
}

/** Cases that fail are errors as well. */
function isChecked({ errorCount, isOutdated, failing }: Conditions): boolean {
  return errorCount === 0 && !isOutdated && failing === 0
}

function blockedBy(conditions: Conditions): string | null {
  if (conditions.isOutdated) return '下書きを新しい版に重ねると、承認を頼めます。'
  if (!isChecked(conditions)) return '誤りがなくなると、承認を頼めます。'
  if (conditions.unseen === null) return '影響を計算すると、承認を頼めます。'
  if (conditions.unseen.length > 0) return '変わることの例を見ると、承認を頼めます。'
  return null
}
