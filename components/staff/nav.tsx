'use client'

import { usePathname } from 'next/navigation'

export type NavItem = {
  readonly href: string
  readonly label: string
  /** Other addresses that belong to it. */
  readonly also?: readonly string[]
}

/** Plain links: a clerk's page is always asked for anew, with today's state. */
export function StaffNav({ items, label }: { items: readonly NavItem[]; label: string }) {
  const current = currentItem(items, usePathname())
  return (
    <nav aria-label={label} className="flex min-w-0 flex-wrap items-stretch">
      {items.map(({ href, label }) => (
        <a
          key={href}
          href={href}
          aria-current={href === current ? 'page' : undefined}
          className="flex min-h-10 items-center whitespace-nowrap border-transparent border-b-3 px-3.5 pt-0.5 hover:bg-white/10 focus-visible:-outline-offset-4 aria-[current]:border-yellow-300 aria-[current]:bg-white/10 aria-[current]:font-bold"
        >
          {label}
        </a>
      ))}
    </nav>
  )
}

/** The longest address the page lies under: `/admin` does not claim `/admin/versions`. */
function currentItem(items: readonly NavItem[], pathname: string): string | undefined {
  return items
    .flatMap(({ href, also = [] }) => [href, ...also].map(place => ({ href, place })))
    .filter(({ place }) => pathname === place || pathname.startsWith(`${place}/`))
    .toSorted((a, b) => b.place.length - a.place.length)[0]?.href
}
