import { terminalOf } from '@/lib/config/client-address'
import type { Application } from '@/lib/drafts/application'
import type { Session } from '@/lib/guide/session'
import type { Visitor } from '@/lib/html/citizen-route'
import { paths } from '@/lib/html/paths'
import { type RedirectReply, redirectTo } from '@/lib/html/reply'
import type { Applying } from './applying'
import { keepApplication, saveForLater } from './keep-application'
import type { ReadLeaves } from './read-leaves'

/** Reads the whole screen into an application. */
export type ReadScreen = (application: Application) => ReadLeaves

/**
 * Keeps what a screen of the forms sent and goes on to `next`, or saves everything for later when that button was pressed:
 * then what could not be taken is simply left out.
 */
export async function saveStep(
  visitor: Visitor,
  { application, rules }: Applying,
  { read, next }: { readonly read: ReadScreen; readonly next: (saved: Application) => string },
): Promise<RedirectReply> {
  const { session, headers, form } = visitor
  const actor = { staffId: null, terminal: terminalOf(headers) }
  const { application: saved, isConverted } = read(application)
  const kept = await keepApplication({ session, actor, application, write: current => read(current).application })
  if (kept.kind === 'received') return redirectTo(paths.receipt())
  const told: Session = { ...kept.session, notice: isConverted ? 'converted' : null }
  if (form.has('stop')) return redirectTo(paths.receipt(), await saveForLater(told, rules.version, actor))
  return redirectTo(next(saved), told)
}
