import { Icon } from '@/components/staff/icon'
import type { ShownGroup, ShownSide } from '@/lib/rule-sets/impact-view'
import { impactColours } from './impact-bar'
import { VerdictChip } from './verdict-chip'

type ImpactTableProps = { readonly groups: readonly ShownGroup[]; readonly current: ShownGroup | null }

/** Every kind of change, most frequent first, each a link to somebody it happens to. */
export function ImpactTable({ groups, current }: ImpactTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <div className="mt-3 max-h-96 overflow-auto" tabIndex={0}>
      <table className="w-full border-collapse">
        <thead>
          <tr className="text-left text-dns-14N-130 text-solid-gray-700">
            <th className="min-w-52 px-5 py-1.5 font-normal">変わること</th>
            <th className="px-2 py-1.5 font-normal">前 → 今度</th>
            <th className="px-2 py-1.5 text-right font-normal">人数</th>
            <th className="whitespace-nowrap px-2 py-1.5 font-normal">見た例</th>
            <th className="px-5 py-1.5 font-normal">
              <span className="sr-only">例</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group, index) => (
            <Row
              key={group.at}
              group={group}
              colour={impactColours[Math.min(index, 3)]}
              isCurrent={group === current}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type RowProps = { readonly group: ShownGroup; readonly colour: string | undefined; readonly isCurrent: boolean }

function Row({ group, colour, isCurrent }: RowProps) {
  const { procedure, kindName, before, after, count, seen, isToOpen, at } = group
  return (
    <tr
      className={`border-solid-gray-200 border-t text-solid-gray-900 ${isCurrent ? 'bg-blue-50 shadow-[inset_4px_0_0_var(--color-blue-900)]' : ''}`}
    >
      <th className="px-5 py-2 text-left">
        <span aria-hidden="true" className={`mr-2 inline-block size-3.5 rounded-4 align-[-2px] ${colour}`} />
        {procedure}
        <span className="font-normal">の{kindName}</span>
      </th>
      <td className="px-2 py-2">
        <span className="flex flex-wrap items-center gap-1.5">
          <Side side={before} />
          <Icon name="arrow" label="から" className="size-4 text-solid-gray-600" />
          <Side side={after} />
        </span>
      </td>
      <td className="whitespace-nowrap px-2 py-2 text-right font-bold text-dns-17B-130">
        {count.toLocaleString('ja-JP')}
      </td>
      <td className="whitespace-nowrap px-2 py-2">{seenWords(seen, isToOpen)}</td>
      <td className="px-5 py-1">
        <a
          href={`/admin/changes/impact?change=${at}#example`}
          aria-current={isCurrent ? 'true' : undefined}
          className="flex min-h-9 items-center whitespace-nowrap text-blue-1000 underline underline-offset-3 pointer-coarse:min-h-11"
        >
          {isCurrent ? '表示中' : '例を見る'}
          <span className="sr-only">
            ：{procedure}の{kindName}
          </span>
        </a>
      </td>
    </tr>
  )
}

function seenWords(seen: number, isToOpen: boolean): string {
  if (seen > 0) return `${seen}件`
  return isToOpen ? 'まだ' : '任意'
}

export function Side({ side }: { readonly side: ShownSide }) {
  return side.verdict ? <VerdictChip verdict={side.verdict} /> : <span>{side.words}</span>
}
