import { formatDay } from '@/lib/format/day'
import { formatInstant } from '@/lib/format/instant'
import type { HistoryEntry } from '@/lib/rule-sets/history'
import { DifferenceList } from './difference-list'

/** Who did what to the rules, when and why, newest first. */
export function HistoryList({ entries }: { readonly entries: readonly HistoryEntry[] }) {
  if (entries.length === 0) return <p className="px-3.5 pb-3.5">記録はありません。</p>
  return (
    <ol>
      {entries.map(entry => (
        <li
          key={entry.key}
          className="grid gap-x-4 gap-y-1 border-solid-gray-200 border-t px-3.5 py-3 md:grid-cols-[12rem_minmax(0,1fr)]"
        >
          <div>
            <p className="text-solid-gray-900">{entry.who}</p>
            <p className="text-dns-14N-130 text-solid-gray-700">{formatInstant(entry.at)}</p>
          </div>
          <div className="min-w-0">
            <Said entry={entry} />
          </div>
        </li>
      ))}
    </ol>
  )
}

function Said({ entry }: { readonly entry: HistoryEntry }) {
  switch (entry.kind) {
    case 'edit':
      return <Edit entry={entry} />
    case 'asked':
      return (
        <>
          <Head word="承認を頼んだ" look="bg-yellow-100 text-yellow-1200" became={entry.became} />
          <p>
            施行日 {formatDay(entry.review.effectiveOn, 'ja', { style: 'era' })}　理由：{entry.review.note}
          </p>
        </>
      )
    case 'ended':
      return (
        <>
          <Head
            word={endWords[entry.review.end?.outcome ?? 'withdrawn']}
            look="bg-red-50 text-red-1000"
            became={null}
          />
          {entry.review.end?.reason && <p>理由：{entry.review.end.reason}</p>}
        </>
      )
    case 'version':
      return <Version entry={entry} />
  }
}

const endWords = {
  approved: '承認した',
  refused: '差し戻した',
  withdrawn: '依頼を取り下げた',
  edited: '下書きを変え、依頼が取り下げになった',
  discarded: '下書きを捨て、依頼が取り下げになった',
} as const

function Edit({ entry }: { readonly entry: Extract<HistoryEntry, { kind: 'edit' }> }) {
  const { things, reason, became } = entry
  return (
    <>
      <Head word="規則を変えた" look="bg-blue-50 text-blue-1000" became={became} />
      {reason && <p>理由：{reason}</p>}
      <details>
        <summary className="min-h-9 text-blue-1000 underline underline-offset-3 pointer-coarse:min-h-11">
          {things[0]?.name ?? '並び順'}
          {things.length > 1 && `など${things.length}件`}
        </summary>
        <DifferenceList things={things} />
      </details>
    </>
  )
}

function Version({ entry: { version: one } }: { readonly entry: Extract<HistoryEntry, { kind: 'version' }> }) {
  const { version, effectiveOn, note, revertsTo, createdBy, approvedBy, isApprovedAlone } = one
  return (
    <>
      <Head word={`第${version}版を公開した`} look="bg-green-50 text-green-900" became={null} />
      <p>
        施行日 {formatDay(effectiveOn, 'ja', { style: 'era' })}　{revertsTo !== null && `第${revertsTo}版に戻した。`}
        理由：{note}
      </p>
      {approvedBy && (
        <p className="text-solid-gray-700">
          作った人 {createdBy?.displayName ?? '初期設定'}　承認した人 {approvedBy.displayName}
          {isApprovedAlone && '（一人で承認）'}
        </p>
      )}
      {version > 1 && (
        <a
          href={`/admin/history/compare?to=${version}`}
          className="text-blue-1000 underline underline-offset-3 pointer-coarse:inline-grid pointer-coarse:min-h-11 pointer-coarse:items-center"
        >
          前の版と比べる<span className="sr-only">：第{version}版</span>
        </a>
      )}
    </>
  )
}

type HeadProps = { readonly word: string; readonly look: string; readonly became: number | null }

function Head({ word, look, became }: HeadProps) {
  return (
    <p className="flex flex-wrap items-center gap-2">
      <span className={`rounded-4 px-1.5 py-0.5 text-dns-14B-130 ${look}`}>{word}</span>
      {became !== null && <span className="text-dns-14N-130 text-solid-gray-700">→ 第{became}版</span>}
    </p>
  )
}
