import { randomUUID } from 'node:crypto'
import type { ReactNode } from 'react'
import { terminalOf } from '@/lib/config/client-address'
import { logError } from '@/lib/log/log'
import type { Language } from '@/lib/rules/schema'
import { emptyForm, type Form, readForm } from './form'
import { screenScriptHref, screenStylesheetHref } from './generated/assets'
import { screenHeaders } from './headers'
import { isFromOurPages } from './origin'
import { paths } from './paths'
import { screenSecretOf } from './screen-cookie'

/** What a handler of the resident's screen is told: which device asks, and what was pressed. */
export type AtScreen = {
  readonly url: URL
  readonly secret: string | null
  readonly terminal: string
  readonly form: Form
}

export type ScreenReply =
  | {
      readonly kind: 'page'
      readonly body: ReactNode
      readonly title: string
      readonly language: Language
      /** The page asks whether this is still what is to be shown. */
      readonly version: string
      /** The device hears of changes at its desk. */
      readonly isPaired: boolean
    }
  | { readonly kind: 'redirect'; readonly to: string; readonly cookie?: string }

type Handler = (at: AtScreen) => Promise<ScreenReply>
type Route = (request: Request) => Promise<Response>

export function showsScreen(handler: Handler): Route {
  return guarded(request => handler(atScreen(request, emptyForm)))
}

/** A form that is sent. What cannot be read, or comes from elsewhere, changes nothing and shows the screen as it is. */
export function recordsOnScreen(handler: Handler): Route {
  return guarded(async request => {
    if (!isFromOurPages(request.headers)) return { kind: 'redirect', to: paths.screen() }
    const read = await readForm(request)
    return 'refused' in read ? { kind: 'redirect', to: paths.screen() } : handler(atScreen(request, read.form))
  })
}

function guarded(answer: (request: Request) => Promise<ScreenReply>): Route {
  return async request => {
    try {
      return await respond(await answer(request))
    } catch (error) {
      const reference = randomUUID().slice(0, 8).toUpperCase()
      logError(`${request.method} ${paths.screen()}`, error, reference)
      return new Response(mishap(reference), { status: 500, headers: { ...screenHeaders, 'Content-Type': html } })
    }
  }
}

function atScreen(request: Request, form: Form): AtScreen {
  const { headers } = request
  return { url: new URL(request.url), secret: screenSecretOf(headers), terminal: terminalOf(headers), form }
}

const html = 'text/html; charset=utf-8'

async function respond(reply: ScreenReply): Promise<Response> {
  const headers = new Headers(screenHeaders)
  if (reply.kind === 'redirect') {
    headers.set('Location', reply.to)
    if (reply.cookie) headers.append('Set-Cookie', reply.cookie)
    return new Response(null, { status: 303, headers })
  }
  const { renderToStaticMarkup } = await import('react-dom/server.edge')
  headers.set('Content-Type', html)
  return new Response(`<!doctype html>${renderToStaticMarkup(<ScreenDocument {...reply} />)}`, { headers })
}

/** Without script it looks again by itself, as nobody there can press a button for it. */
function ScreenDocument({ body, title, language, version, isPaired }: Extract<ScreenReply, { kind: 'page' }>) {
  return (
    <html lang={language === 'en' ? 'en' : 'ja'}>
      {/* biome-ignore lint/style/noHeadElement: these pages are not Next's */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="format-detection" content="telephone=no" />
        <title>{title}</title>
        <link rel="stylesheet" href={screenStylesheetHref} />
        <script src={screenScriptHref} defer />
        <noscript>
          <meta httpEquiv="refresh" content="15" />
        </noscript>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      </head>
      <body
        data-version={version}
        data-now={paths.screenNow()}
        data-events={isPaired ? paths.screenEvents() : undefined}
      >
        {body}
      </body>
    </html>
  )
}

function mishap(reference: string): string {
  return `<!doctype html><html lang="ja"><meta charset="utf-8"><meta http-equiv="refresh" content="15"><title>お待ちください</title><link rel="stylesheet" href="${screenStylesheetHref}"><body class="calm"><main><h1>しばらくお待ちください</h1><p>画面を出せませんでした。係の者にお知らせください（${reference}）。</p></main></body></html>`
}
