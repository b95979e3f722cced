'use client'

import { usePathname } from 'next/navigation'

export type NavItem = {
  readonly href: string
  readonly label: string
  /** Other addresses that belong to it. */
  readonly also?: readonly string[]
}

/** Pages that belong together; its own address is that of the first. */
export type NavGroup = NavItem & { readonly pages: readonly NavItem[] }

/** Plain links: a clerk's page is always asked for anew, with today's state. */
export function StaffNav({ items, label }: { items: readonly NavItem[]; label: string }) {
  const pathname = usePathname()
  const current = currentItem(items, pathname)
  return (
    <nav aria-label={label} className="flex min-w-0 flex-wrap items-stretch">
      {items.map(({ href, label }) => (
        <a
          key={href}
          href={href}
          aria-current={saidOf(href, current?.href, pathname)}
          className="flex min-h-11 items-center whitespace-nowrap border-transparent border-b-3 px-3.5 max-lg:px-3 pt-0.5 hover:bg-white/10 focus-visible:-outline-offset-4 aria-[current]:border-yellow-300 aria-[current]:bg-white/10 aria-[current]:font-bold"
        >
          {label}
        </a>
      ))}
    </nav>
  )
}

/** Under the bar: the pages of the group one is in. */
export function GroupPages({ groups }: { groups: readonly NavGroup[] }) {
  const pathname = usePathname()
  const group = currentItem(groups, pathname)
  if (!group) return null
  const current = currentItem(group.pages, pathname)
  return (
    <nav
      aria-label={group.label}
      className="flex min-h-pages flex-wrap items-stretch border-solid-gray-200 border-b bg-white px-2.5 print:hidden"
    >
      {group.pages.map(({ href, label }) => (
        <a
          key={href}
          href={href}
          aria-current={saidOf(href, current?.href, pathname)}
          className="flex min-h-11 items-center whitespace-nowrap border-transparent border-b-3 px-3 pt-0.5 text-blue-1000 hover:bg-blue-50 focus-visible:-outline-offset-4 aria-[current]:border-blue-900 aria-[current]:font-bold aria-[current]:text-solid-gray-900"
        >
          {label}
        </a>
      ))}
    </nav>
  )
}

/** The page itself, or what it lies under. */
function saidOf(href: string, current: string | undefined, pathname: string): 'page' | 'true' | undefined {
  if (href !== current) return undefined
  return href === pathname ? 'page' : 'true'
}

/** The longest address the page lies under: `/admin` does not claim `/admin/versions`. */
function currentItem<T extends NavItem>(items: readonly T[], pathname: string): T | undefined {
  return items
    .flatMap(item => [item.href, ...(item.also ?? [])].map(place => ({ item, place })))
    .filter(({ place }) => pathname === place || pathname.startsWith(`${place}/`))
    .toSorted((a, b) => b.place.length - a.place.length)[0]?.item
}
