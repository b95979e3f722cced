import { expect, test } from 'vitest'
import { nextStep } from '@/lib/auth/next-step'
import type { StaffSession } from '@/lib/db/sessions'

const staff = {
  id: 's',
  loginName: 'sato',
  displayName: '佐藤',
  role: 'auditor',
  departmentIds: [],
  disabledAt: null,
} as const
const settled: StaffSession = {
  id: 'x',
  staff,
  way: 'password',
  mustChangePassword: false,
  hasSecondFactor: false,
  isSecondFactorGiven: false,
}

test.each<[string, Partial<StaffSession>, string | null]>([
  ['who has nothing to do', {}, null],
  ['with a second factor not given yet', { hasSecondFactor: true }, 'code'],
  ['with a second factor given', { hasSecondFactor: true, isSecondFactorGiven: true }, null],
  ['with a first password', { mustChangePassword: true }, 'password'],
  ['with a first password and a second factor', { mustChangePassword: true, hasSecondFactor: true }, 'code'],
  ['from the directory', { way: 'directory', mustChangePassword: true, hasSecondFactor: true }, null],
])('%s, where none is required: %s', (_, changes, expected) => {
  expect(nextStep({ ...settled, ...changes }, ['administrator'])).toBe(expected)
})

test.each<[string, Partial<StaffSession>, string | null]>([
  ['without one', {}, 'second-factor'],
  ['without one and with a first password', { mustChangePassword: true }, 'password'],
  ['with one', { hasSecondFactor: true, isSecondFactorGiven: true }, null],
  ['from the directory, which has its own', { way: 'directory' }, null],
])('whose role requires a second factor, %s: %s', (_, changes, expected) => {
  expect(nextStep({ ...settled, ...changes }, ['auditor'])).toBe(expected)
})
