import { randomUUID } from 'node:crypto'
import { afterEach, describe, expect, test } from 'vitest'
import { watchStaff } from '@/lib/audit/watch'
import { type Alert, acknowledgeAlert, listAlertRules, listAlerts, setAlertRule } from '@/lib/db/alerts'
import { listAudit, recordAudit, type StaffActor } from '@/lib/db/audit'
import { aRuleSetVersion, staffActor } from '@/tests/support/stored-drafts'

async function see(actor: StaffActor, count: number): Promise<void> {
  for (let at = 0; at < count; at++) await recordAudit({ action: 'draft.view', actor, draftId: randomUUID() })
}

async function alertsAbout(actor: StaffActor): Promise<Alert[]> {
  await aRuleSetVersion()
  await watchStaff()
  return (await listAlerts(1000)).filter(({ staff, kind }) => staff.id === actor.staffId && kind === 'many-drafts')
}

const rule = async () => {
  const found = (await listAlertRules()).find(({ kind }) => kind === 'many-drafts')
  if (!found) throw new Error('the rule is missing')
  return found
}

afterEach(async () => setAlertRule({ ...(await rule()), moreThan: 30, isOn: true }, await staffActor('administrator')))

describe('looking at too much', () => {
  test('raises one alert, at the figure that was set and not before, and counts on in it', async () => {
    const [clerk, admin] = [await staffActor(), await staffActor('administrator')]
    await setAlertRule({ ...(await rule()), moreThan: 2 }, admin)
    await see(clerk, 2)
    expect(await alertsAbout(clerk)).toEqual([])
    await see(clerk, 1)
    await Promise.all([watchStaff(), watchStaff()])
    expect(await alertsAbout(clerk)).toEqual([expect.objectContaining({ count: 3, acknowledged: null })])
    await see(clerk, 1)
    expect(await alertsAbout(clerk)).toEqual([expect.objectContaining({ count: 4 })])
  })

  test('is answered with a note by somebody else, and not raised again for the same', async () => {
    const [clerk, auditor] = [await staffActor(), await staffActor('auditor')]
    await see(clerk, 31)
    const [alert] = await alertsAbout(clerk)
    const id = alert?.id ?? ''
    expect(await acknowledgeAlert(id, 'わたしです', clerk)).toBe('own')
    expect(await acknowledgeAlert(id, '統計の確認と聞いた', auditor)).toBe('done')
    expect(await acknowledgeAlert(id, 'もう一度', auditor)).toBe('unchanged')
    expect(await acknowledgeAlert('x', 'どれ', auditor)).toBe('unchanged')
    expect(await alertsAbout(clerk)).toEqual([
      expect.objectContaining({ acknowledged: expect.objectContaining({ note: '統計の確認と聞いた' }) }),
    ])
    const [entry] = await listAudit({ staffId: auditor.staffId, limit: 1 })
    expect(entry).toMatchObject({ action: 'alert.acknowledge', subject: id })
    await see(clerk, 31)
    expect((await alertsAbout(clerk)).map(({ acknowledged }) => acknowledged === null)).toEqual([true, false])
  })

  test('is nobody’s business where the rule is off', async () => {
    const clerk = await staffActor()
    await setAlertRule({ ...(await rule()), isOn: false }, await staffActor('administrator'))
    await see(clerk, 31)
    expect(await alertsAbout(clerk)).toEqual([])
  })
})
