import { Panel } from '@/components/staff/panel'
import type { Share } from '@/lib/clock/figures'
import { plan } from '@/lib/clock/plan'
import { percent } from './words'

const [width, height] = [820, 300]
const frame = { left: 52, right: 700, top: 20, bottom: 250 }
const { began, target } = plan.digitalShare

/** The share month by month, against where it began and where it is to be. */
export function ShareChart({ months }: { readonly months: readonly Share[] }) {
  const told = months.filter(({ ratio }) => ratio !== null)
  return (
    <Panel title="手続きナビ利用率の移り変わり" id="share">
      {told.length === 0 ? (
        <p className="px-3.5 pb-3.5">
          紙の申請件数が入力された月が、ここに並びます。
          <a href="/admin/clock/baselines" className="text-blue-1000 underline underline-offset-4">
            入力する
          </a>
        </p>
      ) : (
        <Line months={told} />
      )}
    </Panel>
  )
}

function Line({ months }: { readonly months: readonly Share[] }) {
  const points = months.map(({ month, ratio }, at) => ({
    month: `${Number(month?.slice(5))}月`,
    x: frame.left + 24 + (at * (frame.right - frame.left - 48)) / Math.max(1, months.length - 1),
    y: yOf(ratio ?? 0),
    ratio: ratio ?? 0,
  }))
  const last = points.at(-1)
  const said = points.map(({ month, ratio }) => `${month} ${percent(ratio)}%`).join('、')
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={said} className="block h-auto w-full px-3.5 pb-2">
      {[0, 0.25, 0.5, 0.75, 1].map(share => (
        <Level key={share} share={share} />
      ))}
      <line
        x1={frame.left}
        x2={frame.right}
        y1={yOf(target)}
        y2={yOf(target)}
        className="stroke-solid-gray-900"
        strokeWidth="2"
        strokeDasharray="3 5"
      />
      <text x={frame.right + 8} y={yOf(target) + 5} className="fill-solid-gray-900 font-bold text-[15px]">
        目標 {percent(target)}%
      </text>
      <line
        x1={frame.left}
        x2={frame.right}
        y1={yOf(began)}
        y2={yOf(began)}
        className="stroke-solid-gray-420"
        strokeWidth="2"
      />
      <text x={frame.right + 8} y={yOf(began) + 5} className="fill-solid-gray-700 text-[15px]">
        令和4年度 {percent(began)}%
      </text>
      <polyline
        points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
        className="fill-none stroke-blue-900"
        strokeWidth="3"
      />
      {points.map(({ x, y, month }) => (
        <g key={x}>
          <circle cx={x} cy={y} r="5" className="fill-white stroke-blue-900" strokeWidth="3" />
          <text x={x} y={frame.bottom + 26} textAnchor="middle" className="fill-solid-gray-700 text-[15px]">
            {month}
          </text>
        </g>
      ))}
      {last && (
        <text x={last.x} y={last.y - 14} textAnchor="middle" className="fill-solid-gray-900 font-bold text-[18px]">
          {percent(last.ratio)}%
        </text>
      )}
    </svg>
  )
}

function Level({ share }: { readonly share: number }) {
  return (
    <g>
      <line
        x1={frame.left}
        x2={frame.right}
        y1={yOf(share)}
        y2={yOf(share)}
        className="stroke-solid-gray-100"
        strokeWidth="1"
      />
      <text x={frame.left - 8} y={yOf(share) + 5} textAnchor="end" className="fill-solid-gray-700 text-[15px]">
        {percent(share)}%
      </text>
    </g>
  )
}

function yOf(share: number): number {
  return frame.bottom - share * (frame.bottom - frame.top)
}
