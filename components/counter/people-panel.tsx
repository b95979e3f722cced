'use client'
// As forms-panel.tsx.

import { Panel } from '@/components/staff/panel'
import type { PersonRow } from '@/lib/counter/people'
import { FieldList } from './field-list'
import type { FieldRows } from './field-row'

export type PeoplePanelProps = {
  readonly people: readonly PersonRow[]
  readonly groups: readonly FieldRows[]
  /** The path of the field that is being corrected. */
  readonly editing: string | null
}

export function PeoplePanel({ people, groups, editing }: PeoplePanelProps) {
  return (
    <Panel className="max-xl:order-2 max-xl:col-span-full" title="人" id="people" note={`${people.length}人`}>
      <ul className="pb-1">
        {people.map(person => {
          const group = groups.find(one => one.person === person.index)
          const isEdited = group?.rows.some(({ path }) => path === editing) ?? false
          return (
            <li key={person.index} className="border-solid-gray-100 border-t">
              <Person person={person} group={group} isOpen={isEdited} />
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}

type PersonProps = { readonly person: PersonRow; readonly group: FieldRows | undefined; readonly isOpen: boolean }

function Person({ person, group, isOpen }: PersonProps) {
  const { name, kana, roles, birth, age } = person
  const isChanged = (part: RegExp) => group?.rows.some(row => part.test(row.path) && row.isCorrected) ?? false
  return (
    <details open={isOpen || undefined} className="open:bg-blue-50/60">
      <summary className="grid list-none grid-cols-[1fr_auto] gap-x-2 px-3.5 py-1.5 leading-130 hover:bg-solid-gray-50">
        <span className="text-dns-14N-130 text-solid-gray-700">
          <Marked isMarked={isChanged(/\.kana\./)}>{kana}</Marked>
        </span>
        <span className="text-right text-dns-14N-130 text-solid-gray-700">{roles}</span>
        <b className="text-dns-17B-130 text-solid-gray-900">
          <Marked isMarked={isChanged(/\.name\./)}>{name}</Marked>
        </b>
        <span className="text-right text-dns-14N-130 text-solid-gray-700">
          <Marked isMarked={isChanged(/\.birth-date$/)}>{birth || '生年月日なし'}</Marked>
          {age !== null && <b className="ml-2 text-dns-16B-130 text-solid-gray-900">{age}歳</b>}
        </span>
      </summary>
      {group && (
        <div className="pt-1">
          <FieldList group={group} />
        </div>
      )}
    </details>
  )
}

function Marked({ isMarked, children }: { isMarked: boolean; children: string }) {
  return isMarked ? <mark>{children}</mark> : children
}
