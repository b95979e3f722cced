import 'server-only'
import { config } from '@/lib/config/config'
import { editorsOf } from '@/lib/db/rule-set-edits'
import { listReviews, type RuleSetReview } from '@/lib/db/rule-set-reviews'
import type { StaffName } from '@/lib/db/rule-sets'
import type { WorkingCopy } from '@/lib/db/working-copies'

/** Where a working copy stands between being edited and being published. */
export type ReviewState = {
  /** The request that waits; null where nobody asks. */
  readonly open: RuleSetReview | null
  /** How the last request ended, while no other waits. */
  readonly last: RuleSetReview | null
  readonly editors: readonly StaffName[]
  /** Whether this person may approve; alone: they edited it or asked for it themselves. */
  readonly mayApprove: 'yes' | 'alone' | 'no'
}

export async function reviewState(copy: Pick<WorkingCopy, 'id'> | null, staffId: string): Promise<ReviewState> {
  if (!copy) return { open: null, last: null, editors: [], mayApprove: 'no' }
  const [editors, reviews] = await Promise.all([editorsOf(copy.id), listReviews({ copyId: copy.id, limit: 1 })])
  const [newest = null] = reviews
  const open = newest && !newest.end ? newest : null
  const isOwn = open?.requestedBy.id === staffId || editors.some(({ id }) => id === staffId)
  return { open, last: open ? null : newest, editors, mayApprove: approvalOf(isOwn) }
}

function approvalOf(isOwn: boolean): ReviewState['mayApprove'] {
  if (!isOwn) return 'yes'
  return config().isSingleApprover ? 'alone' : 'no'
}
