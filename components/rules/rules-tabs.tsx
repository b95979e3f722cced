import type { ReactNode } from 'react'
import { entryKinds, kindTitles } from '@/lib/rule-sets/entries/entry-kinds'

const tabs = [
  { href: '/admin/rules', title: '手続き' },
  ...entryKinds.map(kind => ({ href: `/admin/entries/${kind}`, title: kindTitles[kind] })),
  { href: '/admin/texts', title: '言葉のそろい方' },
]

/** Everything a rule set is made of. */
export function RulesTabs({ current, children }: { readonly current: string; readonly children?: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 rounded-12 border border-solid-gray-100 bg-white p-1.5 pr-3">
      <nav aria-label="規則の種類" className="mr-auto flex flex-wrap gap-1">
        {tabs.map(({ href, title }) => (
          <a
            key={href}
            href={href}
            aria-current={href === current ? 'page' : undefined}
            className="flex min-h-9 items-center rounded-8 px-2.5 text-dns-14N-130 text-solid-gray-800 no-underline hover:bg-blue-50 aria-[current]:bg-blue-900 aria-[current]:font-bold aria-[current]:text-white pointer-coarse:min-h-11"
          >
            {title}
          </a>
        ))}
      </nav>
      {children}
    </div>
  )
}
