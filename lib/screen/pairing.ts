import 'server-only'
import { randomBytes, randomInt } from 'node:crypto'
import type { SignedIn } from '@/lib/auth/require-staff'
import { takeOne } from '@/lib/db/rate-limits'
import { type DeskScreen, findOwnDesk, listDeskScreens, offerPairing, pairDevice, unpairScreen } from '@/lib/db/screens'

/** Whoever may pair a screen: with desks of their departments, and an administrator with any. */
export type Pairing = SignedIn<'clerk' | 'supervisor' | 'administrator'>

export function screensFor({ staff }: Pairing): Promise<readonly DeskScreen[]> {
  return listDeskScreens(staff.role === 'administrator' ? null : staff.departmentIds)
}

/** Eight digits, read aloud in two groups. Null where it is not a desk of theirs. */
export async function startPairing(deskId: string, who: Pairing): Promise<string | null> {
  if (!(await isTheirs(deskId, who))) return null
  const code = String(randomInt(100_000_000)).padStart(8, '0')
  return (await offerPairing(deskId, code, who.actor)) ? code : null
}

export async function endPairing(deskId: string, who: Pairing): Promise<'done' | 'unchanged'> {
  return (await isTheirs(deskId, who)) && (await unpairScreen(deskId, who.actor)) ? 'done' : 'unchanged'
}

export type Paired =
  | { readonly kind: 'paired'; readonly secret: string }
  | { readonly kind: 'no-such-code' | 'too-often' }

/** Guessing is fenced by the place it comes from, and for the whole house: a code is good for ten minutes. */
const fences = {
  terminal: { limit: 10, windowSeconds: 10 * 60 },
  house: { limit: 200, windowSeconds: 10 * 60 },
} as const

export async function pair(typed: string, terminal: string): Promise<Paired> {
  for (const [key, fence] of [
    [`screen:pair:${terminal}`, fences.terminal],
    ['screen:pair', fences.house],
  ] as const) {
    const { allowed } = await takeOne(key, fence)
    if (!allowed) return { kind: 'too-often' }
  }
  const secret = randomBytes(32).toString('base64url')
  const deskId = await pairDevice({ code: pairingCodeOf(typed), secret }, terminal)
  return deskId ? { kind: 'paired', secret } : { kind: 'no-such-code' }
}

/** Typed with a Japanese keyboard, with a hyphen or a space. */
export function pairingCodeOf(typed: string): string {
  return typed.normalize('NFKC').replace(/\D/g, '')
}

export function shownPairingCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`
}

async function isTheirs(deskId: string, who: Pairing): Promise<boolean> {
  const desks = await screensFor(who)
  if (desks.some(({ id }) => id === deskId)) return true
  return (await findOwnDesk(who.staff.id))?.id === deskId
}
