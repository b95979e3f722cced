export type AuditTab = 'log' | 'alerts' | 'terminals'

const tabs: readonly { readonly tab: AuditTab; readonly href: string; readonly label: string }[] = [
  { tab: 'log', href: '/admin/audit', label: '記録' },
  { tab: 'alerts', href: '/admin/audit/alerts', label: '警告' },
  { tab: 'terminals', href: '/admin/audit/terminals', label: '端末の名前' },
]

/** `tabs`: those this reader may open. */
export function AuditNav({
  current,
  open,
  alerts,
}: {
  readonly current: AuditTab
  readonly open: readonly AuditTab[]
  readonly alerts: number
}) {
  return (
    <nav aria-label="記録" className="flex flex-wrap gap-1 px-1">
      {tabs
        .filter(({ tab }) => open.includes(tab))
        .map(({ tab, href, label }) => (
          <a
            key={tab}
            href={href}
            aria-current={tab === current ? 'page' : undefined}
            className="flex min-h-11 items-center gap-1.5 rounded-8 px-3.5 text-blue-1000 underline-offset-4 hover:underline aria-[current]:bg-blue-900 aria-[current]:font-bold aria-[current]:text-white"
          >
            {label}
            {tab === 'alerts' && alerts > 0 && (
              <span className="rounded-full bg-red-800 px-2 font-bold text-dns-14B-130 text-white">{alerts}件</span>
            )}
          </a>
        ))}
    </nav>
  )
}
