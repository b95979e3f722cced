import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'

export type ProcessInfo = { readonly parent: number; readonly command: string }

/** Null when there is no such process, or only its zombie. */
export function findProcess(pid: number): ProcessInfo | null {
  return existsSync('/proc/self/stat') ? fromProc(pid) : fromPs(pid)
}

export function isRunning(pid: number): boolean {
  return findProcess(pid) !== null
}

export function childrenOf(pid: number): number[] {
  return allPids().filter(child => findProcess(child)?.parent === pid)
}

/** From this process's parent up to and including `npm`, when npm started us; else the parent alone. */
export function chainToNpm(): number[] {
  const chain = [process.ppid]
  if (!process.env.npm_lifecycle_event) return chain
  for (
    let at = findProcess(process.ppid);
    at && !/npm/.test(at.command) && at.parent > 1;
    at = findProcess(at.parent)
  ) {
    chain.push(at.parent)
  }
  return chain
}

function allPids(): number[] {
  if (existsSync('/proc/self/stat')) return readdirSync('/proc').map(Number).filter(Boolean)
  return spawnSync('ps', ['-A', '-o', 'pid='], { encoding: 'utf8' }).stdout.split('\n').map(Number).filter(Boolean)
}

function fromProc(pid: number): ProcessInfo | null {
  try {
    // `12 (some (odd) name) S 11 …`
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    return state === 'Z' ? null : { parent: Number(parent), command }
  } catch {
    return null
  }
}

function fromPs(pid: number): ProcessInfo | null {
  const { status, stdout } = spawnSync('ps', ['-o', 'stat=,ppid=,args=', '-p', String(pid)], { encoding: 'utf8' })
  const match = status === 0 ? /^\s*(\S+)\s+(\d+)\s+(.*)$/m.exec(stdout) : null
  return match && !match[1]?.startsWith('Z') ? { parent: Number(match[2]), command: match[3] ?? '' } : null
}
