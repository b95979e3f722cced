import { ContactPage } from '@/components/drafts/contact-page'
import { applyingFor } from '@/lib/apply/applying'
import { readContact, typedContact } from '@/lib/apply/contact'
import { pathOfStep, stepAfter } from '@/lib/apply/progress'
import { saveStep } from '@/lib/apply/save-step'
import { records, shows, type Visitor } from '@/lib/html/citizen-route'
import { page } from '@/lib/html/reply'
import { applyWords } from '@/lib/i18n/apply'

export const GET = shows(showContact)
export const POST = records(recordContact)

async function showContact(visitor: Visitor) {
  const applying = await applyingFor(visitor)
  if ('instead' in applying) return applying.instead

  return page(<ContactPage applying={applying} typed={typedContact(applying)} mistakes={[]} />, {
    title: applyWords.contactTitle[visitor.language],
  })
}

async function recordContact(visitor: Visitor) {
  const { form, language } = visitor
  const applying = await applyingFor(visitor)
  if ('instead' in applying) return applying.instead
  const read = readContact(form, applying)
  const { mistakes } = read(applying.application)
  if (mistakes.length > 0 && !form.has('stop')) {
    return page(<ContactPage applying={applying} typed={form} mistakes={mistakes} />, {
      title: applyWords.contactTitle[language],
      status: 422,
    })
  }

  return saveStep(visitor, applying, { read, next: () => pathOfStep(stepAfter('contact', applying.plan)) })
}
