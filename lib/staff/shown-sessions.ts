import 'server-only'
import { terminalNames } from '@/lib/audit/log-view'
import { terminalName } from '@/lib/audit/rows'
import { listLiveSessions } from '@/lib/db/sessions'
import { formatInstant } from '@/lib/format/instant'

export type ShownSession = {
  readonly id: string
  readonly terminal: string
  readonly way: string
  readonly since: string
  readonly lastSeen: string
  readonly isThisOne: boolean
}

/** A person's live sessions as they are read, the newest first. */
export async function shownSessions(staffId: string, thisSession: string): Promise<readonly ShownSession[]> {
  const [sessions, names] = await Promise.all([listLiveSessions(staffId), terminalNames()])
  return sessions.map(({ id, terminal, way, createdAt, lastSeenAt }) => ({
    id,
    terminal: terminalName(terminal, names),
    way: way === 'directory' ? '庁内の認証' : 'パスワード',
    since: formatInstant(createdAt),
    lastSeen: formatInstant(lastSeenAt),
    isThisOne: id === thisSession,
  }))
}
