'use client'
// As forms-panel.tsx.

import { KeyCap } from '@/components/staff/key-cap'
import { Panel } from '@/components/staff/panel'
import type { PersonRow } from '@/lib/counter/people'
import type { ProcedureRow } from '@/lib/counter/procedure-rows'
import type { PlainAction } from './draft-actions'
import { decideForm, ProcedureBody } from './procedure-body'

export type ProceduresPanelProps = {
  readonly procedures: readonly ProcedureRow[]
  readonly optional: readonly ProcedureRow[]
  readonly notRequired: readonly Pick<ProcedureRow, 'id' | 'name' | 'because'>[]
  readonly openCount: number
  readonly people: readonly Column[]
  readonly ruleSetVersion: number
  /** Null once the whole is completed. */
  readonly decide: PlainAction | null
}

/** One for each person. */
export type Column = Pick<PersonRow, 'index' | 'shortName'>

export function ProceduresPanel(props: ProceduresPanelProps) {
  const { procedures, optional, notRequired, openCount, people, ruleSetVersion, decide } = props
  const selected = procedures.find(({ completed, verdict }) => !completed && verdict !== 'not-required')
  const bodies = (rows: readonly ProcedureRow[]) =>
    rows.map(row => (
      <ProcedureBody key={row.id} row={row} people={people} isSelected={row === selected} canDecide={decide !== null} />
    ))
  return (
    <Panel
      title="手続き"
      id="procedures"
      note={countsOf(procedures, openCount)}
      aside={
        <>
          規則 第{ruleSetVersion}版 <KeyCap>F4</KeyCap>
        </>
      }
      className="xl:flex xl:min-h-0 xl:flex-col"
    >
      {decide && <form id={decideForm} action={decide} />}
      <div className="overflow-x-auto pb-2 xl:min-h-0 xl:overflow-y-auto">
        <table className="w-full table-fixed text-left text-dns-16N-130">
          <Head people={people} />
          {bodies(procedures)}
        </table>
        <More title={`希望する人だけの手続き ${optional.length}件`} isEmpty={optional.length === 0}>
          <table className="w-full table-fixed text-left text-dns-16N-130">
            <Head people={people} />
            {bodies(optional)}
          </table>
        </More>
        <More title={`不要な手続き ${notRequired.length}件`} isEmpty={notRequired.length === 0}>
          <ul className="grid gap-1 px-3.5 pb-2 text-dns-14N-130">
            {notRequired.map(({ id, name, because }) => (
              <li key={id}>
                {name}
                <span className="text-solid-gray-700">　{because}</span>
              </li>
            ))}
          </ul>
        </More>
      </div>
    </Panel>
  )
}

function Head({ people }: Pick<ProceduresPanelProps, 'people'>) {
  return (
    <thead className="text-dns-14N-130 text-solid-gray-700">
      <tr className="[&>th]:border-solid-gray-200 [&>th]:border-b [&>th]:px-1 [&>th]:py-1 [&>th]:font-normal">
        <th scope="col" className="w-22 pl-3.5!">
          判定
        </th>
        <th scope="col">手続きと理由</th>
        {people.map(({ index, shortName }) => (
          <th key={index} scope="col" className="w-10 truncate text-center">
            {shortName}
          </th>
        ))}
        <th scope="col" className="w-21 text-right">
          期限
        </th>
        <th scope="col" className="w-13 pr-3! text-center">
          済
        </th>
      </tr>
    </thead>
  )
}

function More({ title, isEmpty, children }: { title: string; isEmpty: boolean; children: React.ReactNode }) {
  if (isEmpty) return null
  return (
    <details className="border-solid-gray-100 border-t">
      <summary className="flex min-h-9 list-none items-center px-3.5 text-blue-1000 text-dns-14N-130 underline underline-offset-3 pointer-coarse:min-h-11">
        {title}
      </summary>
      {children}
    </details>
  )
}

function countsOf(rows: readonly ProcedureRow[], open: number): string {
  const count = (verdict: ProcedureRow['verdict']) => rows.filter(row => row.verdict === verdict).length
  const unclear = count('needs-checking')
  return `必要${count('required')}件${unclear > 0 ? `・要確認${unclear}件` : ''}・残り${open}件`
}
