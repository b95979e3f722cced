import { Button } from '@/components/staff/button'
import { Panel } from '@/components/staff/panel'
import type { ShownSession } from '@/lib/staff/shown-sessions'
import { SessionList } from './session-list'

type OwnSessionsProps = {
  readonly sessions: readonly ShownSession[]
  readonly end: (posted: FormData) => Promise<void>
}

export function OwnSessions({ sessions, end }: OwnSessionsProps) {
  return (
    <form action={end} className="lg:col-span-2">
      <Panel title="ログイン中の端末" id="sessions" note={`${sessions.length}件`}>
        <SessionList sessions={sessions} whose="自分" />
        {sessions.length > 1 && (
          <p className="p-3.5">
            <Button name="button" value="end">
              この画面のほかをすべて終わらせる
            </Button>
          </p>
        )}
      </Panel>
    </form>
  )
}
