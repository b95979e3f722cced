import { rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type LocalPostgres, query, startLocalPostgres } from '@/lib/ops/local-postgres'
import { grantToApplication, migrate } from '@/lib/ops/migrate'
import { dataDir } from '@/lib/ops/paths'
import { isRunning } from '@/lib/ops/processes'
import { run } from '@/lib/ops/run'

const folder = path.join(dataDir(), 'ops')
let server: LocalPostgres

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  server = await startLocalPostgres(folder)
})

afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

function command(file: string, args: readonly string[], env: Record<string, string>) {
  return run(process.execPath, ['--conditions=react-server', '--import', 'tsx', `lib/ops/${file}.ts`, ...args], { env })
}

describe('the embedded database', () => {
  test('asks for a password', async () => {
    const stranger = Object.assign(new URL(server.ownerUrl), { password: 'wrong' }).href
    await expect(query(stranger, 'select 1')).rejects.toThrow('password authentication failed')
  })

  test('is shared by two commands, and runs until the last of them ends', async () => {
    const second = await startLocalPostgres(folder)
    expect(second.pid).toBe(server.pid)
    const { Client } = (await import('pg')).default
    const user = new Client({ connectionString: second.appUrl })
    await user.connect()
    await second.stop()
    expect(isRunning(server.pid)).toBe(true)
    await user.end()
  })
})

describe('the migrations', () => {
  test('are applied once, also when two servers start together', async () => {
    const applied = await Promise.all([migrate(server.ownerUrl), migrate(server.ownerUrl)])
    expect(applied.map(names => names.length > 0).sort()).toEqual([false, true])
    expect(await migrate(server.ownerUrl)).toEqual([])
  })

  test('can be gone on with by Prisma’s own command: same table, same checksums', async () => {
    const { rows } = await query(server.ownerUrl, 'select * from "_prisma_migrations"')
    expect(rows[0]).toMatchObject({ migration_name: '0001_init', rolled_back_at: null, applied_steps_count: 1 })
    expect(rows[0].checksum).toMatch(/^[0-9a-f]{64}$/)
  })

  test('are refused when one was edited after it was applied', async () => {
    await query(server.ownerUrl, `update "_prisma_migrations" set checksum = 'other'`)
    await expect(migrate(server.ownerUrl)).rejects.toThrow('書き換えられています')
    await query(server.ownerUrl, 'delete from "_prisma_migrations"')
  })

  test('leave what went wrong in their table, and are not tried again before it is mended', async () => {
    await expect(migrate(server.ownerUrl)).rejects.toThrow('already exists')
    await expect(migrate(server.ownerUrl)).rejects.toThrow('前回失敗しています')
  })

  test('grant nothing where the application owns the schema itself', async () => {
    await expect(grantToApplication(server.ownerUrl, server.ownerUrl)).resolves.toBeUndefined()
  })
})

describe('a command on a city’s own database', () => {
  const database = { NAVI_DATABASE: '', DATABASE_URL: 'postgresql://app@127.0.0.1:1/none', DATABASE_OWNER_URL: '' }

  test('does not begin without its secrets, and names each of them', async () => {
    const secrets = { NAVI_MASTER_KEYS: '', NEXTAUTH_SECRET: '', NEXTAUTH_URL: '' }
    const { code, output } = await command('start', [], { ...database, ...secrets })
    expect(code).toBe(1)
    for (const name of Object.keys(secrets)) expect(output).toContain(name)
    expect(output).not.toContain('    at ')
  })

  test('explains itself when it is called wrongly', async () => {
    expect(await command('staff', ['promote'], database)).toMatchObject({
      code: 1,
      output: expect.stringContaining('使い方'),
    })
  })
})
