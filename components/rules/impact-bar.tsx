import type { ShownImpact } from '@/lib/rule-sets/impact-view'

/** The colours of the first groups; the words beside them say the same. */
export const impactColours = ['bg-blue-900', 'bg-blue-400', 'bg-blue-200', 'bg-solid-gray-420'] as const

const mostParts = impactColours.length - 1

/** How few of all people are touched, and what touches them. */
export function ImpactBar({ impact: { people, changedPeople, groups } }: { readonly impact: ShownImpact }) {
  const unchanged = people - changedPeople
  const shown = groups.slice(0, mostParts)
  const rest = groups.slice(mostParts)
  const others = rest.reduce((sum, { count }) => sum + count, 0)
  const parts = [
    ...shown.map(({ at, procedure, count }) => ({ key: String(at), words: `${procedure} ${numbers(count)}人`, count })),
    ...(others > 0 ? [{ key: 'others', words: `ほか${rest.length}件 ${numbers(others)}人`, count: others }] : []),
  ]
  const total = parts.reduce((sum, { count }) => sum + count, 0)
  return (
    <div className="px-5 pt-2.5">
      <div className="flex h-6.5 overflow-hidden rounded-4 bg-solid-gray-100 text-dns-14N-130">
        <span className="flex min-w-0 flex-1 items-center px-3 text-solid-gray-800">
          変わらない　{numbers(unchanged)}人（{((unchanged / people) * 100).toFixed(1)}%）
        </span>
        <span
          className="min-w-1.5 bg-blue-900"
          style={{ width: `${Math.min(90, (changedPeople / people) * 100)}%` }}
          aria-hidden="true"
        />
      </div>
      <ul className="mt-1.5 flex gap-0.5" aria-label="変わること">
        {parts.map(({ key, words, count }, index) => (
          <li
            key={key}
            title={words}
            style={{ flexGrow: count, flexBasis: 0 }}
            className={`min-w-10 truncate rounded-4 px-2 py-2 text-dns-14B-130 ${impactColours[index] ?? ''} ${index === 0 ? 'text-white' : 'text-black'}`}
          >
            {words}
          </li>
        ))}
      </ul>
      {total === 0 && <p>だれの結果も変わりません。</p>}
    </div>
  )
}

function numbers(count: number): string {
  return count.toLocaleString('ja-JP')
}
