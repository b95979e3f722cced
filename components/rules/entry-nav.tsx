import { type EntryKind, kindTitles } from '@/lib/rule-sets/entries/entry-kinds'
import type { ListedEntry } from '@/lib/rule-sets/entries/entry-list'
import { ListLink, ListNav } from './list-nav'

type EntryNavProps = {
  readonly kind: EntryKind
  readonly entries: readonly ListedEntry[]
  readonly search: string
  readonly current: string | null
}

export function EntryNav({ kind, entries, search, current }: EntryNavProps) {
  const query = search === '' ? '' : `?${new URLSearchParams({ q: search })}`
  const href = `/admin/entries/${kind}`
  return (
    <ListNav
      label={`${kindTitles[kind]}をさがす（${entries.length}件）`}
      search={search}
      action={href}
      current={current}
    >
      {entries.length === 0 && <p className="px-3.5 py-3">見つかりません。別の言葉でさがしてください。</p>}
      <ul className="pt-1.5">
        {entries.map(entry => (
          <li key={entry.id}>
            <ListLink href={`${href}/${entry.id}${query}`} {...entry} isCurrent={entry.id === current} />
          </li>
        ))}
      </ul>
    </ListNav>
  )
}
