import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { freePort } from './free-port'
import { type Binaries, findBinaries, type Launcher, launcherFor } from './postgres-binaries'
import { findProcess, isRunning } from './processes'

/** A real PostgreSQL out of an npm package, kept in one folder: for trying things out and for tests, not for a city's data. */
export type LocalPostgres = {
  /** The schema's owner, who migrates. */
  readonly ownerUrl: string
  /** The role the application works as: it cannot change what must stay. */
  readonly appUrl: string
  readonly dataFolder: string
  readonly pid: number
  /** Leaves it running while another process still uses it. */
  readonly stop: () => Promise<void>
  /** Stops it only if it was started here: a server that runs beside us needs it still. */
  readonly release: () => Promise<void>
}

const ownerRole = 'navi_owner'
const appRole = 'navi_app'
const databaseName = 'navi'

type Passwords = { readonly owner: string; readonly app: string }
type Home = {
  readonly dir: string
  readonly data: string
  readonly passwords: Passwords
  readonly flags: readonly string[]
}
type Running = { readonly pid: number; readonly port: number; readonly child?: ChildProcess }

/** Starts it, or takes over one that a killed process left running. */
export async function startLocalPostgres(folder: string, flags: readonly string[] = []): Promise<LocalPostgres> {
  const home = { ...homeIn(path.resolve(folder)), flags }
  const running = (await findRunning(home)) ?? (await boot(home))
  await ensureDatabase(home, running.port)
  return {
    ownerUrl: urlOf(home, running.port, { role: 'owner', database: databaseName }),
    appUrl: urlOf(home, running.port, { role: 'app', database: databaseName }),
    dataFolder: home.data,
    pid: running.pid,
    stop: () => stop(home, running),
    release: async () => (running.child ? stop(home, running) : undefined),
  }
}

function homeIn(dir: string) {
  // Open to enter, as PostgreSQL may run as another user; only its own data folder is closed.
  mkdirSync(dir, { recursive: true })
  const file = path.join(dir, 'passwords.json')
  if (!existsSync(file)) {
    const made: Passwords = { owner: randomBytes(18).toString('hex'), app: randomBytes(18).toString('hex') }
    writeFileSync(file, JSON.stringify(made), { mode: 0o600 })
  }
  const passwords: Passwords = JSON.parse(readFileSync(file, 'utf8'))
  return { dir, data: path.join(dir, 'data'), passwords }
}

async function findRunning(home: Home): Promise<Running | null> {
  const pidFile = path.join(home.data, 'postmaster.pid')
  for (let attempt = 0; attempt < 50 && existsSync(pidFile); attempt++) {
    const [pid = 0, , , port = 0] = readFileSync(pidFile, 'utf8').split('\n').map(Number)
    if (!isPostgres(pid)) {
      rmSync(pidFile, { force: true })
      return null
    }
    if (port && (await answers(home, port))) return { pid, port }
    await sleep(100)
  }
  return null
}

async function boot(home: Home): Promise<Running> {
  const binaries = await findBinaries()
  const launcher = launcherFor(binaries.postgres, home.dir, home.data)
  if (!existsSync(path.join(home.data, 'PG_VERSION'))) initialise(home, binaries, launcher)
  for (let attempt = 1; ; attempt++) {
    const outcome = await launch(home, binaries, launcher)
    if (typeof outcome !== 'string') return outcome
    // After a kill the old backends may hold the shared memory for a moment; a parallel start may have been faster.
    if (attempt >= 20 || !/shared memory|lock file|still in use/.test(outcome))
      throw new Error(`PostgreSQL が起動しません\n${outcome}`)
    await sleep(300)
    const other = await findRunning(home)
    if (other) return other
  }
}

