import 'server-only'
import { changeScreenLanguage, touchScreen } from '@/lib/db/screen-showings'
import { findScreen } from '@/lib/db/screens'
import { paths } from '@/lib/html/paths'
import { screenCookie } from '@/lib/html/screen-cookie'
import type { AtScreen, ScreenReply } from '@/lib/html/screen-route'
import { Language } from '@/lib/rules/schema'
import { answerItem, signOnScreen, type Taken } from './answer'
import { pair } from './pairing'

/** Everything that can be pressed at the screen; each ends with the screen as it is then. */
export async function takeForm(at: AtScreen): Promise<ScreenReply> {
  const { form, secret, terminal } = at
  if (form.text('do') === 'pair') return takePairing(at)
  if (!secret) return back()
  const from = { secret, terminal, shown: form.text('shown') }
  const item = form.text('item')
  switch (form.text('do')) {
    case 'right':
      return afterAnswer(await answerItem(from, item, true), item)
    case 'wrong':
      return afterAnswer(await answerItem(from, item, false), item)
    case 'sign':
      return afterSigning(await signOnScreen(from, form.text('signer'), form.text('ink')))
    case 'paper':
      return afterSigning(await signOnScreen(from, form.text('signer'), null))
    case 'language':
      return changeLanguage(secret, form.text('language'))
    case 'touch':
      return touch(secret)
    default:
      return back()
  }
}

async function takePairing({ form, terminal }: AtScreen): Promise<ScreenReply> {
  const outcome = await pair(form.text('code'), terminal)
  if (outcome.kind !== 'paired') return back(`?told=${outcome.kind}`)
  return { kind: 'redirect', to: paths.screen(), cookie: screenCookie(outcome.secret) }
}

function afterAnswer(taken: Taken, item: string): ScreenReply {
  return taken === 'done' ? back(`#${encodeURIComponent(item)}`) : afterSigning(taken)
}

function afterSigning(taken: Taken): ScreenReply {
  if (taken === 'changed') return back('?told=changed')
  return back(taken === 'not-written' ? '?told=not-written#sign' : '#sign')
}

async function changeLanguage(secret: string, chosen: string): Promise<ScreenReply> {
  const [language, screen] = [Language.safeParse(chosen), await findScreen(secret)]
  if (language.success && screen?.showing) await changeScreenLanguage(screen.deskId, language.data)
  return back()
}

async function touch(secret: string): Promise<ScreenReply> {
  const screen = await findScreen(secret)
  if (screen?.showing) await touchScreen(screen.deskId)
  return back()
}

function back(more = ''): ScreenReply {
  return { kind: 'redirect', to: `${paths.screen()}${more}` }
}
