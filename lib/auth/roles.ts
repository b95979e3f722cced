import type { Role } from '@/lib/staff/role'
import { permissions } from './permissions'

export const counterRoles = permissions.counter
export const administratorRoles = permissions.rules
export const auditRoles = permissions.audit

/** Where someone belongs after signing in. */
export function homeOf(role: Role): string {
  if (isOneOf(counterRoles, role)) return '/counter'
  return isOneOf(administratorRoles, role) ? '/admin' : '/admin/audit'
}

export function isOneOf<R extends Role>(allowed: readonly R[], role: Role): role is R {
  return (allowed as readonly Role[]).includes(role)
}
