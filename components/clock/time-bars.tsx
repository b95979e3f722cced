import { Panel } from '@/components/staff/panel'
import type { ClockFigures } from '@/lib/clock/figures'
import { timeWords, tooFew } from './words'

const parts = [
  { part: 'waiting', name: '待った', fill: 'fill-blue-200' },
  { part: 'handling', name: '窓口', fill: 'fill-blue-900' },
  { part: 'between', name: '移動など', fill: 'fill-blue-400' },
] as const

type TimeBarsProps = { readonly figures: Pick<ClockFigures, 'total' | 'parts'> }

/** Paper against now, drawn to one scale. */
export function TimeBars({ figures: { total, parts: shares } }: TimeBarsProps) {
  const { summary, baseline } = total
  const [paper, now] = [(baseline?.minutes ?? 0) * 60, summary?.median ?? 0]
  const longest = Math.max(paper, now, 1)
  const saved = paper - now
  return (
    <Panel title="受付から完了まで、紙のころと今" id="bars">
      {summary ? (
        <div className="grid gap-5 px-3.5 pt-2 pb-3.5">
          {baseline && (
            <figure>
              <figcaption className="font-bold text-solid-gray-900">
                紙のころ <span className="text-[1.125rem]">{baseline.minutes}分</span>
              </figcaption>
              <svg
                viewBox="0 0 100 12"
                preserveAspectRatio="none"
                className="block h-14 w-full rounded-4"
                aria-hidden="true"
              >
                <rect width={(100 * paper) / longest} height="12" className="fill-solid-gray-420" />
              </svg>
            </figure>
          )}
          <figure>
            <figcaption className="font-bold text-solid-gray-900">
              手続きナビ <span className="text-[1.125rem]">{timeWords(now)}</span>
              {baseline && saved > 0 && <span className="ml-3 text-green-900">{timeWords(saved)} 短く</span>}
              {baseline && saved < 0 && <span className="ml-3 text-orange-1000">{timeWords(-saved)} 長く</span>}
            </figcaption>
            <NowBar width={(100 * now) / longest} shares={shares} />
            {shares && <Legend shares={shares} />}
          </figure>
        </div>
      ) : (
        <p className="px-3.5 pb-3.5">{tooFew}。</p>
      )}
    </Panel>
  )
}

type Shares = ClockFigures['parts']

function NowBar({ width, shares }: { readonly width: number; readonly shares: Shares }) {
  const drawn = parts.map(({ part, fill }, at) => ({
    part,
    fill,
    x: width * parts.slice(0, at).reduce((sum, { part }) => sum + (shares?.[part] ?? 0), 0),
    width: width * (shares?.[part] ?? 0),
  }))
  return (
    <svg viewBox="0 0 100 12" preserveAspectRatio="none" className="block h-14 w-full rounded-4" aria-hidden="true">
      {shares ? (
        drawn.map(({ part, ...rect }) => <Rect key={part} {...rect} />)
      ) : (
        <rect width={width} height="12" className="fill-blue-900" />
      )}
    </svg>
  )
}

function Rect({ x, width, fill }: { readonly x: number; readonly width: number; readonly fill: string }) {
  return <rect x={x} width={width} height="12" className={fill} />
}

function Legend({ shares }: { readonly shares: NonNullable<Shares> }) {
  return (
    <ul className="flex flex-wrap gap-x-5 pt-1 text-dns-14N-130 text-solid-gray-700">
      {parts.map(({ part, name, fill }) => (
        <li key={part} className="flex items-center gap-1.5">
          <svg viewBox="0 0 12 12" className="size-3" aria-hidden="true">
            <rect width="12" height="12" className={fill} />
          </svg>
          {name} {Math.round(shares[part] * 100)}%
        </li>
      ))}
      <li>（割合は平均）</li>
    </ul>
  )
}
