import type { ReactNode } from 'react'
import { Button, buttonClass } from '@/components/staff/button'
import { Icon } from '@/components/staff/icon'
import { KeyCap } from '@/components/staff/key-cap'
import type { DraftView } from '@/lib/counter/draft-view'
import type { DraftActions } from './draft-actions'
import { KeyOverview } from './key-overview'
import { PrintLink } from './print-link'

const keys = [
  ['F3', '訂正'],
  ['F4', '手続き'],
  ['F5', '書類'],
  ['F7', '本人確認'],
] as const

export type DraftFooterProps = {
  readonly view: DraftView
  readonly actions: DraftActions
  readonly children?: ReactNode
}

export function DraftFooter({ view, actions, children }: DraftFooterProps) {
  const now = view.steps.find(({ state }) => state === 'now')?.name
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2 border-solid-gray-200 border-t bg-white px-4 py-1.5">
      <ul aria-label="キーの一覧" className="flex flex-wrap gap-x-4 gap-y-1 text-dns-14N-130 max-lg:hidden">
        <li>
          <a
            href="/counter"
            data-shortcut="F2"
            className="flex items-center gap-1.5 whitespace-nowrap text-blue-1000 underline underline-offset-3"
          >
            <KeyCap>F2</KeyCap>
            次の受付
          </a>
        </li>
        {keys.map(([key, name]) => (
          <li key={key} className="flex items-center gap-1.5 whitespace-nowrap">
            <KeyCap>{key}</KeyCap>
            {name}
          </li>
        ))}
        <li>
          <KeyOverview />
        </li>
      </ul>
      <div className="ml-auto flex flex-wrap items-center gap-3">
        {children}
        <a
          href={`/counter/drafts/${view.draft.id}/forms.pdf?sides=both`}
          target="_blank"
          rel="noreferrer"
          className="inline-flex min-h-9 min-w-11 items-center justify-center text-blue-1000 text-dns-14N-130 underline underline-offset-3 pointer-coarse:min-h-11"
        >
          両面用
          <span className="sr-only">のPDF（新しいタブで開きます）</span>
        </a>
        <PrintLink
          href={`/counter/drafts/${view.draft.id}/forms.pdf`}
          className={buttonClass(now === 'correction' || now === 'printing' ? 'primary' : 'secondary')}
        >
          <Icon name="print" />
          一括印刷
          <KeyCap onDark={now === 'correction' || now === 'printing'}>F8</KeyCap>
        </PrintLink>
        <Completion view={view} actions={actions} isNext={now === 'completion'} />
      </div>
    </div>
  )
}

function Completion({ view, actions, isNext }: { view: DraftView; actions: DraftActions; isNext: boolean }) {
  if (view.draft.completedAt)
    return (
      <form action={actions.reopen}>
        <Button>未完了に戻す</Button>
      </form>
    )
  const isReady = view.openCount === 0
  return (
    <form action={actions.complete}>
      {!isReady && <input type="hidden" name="leavingOpen" value="yes" />}
      <Button look={isReady && isNext ? 'primary' : 'secondary'} data-shortcut={isReady ? 'F10' : undefined}>
        {isReady ? 'この件を完了する' : `${view.openCount}件残して完了する`}
        {isReady && <KeyCap onDark={isNext}>F10</KeyCap>}
      </Button>
    </form>
  )
}
