'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import type { PairingState } from '@/components/counter/screens-page'
import { permissions } from '@/lib/auth/permissions'
import { requireStaff } from '@/lib/auth/require-staff'
import { config } from '@/lib/config/config'
import { qrSvgPath } from '@/lib/handoff/qr'
import { paths } from '@/lib/html/paths'
import { endPairing, shownPairingCode, startPairing } from '@/lib/screen/pairing'

const DeskId = z.string().max(40)

export async function offer(_: PairingState, form: FormData): Promise<PairingState> {
  const who = await requireStaff(permissions.screens)
  const deskId = DeskId.parse(form.get('desk'))
  const code = await startPairing(deskId, who)
  if (!code) return { deskId, offer: null }
  const address = new URL(paths.screen(), config().nextAuthUrl).href
  return { deskId, offer: { code: shownPairingCode(code), address, picture: qrSvgPath(`${address}?code=${code}`) } }
}

export async function unpair(form: FormData): Promise<void> {
  const who = await requireStaff(permissions.screens)
  const outcome = await endPairing(DeskId.parse(form.get('desk')), who)
  redirect(`/counter/screens?said=${outcome}`)
}
