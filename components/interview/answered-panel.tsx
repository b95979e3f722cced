import { Icon } from '@/components/staff/icon'
import { Panel } from '@/components/staff/panel'
import { householdQuestion } from '@/lib/interviews/household-question'
import type { Desk } from './use-interview'

/** What was said so far; one press takes the clerk back to it. */
export function AnsweredPanel({ desk }: { readonly desk: Desk }) {
  const { answered, questions, household } = desk.view
  const chips = answered.map(id => {
    const question = questions.find(one => one.id === id)
    return id === householdQuestion
      ? { id, label: '家族', answer: household.answer }
      : { id, label: question?.label ?? '', answer: question?.answer ?? '' }
  })
  if (chips.length === 0) return null
  return (
    <Panel title="聞いたこと" id="answered" note={`${chips.length}問`}>
      <ul className="flex flex-wrap gap-x-2 gap-y-1.5 px-3.5 pb-3">
        {chips.map(({ id, label, answer }) => (
          <li key={id} className="max-w-full">
            <a
              href={`?at=${id}`}
              aria-current={desk.now === id || undefined}
              onClick={event => {
                event.preventDefault()
                desk.goTo(id)
              }}
              className="flex min-h-11 max-w-full items-center gap-2 rounded-8 border border-solid-gray-420 bg-white px-3 py-0.5 leading-130 hover:bg-blue-50 aria-[current]:border-2 aria-[current]:border-blue-900 xl:min-h-8.5"
            >
              <span className="flex-none text-dns-14N-130 text-solid-gray-700">{label}</span>
              <b className="min-w-0 text-solid-gray-900">{answer}</b>
              <Icon name="pencil" className="size-4 text-solid-gray-600" />
              <span className="sr-only">直す</span>
            </a>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
