import { Icon } from '@/components/staff/icon'

const statuses = {
  'in-force': { word: '施行中', icon: 'check', look: 'bg-green-50 text-green-900' },
  waiting: { word: '施行待ち', icon: 'undo', look: 'bg-yellow-100 text-yellow-1200' },
  past: { word: '過去の版', icon: 'minus', look: 'bg-solid-gray-50 text-solid-gray-700' },
  never: { word: '施行されず', icon: 'close', look: 'bg-solid-gray-50 text-solid-gray-700' },
} as const

export type VersionStatusKind = keyof typeof statuses

export function VersionStatus({ status }: { readonly status: VersionStatusKind }) {
  const { word, icon, look } = statuses[status]
  return (
    <span
      className={`inline-flex min-h-6.5 items-center gap-1 whitespace-nowrap rounded-4 px-1.5 text-dns-14B-130 ${look}`}
    >
      <Icon name={icon} className="size-4 stroke-[2.25]" />
      {word}
    </span>
  )
}
