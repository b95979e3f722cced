import type { ChildProcess } from 'node:child_process'
import { chainToNpm, isRunning } from './processes'

const graceMs = 6000

/**
 * Runs a server until it ends or we are told to end: by a signal, or by the death of whoever started us. Gives its exit code.
 * npm does not pass its own end on, so its absence is noticed here.
 */
export function untilEnd(child: ChildProcess): Promise<number> {
  return new Promise(resolve => {
    let isEnding = false
    const end = () => {
      if (isEnding) return
      isEnding = true
      child.kill('SIGTERM')
      setTimeout(() => child.kill('SIGKILL'), graceMs).unref()
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end)
    const starters = chainToNpm()
    const watch = setInterval(() => {
      if (process.ppid !== starters[0] || !starters.every(isRunning)) end()
    }, 1000)
    child.on('exit', code => {
      clearInterval(watch)
      resolve(isEnding ? 0 : (code ?? 1))
    })
  })
}
