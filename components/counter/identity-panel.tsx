import { Icon } from '@/components/staff/icon'
import { Panel } from '@/components/staff/panel'
import type { DraftView } from '@/lib/counter/draft-view'
import { identityWords } from '@/lib/counter/identity'
import type { DraftActions } from './draft-actions'
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
        <IdentityForm action={actions.checkIdentity} hasProxy={content.application.proxy !== null} isNext={isNext} />
      </Panel>
    )
  const { at, by, method } = identityCheck
  return (
    <Panel
      className="max-xl:order-1"
      title="本人確認"
      id="identity"
      aside={
        <Tag look="done" icon="check">
          すみ
        </Tag>
      }
    >
      <ul className="px-3.5">
        {identityWords(method).map(word => (
          <li key={word} className="flex items-center gap-1.5">
            <Icon name="check" className="size-4.5 text-green-800" />
            {word}
          </li>
        ))}
      </ul>
      <form action={actions.undoIdentity} className="flex items-center justify-between px-3.5 pb-2">
        <span className="text-dns-14N-130 text-solid-gray-700">
          <TimeOfDay at={at} /> {by.displayName}
        </span>
        <SmallButton>取り消す</SmallButton>
      </form>
    </Panel>
  )
}
