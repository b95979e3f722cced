import { FamilyPage } from '@/components/drafts/family-page'
import { applyingFor } from '@/lib/apply/applying'
import { readPersonForm, typedPerson } from '@/lib/apply/family'
import { firstOpenPath } from '@/lib/apply/progress'
import { saveStep } from '@/lib/apply/save-step'
import { records, shows, type Visitor } from '@/lib/html/citizen-route'
import { paths } from '@/lib/html/paths'
import { page, redirectTo } from '@/lib/html/reply'
import { applyWords } from '@/lib/i18n/apply'

export const GET = shows(showPerson)
export const POST = records(recordPerson)

async function showPerson(visitor: Visitor) {
  const applying = await applyingFor(visitor)
  if ('instead' in applying) return applying.instead
  const open = applying.plan.people[Number(visitor.params.person) - 1]
  if (!open) return redirectTo(paths.applyFamily())

  return page(<FamilyPage applying={applying} open={open} {...typedPerson(open, applying)} mistakes={[]} />, {
    title: applyWords.familyTitle(applying.plan.people.length)[visitor.language],
    hasScript: true,
  })
}

async function recordPerson(visitor: Visitor) {
  const { form, language } = visitor
  const applying = await applyingFor(visitor)
  if ('instead' in applying) return applying.instead
  const open = applying.plan.people[Number(visitor.params.person) - 1]
  if (!open) return redirectTo(paths.applyFamily())
  const read = readPersonForm(form, open, applying)
  const { mistakes } = read(applying.application)
  if (mistakes.length > 0 && !form.has('stop')) {
    const title = applyWords.familyTitle(applying.plan.people.length)[language]
    const view = { applying, open, isCopied: false, typed: form, mistakes }
    return page(<FamilyPage {...view} />, { title, status: 422, hasScript: true })
  }

  return saveStep(visitor, applying, { read, next: saved => firstOpenPath(applying.plan, saved) })
}
