import type { ReactNode } from 'react'
import { RulesBar } from './rules-bar'

const lists = {
  narrow: 'xl:grid-cols-[15rem_minmax(0,1fr)]',
  middle: 'xl:grid-cols-[17rem_minmax(0,1fr)]',
  wide: 'xl:grid-cols-[20rem_minmax(0,1fr)]',
} as const

type RulesFrameProps = {
  readonly current: string
  readonly list: keyof typeof lists
  /** What stands under the list and the editor. */
  readonly foot?: ReactNode
  readonly children: ReactNode
}

/** A page of the rules: what there is to edit above, a list beside what was chosen from it. */
export function RulesFrame({ current, list, foot, children }: RulesFrameProps) {
  const rows = foot ? 'grid-rows-[auto_minmax(0,1fr)_auto]' : 'grid-rows-[auto_minmax(0,1fr)]'
  return (
    <main id="main" className={`grid min-h-0 ${rows} gap-3 p-3 xl:fill-window ${lists[list]}`}>
      <div className="xl:col-span-2">
        <RulesBar current={current} />
      </div>
      {children}
      {foot && <div className="flex flex-wrap items-start gap-3 xl:col-span-2">{foot}</div>}
    </main>
  )
}
