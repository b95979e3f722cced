import { ResumePage } from '@/components/drafts/resume-page'
import { terminalOf } from '@/lib/config/client-address'
import { lookUpStatus } from '@/lib/drafts/look-up-status'
import { records, shows, type Visitor } from '@/lib/html/citizen-route'
import { page } from '@/lib/html/reply'
import { resumeWords } from '@/lib/i18n/receipt'

export const GET = shows(showResume)
export const POST = records(showStatus)

function showResume({ session, language, today }: Visitor) {
  const view = { typed: '', looked: null, hasOwn: session.draft !== null, today, language }
  return page(<ResumePage {...view} />, { title: resumeWords.title[language] })
}

/** Answered in place: the code belongs into no address. */
async function showStatus({ form, session, headers, language, today }: Visitor) {
  const typed = form.text('code').slice(0, 60)
  const looked = await lookUpStatus(typed, terminalOf(headers))
  const view = { typed, looked, hasOwn: session.draft !== null, today, language }

  return page(<ResumePage {...view} />, {
    title: resumeWords.title[language],
    status: { found: 200, unknown: 404, unreadable: 422, 'too-many': 429 }[looked.kind],
  })
}
