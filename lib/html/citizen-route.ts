import { randomUUID } from 'node:crypto'
import type { LocalDate } from '@/lib/calendar/local-date'
import { todayInJapan } from '@/lib/config/clock'
import { closedToResidents } from '@/lib/config/counter-only'
import type { Session } from '@/lib/guide/session'
import { logError } from '@/lib/log/log'
import { Language } from '@/lib/rules/schema'
import { emptyForm, type Form, readForm } from './form'
import { errorPage, foreignPage, previewClosedPage, tooLargePage, unsendablePage } from './mishap-pages'
import { isFromOurPages } from './origin'
import { paths } from './paths'
import { isClosedInPreview, openPreview } from './preview'
import { type Reply, redirectTo } from './reply'
import { nobody, respond } from './respond'
import { type OpenedSession, openSession } from './session-cookie'

/** What a handler is told about the person who asks. */
export type Visitor = {
  readonly url: URL
  readonly headers: Headers
  readonly params: Readonly<Record<string, string>>
  readonly session: Session
  readonly language: Language
  readonly today: LocalDate
  /** An administrator looks at another day; nothing of it counts. */
  readonly isPreview: boolean
  /** Empty on a GET. */
  readonly form: Form
}

export type Handler = (visitor: Visitor) => Reply | Promise<Reply>

/** Addresses without variable parts have no parameters at all. */
type Context = { readonly params: Promise<Readonly<Record<string, string | string[] | undefined>> | undefined> }
type Route = (request: Request, context: Context) => Promise<Response>

/** A page that is only shown. `?lang=` on any of them changes the language and goes. */
export function shows(handler: Handler): Route {
  return guarded(async (request, opened, context) => {
    const url = new URL(request.url)
    const language = Language.safeParse(url.searchParams.get('lang'))
    if (language.success) return inLanguage(url, opened.session, language.data)
    return handler(await visitorOf({ request, opened, context, form: emptyForm }))
  })
}

/** A form that is sent. Nothing is recorded into a session that was lost in between: the next page says what happened. */
export function records(handler: Handler): Route {
  return guarded(async (request, opened, context) => {
    const { language } = opened.session
    if (!isFromOurPages(request.headers)) return foreignPage(language)
    const read = await readForm(request)
    if ('refused' in read) return read.refused === 'too-large' ? tooLargePage(language) : unsendablePage(language)
    if (opened.trouble) return redirectTo(paths.home())
    return handler(await visitorOf({ request, opened, context, form: read.form }))
  })
}

type Step = (request: Request, opened: OpenedSession, context: Context) => Promise<Reply>

function guarded(step: Step): Route {
  return (request, context) => answer(request, context, step)
}

async function answer(request: Request, context: Context, step: Step): Promise<Response> {
  const closed = closedToResidents()
  if (closed) return closed
  let opened = nobody
  try {
    const preview = await openPreview(request.headers)
    opened = openSession(request.headers, preview)
    if (preview && isClosedInPreview(request.method, routeOf(request)))
      return await respond(previewClosedPage(), opened)
    return await respond(await step(request, opened, context), opened)
  } catch (error) {
    const reference = randomUUID().slice(0, 8).toUpperCase()
    logError(`${request.method} ${routeOf(request)}`, error, reference)
    return respond(errorPage(opened.session.language, reference), { ...opened, trouble: null })
  }
}

type Arrival = {
  readonly request: Request
  readonly opened: OpenedSession
  readonly context: Context
  readonly form: Form
}

async function visitorOf({ request, opened, context, form }: Arrival): Promise<Visitor> {
  const { session } = opened
  const params = Object.entries((await context.params) ?? {}).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  )
  return {
    url: new URL(request.url),
    headers: request.headers,
    params: Object.fromEntries(params),
    session,
    language: session.language,
    today: opened.preview?.day ?? todayInJapan(),
    isPreview: opened.preview !== null,
    form,
  }
}

function inLanguage(url: URL, session: Session, language: Language): Reply {
  url.searchParams.delete('lang')
  return redirectTo(`${url.pathname}${url.search}`, { ...session, language })
}

/** The address without what follows the question mark, where people may have typed words. */
function routeOf(request: Request): string {
  return new URL(request.url).pathname
}
