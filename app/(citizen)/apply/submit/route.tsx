import { ReviewPage } from '@/components/drafts/review-page'
import { applyingFor } from '@/lib/apply/applying'
import { firstOpenPath } from '@/lib/apply/progress'
import { reviewOf } from '@/lib/apply/review'
import { submitDraft } from '@/lib/apply/submit'
import { terminalOf } from '@/lib/config/client-address'
import { records, shows, type Visitor } from '@/lib/html/citizen-route'
import { paths } from '@/lib/html/paths'
import { page, redirectTo } from '@/lib/html/reply'
import { applyWords } from '@/lib/i18n/apply'

export const GET = shows(() => redirectTo(paths.applyReview()))
export const POST = records(submit)

async function submit(visitor: Visitor) {
  const { form, session, language, headers } = visitor
  const applying = await applyingFor(visitor)
  if ('instead' in applying) return applying.instead
  const open = firstOpenPath(applying.plan, applying.application)
  if (open !== paths.applyReview()) return redirectTo(open)

  const actor = { staffId: null, terminal: terminalOf(headers) }
  const submitted = await submitDraft({ session, applying, shown: form.text('shown'), actor })
  if (submitted.kind === 'unseen') {
    const title = applyWords.reviewTitle[language]
    return page(<ReviewPage {...reviewOf(session, applying)} told="changed" />, { title, status: 422 })
  }

  return redirectTo(paths.receipt(), submitted.kind === 'stored' ? submitted.session : undefined)
}
