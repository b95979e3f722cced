import { Icon } from '@/components/staff/icon'
import type { ExampleSide, ImpactExample } from '@/lib/rule-sets/impact-example'
import type { ShownGroup } from '@/lib/rule-sets/impact-view'
import type { WitnessLine } from '@/lib/rule-sets/witness-words'
import { Side } from './impact-table'
import { VerdictChip } from './verdict-chip'

type ImpactExampleCardProps = {
  readonly example: ImpactExample
  readonly group: ShownGroup
  readonly baseVersion: number
}

/** Somebody it happens to: their situation, and what they would read before and after. */
export function ImpactExampleCard({ example, group, baseVersion }: ImpactExampleCardProps) {
  const { nth, of, title, deciding, answers, before, after, visit } = example
  const next = `/admin/changes/impact?change=${group.at}&example=${(nth + 1) % of}#example`
  return (
    <section
      id="example"
      aria-labelledby="example-title"
      className="mx-4.5 mt-3 grid gap-2.5 rounded-12 bg-solid-gray-50 p-4"
    >
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h3 id="example-title" className="min-w-0 flex-1 text-dns-16B-130">
          例：{title}
        </h3>
        <span className="text-dns-14N-130 text-solid-gray-700">
          {nth + 1} / {of}
        </span>
        {of > 1 && (
          <a href={next} className="text-blue-1000 underline underline-offset-3 pointer-coarse:min-h-11">
            次の例
          </a>
        )}
      </div>
      <div className="grid items-center gap-3 md:grid-cols-[1fr_1.5rem_1fr]">
        <Card name={`前（第${baseVersion}版）`} side={before} group={group} />
        <Icon
          name="arrow"
          label="から"
          className="size-6 text-solid-gray-700 max-md:rotate-90 max-md:justify-self-center"
        />
        <Card name="今度（下書き）" side={after} group={group} isAfter />
      </div>
      {visit && (
        <p className="flex items-center gap-2 text-solid-gray-900">
          <Icon name="alert" className="size-5 text-blue-900" />
          この人全体では、{visit}
        </p>
      )}
      {deciding.length > 0 && <Answers title="結果を決めた答え" lines={deciding} />}
      <details>
        <summary className="flex min-h-9 items-center text-blue-1000 underline underline-offset-3 pointer-coarse:min-h-11">
          この人の答えをすべて見る
        </summary>
        <Answers title="すべての答え" lines={answers} />
      </details>
    </section>
  )
}

type CardProps = {
  readonly name: string
  readonly side: ExampleSide
  readonly group: ShownGroup
  readonly isAfter?: boolean
}

function Card({ name, side, group, isAfter = false }: CardProps) {
  const edge = isAfter ? 'border-2 border-blue-900' : 'border border-solid-gray-300'
  return (
    <div className={`h-full rounded-12 bg-white px-3.5 py-2.5 ${edge}`}>
      <p className="flex items-center justify-between gap-2 text-dns-14N-130 text-solid-gray-700">
        {name}
        <VerdictChip verdict={side.verdict} />
      </p>
      <p className="mt-1 font-bold text-solid-gray-900">{side.title}</p>
      {side.because && <p>{side.because}</p>}
      {side.deadline && <p className="text-solid-gray-700">期限：{side.deadline}</p>}
      {group.kind !== 'verdict' && (
        <p className="mt-1 rounded-8 bg-blue-50 px-2 py-1">
          <span className="mr-2 text-dns-14N-130 text-solid-gray-700">{group.kindName}</span>
          <Side side={side.side} />
        </p>
      )}
    </div>
  )
}

function Answers({ title, lines }: { readonly title: string; readonly lines: readonly WitnessLine[] }) {
  return (
    <div>
      <h4 className="text-dns-14N-130 text-solid-gray-700">{title}</h4>
      <dl className="mt-1 rounded-8 bg-white">
        {lines.map(({ name, answer }, at) => (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: twins answer the same, and nothing here ever moves
            key={at}
            className="grid grid-cols-[11rem_1fr] gap-2 border-solid-gray-100 border-t px-2.5 py-1 first:border-t-0 max-md:grid-cols-1"
          >
            <dt className="text-solid-gray-700">{name}</dt>
            <dd className="min-w-0 text-solid-gray-900">{answer}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
