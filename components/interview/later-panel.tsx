import { Panel } from '@/components/staff/panel'
import { householdQuestion } from '@/lib/interviews/household-question'
import type { QuestionView } from '@/lib/interviews/questions'
import { QuestionInputs } from './question-inputs'
import type { Desk } from './use-interview'

/** Everything else that can be asked now, in any order. */
export function LaterPanel({ desk }: { readonly desk: Desk }) {
  const { open, questions, noLongerAsked } = desk.view
  const later = open.filter(id => id !== desk.now)
  if (later.length === 0 && noLongerAsked.length === 0) return null
  return (
    <Panel
      title="このあと聞くこと"
      id="later"
      note={later.length > 0 ? `${later.length}問　順番は自由です` : 'ありません'}
    >
      <div className="grid">
        {later.map(id => {
          const question = questions.find(one => one.id === id)
          return question ? (
            <LaterQuestion key={id} question={question} desk={desk} />
          ) : (
            <LaterLine key={id} id={householdQuestion} label="家族と生年月日" because="" desk={desk}>
              <GoThere id={householdQuestion} label="家族を聞く" desk={desk} />
            </LaterLine>
          )
        })}
      </div>
      {noLongerAsked.length > 0 && (
        <details className="border-solid-gray-100 border-t px-3.5 py-2">
          <summary className="flex min-h-6 list-none items-center text-blue-1000 pointer-coarse:min-h-11 underline underline-offset-3">
            聞かなくてよくなった{noLongerAsked.length}問
          </summary>
          <p className="mt-1 text-solid-gray-700">{noLongerAsked.join('、')}</p>
        </details>
      )}
    </Panel>
  )
}

function LaterQuestion({ question, desk }: { readonly question: QuestionView; readonly desk: Desk }) {
  const { id, label, rows, kind, because } = question
  const names = because.slice(0, 2).map(one => desk.view.names[one])
  const isOneLine = rows.length === 1 && kind === 'options'
  return (
    <LaterLine id={id} label={label} because={names.join('、')} desk={desk}>
      {isOneLine ? (
        <QuestionInputs question={question} desk={desk} size="small" />
      ) : (
        <GoThere id={id} label={rows.length > 1 ? `${rows.length}人について聞く` : '聞く'} desk={desk} />
      )}
    </LaterLine>
  )
}

type LineProps = {
  readonly id: string
  readonly label: string
  readonly because: string
  readonly desk: Desk
  readonly children: React.ReactNode
}

function LaterLine({ id, label, because, desk, children }: LineProps) {
  return (
    <div className="grid items-center gap-x-3 gap-y-1 border-solid-gray-100 border-t px-3.5 py-1.5 md:grid-cols-[15rem_minmax(0,1fr)]">
      <div className="leading-130">
        <a
          href={`?at=${id}`}
          onClick={event => {
            event.preventDefault()
            desk.goTo(id)
          }}
          className="block font-bold text-solid-gray-900 hover:underline pointer-coarse:min-h-11"
        >
          {label}
        </a>
        {because !== '' && <span className="line-clamp-1 text-dns-14N-130 text-solid-gray-700">{because}</span>}
      </div>
      {children}
    </div>
  )
}

function GoThere({ id, label, desk }: { readonly id: string; readonly label: string; readonly desk: Desk }) {
  return (
    <div>
      <a
        href={`?at=${id}`}
        onClick={event => {
          event.preventDefault()
          desk.goTo(id)
        }}
        className="inline-flex min-h-11 items-center rounded-8 border border-solid-gray-600 bg-white px-3 text-solid-gray-900 hover:bg-blue-50 xl:min-h-9.5"
      >
        {label}
      </a>
    </div>
  )
}
