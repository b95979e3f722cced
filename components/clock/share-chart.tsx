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
    <Panel title={headline(told)} id="share">
      {told.length === 0 ? (
        <p className="px-3.5 pb-3.5">
          紙の申請件数が入力された月が、ここに並びます。
          <a href="/admin/clock/baselines" className="print:hidden text-blue-1000 underline underline-offset-4">
            入力する
          </a>
        </p>
      ) : (
        <Line months={told} />
      )}
    </Panel>
  )
}

/** The sentence that the line shows. */
function headline(told: readonly Share[]): string {
  const last = told.at(-1)
  if (!last || last.ratio === null) return '手続きナビ利用率の移り変わり'
  const said = `手続きナビ利用率は、${monthWord(last)}に${percent(last.ratio)}%`
  return last.ratio >= target ? `${said}で、目標に届いています` : `${said}です`
}

function Line({ months }: { readonly months: readonly Share[] }) {
  const top = Math.min(1, Math.ceil((Math.max(target, ...months.map(({ ratio }) => ratio ?? 0)) + 0.05) * 5) / 5)
  const yOf = (share: number) => frame.bottom - (share / top) * (frame.bottom - frame.top)
  const points = months.map((share, at) => ({
    month: monthWord(share),
    x: frame.left + 24 + (at * (frame.right - frame.left - 48)) / Math.max(1, months.length - 1),
    y: yOf(share.ratio ?? 0),
    ratio: share.ratio ?? 0,
  }))
  const [first, last] = [points[0], points.at(-1)]
  const said = points.map(({ month, ratio }) => `${month} ${percent(ratio)}%`).join('、')
  const line = points.map(({ x, y }) => `${x},${y}`).join(' ')
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={said} className="block h-auto w-full px-3.5 pb-2">
      {[0, 0.2, 0.4, 0.6, 0.8, 1]
        .filter(share => share <= top)
        .map(share => (
          <Level key={share} y={yOf(share)} share={share} />
        ))}
      <polygon
        points={`${first?.x},${frame.bottom} ${line} ${last?.x},${frame.bottom}`}
        className="fill-blue-50"
        stroke="none"
      />
      <Mark y={yOf(target)} look="stroke-solid-gray-900" dash="3 5">{`目標 ${percent(target)}%`}</Mark>
      <Mark y={yOf(began)} look="stroke-solid-gray-420">{`令和4年度 ${percent(began)}%`}</Mark>
      <polyline points={line} className="fill-none stroke-blue-900" strokeWidth="3" />
      {points.map(({ x, y, month, ratio }) => (
        <g key={x} textAnchor="middle">
          <circle cx={x} cy={y} r="5" className="fill-white stroke-blue-900" strokeWidth="3" />
          <text x={x} y={y + 24} className="fill-solid-gray-900 font-bold text-[15px]">
            {percent(ratio)}%
          </text>
          <text x={x} y={frame.bottom + 26} className="fill-solid-gray-700 text-[15px]">
            {month}
          </text>
        </g>
      ))}
    </svg>
  )
}

type MarkProps = { readonly y: number; readonly look: string; readonly dash?: string; readonly children: string }

function Mark({ y, look, dash, children }: MarkProps) {
  return (
    <g>
      <line x1={frame.left} x2={frame.right} y1={y} y2={y} className={look} strokeWidth="2" strokeDasharray={dash} />
      <text x={frame.right + 8} y={y + 5} className="fill-solid-gray-900 text-[15px]">
        {children}
      </text>
    </g>
  )
}

function monthWord({ month }: Share): string {
  return `${Number(month?.slice(5))}月`
}

function Level({ y, share }: { readonly y: number; readonly share: number }) {
  return (
    <g>
      <line x1={frame.left} x2={frame.right} y1={y} y2={y} className="stroke-solid-gray-100" strokeWidth="1" />
      <text x={frame.left - 8} y={y + 5} textAnchor="end" className="fill-solid-gray-700 text-[15px]">
        {percent(share)}%
      </text>
    </g>
  )
}
