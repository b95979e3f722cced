import { describe, expect, test } from 'vitest'
import { ConfigError, type Environment, readConfig } from '@/lib/config/config'

const complete: Environment = {
  DATABASE_URL: 'postgresql://navi_app@db.example/navi',
  NAVI_MASTER_KEYS: `2026:${Buffer.alloc(32, 1).toString('base64url')}`,
  NEXTAUTH_SECRET: 's'.repeat(32),
  NEXTAUTH_URL: 'https://navi.example',
}

function problemsOf(environment: Environment): readonly string[] {
  try {
    readConfig(environment)
    return []
  } catch (error) {
    return error instanceof ConfigError ? error.problems : [String(error)]
  }
}

describe('the configuration', () => {
  test('is complete with a database, keys, a secret and an address', () => {
    expect(readConfig(complete)).toMatchObject({
      databaseDirectUrl: complete.DATABASE_URL,
      embedded: false,
      trustedProxies: [],
      clockStartsAt: null,
      keepUnfetchedDays: 30,
      keepReceivedDays: 90,
    })
  })

  test('names everything that is missing at once', () => {
    const names = problemsOf({}).map(problem => problem.split(':')[0])
    expect(names).toEqual(['DATABASE_URL', 'NAVI_MASTER_KEYS', 'NEXTAUTH_SECRET', 'NEXTAUTH_URL'])
  })

  test('takes an empty value for a missing one', () => {
    expect(problemsOf({ ...complete, NEXTAUTH_SECRET: '' })).toHaveLength(1)
  })

  test.each([
    ['NAVI_MASTER_KEYS', 'abc'],
    ['NEXTAUTH_SECRET', 'short'],
    ['NEXTAUTH_URL', 'navi.example'],
    ['NEXTAUTH_URL', 'http://navi.example'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['NAVI_CLOCK', '2026-11-22T09:00:00+09:00'],
    ['NAVI_DATABASE', 'embedded'],
    ['NAVI_KEEP_UNFETCHED_DAYS', '0'],
    ['NAVI_KEEP_RECEIVED_DAYS', 'forever'],
    ['DATABASE_POOL_SIZE', 'many'],
    ['NAVI_HANDOFF_PUBLIC_KEY', 'x'.repeat(42)],
    ['NAVI_HANDOFF_VALID_DAYS', '367'],
  ])('refuses %s = %s', (name, value) => {
    expect(problemsOf({ ...complete, [name]: value })).toEqual([expect.stringContaining(name)])
  })

  test('of a counter alone needs the keys of the counter', () => {
    const counter = { ...complete, NAVI_COUNTER_ONLY: '1' }
    expect(problemsOf(counter)).toEqual([expect.stringContaining('NAVI_HANDOFF_KEY_FILE')])
    expect(readConfig({ ...counter, NAVI_HANDOFF_KEY_FILE: '/keys.json' })).toMatchObject({ isCounterOnly: true })
  })

  test('lets a test set the clock on the database it started itself', () => {
    const embedded = {
      ...complete,
      DATABASE_URL: 'postgresql://navi_app@127.0.0.1:5555/navi',
      NAVI_DATABASE: 'embedded',
    }
    const { clockStartsAt } = readConfig({ ...embedded, NAVI_CLOCK: '2026-11-22T09:00:00+09:00' })
    expect(clockStartsAt?.toISOString()).toBe('2026-11-22T00:00:00.000Z')
  })
})
