import 'server-only'
import { randomUUID } from 'node:crypto'
import { now } from '@/lib/config/clock'
import { sealAudit, unsealedAudit } from '@/lib/db/audit-chain'
import { logError } from '@/lib/log/log'
import { watchStaff } from './watch'

/** How long an entry may wait, or how many of them, before they are sealed: until then a removed one is not missed. */
const longestWaitMs = 5 * 60_000
const mostWaiting = 1_000
const lookEveryMs = 30_000
/** The auditor's page looks at once; this is for days on which nobody opens it. */
const watchEveryMs = 10 * 60_000

const running = globalThis as typeof globalThis & { naviSealing?: readonly NodeJS.Timeout[] }

/** In every server process: whoever looks first seals, the others find nothing left to do. */
export function keepSealing(): void {
  running.naviSealing ??= [repeat(sealIfDue, lookEveryMs), repeat(watchStaff, watchEveryMs)]
}

export async function sealIfDue(): Promise<void> {
  const { entries, oldestAt } = await unsealedAudit()
  const isDue = entries >= mostWaiting || (oldestAt !== null && now().getTime() - oldestAt.getTime() >= longestWaitMs)
  if (isDue) await sealAudit()
}

/** Never twice at once, and what went wrong is tried again the next time. */
function repeat(work: () => Promise<void>, everyMs: number): NodeJS.Timeout {
  let isBusy = false
  const look = async () => {
    if (isBusy) return
    isBusy = true
    try {
      await work()
    } catch (error) {
      logError(`the audit log: ${work.name}`, error, randomUUID())
    } finally {
      isBusy = false
    }
  }
  return setInterval(() => void look(), everyMs).unref()
}
