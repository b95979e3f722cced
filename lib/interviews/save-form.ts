import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Clerk } from '@/lib/counter/clerk'
import { clearShown, showInterview } from '@/lib/screen/show'
import { eventsField } from './field-names'
import { FieldChange } from './fields'
import { finishAsDraft } from './finish-interview'
import { saveChanges } from './save-interview'

/** The page as a plain form: everything in it is written, and the button says where to go. */
export async function saveSentForm(id: string, form: FormData, clerk: Clerk): Promise<string> {
  const here = `/counter/interview/${encodeURIComponent(id)}`
  const saved = await saveChanges(id, { key: randomUUID(), lockVersion: 0, changes: changesIn(form) }, clerk)
  if (saved.kind === 'finished') return `/counter/drafts/${saved.draftId}`
  if (saved.kind === 'gone') return '/counter/interview?said=gone'

  const button = form.get('button')
  if (button === 'show') await showInterview(id, clerk)
  if (button === 'clear' || button === 'later') await clearShown(clerk)
  if (button === 'later') return '/counter/interview'
  if (button !== 'finish' && button !== 'finish-anyway') return saved.view.open.length > 0 ? here : `${here}?part=items`
  const finished = await finishAsDraft(id, { leavingGaps: button === 'finish-anyway' }, clerk)
  if (finished.kind === 'finished') return `/counter/drafts/${finished.draftId}?said=interview`
  return finished.kind === 'gaps' ? `${here}?said=gaps` : '/counter/interview?said=gone'
}

function changesIn(form: FormData): readonly FieldChange[] {
  const events = form.getAll(eventsField).join(',')
  const fields = [...form.entries()].filter(([field]) => field !== 'button' && field !== eventsField)
  const changes = [
    ...fields.map(([field, text]) => ({ field, text })),
    ...(events ? [{ field: eventsField, text: events }] : []),
  ]
  return changes.flatMap(change => FieldChange.safeParse(change).data ?? [])
}
