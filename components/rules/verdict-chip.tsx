import { Icon } from '@/components/staff/icon'
import type { Verdict } from '@/lib/rules/verdicts'

const looks = {
  required: { word: '必要', icon: 'check', look: 'bg-blue-50 text-blue-1000' },
  'not-required': { word: '不要', icon: 'minus', look: 'bg-solid-gray-50 text-solid-gray-700' },
  'needs-checking': { word: '要確認', icon: 'question', look: 'bg-yellow-100 text-yellow-1200' },
} as const

/** A verdict is a word and a shape first, a colour last; null: not among the procedures looked at. */
export function VerdictChip({ verdict }: { readonly verdict: Verdict | null }) {
  const { word, icon, look } = verdict
    ? looks[verdict]
    : ({ word: 'なし', icon: 'minus', look: 'bg-solid-gray-50 text-solid-gray-700' } as const)
  return (
    <span
      className={`inline-flex min-h-6.5 items-center gap-1 whitespace-nowrap rounded-4 px-1.5 text-dns-14B-130 ${look}`}
    >
      <Icon name={icon} className="size-4 stroke-[2.25]" />
      {word}
    </span>
  )
}
