import { ResultPage } from '@/components/procedures/result-page'
import { requireStaff } from '@/lib/auth/require-staff'
import { administratorRoles } from '@/lib/auth/roles'
import { isFromOurPages } from '@/lib/html/origin'
import { page } from '@/lib/html/reply'
import { previewResponse } from '@/lib/html/respond'
import { resultWords } from '@/lib/i18n/result'
import { languageIn } from '@/lib/rule-sets/language-in'
import { resultOfSomebody } from '@/lib/rule-sets/procedure-preview'
import { readProcedureForm } from '@/lib/rule-sets/read-form'

type Context = { params: Promise<{ procedure: string }> }

/** The resident's page with the procedure as the form says it, of somebody who has to do it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  await requireStaff(administratorRoles)
  if (!isFromOurPages(request.headers)) return new Response(null, { status: 403 })
  const { procedure: id } = await params
  const posted = await request.formData()
  const language = languageIn(posted)
  const view = await resultOfSomebody({ id, form: readProcedureForm(posted), language })
  const body = view && <ResultPage view={view} draftHref={null} isForPrint={false} />
  return previewResponse(body && page(body, { title: resultWords.title[language] }), language)
}
