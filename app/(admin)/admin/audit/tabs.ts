import type { AuditTab } from '@/components/audit/audit-nav'
import { administratorRoles, auditRoles, isOneOf } from '@/lib/auth/roles'
import type { Role } from '@/lib/db/staff'

export function tabsOf(role: Role): readonly AuditTab[] {
  if (isOneOf(administratorRoles, role)) return ['log', 'alerts', 'terminals']
  return isOneOf(auditRoles, role) ? ['log', 'alerts'] : ['alerts']
}
