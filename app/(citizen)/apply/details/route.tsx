import { DetailsPage } from '@/components/drafts/details-page'
import { applyingFor } from '@/lib/apply/applying'
import { readDetails, typedDetails } from '@/lib/apply/details'
import { pathOfStep, stepAfter } from '@/lib/apply/progress'
import { saveStep } from '@/lib/apply/save-step'
import { records, shows, type Visitor } from '@/lib/html/citizen-route'
import { page } from '@/lib/html/reply'
import { applyWords } from '@/lib/i18n/apply'

export const GET = shows(showDetails)
export const POST = records(recordDetails)

async function showDetails(visitor: Visitor) {
  const applying = await applyingFor(visitor)
  if ('instead' in applying) return applying.instead

  return page(<DetailsPage applying={applying} typed={typedDetails(applying)} mistakes={[]} />, {
    title: applyWords.detailsTitle[visitor.language],
  })
}

async function recordDetails(visitor: Visitor) {
  const { form, language } = visitor
  const applying = await applyingFor(visitor)
  if ('instead' in applying) return applying.instead
  const read = readDetails(form, applying)
  const { mistakes } = read(applying.application)
  if (mistakes.length > 0 && !form.has('stop')) {
    return page(<DetailsPage applying={applying} typed={form} mistakes={mistakes} />, {
      title: applyWords.detailsTitle[language],
      status: 422,
    })
  }

  return saveStep(visitor, applying, { read, next: () => pathOfStep(stepAfter('details', applying.plan)) })
}
