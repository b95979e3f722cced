import type { ProcedureGroup } from '@/lib/rule-sets/procedure-list'
import { ListLink, ListNav } from './list-nav'

type ProcedureNavProps = {
  readonly groups: readonly ProcedureGroup[]
  readonly count: number
  readonly search: string
  /** The page the search stays on. */
  readonly action: string
  readonly current: string | null
}

export function ProcedureNav({ groups, count, search, action, current }: ProcedureNavProps) {
  const query = search === '' ? '' : `?${new URLSearchParams({ q: search })}`
  return (
    <ListNav label={`手続きをさがす（${count}件）`} search={search} action={action} current={current}>
      {groups.length === 0 && <p className="px-3.5 py-3">見つかりません。別の言葉でさがしてください。</p>}
      {groups.map(group => (
        <section key={group.id} aria-label={group.department}>
          <h2 className="px-3.5 pt-2.5 pb-1 font-normal text-dns-14N-130 text-solid-gray-700">{group.department}</h2>
          <ul>
            {group.procedures.map(({ id, name, errors, isChanged }) => (
              <li key={id}>
                <ListLink
                  href={`/admin/rules/${id}${query}`}
                  title={name}
                  errors={errors}
                  isChanged={isChanged}
                  isCurrent={id === current}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </ListNav>
  )
}
