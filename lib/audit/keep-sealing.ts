import 'server-only'
import { randomUUID } from 'node:crypto'
import { now } from '@/lib/config/clock'
import { sealAudit, unsealedAudit } from '@/lib/db/audit-chain'
import { logError } from '@/lib/log/log'

/** How long an entry may wait, or how many of them, before they are sealed: until then a removed one is not missed. */
const longestWaitMs = 5 * 60_000
const mostWaiting = 1_000
const lookEveryMs = 30_000

const running = globalThis as typeof globalThis & { naviSealing?: NodeJS.Timeout }

/** In every server process: whoever looks first seals, the others find nothing left to do. */
export function keepSealing(): void {
  running.naviSealing ??= setInterval(() => void look(), lookEveryMs).unref()
}

export async function sealIfDue(): Promise<void> {
  const { entries, oldestAt } = await unsealedAudit()
  const isDue = entries >= mostWaiting || (oldestAt !== null && now().getTime() - oldestAt.getTime() >= longestWaitMs)
  if (isDue) await sealAudit()
}

let isLooking = false

async function look(): Promise<void> {
  if (isLooking) return
  isLooking = true
  try {
    await sealIfDue()
  } catch (error) {
    logError('the audit log was not sealed', error, randomUUID())
  } finally {
    isLooking = false
  }
}
