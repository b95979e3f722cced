import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ProcedureEditor } from '@/components/rules/procedure-editor'
import { ProcedureNav } from '@/components/rules/procedure-nav'
import { RemoveEntryForm } from '@/components/rules/remove-entry-form'
import { Button, buttonClass } from '@/components/staff/button'
import { requireStaff } from '@/lib/auth/require-staff'
import { administratorRoles } from '@/lib/auth/roles'
import { todayInJapan } from '@/lib/config/clock'
import { ruleSetBeingEdited } from '@/lib/rule-sets/being-edited'
import { changeReport } from '@/lib/rule-sets/change-report'
import { menusOf } from '@/lib/rule-sets/menus'
import { openEditor } from '@/lib/rule-sets/procedure-editor'
import { procedureList } from '@/lib/rule-sets/procedure-list'
import { type Query, wordIn } from '../../query'
import { RulesFrame } from '../../rules-frame'
import { copy, pressButton, remove } from './actions'

type Props = { params: Promise<{ procedure: string }>; searchParams: Promise<Query> }

export const metadata: Metadata = { title: '手続きの規則' }

export default async function ProcedurePage({ params, searchParams }: Props) {
  await requireStaff(administratorRoles)
  const { procedure: id } = await params
  const search = wordIn(await searchParams, 'q')
  const { ruleSet, base } = await ruleSetBeingEdited()
  const procedure = ruleSet.procedures.find(one => one.id === id)
  if (!procedure) notFound()
  const { findings } = changeReport(base.ruleSet, ruleSet)
  const href = `/admin/rules/${id}`
  const opened = openEditor(procedure, ruleSet, todayInJapan())

  return (
    <RulesFrame
      current="/admin/rules"
      list="narrow"
      foot={
        <>
          <a href={`${href}/cases`} className={buttonClass()}>
            事例を見る・足す
          </a>
          <form action={copy.bind(null, id)}>
            <Button>この手続きを写して新しく作る</Button>
          </form>
          <RemoveEntryForm title={procedure.officialName.ja} remove={remove.bind(null, id)} />
        </>
      }
    >
      <ProcedureNav
        groups={procedureList({ ruleSet, base: base.ruleSet, findings }, search)}
        count={ruleSet.procedures.length}
        search={search}
        action={href}
        current={id}
      />
      <ProcedureEditor
        key={`${id} ${opened.startedFrom}`}
        id={id}
        title={procedure.officialName.ja}
        href={href}
        initial={opened}
        menus={menusOf(ruleSet)}
        inForce={`第${base.version}版をもとにした下書き`}
        press={pressButton.bind(null, id)}
      />
    </RulesFrame>
  )
}
