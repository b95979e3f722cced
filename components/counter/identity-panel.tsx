import { Icon } from '@/components/staff/icon'
import { Panel } from '@/components/staff/panel'
import type { DraftView } from '@/lib/counter/draft-view'
import { candidates, correctedSince, identityOf } from '@/lib/counter/identity'
import { clearReasons } from '@/lib/counter/identity-documents'
import type { DraftActions, PlainAction } from './draft-actions'
import { IdentityForm } from './identity-form'
import { SmallButton } from './small-button'
import { Tag } from './tag'
import { TimeOfDay } from './time'

export type IdentityPanelProps = {
  readonly draft: DraftView['draft']
  readonly actions: DraftActions
  readonly isNext: boolean
}

export function IdentityPanel({ draft, actions, isNext }: IdentityPanelProps) {
  const { identityCheck, content } = draft
  if (!identityCheck)
    return (
      <Panel
        className="max-xl:order-1"
        title="本人確認"
        id="identity"
        aside={
          <Tag look="ask" icon="question">
            まだ
          </Tag>
        }
      >
        <IdentityForm action={actions.checkIdentity} people={candidates(content)} isNext={isNext} />
      </Panel>
    )
  const changed = correctedSince(identityCheck.method, identityCheck.at, content)
  return (
    <Panel
      className="max-xl:order-1"
      title="本人確認"
      id="identity"
      aside={
        changed.length > 0 ? (
          <Tag look="warn" icon="alert">
            見比べる
          </Tag>
        ) : (
          <Tag look="done" icon="check">
            すみ
          </Tag>
        )
      }
    >
      <Checked draft={draft} check={identityCheck} />
      {changed.length > 0 && (
        <p role="alert" className="mx-3.5 my-1 rounded-8 bg-orange-50 px-2 py-1 text-dns-14N-130 text-orange-1000">
          確認のあとに{changed.join('・')}を訂正しています。書類と見比べ、違うときは取り消して確かめ直してください。
        </p>
      )}
      <Clear action={actions.undoIdentity} isChanged={changed.length > 0} />
    </Panel>
  )
}

type CheckedProps = {
  readonly draft: DraftView['draft']
  readonly check: NonNullable<DraftView['draft']['identityCheck']>
}

function Checked({ draft, check: { at, by, method } }: CheckedProps) {
  const { who, words } = identityOf(method)
  const name = candidates(draft.content).find(one => one.who === who)?.name
  return (
    <>
      <p className="px-3.5 font-bold">
        {name}
        {who === 'proxy' && '（代理人）'}
      </p>
      <ul className="px-3.5">
        {words.map(word => (
          <li key={word} className="flex items-center gap-1.5">
            <Icon name="check" className="size-4.5 text-green-800" />
            {word}
          </li>
        ))}
      </ul>
      <p className="px-3.5 text-dns-14N-130 text-solid-gray-700">
        <TimeOfDay at={at} /> {by.displayName}
      </p>
    </>
  )
}

/** Taken back with a reason, and then made again. */
function Clear({ action, isChanged }: { readonly action: PlainAction; readonly isChanged: boolean }) {
  return (
    <form action={action} className="flex items-center justify-between gap-2 px-3.5 pb-2">
      <label htmlFor="clear-reason" className="sr-only">
        取り消す理由
      </label>
      <select
        id="clear-reason"
        name="reason"
        defaultValue={isChanged ? 'corrected' : 'wrong-document'}
        className="h-9 min-w-0 flex-1 rounded-8 border border-solid-gray-600 bg-white px-1.5 text-dns-14N-130 text-solid-gray-900 pointer-coarse:h-11"
      >
        {Object.entries(clearReasons).map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
      <SmallButton>取り消す</SmallButton>
    </form>
  )
}
