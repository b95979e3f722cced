import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { addDays, localDate } from '@/lib/calendar/local-date'
import { ruleSet } from '@/lib/catalogue'
import { todayInJapan } from '@/lib/config/clock'
import type { StaffActor } from '@/lib/db/audit'
import { inTransaction } from '@/lib/db/client'
import { publishIn, rollBackTo } from '@/lib/db/rule-sets'
import { rulesFor } from '@/lib/guide/rules'
import { newSession } from '@/lib/guide/session'
import { root } from '@/lib/ops/paths'
import type { RuleSet } from '@/lib/rules/schema'
import { aRuleSetVersion, staffActor } from '@/tests/support/stored-drafts'
import { aTown } from '@/tests/support/town'

/** After every day that other tests publish for. */
const day = localDate('2051-04-01')

let publisher: StaffActor

beforeAll(async () => {
  publisher = await staffActor('administrator')
  await aRuleSetVersion()
})

function publish(effectiveOn = day, rules: RuleSet = aTown()): Promise<number> {
  return inTransaction(tx => publishIn(tx, { ruleSet: rules, effectiveOn, note: '試験' }, publisher))
}

async function inForceNow(): Promise<number> {
  return (await rulesFor(newSession('ja'), todayInJapan())).version
}

describe('a version that waits for its day', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  test('is in force from midnight in Japan, in a process that was running all the time', async () => {
    const before = await publish(addDays(day, 9))
    const waiting = await publish(addDays(day, 10))
    vi.useFakeTimers({ toFake: ['Date'] })
    vi.setSystemTime(new Date('2051-04-10T23:59:59.999+09:00'))
    expect(await inForceNow()).toBe(before)
    vi.setSystemTime(new Date('2051-04-11T00:00:00+09:00'))
    expect(await inForceNow()).toBe(waiting)
  })

  test('never comes when an earlier one was published again before', async () => {
    const good = await publish(addDays(day, 20))
    await publish(addDays(day, 22))
    const again = await rollBackTo(good, { effectiveOn: addDays(day, 21), note: '戻す' }, publisher)
    vi.useFakeTimers({ toFake: ['Date'] })
    for (const at of ['2051-04-22T12:00:00+09:00', '2051-04-23T00:00:00+09:00', '2051-05-01T00:00:00+09:00']) {
      vi.setSystemTime(new Date(at))
      expect(await inForceNow()).toBe(again)
    }
  })
})

describe('a second process', () => {
  let other: ChildProcess | undefined

  afterEach(async () => {
    if (!other || other.exitCode !== null) return
    const ended = once(other, 'close')
    other.kill('SIGKILL')
    await ended
  })

  test('goes by what was just published here within two seconds', async () => {
    const on = addDays(day, 60)
    const first = await publish(on, ruleSet)
    const said = follow(on)
    await said(first)
    const version = await publish(on, ruleSet)
    const began = performance.now()
    await said(version)
    expect(performance.now() - began).toBeLessThan(2_000)
  })

  /** Waits until the other process names a version. */
  function follow(on: string): (version: number) => Promise<void> {
    const program = path.join(root, 'tests/support/programs/follow-rules.ts')
    const child = spawn(process.execPath, ['--conditions=react-server', '--import', 'tsx', program, on], { cwd: root })
    other = child
    let output = ''
    child.stdout.on('data', chunk => (output += chunk))
    return async version => {
      const isSaid = () => output.includes(JSON.stringify({ version }))
      while (!isSaid()) await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(failed)])
    }
  }

  function failed(): never {
    throw new Error('the other process ended by itself')
  }
})
