import { useEffect, useRef, useState } from 'react'
import { Tag, VerdictTag } from '@/components/counter/tag'
import { Panel } from '@/components/staff/panel'
import type { VerdictRow } from '@/lib/interviews/verdict-rows'
import type { Desk } from './use-interview'

/** What the answers have come to, after each of them. */
export function VerdictsPanel({ desk }: { readonly desk: Desk }) {
  const { verdicts, questions, open } = desk.view
  const { required, undecided, toCheck, notRequired } = verdicts
  const isNew = useNewcomers(required)
  const hanging = new Set(questions.find(({ id }) => id === desk.now)?.because ?? [])
  const hangsHere = undecided.filter(({ id }) => hanging.has(id))
  const others = undecided.filter(({ id }) => !hanging.has(id))
  return (
    <Panel
      title="判定"
      id="verdicts"
      note={`必要${required.length}・未定${undecided.length}`}
      aside="答えるたびに変わります"
    >
      <p role="status" className="sr-only">
        必要{required.length}件、未定{undecided.length}件、要確認{toCheck.length}件
      </p>
      <ul className="px-3.5 pb-2">
        {required.map(row => (
          <Line key={row.id} tag={<VerdictTag verdict="required" />} row={row} isNew={isNew.has(row.id)} />
        ))}
        {toCheck.map(row => (
          <Line key={row.id} tag={<VerdictTag verdict="needs-checking" />} row={row} isNew={false} />
        ))}
        <Undecided rows={hangsHere} when="今の質問" />
        <Undecided rows={others} when={open.length > 1 ? `あと${open.length}問` : ''} />
        {notRequired.length > 0 && (
          <Line
            tag={<VerdictTag verdict="not-required" />}
            row={{ name: briefly(notRequired), due: more(notRequired) }}
            isNew={false}
          />
        )}
      </ul>
    </Panel>
  )
}

type LineProps = {
  readonly tag: React.ReactNode
  readonly row: Pick<VerdictRow, 'name' | 'due'> & Partial<VerdictRow>
  readonly isNew: boolean
}

function Line({ tag, row: { name, due, people = 0, isOver = false }, isNew }: LineProps) {
  return (
    <li
      data-new={isNew || undefined}
      className="grid min-h-8.5 grid-cols-[5rem_minmax(0,1fr)_auto] items-center gap-2 border-solid-gray-100 border-t py-0.5 leading-130 data-new:bg-green-50"
    >
      {tag}
      <span className="font-bold text-solid-gray-900">
        {name}
        {people > 1 && `（${people}人）`}
      </span>
      <span className={isOver ? 'font-bold text-red-1000' : 'text-solid-gray-800'}>
        {due}
        {isOver && ' 過ぎています'}
      </span>
    </li>
  )
}

function Undecided({ rows, when }: { readonly rows: readonly VerdictRow[]; readonly when: string }) {
  if (rows.length === 0) return null
  const names = rows.map(({ name }) => name)
  return (
    <li className="grid min-h-8.5 grid-cols-[5rem_minmax(0,1fr)_auto] items-center gap-2 border-solid-gray-100 border-t py-0.5 text-solid-gray-700 leading-130">
      <Tag look="no" icon="question">
        未定
      </Tag>
      <span>
        {briefly(names)} {more(names)}
      </span>
      <span className="whitespace-nowrap">{when}</span>
    </li>
  )
}

const mostNames = 2

function briefly(names: readonly string[]): string {
  return names.slice(0, mostNames).join('、')
}

function more(names: readonly string[]): string {
  return names.length > mostNames ? `ほか${names.length - mostNames}` : ''
}

/** Those that the last answer has brought. */
function useNewcomers(rows: readonly VerdictRow[]): ReadonlySet<string> {
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set())
  const before = useRef(new Set(rows.map(({ id }) => id)))
  useEffect(() => {
    const added = rows.map(({ id }) => id).filter(id => !before.current.has(id))
    before.current = new Set(rows.map(({ id }) => id))
    setFresh(new Set(added))
  }, [rows])
  return fresh
}
