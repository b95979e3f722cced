import { Panel } from '@/components/staff/panel'
import type { ShownGroup, ShownImpact } from '@/lib/rule-sets/impact-view'
import { ImpactBar } from './impact-bar'
import { ImpactRunner } from './impact-runner'
import { ImpactTable } from './impact-table'

type ImpactSummaryProps = {
  /** Null: not computed for what the working copy says now. */
  readonly impact: ShownImpact | null
  /** False: the rules name what does not exist. */
  readonly canRun: boolean
  readonly current: ShownGroup | null
  readonly children: React.ReactNode
}

export function ImpactSummary({ impact, canRun, current, children }: ImpactSummaryProps) {
  if (!impact)
    return (
      <Panel title="影響の確認" id="impact">
        <div className="grid gap-3 px-3.5 pb-4">
          <p>
            実在しない2万人（世帯の形・年齢・できごとは市の割合で作ります）が、もとの版といまの下書きでどう違うかを計算します。
            住民の実際の答えは使いません。
          </p>
          {canRun ? (
            <ImpactRunner label="影響を計算する" look="primary" />
          ) : (
            <p className="font-bold text-red-1000">＊誤りがあるので、計算できません。「検証」を直してください。</p>
          )}
        </div>
      </Panel>
    )
  return (
    <section aria-labelledby="impact" className="min-w-0 rounded-12 border border-solid-gray-100 bg-white pb-4">
      <Headline impact={impact} />
      {impact.groups.length > 0 && (
        <>
          <ImpactBar impact={impact} />
          <ImpactTable groups={impact.groups} current={current} />
        </>
      )}
      {children}
    </section>
  )
}

function Headline({ impact }: { readonly impact: ShownImpact }) {
  const { people, changedPeople, seconds, areWeightsConfirmed, sentences, sampled } = impact
  return (
    <div className="grid gap-1.5 px-5 pt-4">
      <h2 id="impact" className="text-std-22B-150">
        {people.toLocaleString('ja-JP')}人のうち
        <em className="px-0.5 text-[1.75rem] text-blue-900 not-italic">{changedPeople.toLocaleString('ja-JP')}人</em>
        で結果が変わります
      </h2>
      <p className="text-solid-gray-700">
        実在しない{people.toLocaleString('ja-JP')}人で計算し直しました（{seconds}秒）。
        <a href="/admin/changes/impact/residents" className="text-blue-1000 underline underline-offset-3">
          作った住民の割合
        </a>
        {!areWeightsConfirmed && (
          <span className="ml-1.5 rounded-4 bg-yellow-100 px-1.5 text-dns-14B-130 text-yellow-1200">担当課確認</span>
        )}
      </p>
      {sentences.map(sentence => (
        <p key={sentence} className="text-solid-gray-900">
          {sentence}
        </p>
      ))}
      {sampled.length > 0 && (
        <p className="text-solid-gray-700">
          期限・持ち物・手数料・様式は、手続きごとに最初の何人かで確かめました（{sampled.length}
          件の手続き）。件数はそれより多いことがあります。
        </p>
      )}
      <ImpactRunner label="もう一度計算する" look="secondary" />
    </div>
  )
}
