import { Icon } from '@/components/staff/icon'
import { formatDay } from '@/lib/format/day'
import type { Pending, Step } from '@/lib/rule-sets/pending'

type ChangeHeaderProps = {
  readonly pending: Pick<Pending, 'being' | 'shown' | 'review' | 'step'>
  /** The page this stands on. */
  readonly here: Step
}

/** What is about to be published, and how far it is on its way. */
export function ChangeHeader({ pending: { being, shown, review, step }, here }: ChangeHeaderProps) {
  const count = shown.things.length
  const { open } = review
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2 xl:col-span-3">
      <h1 className="text-std-22B-150">
        {count === 0 ? '公開していない変更はありません' : `公開する前に：${count}件の変更`}
      </h1>
      <p className="text-solid-gray-700">
        もとの版：第{being.base.version}版
        {open && (
          <>
            　施行日 <b className="text-solid-gray-900">{formatDay(open.effectiveOn, 'ja', { style: 'era' })}</b>
          </>
        )}
      </p>
      {count > 0 && <Flow now={step} here={here} />}
    </div>
  )
}

const steps: readonly Step[] = ['check', 'impact', 'approval']
const names = { check: '検証', impact: '影響の確認', approval: '承認' } as const
const hrefs = { check: '/admin/changes', impact: '/admin/changes/impact', approval: '/admin/changes/impact#publish' }

function Flow({ now, here }: { readonly now: Step; readonly here: Step }) {
  return (
    <nav aria-label="公開までの順番" className="ml-auto max-md:ml-0">
      <ol className="flex flex-wrap items-center gap-x-2">
        {steps.map((step, index) => (
          <li key={step} className="flex items-center gap-2 whitespace-nowrap">
            <a
              href={hrefs[step]}
              aria-current={step === here ? 'page' : undefined}
              className={`flex min-h-9 items-center gap-2 rounded-8 px-1 pointer-coarse:min-h-11 ${step === now ? 'font-bold text-blue-900' : 'text-solid-gray-700'} hover:bg-white`}
            >
              <Mark nth={index + 1} isDone={steps.indexOf(now) > index} isNow={step === now} />
              {names[step]}
            </a>
            <span aria-hidden="true" className="w-5 border-solid-gray-300 border-t-2" />
          </li>
        ))}
        <li className="flex items-center gap-2 whitespace-nowrap text-solid-gray-700">
          <Mark nth={4} isDone={false} isNow={false} />
          公開
        </li>
      </ol>
    </nav>
  )
}

type MarkProps = { readonly nth: number; readonly isDone: boolean; readonly isNow: boolean }

function Mark({ nth, isDone, isNow }: MarkProps) {
  const look = isDone
    ? 'border-green-800 bg-green-800 text-white'
    : isNow
      ? 'border-blue-900 bg-blue-900 text-white'
      : 'border-solid-gray-420'
  return (
    <span className={`grid size-7.5 place-items-center rounded-full border-2 font-bold ${look}`}>
      {isDone ? <Icon name="check" label="済み" className="size-4.5 stroke-3" /> : nth}
    </span>
  )
}
