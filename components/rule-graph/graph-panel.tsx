import { buttonClass } from '@/components/staff/button'
import { Panel } from '@/components/staff/panel'
import type { ChosenNode, Neighbour } from '@/lib/rule-graph/graph-view'
import type { Deciding, NodeKind } from '@/lib/rules/connections'

type GraphPanelProps = { readonly chosen: ChosenNode | null; readonly hrefOf: (key: string) => string }

const kinds: Readonly<Record<NodeKind, { name: string; edit: string }>> = {
  question: { name: '質問', edit: '質問を直す' },
  condition: { name: '名前つきの条件', edit: '条件を直す' },
  procedure: { name: '手続き', edit: '条件を直す' },
}

/** What decides the chosen thing, and what it decides. */
export function GraphPanel({ chosen, hrefOf }: GraphPanelProps) {
  if (!chosen) {
    return (
      <Panel title="選んだもの" id="chosen" className="self-start">
        <p className="px-3.5 pb-3.5">
          図の質問・条件・手続きを押すと、何が決めるか、何を決めるかを見られます。矢印キーでも動けます。
        </p>
      </Panel>
    )
  }
  const { kind, label, when, decidedBy, decides, before, href } = chosen
  return (
    <Panel title={label} id="chosen" note={kinds[kind].name} className="min-h-0 overflow-y-auto">
      <div className="grid gap-4 px-3.5 pb-3.5">
        {when && (
          <section>
            <h3 className="text-dns-14N-130 text-solid-gray-700">必要になるのは</h3>
            <p>{when}</p>
          </section>
        )}
        <Neighbours title="これを決めるもの" neighbours={decidedBy} hrefOf={hrefOf} />
        <Neighbours title="これが決めるもの" neighbours={decides} hrefOf={hrefOf} />
        {before.length > 0 && (
          <section>
            <h3 className="text-dns-14N-130 text-solid-gray-700">先に済ませるもの</h3>
            <p>{before.join('、')}</p>
          </section>
        )}
        <a href={href} className={buttonClass('primary')}>
          {kinds[kind].edit}
        </a>
      </div>
    </Panel>
  )
}

const decidings: Readonly<Record<Deciding, string>> = { verdict: '', deadline: '期限だけ', bring: '持ち物だけ' }

type NeighboursProps = {
  readonly title: string
  readonly neighbours: readonly Neighbour[]
  readonly hrefOf: (key: string) => string
}

function Neighbours({ title, neighbours, hrefOf }: NeighboursProps) {
  if (neighbours.length === 0) return null
  return (
    <section>
      <h3 className="text-dns-14N-130 text-solid-gray-700">
        {title} {neighbours.length}件
      </h3>
      <ul>
        {neighbours.map(({ key, label, deciding, words }) => (
          <li key={key} className="border-solid-gray-200 border-t py-1">
            <p className="flex flex-wrap justify-between gap-x-2">
              <a href={hrefOf(key)} className="underline underline-offset-3">
                {label}
              </a>
              <span className="text-dns-14N-130 text-solid-gray-700">{decidings[deciding]}</span>
            </p>
            {words && <p className="text-dns-14N-130 text-solid-gray-700">{words}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
