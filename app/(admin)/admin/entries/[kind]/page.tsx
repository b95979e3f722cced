import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EntryNav } from '@/components/rules/entry-nav'
import { NewEntryForm } from '@/components/rules/new-entry-form'
import { Panel } from '@/components/staff/panel'
import { requireStaff } from '@/lib/auth/require-staff'
import { administratorRoles } from '@/lib/auth/roles'
import { ruleSetBeingEdited } from '@/lib/rule-sets/being-edited'
import { isEntryKind, kindTitles } from '@/lib/rule-sets/entries/entry-kinds'
import { entryList } from '@/lib/rule-sets/entries/entry-list'
import { findingsOf } from '@/lib/rule-sets/findings'
import { type Query, wordIn } from '../../query'
import { RulesFrame } from '../../rules-frame'
import { addNew } from './actions'

type Props = { params: Promise<{ kind: string }>; searchParams: Promise<Query> }

export const metadata: Metadata = { title: '規則' }

export default async function EntriesPage({ params, searchParams }: Props) {
  await requireStaff(administratorRoles)
  const { kind } = await params
  if (!isEntryKind(kind)) notFound()
  const search = wordIn(await searchParams, 'q')
  const { ruleSet, base } = await ruleSetBeingEdited()
  const title = kindTitles[kind]

  return (
    <RulesFrame current={`/admin/entries/${kind}`} list="wide">
      <EntryNav
        kind={kind}
        entries={entryList(kind, { ruleSet, base: base.ruleSet, findings: findingsOf(ruleSet) }, search)}
        search={search}
        current={null}
      />
      <Panel title={title} id="choose" heading="h1" className="self-start">
        <div className="grid gap-3 px-3.5 pb-3.5">
          <p>
            一覧から選ぶと、言葉や条件を変えられます。変えた内容は下書きに保存され、公開するまで住民の画面には出ません。
          </p>
          {kind !== 'city' && <NewEntryForm kind={kind} add={addNew.bind(null, kind)} />}
        </div>
      </Panel>
    </RulesFrame>
  )
}
