import { randomUUID } from 'node:crypto'
import { afterEach, expect, test, vi } from 'vitest'
import { olderTerminalsOf, terminalOf } from '@/lib/config/client-address'
import { config } from '@/lib/config/config'
import { recordAudit } from '@/lib/db/audit'
import { keepTerminalName, listSeenTerminals, listTerminals, nameTerminal } from '@/lib/db/terminals'
import { masterKey } from '@/tests/support/keyrings'
import { staffActor } from '@/tests/support/stored-drafts'

afterEach(() => vi.unstubAllGlobals())

const headers = new Headers({ 'x-navi-peer': '192.0.2.17' })

test('a terminal keeps its name through a rotation of keys, also where the log has it by its old hash', async () => {
  const actor = await staffActor()
  const name = `端末 ${randomUUID()}`
  const before = terminalOf(headers)
  await nameTerminal({ hash: before, name }, actor)
  await recordAudit({ action: 'staff.give-code', actor: { ...actor, terminal: before } })

  vi.stubGlobal('naviConfig', { ...config(), keyring: [masterKey('next'), ...config().keyring] })
  const after = terminalOf(headers)
  expect(after).not.toBe(before)
  for (let signIns = 0; signIns < 2; signIns++) await keepTerminalName(after, olderTerminalsOf(headers))
  await recordAudit({ action: 'staff.give-code', actor: { ...actor, terminal: after } })

  const named = (await listTerminals()).filter(terminal => terminal.name === name)
  expect(named.map(({ hash }) => hash)).toEqual([after, before])
  const seen = (await listSeenTerminals(new Date(0))).filter(terminal => terminal.name === name)
  expect(seen).toMatchObject([{ hash: after, entries: 2 }])
})

test('a name given under the new key is not taken away by one of before', async () => {
  const actor = await staffActor()
  const [older, current] = [randomUUID(), randomUUID()]
  for (const hash of [older, current]) await nameTerminal({ hash, name: `端末 ${hash}` }, actor)
  await keepTerminalName(current, [older])
  expect((await listTerminals()).find(({ hash }) => hash === current)?.name).toBe(`端末 ${current}`)
})
