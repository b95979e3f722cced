import 'server-only'
import { clientAddress, terminalOf } from '@/lib/config/client-address'
import { addressRanges, isAmong, networkOf } from '@/lib/config/network'
import { findLiveToken } from '@/lib/db/export-tokens'
import { takeOne } from '@/lib/db/rate-limits'
import type { Program } from '@/lib/db/waiting-exports'
import { problem } from './reply'

const requests = { limit: 600, windowSeconds: 60 }
const failures = { limit: 20, windowSeconds: 600 }

type Handler<Args extends readonly unknown[]> = (program: Program, request: Request, ...args: Args) => Promise<Response>

/** A handler for whoever shows a token that is live, from where it may be used, and not too often. */
export function forPrograms<Args extends readonly unknown[]>(handler: Handler<Args>) {
  return async (request: Request, ...args: Args): Promise<Response> => {
    const admitted = await admit(request)
    return admitted instanceof Response ? admitted : handler(admitted, request, ...args)
  }
}

async function admit({ headers }: Request): Promise<Program | Response> {
  const address = clientAddress(headers)
  const presented = /^Bearer (\S{1,200})$/i.exec(headers.get('authorization') ?? '')?.[1] ?? ''
  const token = await findLiveToken(presented)
  if (!token) return refusedTo(address)
  if (!mayUseFrom(token.addressRanges, address)) return problem('このアドレスからは使えないトークンです。', 403)
  const verdict = await takeOne(`exports-api/${token.id}`, requests)
  return verdict.allowed ? { token, actor: { staffId: null, terminal: terminalOf(headers) } } : tooOften(verdict)
}

/** Guesses are counted by where they come from; a program that is let in is not held up by them. */
async function refusedTo(address: string): Promise<Response> {
  const verdict = await takeOne(`exports-api-refused/${networkOf(address)}`, failures)
  if (!verdict.allowed) return tooOften(verdict)
  return problem('トークンが正しくないか、期限が切れています。', 401, { 'WWW-Authenticate': 'Bearer' })
}

function tooOften({ retryAfterSeconds }: { readonly retryAfterSeconds: number }): Response {
  return problem('要求が多すぎます。しばらく待ってください。', 429, { 'Retry-After': String(retryAfterSeconds) })
}

export function mayUseFrom(ranges: string, address: string): boolean {
  if (ranges === '') return true
  const list = addressRanges(ranges.split(' '))
  return list !== null && isAmong(list, address)
}
