import 'server-only'
import type { StaffMember } from '@/lib/db/staff'
import { type QrSymbol, qrSvgPath } from '@/lib/handoff/qr'
import { findSetUp } from './own-account'
import { totpUri } from './totp'

export type ShownSetUp = { readonly qr: QrSymbol; readonly key: string }

/** For the person's own screen: the secret as a code for the app, and in groups of four for typing. */
export async function shownSetUp({ id, loginName }: StaffMember): Promise<ShownSetUp | null> {
  const setUp = await findSetUp(id)
  if (!setUp) return null
  return { qr: qrSvgPath(totpUri(setUp.secret, loginName)), key: setUp.secret.replace(/.{4}(?=.)/g, '$& ') }
}
