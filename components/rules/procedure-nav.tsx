import { Icon } from '@/components/staff/icon'
import type { ListedProcedure, ProcedureGroup } from '@/lib/rule-sets/procedure-list'

type ProcedureNavProps = {
  readonly groups: readonly ProcedureGroup[]
  readonly count: number
  readonly search: string
  /** The page the search stays on. */
  readonly action: string
  readonly current: string | null
}

export function ProcedureNav({ groups, count, search, action, current }: ProcedureNavProps) {
  return (
    <nav
      aria-label="手続きの一覧"
      className="grid min-h-0 min-w-0 grid-rows-[auto_minmax(0,1fr)] overflow-hidden rounded-12 border border-solid-gray-100 bg-white max-xl:max-h-80"
    >
      <search className="border-solid-gray-200 border-b px-3 pt-2.5 pb-3">
        <form action={action} className="grid gap-1">
          <label htmlFor="search" className="text-dns-14N-130 text-solid-gray-700">
            手続きをさがす（{count}件）
          </label>
          <span className="flex gap-1.5">
            <input
              id="search"
              name="q"
              type="search"
              defaultValue={search}
              autoComplete="off"
              className="h-10 w-full min-w-0 rounded-8 border border-solid-gray-600 bg-white px-2.5 text-solid-gray-900"
            />
            <button
              type="submit"
              className="min-h-10 whitespace-nowrap rounded-8 border border-blue-900 px-2.5 text-blue-900 text-dns-14B-130 hover:bg-blue-50"
            >
              さがす
            </button>
          </span>
        </form>
      </search>
      <div className="overflow-y-auto pb-2">
        {groups.length === 0 && <p className="px-3.5 py-3">見つかりません。別の言葉でさがしてください。</p>}
        {groups.map(group => (
          <section key={group.id} aria-label={group.department}>
            <h2 className="px-3.5 pt-2.5 pb-1 font-normal text-dns-14N-130 text-solid-gray-700">{group.department}</h2>
            <ul>
              {group.procedures.map(procedure => (
                <Entry key={procedure.id} procedure={procedure} search={search} isCurrent={procedure.id === current} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </nav>
  )
}

type EntryProps = { readonly procedure: ListedProcedure; readonly search: string; readonly isCurrent: boolean }

function Entry({ procedure: { id, name, errors, isChanged }, search, isCurrent }: EntryProps) {
  const query = search === '' ? '' : `?${new URLSearchParams({ q: search })}`
  return (
    <li>
      <a
        href={`/admin/rules/${id}${query}`}
        aria-current={isCurrent ? 'page' : undefined}
        className="flex min-h-10 items-center justify-between gap-1.5 py-0.5 pr-3 pl-3.5 text-solid-gray-900 leading-snug no-underline hover:bg-solid-gray-50 focus-visible:-outline-offset-4 aria-[current]:bg-blue-50 aria-[current]:font-bold aria-[current]:text-blue-1000 aria-[current]:shadow-[inset_4px_0_0_var(--color-blue-900)]"
      >
        <span className="min-w-0">{name}</span>
        {errors > 0 ? (
          <span className="inline-flex min-h-6 items-center gap-1 rounded-4 bg-red-50 px-1.5 font-bold text-dns-14B-130 text-red-1000">
            <Icon name="alert" label="誤り" className="size-4" />
            {errors}
          </span>
        ) : isChanged ? (
          <Icon name="pencil" label="変更あり" className="size-4.5 text-orange-900" />
        ) : (
          <Icon name="check" className="size-4.5 stroke-[2.5] text-green-800" />
        )}
      </a>
    </li>
  )
}
