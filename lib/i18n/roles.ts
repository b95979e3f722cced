import type { Role } from '@/lib/staff/role'

export const roleWords: Readonly<Record<Role, string>> = {
  clerk: '窓口職員',
  supervisor: '窓口責任者',
  administrator: '管理者',
  auditor: '監査担当',
}
