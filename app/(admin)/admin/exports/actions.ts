'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import type { EditorState } from '@/components/exports/profile-editor'
import type { TokenState } from '@/components/exports/token-panel'
import { permissions } from '@/lib/auth/permissions'
import { requireStaff } from '@/lib/auth/require-staff'
import { revokeToken } from '@/lib/db/export-tokens'
import { copyProfile, retireProfile, saveEditedProfile } from '@/lib/export-profiles/edit-profile'
import { makeToken, renewToken } from '@/lib/export-profiles/edit-token'
import { type Trial, tryProfile } from '@/lib/export-profiles/try-profile'

const Posted = z.object({
  id: z.string().catch(''),
  version: z.coerce.number().int().catch(-1),
  profile: z.string().catch(''),
  note: z.string().catch(''),
})

export async function save(_: EditorState, posted: FormData): Promise<EditorState> {
  const { actor } = await requireStaff(permissions.exports)
  const form = Posted.parse(Object.fromEntries(posted))
  const outcome = await saveEditedProfile(form, actor)
  if (outcome.kind === 'saved') redirect(`/admin/exports/${form.id}?saved`)
  return { problems: outcome.kind === 'refused' ? outcome.problems : [refusals[outcome.kind]] }
}

const refusals = {
  unchanged: '変わったところはありません。',
  conflict: 'ほかの人がこの様式を先に保存しました。ページを読み直してから、もう一度直してください。',
  gone: 'この様式は、ほかの人が使わないことにしました。',
} as const

export async function tryOut(profile: string): Promise<Trial> {
  await requireStaff(permissions.exports)
  return tryProfile(z.string().catch('').parse(profile))
}

export async function copy(id: string): Promise<void> {
  const { actor } = await requireStaff(permissions.exports)
  const made = await copyProfile(id, actor)
  redirect(made ? `/admin/exports/${made}?copied` : '/admin/exports?said=gone')
}

export async function retire(id: string, isRetired: boolean): Promise<void> {
  const { actor } = await requireStaff(permissions.exports)
  const outcome = await retireProfile(id, isRetired, actor)
  redirect(`/admin/exports?said=${outcome === 'saved' ? (isRetired ? 'retired' : 'in-use') : 'gone'}`)
}

const TokenPosted = z.object({
  button: z.string().catch(''),
  department: z.string().catch(''),
  name: z.string().catch(''),
  ranges: z.string().catch(''),
  expiresOn: z.string().catch(''),
})

export async function sendToken(_: TokenState, posted: FormData): Promise<TokenState> {
  const { actor } = await requireStaff(permissions.exports)
  const { button, ...typed } = TokenPosted.parse(Object.fromEntries(posted))
  const [what, id = ''] = button.split('/')
  const nothing = { typed, problems: [], token: null }
  if (what === 'renew') {
    const token = await renewToken(id, actor)
    return token ? { ...nothing, token } : { ...nothing, problems: ['このトークンは、もう使えません。'] }
  }
  if (what === 'revoke') await revokeToken(id, actor)
  if (what !== 'make') redirect('/admin/exports?said=revoked')
  const made = await makeToken(typed, actor)
  if ('problems' in made) return { ...nothing, problems: made.problems }
  return { typed: { ...typed, name: '', ranges: '' }, problems: [], token: made.token }
}
