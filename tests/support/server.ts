import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { freePort } from '@/lib/ops/free-port'
import { root } from '@/lib/ops/paths'
import { childrenOf, findProcess } from '@/lib/ops/processes'

/** The product as `npm start` runs it, with a database of its own. */
export type TestServer = {
  readonly url: string
  readonly accounts: Accounts
  /** The processes that answer, the database left out. */
  readonly pids: () => readonly number[]
  /** As Ctrl-C would. */
  readonly stop: () => Promise<void>
  /** Application and PostgreSQL at once, without a chance to finish anything. */
  readonly kill: () => Promise<void>
}

export type Account = { readonly loginName: string; readonly password: string }
export type Accounts = Readonly<Record<(typeof accountNames)[number], Account>>

const accountNames = ['clerk', 'kokuho', 'kodomo', 'nozei', 'supervisor', 'admin', 'approver', 'auditor'] as const

export type ServerOptions = {
  /** Relative to the root; what an earlier server left there is taken over. */
  readonly dataDir: string
  readonly port?: number
  /** The clerks' side alone, as `npm run start:counter` runs it. */
  readonly isCounterOnly?: boolean
  readonly env?: Readonly<Record<string, string>>
}

export async function startServer({
  dataDir,
  port: wanted,
  isCounterOnly = false,
  env = {},
}: ServerOptions): Promise<TestServer> {
  const port = wanted ?? (await freePort())
  const url = `http://localhost:${port}`
  const own = { NAVI_DATABASE: 'embedded', NAVI_DATA_DIR: dataDir, PORT: String(port), NEXTAUTH_URL: url }
  // A test runner's mode and flags are not for the server.
  const { NODE_OPTIONS: _options, DATABASE_URL: _url, ...inherited } = process.env
  const command = `lib/ops/${isCounterOnly ? 'start-counter' : 'start'}.ts`
  const child = spawn(process.execPath, ['--conditions=react-server', '--import', 'tsx', command], {
    cwd: root,
    env: { ...inherited, NODE_ENV: 'production', ...own, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const ended = new Promise<void>(resolve => child.once('close', () => resolve()))
  await new Promise<void>((resolve, reject) => {
    const take = (chunk: Buffer) => {
      output += chunk
      if (output.includes('Ctrl-C')) resolve()
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    child.once('close', () => reject(new Error(`the server did not start:\n${output}`)))
  })
  return {
    url,
    accounts: accountsIn(output),
    pids: () => serving(child.pid ?? 0),
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
    kill: async () => {
      // A database that was taken over is nobody's child.
      const victims = new Set([...childrenOf(child.pid ?? 0), postmasterOf(dataDir), child.pid ?? 0])
      for (const pid of victims) process.kill(pid, 'SIGKILL')
      await ended
    },
  }
}

function serving(pid: number): readonly number[] {
  const isDatabase = (one: number) => findProcess(one)?.command.includes('postgres') ?? true
  return [
    pid,
    ...childrenOf(pid)
      .filter(one => !isDatabase(one))
      .flatMap(serving),
  ]
}

function accountsIn(output: string): Accounts {
  return Object.fromEntries(accountNames.map(name => [name, accountIn(output, name)])) as Accounts
}

function accountIn(output: string, loginName: string): Account {
  const password = new RegExp(`^ +${loginName} +(\\S+)`, 'm').exec(output)?.[1]
  if (!password) throw new Error(`no account ${loginName} in what the server printed`)
  return { loginName, password }
}

function postmasterOf(dataDir: string): number {
  return Number(readFileSync(path.join(root, dataDir, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0])
}
