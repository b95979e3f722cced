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
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) return { refused: 'too-large' }
  const text = await readText(request.body)
  return text === null ? { refused: 'too-large' } : { form: formOf(new URLSearchParams(text)) }
}

export function formOf(sent: URLSearchParams): Form {
  return {
    text: name => sent.get(name) ?? '',
    all: name => sent.getAll(name),
    has: name => sent.has(name),
    entries: () => sent.entries(),
  }
}

async function readText(body: ReadableStream<Uint8Array> | null): Promise<string | null> {
  if (!body) return ''
  const chunks: Uint8Array[] = []
  let size = 0
  for (const reader = body.getReader(); ; ) {
    const { done, value } = await reader.read()
    if (done) return Buffer.concat(chunks).toString('utf8')
    size += value.byteLength
    if (size > maxBytes) {
      await reader.cancel()
      return null
    }
    chunks.push(value)
  }
}
