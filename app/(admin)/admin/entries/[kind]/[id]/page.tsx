import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EntryEditor } from '@/components/rules/entry-editor'
import { EntryNav } from '@/components/rules/entry-nav'
import { RemoveEntryForm } from '@/components/rules/remove-entry-form'
import { requireStaff } from '@/lib/auth/require-staff'
import { administratorRoles } from '@/lib/auth/roles'
import { ruleSetBeingEdited } from '@/lib/rule-sets/being-edited'
import { openEntry } from '@/lib/rule-sets/entries/entry-editor'
import { isEntryKind } from '@/lib/rule-sets/entries/entry-kinds'
import { entryList } from '@/lib/rule-sets/entries/entry-list'
import { findEntry, listOf, specsOf } from '@/lib/rule-sets/entries/kinds'
import { findingsOf } from '@/lib/rule-sets/findings'
import { menusOf } from '@/lib/rule-sets/menus'
import { type Query, wordIn } from '../../../query'
import { RulesFrame } from '../../../rules-frame'
import { pressButton, remove } from './actions'

type Props = { params: Promise<{ kind: string; id: string }>; searchParams: Promise<Query> }

export const metadata: Metadata = { title: '規則' }

export default async function EntryPage({ params, searchParams }: Props) {
  await requireStaff(administratorRoles)
  const { kind, id } = await params
  if (!isEntryKind(kind)) notFound()
  const search = wordIn(await searchParams, 'q')
  const { ruleSet, base } = await ruleSetBeingEdited()
  const entry = findEntry(ruleSet, kind, id)
  if (!entry) notFound()
  const opened = openEntry(entry, ruleSet)
  const title = listOf(ruleSet, kind).find(one => one.id === id)?.title ?? id

  return (
    <RulesFrame
      current={`/admin/entries/${kind}`}
      list="wide"
      foot={kind !== 'city' && <RemoveEntryForm title={title} remove={remove.bind(null, { kind, id })} />}
    >
      <EntryNav
        kind={kind}
        entries={entryList(kind, { ruleSet, base: base.ruleSet, findings: findingsOf(ruleSet) }, search)}
        search={search}
        current={id}
      />
      <EntryEditor
        key={`${id} ${opened.startedFrom}`}
        kind={kind}
        title={title}
        href={`/admin/entries/${kind}/${id}`}
        specs={specsOf(entry)}
        initial={opened}
        menus={menusOf(ruleSet)}
        inForce={`第${base.version}版をもとにした下書き`}
        press={pressButton.bind(null, { kind, id })}
      />
    </RulesFrame>
  )
}
