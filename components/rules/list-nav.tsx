import type { ReactNode } from 'react'
import { Icon } from '@/components/staff/icon'
import { ShowCurrent } from './show-current'

type ListNavProps = {
  readonly label: string
  readonly search: string
  /** The page the search stays on. */
  readonly action: string
  /** What of the list is open. */
  readonly current: string | null
  readonly children: ReactNode
}

/** The column beside an editor: a search, and what it finds. */
export function ListNav({ label, search, action, current, children }: ListNavProps) {
  return (
    <nav
      aria-label={label}
      className="grid min-h-0 min-w-0 grid-rows-[auto_minmax(0,1fr)] overflow-hidden rounded-12 border border-solid-gray-100 bg-white max-xl:max-h-80"
    >
      <search className="border-solid-gray-200 border-b px-3 pt-2.5 pb-3">
        <form action={action} className="grid gap-1">
          <label htmlFor="search" className="text-dns-14N-130 text-solid-gray-700">
            {label}
          </label>
          <span className="flex gap-1.5">
            <input
              id="search"
              name="q"
              type="search"
              defaultValue={search}
              autoComplete="off"
              className="h-10 w-full min-w-0 pointer-coarse:h-11 rounded-8 border border-solid-gray-600 bg-white px-2.5 text-solid-gray-900"
            />
            <button
              type="submit"
              className="min-h-10 whitespace-nowrap pointer-coarse:min-h-11 rounded-8 border border-blue-900 px-2.5 text-blue-900 text-dns-14B-130 hover:bg-blue-50"
            >
              さがす
            </button>
          </span>
        </form>
      </search>
      <div className="overflow-y-auto pb-2">
        <ShowCurrent of={current} />
        {children}
      </div>
    </nav>
  )
}

type ListLinkProps = {
  readonly href: string
  readonly title: string
  readonly errors: number
  readonly isChanged: boolean
  readonly isCurrent: boolean
}

/** One thing of the list, with what the checks say of it. */
export function ListLink({ href, title, errors, isChanged, isCurrent }: ListLinkProps) {
  return (
    <a
      href={href}
      aria-current={isCurrent ? 'page' : undefined}
      className="flex min-h-10 pointer-coarse:min-h-11 items-center justify-between gap-1.5 py-0.5 pr-3 pl-3.5 text-solid-gray-900 leading-snug no-underline hover:bg-solid-gray-50 focus-visible:-outline-offset-4 aria-[current]:bg-blue-50 aria-[current]:font-bold aria-[current]:text-blue-1000 aria-[current]:shadow-[inset_4px_0_0_var(--color-blue-900)]"
    >
      <span className="min-w-0">{title}</span>
      <Mark errors={errors} isChanged={isChanged} />
    </a>
  )
}

function Mark({ errors, isChanged }: Pick<ListLinkProps, 'errors' | 'isChanged'>) {
  if (errors > 0) {
    return (
      <span className="inline-flex min-h-6 items-center gap-1 rounded-4 bg-red-50 px-1.5 font-bold text-dns-14B-130 text-red-1000">
        <Icon name="alert" label="誤り" className="size-4" />
        {errors}
      </span>
    )
  }
  return isChanged ? (
    <Icon name="pencil" label="変更あり" className="size-4.5 text-orange-900" />
  ) : (
    <Icon name="check" className="size-4.5 stroke-[2.5] text-green-800" />
  )
}
