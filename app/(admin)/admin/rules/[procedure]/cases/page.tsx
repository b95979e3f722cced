import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ProcedureCasesPage } from '@/components/rules/procedure-cases'
import { requireStaff } from '@/lib/auth/require-staff'
import { administratorRoles } from '@/lib/auth/roles'
import { ruleSetBeingEdited } from '@/lib/rule-sets/being-edited'
import { procedureCases } from '@/lib/rule-sets/procedure-cases'
import { RulesBar } from '../../../rules-bar'
import { keep } from './actions'

export const metadata: Metadata = { title: '手続きの事例' }

export default async function CasesPage({ params }: { params: Promise<{ procedure: string }> }) {
  await requireStaff(administratorRoles)
  const { procedure: id } = await params
  const { ruleSet } = await ruleSetBeingEdited()
  const procedure = ruleSet.procedures.find(one => one.id === id)
  if (!procedure) notFound()
  return (
    <main id="main" className="grid content-start gap-3 p-3">
      <RulesBar current="/admin/rules" />
      <ProcedureCasesPage
        name={procedure.officialName.ja}
        href={`/admin/rules/${id}`}
        {...procedureCases(procedure, ruleSet)}
        keep={keep.bind(null, id)}
      />
    </main>
  )
}
