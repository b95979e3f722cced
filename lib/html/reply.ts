import type { ReactNode } from 'react'
import type { Session } from '@/lib/guide/session'

/** What a citizen's handler answers: plain data, made into a response in one place. `keep`: the session from now on. */
export type Reply = PageReply | RedirectReply | FileReply

export type PageReply = {
  readonly kind: 'page'
  readonly body: ReactNode
  readonly title: string
  readonly status: number
  readonly keep?: Session
  /** The page is easier with the script of the citizen's pages; it works without. */
  readonly hasScript: boolean
}

export type RedirectReply = { readonly kind: 'redirect'; readonly to: string; readonly keep?: Session }

export type FileReply = {
  readonly kind: 'file'
  readonly bytes: string | Uint8Array<ArrayBuffer>
  readonly type: string
  readonly name: string
  readonly opensInPlace: boolean
}

type PageOptions = {
  readonly title: string
  readonly status?: number
  readonly keep?: Session | undefined
  readonly hasScript?: boolean
}

/** Status 422 says in the title, too, that something was wrong. */
export function page(body: ReactNode, { title, status = 200, keep, hasScript = false }: PageOptions): PageReply {
  return { kind: 'page', body, title, status, hasScript, ...(keep && { keep }) }
}

/** 303: the browser asks for the address anew, so that nothing is sent twice by going back. */
export function redirectTo(to: string, keep?: Session): RedirectReply {
  return { kind: 'redirect', to, ...(keep && { keep }) }
}

export function file(bytes: FileReply['bytes'], about: Pick<FileReply, 'type' | 'name' | 'opensInPlace'>): FileReply {
  return { kind: 'file', bytes, ...about }
}
