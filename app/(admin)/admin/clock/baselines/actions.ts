'use server'

import { revalidatePath } from 'next/cache'
import type { EntryState } from '@/components/clock/entry-forms'
import { permissions } from '@/lib/auth/permissions'
import { requireStaff } from '@/lib/auth/require-staff'
import { namesOfEvents } from '@/lib/clock/clock-view'
import { BaselineForm, PaperCountForm, readBaseline, readPaperCount } from '@/lib/clock/entry-form'
import { todayInJapan } from '@/lib/config/clock'
import { setBaseline, setPaperCount } from '@/lib/db/baselines'

const page = '/admin/clock/baselines'

export async function enterBaseline(_: EntryState<BaselineForm>, posted: FormData): Promise<EntryState<BaselineForm>> {
  const { actor } = await requireStaff(permissions.figures)
  const typed = BaselineForm.parse(Object.fromEntries(posted))
  const read = readBaseline(typed, new Set((await namesOfEvents(todayInJapan())).keys()))
  if ('problems' in read) return { typed, problems: read.problems, said: null }
  await setBaseline(read.value, actor)

  revalidatePath(page)
  return { typed: BaselineForm.parse({}), problems: {}, said: '基準値を入力しました。' }
}

export async function enterPaperCount(
  _: EntryState<PaperCountForm>,
  posted: FormData,
): Promise<EntryState<PaperCountForm>> {
  const { actor } = await requireStaff(permissions.figures)
  const typed = PaperCountForm.parse(Object.fromEntries(posted))
  const read = readPaperCount(typed, todayInJapan())
  if ('problems' in read) return { typed, problems: read.problems, said: null }
  await setPaperCount(read.value, actor)

  revalidatePath(page)
  return { typed: PaperCountForm.parse({}), problems: {}, said: '件数を入力しました。' }
}
