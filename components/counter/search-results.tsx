import { buttonClass } from '@/components/staff/button'
import { Notice } from '@/components/staff/notice'
import { Panel } from '@/components/staff/panel'
import type { FoundDraft } from '@/lib/counter/search-drafts'
import type { SearchState } from './search-state'
import { Tag } from './tag'

export function SearchResults({ state, isPending }: { state: SearchState; isPending: boolean }) {
  if (isPending) return <p role="status">さがしています。</p>
  if (!state || state.searched.kind === 'unreadable') return null
  if (state.searched.kind === 'too-many')
    return (
      <Notice kind="error">
        ＊短い間に何度もさがしたため、いったん止めています。{state.searched.retryAfterSeconds}
        秒後にもう一度お試しください。
      </Notice>
    )
  const { drafts } = state.searched
  if (drafts.length === 0)
    return (
      <Notice kind="information">
        見つかりません。読み方と生年月日を書類で確かめてください。保管期間が過ぎたもの、住民が取り消したもの、ほかの課だけの件は出ません。
      </Notice>
    )
  return (
    <Panel title="見つかった件" id="found" note={`${drafts.length}件・新しい順。氏名は開くと出ます`}>
      <ul>
        {drafts.map(draft => (
          <Found key={draft.id} draft={draft} />
        ))}
      </ul>
    </Panel>
  )
}

function Found({ draft: { id, receiptCode, events, people, day, status, procedures, open } }: { draft: FoundDraft }) {
  const { word, look, icon } = states[status]
  return (
    <li className="grid grid-cols-[9rem_1fr_auto_auto] items-center gap-x-4 gap-y-1 border-solid-gray-100 border-t px-4 py-2.5 max-md:grid-cols-[1fr_auto]">
      <b className="whitespace-nowrap text-[1.25rem] text-solid-gray-900">{receiptCode}</b>
      <span className="max-md:row-start-2">
        <b className="block text-dns-17B-130 text-solid-gray-900">{events}</b>
        <span className="text-solid-gray-700">
          {people}人　{day}
        </span>
      </span>
      <span className="flex flex-wrap items-center gap-2 max-md:row-start-3">
        <Tag look={look} icon={icon}>
          {word}
        </Tag>
        手続き 残り{open} / {procedures}件
      </span>
      <a
        href={`/counter/drafts/${id}`}
        aria-label={`${receiptCode}を開く`}
        className={buttonClass('secondary', 'max-md:col-start-2 max-md:row-span-3 max-md:row-start-1')}
      >
        開く
      </a>
    </li>
  )
}

const states = {
  saved: { word: '作成中', look: 'ask', icon: 'pencil' },
  submitted: { word: '受け付け前', look: 'need', icon: 'arrow' },
  received: { word: '対応中', look: 'need', icon: 'arrow' },
  completed: { word: '完了', look: 'done', icon: 'check' },
} as const
