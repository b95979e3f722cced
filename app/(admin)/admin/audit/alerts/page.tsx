import type { Metadata } from 'next'
import { AnsweredAlerts, OpenAlerts, type ShownAlert } from '@/components/audit/alert-list'
import { AlertRules } from '@/components/audit/alert-rules'
import { AuditNav } from '@/components/audit/audit-nav'
import { Panel } from '@/components/staff/panel'
import type { AlertRule } from '@/lib/audit/alerts'
import { watchStaff } from '@/lib/audit/watch'
import { permissions } from '@/lib/auth/permissions'
import { requireStaff } from '@/lib/auth/require-staff'
import { isOneOf } from '@/lib/auth/roles'
import { dayInJapan } from '@/lib/config/clock'
import { type Alert, listAlertRules, listAlerts } from '@/lib/db/alerts'
import { formatInstant } from '@/lib/format/instant'
import { alertWords } from '@/lib/i18n/alerts'
import { tabsOf } from '../tabs'
import { closeAlert, saveRule } from './actions'

export const metadata: Metadata = { title: '警告' }

export default async function AlertsPage() {
  const { staff } = await requireStaff(permissions.alerts)
  await watchStaff()
  const [alerts, rules] = await Promise.all([listAlerts(100), listAlertRules()])
  const readsLog = isOneOf(permissions.audit, staff.role)
  const open = alerts.filter(({ acknowledged }) => !acknowledged)
  const answered = alerts.filter(({ acknowledged }) => acknowledged)

  return (
    <main id="main" className="mx-auto grid w-full max-w-300 content-start gap-3 p-3">
      <h1 className="px-1 pt-1 text-std-24B-150">見すぎていないか</h1>
      <AuditNav current="alerts" open={tabsOf(staff.role)} alerts={open.length} />
      <Panel title="確かめていない警告" id="open" note={`${open.length}件`}>
        <OpenAlerts alerts={open.map(alert => shown(alert, readsLog))} acknowledge={closeAlert} />
      </Panel>
      {isOneOf(permissions.accounts, staff.role) && (
        <Panel title="警告の決まり" id="rules" note="変えたことは記録に残ります">
          <AlertRules rules={rules.map(shownRule)} setRule={saveRule} />
        </Panel>
      )}
      <Panel title="確かめた警告" id="answered" note={`新しい${answered.length}件`}>
        <AnsweredAlerts alerts={answered.map(alert => shown(alert, readsLog))} />
      </Panel>
    </main>
  )
}

function shown({ id, kind, staff, latestAt, count, acknowledged }: Alert, readsLog: boolean): ShownAlert {
  const day = dayInJapan(latestAt)
  const { title, counts } = alertWords[kind]
  return {
    id,
    title,
    who: staff.displayName,
    when: formatInstant(latestAt),
    figure: `${counts} ${count}`,
    href: readsLog ? `/admin/audit?${new URLSearchParams({ who: staff.id, from: day, to: day })}` : null,
    acknowledged:
      acknowledged && `${acknowledged.by.displayName}（${formatInstant(acknowledged.at)}）：${acknowledged.note}`,
  }
}

function shownRule({ kind, isOn, moreThan, withinMinutes, opensAt, closesAt }: AlertRule) {
  return {
    ...alertWords[kind],
    kind,
    isOn: isOn ? 'on' : '',
    moreThan: String(moreThan),
    withinMinutes: String(withinMinutes),
    opensAt: opensAt ?? '',
    closesAt: closesAt ?? '',
    hasHours: kind === 'outside-hours',
  }
}
