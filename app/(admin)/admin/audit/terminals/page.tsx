import type { Metadata } from 'next'
import { AuditNav } from '@/components/audit/audit-nav'
import { TerminalList } from '@/components/audit/terminal-list'
import { Panel } from '@/components/staff/panel'
import { permissions } from '@/lib/auth/permissions'
import { requireStaff } from '@/lib/auth/require-staff'
import { now } from '@/lib/config/clock'
import { countOpenAlerts } from '@/lib/db/alerts'
import { listSeenTerminals } from '@/lib/db/terminals'
import { formatInstant } from '@/lib/format/instant'
import { tabsOf } from '../tabs'
import { giveName } from './actions'

export const metadata: Metadata = { title: '端末の名前' }

const shownMs = 90 * 24 * 60 * 60_000

export default async function TerminalsPage() {
  const { staff, actor } = await requireStaff(permissions.accounts)
  const [terminals, alerts] = await Promise.all([
    listSeenTerminals(new Date(now().getTime() - shownMs)),
    countOpenAlerts(),
  ])

  return (
    <main id="main" className="mx-auto grid w-full max-w-300 content-start gap-3 p-3">
      <h1 className="px-1 pt-1 text-std-24B-150">どの端末で</h1>
      <AuditNav current="terminals" open={tabsOf(staff.role)} alerts={alerts} />
      <p className="px-1">
        端末はネットワークのアドレスで見分け、アドレスそのものは残しません。その端末でこの画面を開くと「いま使っている端末」と出るので、名前を付けてください。鍵を取り替えると見分け方も替わるため、付け直します。
      </p>
      <Panel title="使われた端末" id="terminals" note={`${terminals.length}台`}>
        <TerminalList
          name={giveName}
          terminals={terminals.map(({ hash, name, lastAt, staff: people }) => ({
            hash,
            name: name ?? '',
            short: `端末 ${hash.slice(0, 6)}`,
            isThis: hash === actor.terminal,
            lastAt: formatInstant(lastAt),
            staff: people.join('、'),
          }))}
        />
      </Panel>
    </main>
  )
}
