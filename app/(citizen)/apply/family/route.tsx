import { FamilyPage } from '@/components/drafts/family-page'
import { applyingFor } from '@/lib/apply/applying'
import { shows, type Visitor } from '@/lib/html/citizen-route'
import { emptyForm } from '@/lib/html/form'
import { page } from '@/lib/html/reply'
import { applyWords } from '@/lib/i18n/apply'

export const GET = shows(showFamily)

async function showFamily(visitor: Visitor) {
  const applying = await applyingFor(visitor)
  if ('instead' in applying) return applying.instead
  const title = applyWords.familyTitle(applying.plan.people.length)[visitor.language]

  return page(<FamilyPage applying={applying} open={null} isCopied={false} typed={emptyForm} mistakes={[]} />, {
    title,
  })
}
