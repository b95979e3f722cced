import { transportHeaders } from '@/lib/config/https'
import { isBlank, newSession, type Session } from '@/lib/guide/session'
import { shellWords } from '@/lib/i18n/shell'
import type { Language } from '@/lib/rules/schema'
import { Document, type Shell } from './document'
import { scriptHref, stylesheetHref } from './generated/assets'
import { headersWithScript, securityHeaders } from './headers'
import { overflowPage } from './overflow-page'
import type { FileReply, PageReply, Reply } from './reply'
import { cookieEraser, cookieHeader, isDueForRenewal, type OpenedSession, sealSession } from './session-cookie'

/** Makes a reply into a response: rendered, sealed, with its headers. A session that outgrew its cookie is offered a draft. */
export async function respond(reply: Reply, opened: OpenedSession): Promise<Response> {
  if (reply.kind === 'file') return fileResponse(reply)
  const session = reply.keep ?? opened.session
  const cookie = cookieFor(reply, opened)
  if (cookie === 'too-large') return respond(overflowPage(session), opened)
  const fixed = reply.kind === 'page' && reply.hasScript ? headersWithScript : securityHeaders
  const headers = new Headers({ ...fixed, ...transportHeaders() })
  if (cookie) headers.append('Set-Cookie', cookie.header)
  if (reply.kind === 'redirect') {
    headers.set('Location', reply.to)
    return new Response(null, { status: 303, headers })
  }
  headers.set('Content-Type', 'text/html; charset=utf-8')
  const { language, notice } = session
  const html = await render(reply, { language, told: opened.trouble ?? notice, preview: opened.preview })
  return new Response(html, { status: reply.status, headers })
}

/** For when not even the session could be read. */
export const nobody: OpenedSession = { session: newSession('ja'), trouble: null, preview: null }

type CookieChange = { readonly header: string } | 'too-large' | null

/** Whatever is told on a page is told once: trouble goes with the cookie that caused it, a notice out of the session. */
function cookieFor({ kind, keep }: Exclude<Reply, FileReply>, opened: OpenedSession): CookieChange {
  const { session, trouble, preview } = opened
  const isTold = kind === 'page'
  const sealed = (kept: Session) => sealedFor(kept, preview)
  if (keep) return isBlank(keep) ? { header: cookieEraser(preview) } : sealed(isTold ? { ...keep, notice: null } : keep)
  if (trouble) return isTold ? { header: cookieEraser(preview) } : null
  if (isTold && session.notice) return sealed({ ...session, notice: null })
  return isDueForRenewal(session) ? sealed(session) : null
}

function sealedFor(session: Session, preview: OpenedSession['preview']): CookieChange {
  const cookie = sealSession(session, preview)
  return cookie.tooLarge ? 'too-large' : { header: cookieHeader(cookie.value, preview) }
}

/** The page with its styles and without its script, for staff who look at it in a frame; null: there is nothing to look at. */
export async function previewResponse(reply: PageReply | null, language: Language): Promise<Response> {
  const headers = { ...securityHeaders, ...transportHeaders() }
  if (!reply) return new Response(null, { status: 204, headers })
  const html = await render({ ...reply, hasScript: false }, { language, told: null, preview: null })
  return new Response(html, { headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8' } })
}

async function render(
  { body, title, status, hasScript }: PageReply,
  about: Pick<Shell, 'language' | 'told' | 'preview'>,
): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server.edge')
  const shown = status === 422 ? shellWords.errorTitle(title)[about.language] : title
  const shell = { ...about, title: shown, stylesheet: stylesheetHref, script: hasScript ? scriptHref : null }
  return `<!doctype html>${renderToStaticMarkup(<Document shell={shell}>{body}</Document>)}`
}

function fileResponse({ bytes, type, name, opensInPlace }: FileReply): Response {
  const disposition = `${opensInPlace ? 'inline' : 'attachment'}; filename="${name}"`
  const headers = {
    ...securityHeaders,
    ...transportHeaders(),
    'Content-Type': type,
    'Content-Disposition': disposition,
  }
  return new Response(bytes, { headers })
}
