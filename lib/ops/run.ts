import { spawn } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { root } from './paths'

export type Ran = { readonly code: number; readonly output: string }

export type RunOptions = {
  readonly env?: Readonly<Record<string, string>>
  /** Also shows the output while it comes. */
  readonly echo?: boolean
}

/** Runs a command from the root to its end. Never throws: a command that cannot start ends with code 127. */
export function run(
  command: string,
  args: readonly string[],
  { env = {}, echo = false }: RunOptions = {},
): Promise<Ran> {
  return new Promise(resolve => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const take = (chunk: Buffer) => {
      output += chunk
      if (echo) process.stdout.write(chunk)
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    child.on('error', error => resolve({ code: 127, output: `${output}${error.message}\n` }))
    child.on('close', code => resolve({ code: code ?? 1, output }))
  })
}

/** Runs a command that must succeed; what it said is shown only when it did not. */
export async function runOrFail(what: string, command: string, args: readonly string[]): Promise<void> {
  const { code, output } = await run(command, args, { env: quietEnv })
  if (code !== 0) throw new Error(`${what} に失敗しました（${code}）\n${output}`)
}

/** Whether this file is the command, and not imported by another. */
export function isCommand(moduleFile: string): boolean {
  const [, command] = process.argv
  return command !== undefined && realpathSync(command) === realpathSync(moduleFile)
}

const quietEnv = { NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' }
