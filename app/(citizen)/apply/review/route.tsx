import { ReviewPage } from '@/components/drafts/review-page'
import { applyingFor } from '@/lib/apply/applying'
import { firstOpenPath } from '@/lib/apply/progress'
import { reviewOf } from '@/lib/apply/review'
import { shows, type Visitor } from '@/lib/html/citizen-route'
import { paths } from '@/lib/html/paths'
import { page, redirectTo } from '@/lib/html/reply'
import { applyWords } from '@/lib/i18n/apply'

export const GET = shows(showReview)

async function showReview(visitor: Visitor) {
  const applying = await applyingFor(visitor)
  if ('instead' in applying) return applying.instead
  const open = firstOpenPath(applying.plan, applying.application)
  if (open !== paths.applyReview()) return redirectTo(open)

  return page(<ReviewPage {...reviewOf(visitor.session, applying)} told={null} />, {
    title: applyWords.reviewTitle[visitor.language],
  })
}
