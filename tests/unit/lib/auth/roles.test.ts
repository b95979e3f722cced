import { expect, test } from 'vitest'
import { administratorRoles, counterRoles, homeOf, isOneOf } from '@/lib/auth/roles'
import type { Role } from '@/lib/db/staff'

test.each<[Role, boolean, boolean, string]>([
  ['clerk', true, false, '/counter'],
  ['supervisor', true, false, '/counter'],
  ['administrator', false, true, '/admin'],
  ['auditor', false, false, '/admin/audit'],
])('%s: drafts %s, rules %s, home %s', (role, seesDrafts, editsRules, home) => {
  expect(isOneOf(counterRoles, role)).toBe(seesDrafts)
  expect(isOneOf(administratorRoles, role)).toBe(editsRules)
  expect(homeOf(role)).toBe(home)
})
