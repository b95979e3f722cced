import { type ChildProcess, spawn } from 'node:child_process'
import { afterEach, expect, test } from 'vitest'
import { findByScan } from '@/lib/counter/find-by-scan'
import { listStops } from '@/lib/db/stops'
import { root } from '@/lib/ops/paths'
import { aFamilyMovingIn } from '@/tests/support/a-family'
import { aClerk } from '@/tests/support/clerks'
import { aStoredDraft } from '@/tests/support/stored-drafts'

let other: ChildProcess | undefined

afterEach(() => void other?.stdin?.end())

/** Lines the other process has said, as they come. */
function anotherProcess(env: Readonly<Record<string, string>> = {}): { said: () => readonly string[] } {
  const program = ['--conditions=react-server', '--import', 'tsx', 'tests/support/programs/hear-changes.ts']
  const { NODE_OPTIONS: _options, ...inherited } = process.env
  other = spawn(process.execPath, program, {
    cwd: root,
    env: { ...inherited, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let output = ''
  other.stdout?.on('data', chunk => (output += chunk))
  return { said: () => output.split('\n') }
}

test('who is taken in by one process is heard of by the other in less than a second', async () => {
  const { said } = anotherProcess()
  await expect.poll(() => said().includes('listening'), { timeout: 40_000, interval: 20 }).toBe(true)
  const { id, receiptCode } = await aStoredDraft({ content: aFamilyMovingIn() })
  const clerk = await aClerk()

  await findByScan(receiptCode, clerk)

  const committed = Date.now()
  await expect.poll(() => said().includes('shimin'), { timeout: 1_000, interval: 5 }).toBe(true)
  expect(Date.now() - committed).toBeLessThan(1_000)
  const departments = (await listStops(id)).map(({ departmentId }) => departmentId)
  await expect.poll(() => departments.every(one => said().includes(one)), { timeout: 1_000 }).toBe(true)
})
