import { readBody } from './body'

/** What a form sent. A field that was not sent is an empty text. */
export type Form = {
  readonly text: (name: string) => string
  readonly all: (name: string) => readonly string[]
  readonly has: (name: string) => boolean
  readonly entries: () => Iterable<readonly [string, string]>
}

export type ReadForm = { readonly form: Form } | { readonly refused: 'too-large' | 'unsendable' }

const maxBytes = 64 * 1024
const urlencoded = 'application/x-www-form-urlencoded'

export const emptyForm: Form = formOf(new URLSearchParams())

/** Reads no more than it has to: what is larger is refused on the way, whatever its headers say. */
export async function readForm(request: Request): Promise<ReadForm> {
  const type = request.headers.get('content-type') ?? ''
  if (!type.toLowerCase().startsWith(urlencoded)) return { refused: 'unsendable' }
  const body = await readBody(request, maxBytes)
  return body === null ? { refused: 'too-large' } : { form: formOf(new URLSearchParams(body.toString('utf8'))) }
}

export function formOf(sent: URLSearchParams): Form {
  return {
    text: name => sent.get(name) ?? '',
    all: name => sent.getAll(name),
    has: name => sent.has(name),
    entries: () => sent.entries(),
  }
}
