import { blankForm } from '@/lib/blank-forms/blank-forms'
import { shows, type Visitor } from '@/lib/html/citizen-route'
import { paths } from '@/lib/html/paths'
import { file, redirectTo } from '@/lib/html/reply'

export const GET = shows(sendForm)

async function sendForm({ params, today }: Visitor) {
  const id = (params.form ?? '').replace(/\.pdf$/, '')
  const pdf = await blankForm(id, today)

  return pdf ? file(pdf, { type: 'application/pdf', name: `${id}.pdf`, opensInPlace: true }) : redirectTo(paths.forms())
}
