import type { ListedToken } from '@/lib/db/export-tokens'
import { formatInstant } from '@/lib/format/instant'

/** How a token stands and what an administrator has to know of it. */
export function shownToken(token: ListedToken, departments: ReadonlyMap<string, string>, now: Date) {
  const { id, name, departmentId, addressRanges, expiresAt, revokedAt, lastUsedAt, createdBy, createdAt } = token
  const about = [
    `期限 ${formatInstant(expiresAt)}`,
    addressRanges === '' ? 'どこからでも' : addressRanges,
    lastUsedAt ? `最後に使われたのは ${formatInstant(lastUsedAt)}` : 'まだ使われていません',
    `${createdBy}が${formatInstant(createdAt)}に作成`,
  ]
  const state = revokedAt ? 'revoked' : expiresAt <= now ? 'expired' : 'live'
  return {
    id,
    name,
    department: departments.get(departmentId) ?? '登録されていない課',
    state,
    about: about.join('　'),
  } as const
}
