import { isBlank, newSession, type Session } from '@/lib/guide/session'
import { shellWords } from '@/lib/i18n/shell'
import { Document } from './document'
import { stylesheetHref } from './generated/stylesheet'
import { securityHeaders } from './headers'
import { overflowPage } from './overflow-page'
import type { FileReply, PageReply, Reply } from './reply'
import { cookieEraser, cookieHeader, isDueForRenewal, type OpenedSession, sealSession } from './session-cookie'

/** Makes a reply into a response: rendered, sealed, with its headers. A session that outgrew its cookie is offered a draft. */
export async function respond(reply: Reply, opened: OpenedSession): Promise<Response> {
  if (reply.kind === 'file') return fileResponse(reply)
  const cookie = cookieFor(reply, opened)
  if (cookie === 'too-large') return respond(overflowPage(reply.keep ?? opened.session), opened)
  const headers = new Headers(securityHeaders)
  if (cookie) headers.append('Set-Cookie', cookie.header)
  if (reply.kind === 'redirect') {
    headers.set('Location', reply.to)
    return new Response(null, { status: 303, headers })
  }
  headers.set('Content-Type', 'text/html; charset=utf-8')
  const html = await render(reply, { ...opened, session: reply.keep ?? opened.session })
  return new Response(html, { status: reply.status, headers })
}

/** For when not even the session could be read. */
export const nobody: OpenedSession = { session: newSession('ja'), trouble: null }

type CookieChange = { readonly header: string } | 'too-large' | null

/** Trouble is told on the first page that is shown; only then is the cookie that caused it taken away. */
function cookieFor({ kind, keep }: Exclude<Reply, FileReply>, { session, trouble }: OpenedSession): CookieChange {
  if (keep) return isBlank(keep) ? { header: cookieEraser() } : sealed(keep)
  if (trouble) return kind === 'page' ? { header: cookieEraser() } : null
  return isDueForRenewal(session) ? sealed(session) : null
}

function sealed(session: Session): CookieChange {
  const cookie = sealSession(session)
  return cookie.tooLarge ? 'too-large' : { header: cookieHeader(cookie.value) }
}

async function render({ body, title, status }: PageReply, { session, trouble }: OpenedSession): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server.edge')
  const { language } = session
  const shown = status === 422 ? shellWords.errorTitle(title)[language] : title
  const shell = { title: shown, language, stylesheet: stylesheetHref, trouble }
  return `<!doctype html>${renderToStaticMarkup(<Document shell={shell}>{body}</Document>)}`
}

function fileResponse({ bytes, type, name, opensInPlace }: FileReply): Response {
  const disposition = `${opensInPlace ? 'inline' : 'attachment'}; filename="${name}"`
  const headers = { ...securityHeaders, 'Content-Type': type, 'Content-Disposition': disposition }
  return new Response(bytes, { headers })
}
