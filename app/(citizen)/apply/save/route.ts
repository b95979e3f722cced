import { saveForLater } from '@/lib/apply/keep-application'
import { terminalOf } from '@/lib/config/client-address'
import { rulesFor } from '@/lib/guide/rules'
import { Session } from '@/lib/guide/session'
import { records, shows, type Visitor } from '@/lib/html/citizen-route'
import { carriedSession } from '@/lib/html/overflow-page'
import { paths } from '@/lib/html/paths'
import { redirectTo } from '@/lib/html/reply'

export const GET = shows(() => redirectTo(paths.apply()))
export const POST = records(saveCarried)

/** What no longer fitted the cookie comes back through the form and becomes a draft. */
async function saveCarried({ form, today, headers }: Visitor) {
  const carried = Session.safeParse(carriedSession(form.text('carried')))
  if (!carried.success) return redirectTo(paths.apply())
  const { version } = await rulesFor(carried.data, today)
  const actor = { staffId: null, terminal: terminalOf(headers) }

  return redirectTo(paths.apply(), await saveForLater(carried.data, version, actor))
}
