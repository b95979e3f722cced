import { existsSync, readFileSync } from 'node:fs'

/** Linux counts processor time in hundredths of a second. */
const tickMs = 10

/** What these processes have worked so far; null where the system does not tell. */
export function cpuMsOf(pids: readonly number[]): number | null {
  if (!existsSync('/proc/self/stat')) return null
  return pids.reduce((sum, pid) => sum + ticksOf(pid) * tickMs, 0)
}

/** The fields after the name in brackets: the twelfth and thirteenth are the ticks of user and system. */
function ticksOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return Number(fields[11]) + Number(fields[12])
}
