import { Icon, type IconName } from '@/components/staff/icon'
import type { Verdict } from '@/lib/rules/verdicts'

const looks = {
  need: 'bg-blue-50 text-blue-1000',
  ask: 'bg-yellow-100 text-yellow-1200',
  no: 'bg-solid-gray-50 text-solid-gray-700',
  done: 'bg-green-50 text-green-900',
  warn: 'bg-orange-50 text-orange-1000',
} as const

export type TagLook = keyof typeof looks

/** A state: a word and a shape first, a colour last. */
export function Tag({ look, icon, children }: { look: TagLook; icon: IconName; children: string }) {
  return (
    <span
      className={`inline-flex min-h-6 items-center gap-1 whitespace-nowrap rounded-4 py-0 pr-2 pl-1.5 text-dns-14B-130 forced-colors:border ${looks[look]}`}
    >
      <Icon name={icon} className="size-4" />
      {children}
    </span>
  )
}

const verdicts = {
  required: { look: 'need', icon: 'check', word: '必要' },
  'needs-checking': { look: 'ask', icon: 'question', word: '要確認' },
  'not-required': { look: 'no', icon: 'minus', word: '不要' },
} as const satisfies Record<Verdict, { look: TagLook; icon: IconName; word: string }>

export function VerdictTag({ verdict }: { verdict: Verdict }) {
  const { look, icon, word } = verdicts[verdict]
  return (
    <Tag look={look} icon={icon}>
      {word}
    </Tag>
  )
}

export function verdictWord(verdict: Verdict): string {
  return verdicts[verdict].word
}
