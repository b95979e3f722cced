import type { ShownSession } from '@/lib/staff/shown-sessions'
import { ListTable } from './list-table'

type SessionListProps = {
  readonly sessions: readonly ShownSession[]
  /** For the buttons' names: whose sessions they are. */
  readonly whose: string
}

const columns = ['端末', 'ログインの方法', 'ログインした時刻', '最後の操作']

/** Inside a form: its buttons are named `end:` and a session's id. */
export function SessionList({ sessions, whose }: SessionListProps) {
  if (sessions.length === 0) return <p className="px-3.5 pb-2 text-solid-gray-700">いまログインしていません。</p>
  return (
    <ListTable columns={columns} lastColumn="操作">
      {sessions.map(session => (
        <Row key={session.id} session={session} whose={whose} />
      ))}
    </ListTable>
  )
}

function Row({ session, whose }: { readonly session: ShownSession; readonly whose: string }) {
  const { id, terminal, way, since, lastSeen, isThisOne } = session
  return (
    <tr className="border-solid-gray-100 border-t text-solid-gray-900">
      <th scope="row" className="px-2 py-1.5 pl-3.5 text-left font-normal">
        {terminal}
      </th>
      <td className="whitespace-nowrap px-2 py-1.5">{way}</td>
      <td className="whitespace-nowrap px-2 py-1.5">{since}</td>
      <td className="whitespace-nowrap px-2 py-1.5">{lastSeen}</td>
      <td className="px-2 py-1.5 pr-3.5 text-right">
        {isThisOne ? (
          <b className="whitespace-nowrap text-green-900">この画面</b>
        ) : (
          <button
            type="submit"
            name="button"
            value={`end:${id}`}
            aria-label={`${whose}の${terminal}のログインを終わらせる`}
            className="min-h-9 whitespace-nowrap rounded-8 border border-blue-900 px-2.5 text-blue-900 text-dns-14B-130 hover:bg-blue-50 pointer-coarse:min-h-11"
          >
            終わらせる
          </button>
        )}
      </td>
    </tr>
  )
}
