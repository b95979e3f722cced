import { describe, expect, test } from 'vitest'
import { permissions } from '@/lib/auth/permissions'
import { roles } from '@/lib/staff/role'
import { permissionNamed, staffAddresses, staleEntries } from '@/tests/support/staff-addresses'

/** The table of who may do what, held against every page, handler and action there is. `tests/e2e/roles.test.ts` asks the server. */
const addresses = staffAddresses()
const named = addresses.map(address => [`${address.kind} ${address.path} ${address.name}`, address] as const)

test('there are pages, handlers and actions to look at', () => {
  for (const kind of ['page', 'route', 'action'])
    expect(addresses.filter(address => address.kind === kind).length, kind).toBeGreaterThan(5)
})

test('no entry outlives its address', () => {
  expect(staleEntries()).toEqual([])
})

describe('every address of staff', () => {
  test.each(named)('%s has an entry in tests/support/staff-addresses.ts', (_, { asks }) => {
    expect(asks).not.toBeNull()
  })

  test.each(named.filter(([, { asks }]) => asks && Object.hasOwn(permissions, asks)))(
    '%s asks for the roles of its entry',
    (_, { text, asks }) => {
      const [, expression = ''] = /await requireStaff\(([^,)]+)/.exec(text) ?? []
      expect(permissionNamed(expression), expression).toBe(asks)
    },
  )
})

describe('the table', () => {
  test.each([
    ['clerk', ['counter', 'floor', 'screens', 'ownAccount']],
    ['supervisor', ['counter', 'floor', 'desks', 'screens', 'figures', 'alerts', 'ownAccount']],
    ['administrator', ['desks', 'screens', 'figures', 'rules', 'exports', 'accounts', 'audit', 'alerts', 'ownAccount']],
    ['auditor', ['audit', 'alerts', 'ownAccount']],
  ] as const)('%s may: %s', (role, expected) => {
    const allowed = Object.entries(permissions).filter(([, list]) => (list as readonly string[]).includes(role))
    expect(allowed.map(([permission]) => permission)).toEqual(expected)
  })

  test('nobody both sees drafts and edits what says who may', () => {
    for (const role of roles) {
      const may = (list: readonly string[]) => list.includes(role)
      expect(may(permissions.counter) && may(permissions.accounts), role).toBe(false)
    }
  })
})
