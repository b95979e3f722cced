'use server'

import { revalidatePath } from 'next/cache'
import type { TerminalState } from '@/components/audit/terminal-list'
import { permissions } from '@/lib/auth/permissions'
import { requireStaff } from '@/lib/auth/require-staff'
import { nameTerminal } from '@/lib/db/terminals'
import { cleanText } from '@/lib/people/typed-text'

export async function giveName(_: TerminalState, posted: FormData): Promise<TerminalState> {
  const { actor } = await requireStaff(permissions.accounts)
  const hash = String(posted.get('hash') ?? '')
  const typed = cleanText(String(posted.get('name') ?? '').slice(0, 40)).value.trim()
  if (!/^[\w-]{1,64}$/.test(hash)) return null
  if (typed === '') return { hash, typed, said: { kind: 'error', text: '＊名前を入力してください。' } }
  const outcome = await nameTerminal({ hash, name: typed }, actor)

  revalidatePath('/admin/audit/terminals')
  return outcome === 'done'
    ? { hash, typed, said: { kind: 'success', text: `「${typed}」にしました。` } }
    : { hash, typed, said: { kind: 'error', text: `＊「${typed}」は、ほかの端末の名前です。` } }
}
