import type { Metadata } from 'next'
import { TextCompleteness } from '@/components/rules/text-completeness'
import { requireStaff } from '@/lib/auth/require-staff'
import { administratorRoles } from '@/lib/auth/roles'
import { ruleSetBeingEdited } from '@/lib/rule-sets/being-edited'
import { textCompleteness } from '@/lib/rule-sets/text-completeness'
import { RulesBar } from '../rules-bar'

export const metadata: Metadata = { title: '言葉のそろい方' }

export default async function TextsPage() {
  await requireStaff(administratorRoles)
  const { ruleSet, base } = await ruleSetBeingEdited()

  return (
    <main id="main" className="grid content-start gap-3 p-3">
      <RulesBar current="/admin/texts" />
      <TextCompleteness kinds={textCompleteness(ruleSet)} inForce={`第${base.version}版をもとにした下書き`} />
    </main>
  )
}
