import type { AuditTab } from '@/components/audit/audit-nav'
import { permissions } from '@/lib/auth/permissions'
import { isOneOf } from '@/lib/auth/roles'
import type { Role } from '@/lib/staff/role'

const openTo: Readonly<Record<AuditTab, readonly Role[]>> = {
  log: permissions.audit,
  alerts: permissions.alerts,
  terminals: permissions.accounts,
}

export function tabsOf(role: Role): readonly AuditTab[] {
  return (Object.keys(openTo) as AuditTab[]).filter(tab => isOneOf(openTo[tab], role))
}
