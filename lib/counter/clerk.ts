import type { SignedIn } from '@/lib/auth/require-staff'
import type { counterRoles } from '@/lib/auth/roles'

/** Someone who may see drafts: only `requireStaff(counterRoles)` makes one. */
export type Clerk = SignedIn<(typeof counterRoles)[number]>
