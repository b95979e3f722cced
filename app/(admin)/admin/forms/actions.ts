'use server'

import { redirect } from 'next/navigation'
import type { PlacingState } from '@/components/forms/placing-editor'
import type { UploadState } from '@/components/forms/upload-form'
import { requireStaff } from '@/lib/auth/require-staff'
import { administratorRoles } from '@/lib/auth/roles'
import { removeForm, saveFields, uploadPaper } from '@/lib/rule-sets/city-forms'

export async function upload(_: UploadState, posted: FormData): Promise<UploadState> {
  const { actor } = await requireStaff(administratorRoles)
  const word = (name: string) => String(posted.get(name) ?? '')
  const typed = { replaces: word('replaces'), title: word('title'), number: word('number') }
  const file = posted.get('file')
  if (!(file instanceof File) || file.size === 0) return { typed, problem: 'PDFのファイルを選んでください。' }

  const uploaded = await uploadPaper({ ...typed, file }, actor)
  if ('id' in uploaded) redirect(`/admin/forms/${uploaded.id}`)
  return { typed, problem: uploaded.problem }
}

export async function save(id: string, _: PlacingState, posted: FormData): Promise<PlacingState> {
  const { actor } = await requireStaff(administratorRoles)
  const [fields, startedFrom] = [String(posted.get('fields')), String(posted.get('startedFrom'))]
  const outcome = await saveFields({ id, fields, startedFrom }, actor)
  if (outcome === 'saved') redirect(`/admin/forms/${id}?saved`)
  if (typeof outcome === 'object') return { problems: outcome.problems }
  return { problems: [refusals[outcome]] }
}

const refusals = {
  unchanged: '変わったところはありません。',
  conflict: 'ほかの人がこの様式を先に保存しました。ページを読み直してから、もう一度直してください。',
  gone: 'この様式は、ほかの人が消しました。',
} as const

export async function remove(id: string): Promise<void> {
  const { actor } = await requireStaff(administratorRoles)
  await removeForm(id, actor)
  redirect('/admin/forms?removed')
}
