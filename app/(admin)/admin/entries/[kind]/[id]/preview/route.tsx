import { notFound } from 'next/navigation'
import { QuestionPage } from '@/components/questions/question-page'
import { requireStaff } from '@/lib/auth/require-staff'
import { administratorRoles } from '@/lib/auth/roles'
import { todayInJapan } from '@/lib/config/clock'
import { questionTitle } from '@/lib/guide/question-title'
import { isFromOurPages } from '@/lib/html/origin'
import { page } from '@/lib/html/reply'
import { previewResponse } from '@/lib/html/respond'
import { questionAsked } from '@/lib/rule-sets/entries/question-preview'
import { languageIn } from '@/lib/rule-sets/language-in'
import { readProcedureForm } from '@/lib/rule-sets/read-form'

type Context = { params: Promise<{ kind: string; id: string }> }

/** The resident's page of a question as the form says it; nothing else has a page of its own. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  await requireStaff(administratorRoles)
  if (!isFromOurPages(request.headers)) return new Response(null, { status: 403 })
  const { kind, id } = await params
  if (kind !== 'question') notFound()
  const posted = await request.formData()
  const language = languageIn(posted)
  const asked = await questionAsked({ id, form: readProcedureForm(posted), language, today: todayInJapan() })
  const reply = asked && page(<QuestionPage {...asked} />, { title: questionTitle(asked.page, asked.naming) })
  return previewResponse(reply, language)
}
