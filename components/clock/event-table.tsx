import type { EventFigures, MeasuredTime } from '@/lib/clock/figures'
import { changeRange, changeWords, timeRange, timeWords, tooFew } from './words'

export type NamedFigures = EventFigures & { readonly name: string }

const columns = ['件数', '中央値', '9割の件', '紙の基準値', '短縮率']
const groups = ['受付までの待ち時間', '受付から完了まで']

export function EventTable({ events }: { readonly events: readonly NamedFigures[] }) {
  if (events.length === 0) return <p className="px-3.5 pb-3.5">この期間に完了した件はありません。</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by keyboard
    <section tabIndex={0} aria-label="出来事ごとの時間" className="overflow-x-auto">
      <table className="w-full border-collapse">
        <thead className="text-left text-dns-14N-130 text-solid-gray-700">
          <tr>
            <th scope="col" rowSpan={2} className="py-1.5 pr-2 pl-3.5 align-bottom font-normal">
              出来事
            </th>
            {groups.map(group => (
              <th key={group} scope="colgroup" colSpan={5} className="border-solid-gray-100 border-l px-2 pt-1.5">
                {group}
              </th>
            ))}
          </tr>
          <tr>
            {groups.flatMap(group =>
              columns.map((column, at) => (
                <th
                  key={group + column}
                  scope="col"
                  data-first={at === 0 || undefined}
                  className="whitespace-nowrap border-solid-gray-100 px-2 pb-1.5 font-normal data-first:border-l"
                >
                  {column}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {events.map(({ name, waiting, total }) => (
            <tr key={name} className="border-solid-gray-100 border-t align-top text-solid-gray-900">
              <th scope="row" className="min-w-36 py-2 pr-2 pl-3.5 text-left">
                {name}
              </th>
              <Times time={waiting} />
              <Times time={total} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Times({ time: { cases, summary, baseline, reduction } }: { readonly time: MeasuredTime }) {
  if (!summary)
    return (
      <td colSpan={5} className="border-solid-gray-100 border-l px-2 py-2 text-solid-gray-700">
        {tooFew}
      </td>
    )
  return (
    <>
      <td className="whitespace-nowrap border-solid-gray-100 border-l px-2 py-2">{cases}件</td>
      <td className="whitespace-nowrap px-2 py-2">
        <b>{timeWords(summary.median)}</b>
        <Range>{timeRange(summary.interval)}</Range>
      </td>
      <td className="whitespace-nowrap px-2 py-2">{timeWords(summary.p90)}以内</td>
      <td className="whitespace-nowrap px-2 py-2">
        {baseline ? `${baseline.minutes}分` : '—'}
        {baseline?.sampleSize && <Range>{`${baseline.sampleSize}件`}</Range>}
      </td>
      <td className="whitespace-nowrap px-2 py-2">
        {reduction ? <b>{changeWords(reduction.ratio)}%</b> : '—'}
        {reduction && <Range>{changeRange(reduction.interval)}</Range>}
      </td>
    </>
  )
}

function Range({ children }: { readonly children: string }) {
  return <span className="block text-dns-14N-130 text-solid-gray-700">{children}</span>
}
