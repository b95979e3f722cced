import type { Role } from '@/lib/staff/role'

/**
 * Which role may do what: the one place that says so, asked with `requireStaff(permissions.…)`. Whoever edits rules need not see
 * drafts, and the other way round; what was done is never read by those alone whose work it records.
 */
export const permissions = {
  /** Drafts: find, open, correct, print, complete, hand over. Which of them: `lib/counter/access.ts`. */
  counter: ['clerk', 'supervisor'],
  /** Who is being served where, and for how long. */
  floor: ['clerk', 'supervisor'],
  /** Desks and the departments they serve. */
  desks: ['supervisor', 'administrator'],
  /** Devices facing the residents: of their own departments, an administrator of all. */
  screens: ['clerk', 'supervisor', 'administrator'],
  /** Figures about the counter: no person's case is in them. */
  figures: ['supervisor', 'administrator'],
  /** The rule desk: rules, forms, cases, versions. */
  rules: ['administrator'],
  /** Profiles and tokens by which core systems get data. */
  exports: ['administrator'],
  accounts: ['administrator'],
  audit: ['administrator', 'auditor'],
  /** Alerts about who looked at too much. */
  alerts: ['supervisor', 'administrator', 'auditor'],
  /** One's own password, second factor and sessions. */
  ownAccount: ['clerk', 'supervisor', 'administrator', 'auditor'],
} as const satisfies Readonly<Record<string, readonly Role[]>>

export type Permission = keyof typeof permissions
