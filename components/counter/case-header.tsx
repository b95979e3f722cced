import { Icon } from '@/components/staff/icon'
import type { DraftView } from '@/lib/counter/draft-view'
import { shownCode } from '@/lib/counter/shown-code'
import type { Step } from '@/lib/counter/steps'
import { stepNames } from './step-names'
import { TimeOfDay } from './time'

export function CaseHeader({ view: { draft, events, people, steps } }: { view: DraftView }) {
  const [filer] = people
  return (
    <section
      aria-label="この件"
      className="flex flex-wrap items-center gap-x-5 gap-y-2 border-solid-gray-200 border-b bg-white px-5 py-2"
    >
      <span className="whitespace-nowrap font-bold text-[1.625rem] text-blue-900 leading-120">
        <span className="sr-only">受付コード </span>
        {shownCode(draft.content.receiptCode)}
      </span>
      <div className="min-w-0">
        <h1 className="text-[1.375rem] leading-130">
          {filer?.name} 様
          {people.length > 1 && <span className="font-normal text-dns-16N-130"> ほか{people.length - 1}人</span>}
        </h1>
        <p className="text-dns-16N-130 text-solid-gray-700">
          {events}　{draft.receivedAt && <TimeOfDay at={draft.receivedAt} />}受け付け
          {draft.content.heard && `　聞き取り（${draft.content.heard.byName}）`}　
          <a
            href={`/counter/drafts/${draft.id}/slip`}
            className="whitespace-nowrap text-blue-1000 underline underline-offset-3"
          >
            受付コードの控え
          </a>
        </p>
      </div>
      <ol className="ml-auto flex flex-wrap gap-y-1">
        {steps.map((step, index) => (
          <StepMark key={step.name} step={step} number={index + 1} />
        ))}
      </ol>
    </section>
  )
}

function StepMark({ step: { name, state }, number }: { step: Step; number: number }) {
  return (
    <li
      aria-current={state === 'now' ? 'step' : undefined}
      data-state={state}
      className="group relative flex items-center gap-2 whitespace-nowrap pr-9 text-dns-16N-130 text-solid-gray-700 after:absolute after:right-2 after:w-5 after:border-solid-gray-300 after:border-t-2 last:pr-0 last:after:hidden data-[state=now]:font-bold data-[state=now]:text-blue-900"
    >
      <span className="grid size-7.5 place-items-center rounded-full border-2 border-solid-gray-420 font-bold leading-100 group-data-[state=done]:border-green-800 group-data-[state=now]:border-blue-900 group-data-[state=done]:bg-green-800 group-data-[state=now]:bg-blue-900 group-data-[state=done]:text-white group-data-[state=now]:text-white">
        {state === 'done' ? <Icon name="check" label="すみ" className="size-4.5" /> : number}
      </span>
      {stepNames[name]}
    </li>
  )
}
