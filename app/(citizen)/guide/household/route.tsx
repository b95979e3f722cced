import { HouseholdPage } from '@/components/questions/household-page'
import { takeOutOfDraft } from '@/lib/apply/take-out'
import { terminalOf } from '@/lib/config/client-address'
import { nextPath } from '@/lib/guide/question-pages'
import { recordHousehold } from '@/lib/guide/record-household'
import { rulesFor } from '@/lib/guide/rules'
import { householdView } from '@/lib/guide/show-household'
import { situationOf } from '@/lib/guide/situation'
import { records, shows, type Visitor } from '@/lib/html/citizen-route'
import { paths } from '@/lib/html/paths'
import { page, redirectTo } from '@/lib/html/reply'
import { rosterWords } from '@/lib/i18n/roster'

export const GET = shows(showHousehold)
export const POST = records(recordPerson)

async function showHousehold({ url, session, language, today }: Visitor) {
  const { book } = await rulesFor(session, today)
  if (session.events.length === 0) return redirectTo(paths.home())
  const place = Number(url.searchParams.get('person') ?? 0) - 1
  const changing = session.members[place] ? place : null
  const view = householdView({ session, book, today, language, changing })

  return page(<HouseholdPage {...view} />, { title: rosterWords.title[language] })
}

async function recordPerson({ form, session, headers, language, today }: Visitor) {
  const { book } = await rulesFor(session, today)
  const recorded = recordHousehold(form, { session, book, today, language })
  if ('mistakes' in recorded) {
    const { mistakes, changing } = recorded
    const view = householdView({ session, book, today, language, changing, sent: { form, mistakes } })
    return page(<HouseholdPage {...view} />, { title: rosterWords.title[language], status: 422 })
  }
  const { session: told } = recorded
  if (form.has('remove')) {
    await takeOutOfDraft(session, Number(form.text('remove')), { staffId: null, terminal: terminalOf(headers) })
  }
  const isDone = told.householdIsTold && recorded.isFinished

  return redirectTo(isDone ? nextPath(book, situationOf(told, book, today)) : paths.household(), told)
}
