import { Button } from '@/components/staff/button'
import { Icon } from '@/components/staff/icon'
import { KeyCap } from '@/components/staff/key-cap'
import type { Editable } from './editable'
import { EffectView } from './effect-view'
import type { Pending } from './pending'
import { SmallButton } from './small-button'
import type { Corrections } from './use-corrections'

export type PendingListProps = {
  readonly state: Corrections
  readonly onRemove: (path: string) => void
  readonly onOpen: (whose: string, field: Editable) => void
  readonly onSave: () => void
  readonly onLook: () => void
}

/** Made on the screen, not saved: what is meant to change, and what would follow from it. */
export function PendingList({ state, onRemove, onOpen, onSave, onLook }: PendingListProps) {
  const { pending, effect, problems, isBusy } = state
  return (
    <section
      aria-label="まだ保存していない訂正"
      data-unsaved
      className="grid gap-2 border-blue-900 border-l-5 bg-blue-50 px-3.5 py-2.5"
    >
      <h3 className="font-bold text-dns-16B-130">まだ保存していない訂正 {pending.length}件</h3>
      <ul className="grid gap-1">
        {pending.map(one => (
          <PendingRow key={one.path} one={one} problem={wordsOf(problems[one.path])} onRemove={onRemove} />
        ))}
      </ul>
      {effect && <EffectView effect={effect} onOpen={onOpen} />}
      <div className="flex flex-wrap items-center gap-3">
        {effect ? (
          <Button
            type="button"
            look="primary"
            // Enter once more saves what has just been looked at.
            autoFocus
            data-shortcut="Ctrl+Enter"
            aria-disabled={isBusy || undefined}
            onClick={() => !isBusy && onSave()}
          >
            {isBusy ? '保存しています' : `${pending.length}件を保存する`}
            <KeyCap onDark>Ctrl+Enter</KeyCap>
          </Button>
        ) : (
          <Button type="button" data-shortcut="Ctrl+Enter" onClick={() => !isBusy && onLook()}>
            {isBusy ? '確かめています' : '変わることを確かめる'}
            <KeyCap>Ctrl+Enter</KeyCap>
          </Button>
        )}
        <span className="text-dns-14N-130 text-solid-gray-700">
          続けて訂正するときは <KeyCap>F3</KeyCap>
        </span>
      </div>
    </section>
  )
}

type PendingRowProps = {
  readonly one: Pending
  readonly problem: string
  readonly onRemove: (path: string) => void
}

function PendingRow({
  one: { path, whose, label, ownText, text, ground, isUndo, also },
  problem,
  onRemove,
}: PendingRowProps) {
  return (
    <li className="flex flex-wrap items-center gap-x-2">
      <span>
        {whose}：{label}
        {also.length > 0 && ` ほか${also.length}か所`}
      </span>
      <span className="text-solid-gray-700">{ownText || '未入力'}</span>
      <Icon name="arrow" className="size-4.5 text-solid-gray-600" />
      <mark className="font-bold">{text || '空欄'}</mark>
      <span className="text-dns-14N-130 text-solid-gray-700">{isUndo ? '住民の入力に戻す' : ground}</span>
      <SmallButton type="button" className="ml-auto" onClick={() => onRemove(path)}>
        取りやめる
        <span className="sr-only">
          （{whose}の{label}）
        </span>
      </SmallButton>
      {problem && (
        <span role="alert" className="w-full font-bold text-dns-14B-130 text-red-900">
          {problem}
        </span>
      )}
    </li>
  )
}

function wordsOf(problems: Corrections['problems'][string] | undefined): string {
  return [problems?.value, problems?.ground].filter(Boolean).join(' ')
}