function initialise({ dir, data, passwords }: Home, binaries: Binaries, launcher: Launcher): void {
  rmSync(data, { recursive: true, force: true })
  mkdirSync(data, { mode: 0o700 })
  const passwordFile = path.join(dir, 'initial-password')
  writeFileSync(passwordFile, passwords.owner, { mode: 0o600 })
  if (launcher.user) for (const file of [data, passwordFile]) chownSync(file, launcher.user.uid, launcher.user.gid)
  const locale = ['-E', 'UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const access = ['-U', ownerRole, '--auth=scram-sha-256', `--pwfile=${passwordFile}`]
  const [command, args] = launcher.command(binaries.initdb, ['-D', data, ...access, ...locale])
  const made = spawnSync(command, args, { ...launcher.user, cwd: '/', encoding: 'utf8', env: postgresEnv() })
  rmSync(passwordFile)
  if (made.status === 0) return
  rmSync(data, { recursive: true, force: true })
  throw new Error(`データベースを作れません\n${made.stderr || made.stdout || made.error}`)
}

/** The running server, or what it said before it ended. */
async function launch(home: Home, binaries: Binaries, launcher: Launcher): Promise<Running | string> {
  const port = await freePort()
  const log = path.join(home.dir, 'postgres.log')
  const logFile = openSync(log, 'w', 0o600)
  const settings = ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=']
  const [command, args] = launcher.command(binaries.postgres, [
    '-D',
    home.data,
    '-p',
    String(port),
    ...settings,
    ...home.flags,
  ])
  // A process group of its own: Ctrl-C at the terminal must reach the application first.
  const options = { ...launcher.user, cwd: '/', env: postgresEnv(), detached: true }
  const child = spawn(command, args, { ...options, stdio: ['ignore', logFile, logFile] })
  closeSync(logFile)
  let failure = ''
  child.on('error', error => (failure = error.message))
  while (child.exitCode === null && child.signalCode === null && !failure) {
    if (child.pid && (await answers(home, port))) return { pid: child.pid, port, child }
    await sleep(30)
  }
  return failure || readFileSync(log, 'utf8').slice(-4000)
}

async function ensureDatabase(home: Home, port: number): Promise<void> {
  const roles = await query(urlOf(home, port), 'select 1 from pg_roles where rolname = $1', [appRole])
  if (roles.rowCount === 0) {
    await query(urlOf(home, port), `create role ${appRole} login password '${home.passwords.app}'`)
  }
  const databases = await query(urlOf(home, port), 'select 1 from pg_database where datname = $1', [databaseName])
  if (databases.rowCount === 0) await query(urlOf(home, port), `create database ${databaseName}`)
}

async function stop(home: Home, { pid, port, child }: Running): Promise<void> {
  const others = `select 1 from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`
  const used = await query(urlOf(home, port), others).catch(() => null)
  if (used && used.rowCount !== null && used.rowCount > 0) {
    child?.unref()
    return
  }
  // SIGINT: a fast shutdown. SIGQUIT leaves recovery to the next start.
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (!isRunning(pid)) return
    process.kill(pid, signal)
    for (let waited = 0; waited < 4000 && isRunning(pid); waited += 50) await sleep(50)
  }
}

function answers(home: Home, port: number): Promise<boolean> {
  return query(urlOf(home, port), 'select 1').then(
    () => true,
    () => false,
  )
}

export async function query(url: string, sql: string, values: readonly unknown[] = []): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  // A server that goes down while we are connected is an answer, not an accident.
  client.on('error', () => {})
  try {
    await client.connect()
    return await client.query(sql, [...values])
  } finally {
    await client.end().catch(() => {})
  }
}

type UrlPart = { readonly role: 'owner' | 'app'; readonly database: string }

function urlOf(
  { passwords }: Home,
  port: number,
  { role, database }: UrlPart = { role: 'owner', database: 'postgres' },
): string {
  const name = role === 'owner' ? ownerRole : appRole
  return `postgresql://${name}:${passwords[role]}@127.0.0.1:${port}/${database}`
}

/** A number in a left-over file may by now belong to any process. */
function isPostgres(pid: number): boolean {
  return /postgres/.test(findProcess(pid)?.command ?? '')
}

function postgresEnv(): NodeJS.ProcessEnv {
  return { NODE_ENV: process.env.NODE_ENV, PATH: process.env.PATH, LC_ALL: 'C' }
}
