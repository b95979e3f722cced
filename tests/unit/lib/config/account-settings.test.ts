import { describe, expect, test } from 'vitest'
import { ConfigError, type Environment, readConfig } from '@/lib/config/config'

const complete: Environment = {
  DATABASE_URL: 'postgresql://navi_app@db.example/navi',
  NAVI_MASTER_KEYS: `2026:${Buffer.alloc(32, 1).toString('base64url')}`,
  NEXTAUTH_SECRET: 's'.repeat(32),
  NEXTAUTH_URL: 'https://navi.example',
}
const directory: Environment = {
  NAVI_OIDC_ISSUER: 'https://login.city.example/',
  NAVI_OIDC_CLIENT_ID: 'navi',
  NAVI_OIDC_CLIENT_SECRET: 'secret',
}

function problemsOf(environment: Environment): readonly string[] {
  try {
    readConfig({ ...complete, ...environment })
    return []
  } catch (error) {
    return error instanceof ConfigError ? error.problems : [String(error)]
  }
}

describe('the settings of staff accounts', () => {
  test('are there without being given', () => {
    expect(readConfig(complete).accounts).toEqual({
      passwordLength: 12,
      rolesWithSecondFactor: [],
      sessionsPerPerson: 5,
      directory: null,
    })
  })

  test('name a directory', () => {
    const given = { ...complete, ...directory, NAVI_OIDC_CLAIM: 'oid', NAVI_TOTP_ROLES: 'administrator, auditor' }
    expect(readConfig(given).accounts).toMatchObject({
      rolesWithSecondFactor: ['administrator', 'auditor'],
      directory: { issuer: 'https://login.city.example', claim: 'oid', scope: 'openid', name: '庁内の認証' },
    })
  })

  test.each([
    ['NAVI_PASSWORD_LENGTH', '11'],
    ['NAVI_PASSWORD_LENGTH', '65'],
    ['NAVI_TOTP_ROLES', 'king'],
    ['NAVI_SESSIONS_PER_PERSON', '0'],
    ['NAVI_OIDC_ISSUER', 'login.city.example'],
  ])('refuse %s = %s', (name, value) => {
    expect(problemsOf({ [name]: value })).toEqual([expect.stringContaining(name)])
  })

  test.each([
    ['a client without a secret', { NAVI_OIDC_CLIENT_SECRET: '' }, 'NAVI_OIDC_CLIENT_SECRET'],
    ['a directory over http', { NAVI_OIDC_ISSUER: 'http://login.city.example' }, 'NAVI_OIDC_ISSUER'],
    ['a scope without openid', { NAVI_OIDC_SCOPE: 'profile' }, 'NAVI_OIDC_SCOPE'],
  ])('refuse %s', (_, changes, name) => {
    expect(problemsOf({ ...directory, ...changes })).toEqual([expect.stringContaining(name)])
  })
})
