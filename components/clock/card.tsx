import type { ReactNode } from 'react'
import { Icon, type IconName } from '@/components/staff/icon'

export type Badge = { readonly look: 'reached' | 'likely' | 'open'; readonly text: string }

export type CardProps = {
  readonly title: string
  readonly badge: Badge | null
  /** The figure, or the sentence why there is none. */
  readonly figure: { readonly number: string; readonly unit: string; readonly beside: string } | string
  /** How far, and where the target is: both of 1. */
  readonly progress: { readonly at: number; readonly target: number } | null
  readonly foot: ReactNode
  readonly target: string
}

const looks: Readonly<Record<Badge['look'], { look: string; icon: IconName }>> = {
  reached: { look: 'bg-green-50 text-green-900', icon: 'check' },
  likely: { look: 'bg-blue-50 text-blue-1000', icon: 'check' },
  open: { look: 'bg-orange-50 text-orange-1000', icon: 'arrow' },
}

export function Card({ title, badge, figure, progress, foot, target }: CardProps) {
  return (
    <section className="grid grid-rows-[auto_1fr_auto_auto] gap-2 rounded-12 border border-solid-gray-100 bg-white p-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="text-dns-17B-130">{title}</h2>
        {badge && (
          <span
            className={`inline-flex items-center gap-1 whitespace-nowrap rounded-4 px-2 py-1 text-dns-14B-130 ${looks[badge.look].look}`}
          >
            <Icon name={looks[badge.look].icon} className="size-4" />
            {badge.text}
          </span>
        )}
      </div>
      {typeof figure === 'string' ? (
        <p className="grid min-h-14 content-center text-solid-gray-700">{figure}</p>
      ) : (
        <p className="flex min-h-14 flex-wrap items-baseline gap-x-2 text-solid-gray-700">
          <span className="whitespace-nowrap font-bold text-[2.5rem] text-solid-gray-900 leading-120">
            {figure.number}
            <span className="text-[1.25rem]">{figure.unit}</span>
          </span>
          {figure.beside}
        </p>
      )}
      <Progress progress={progress} isReached={badge?.look === 'reached'} />
      <p className="flex min-h-9 items-start justify-between gap-x-3 text-dns-14N-130 text-solid-gray-700">
        <span>{foot}</span>
        <b className="whitespace-nowrap text-solid-gray-900">{target}</b>
      </p>
    </section>
  )
}

function Progress({ progress, isReached }: { progress: CardProps['progress']; isReached: boolean }) {
  if (!progress) return <span className="block h-5" />
  const width = 100 * Math.min(1, Math.max(0, progress.at))
  return (
    <svg viewBox="0 0 100 20" preserveAspectRatio="none" className="block h-5 w-full" aria-hidden="true">
      <rect y="6" width="100" height="8" className="fill-solid-gray-100" />
      <rect y="6" width={width} height="8" className={isReached ? 'fill-green-800' : 'fill-blue-900'} />
      <rect x={100 * progress.target - 0.5} width="1" height="20" className="fill-solid-gray-900" />
    </svg>
  )
}
