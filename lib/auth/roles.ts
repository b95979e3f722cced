import type { Role } from '@/lib/db/staff'

/** Whoever edits rules need not see drafts, and the other way round. */
export const counterRoles = ['clerk', 'supervisor'] as const satisfies readonly Role[]
export const administratorRoles = ['administrator'] as const satisfies readonly Role[]

/** Who may read what was done: never those whose work it records alone. */
export const auditRoles = ['administrator', 'auditor'] as const satisfies readonly Role[]

/** Where someone belongs after signing in. */
export function homeOf(role: Role): string {
  if (isOneOf(counterRoles, role)) return '/counter'
  return isOneOf(administratorRoles, role) ? '/admin' : '/admin/audit'
}

export function isOneOf<R extends Role>(allowed: readonly R[], role: Role): role is R {
  return (allowed as readonly Role[]).includes(role)
}
