import 'server-only'
import { type Change, listenForChanges, type Topic } from '@/lib/db/changes'
import { isSessionLive } from '@/lib/db/sessions'

export type Live = {
  /** Whose line it is, a session or a device: so many of them and no more. */
  readonly owner: string
  readonly topics: readonly Topic[]
  /** Which of them this page may hear of; all where left out. */
  readonly wants?: (change: Change) => boolean
  /** Asked again with every beat: the stream ends with the permission. */
  readonly stillAllowed: () => Promise<boolean>
}

/** For `stillAllowed`. A page that stays open does not keep its session alive. */
export function whileSignedIn({ sessionId }: { readonly sessionId: string }): () => Promise<boolean> {
  return () => isSessionLive(sessionId)
}

const beatMs = 15_000
const streamsPerOwner = 20

/**
 * Server-sent events: `change` with `{ topic, id }` as JSON, `beat` so that the page knows a dead line from a quiet one, `ended`
 * when the permission is gone. The page asks for what changed by its own way; nothing else travels here.
 */
export function liveResponse(request: Request, live: Live): Response {
  let end = () => {}
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      end = send(controller, live)
      request.signal.addEventListener('abort', end, { once: true })
      if (request.signal.aborted) end()
    },
    cancel: () => end(),
  })
  return new Response(stream, {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      // no-transform: compression would hold events back until its buffer is full.
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
    },
  })
}

const text = new TextEncoder()

type Controller = ReadableStreamDefaultController<Uint8Array>

function send(controller: Controller, { owner, topics, wants = () => true, stillAllowed }: Live): () => void {
  const open = openStreams()
  const say = (event: string, data: object = {}) => {
    if (open.has(stream)) controller.enqueue(text.encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`))
  }
  const end = () => {
    if (!open.delete(stream)) return
    clearInterval(beating)
    for (const stop of stops) stop()
    // Whoever hung up has closed it already.
    try {
      controller.close()
    } catch {}
  }
  const dismiss = () => {
    say('ended')
    end()
  }
  const stream: Stream = { owner, end, dismiss }
  const beating = setInterval(async () => {
    const isAllowed = await stillAllowed().catch(() => false)
    if (isAllowed) say('beat')
    else dismiss()
  }, beatMs)
  const stops = topics.map(topic => listenForChanges(topic, change => wants(change) && say('change', change)))
  makeRoomFor(owner)
  open.add(stream)
  controller.enqueue(text.encode('retry: 2000\n'))
  say('beat')
  return end
}

type Stream = { readonly owner: string; readonly end: () => void; readonly dismiss: () => void }

/** The oldest is told that it ended: closed without a word, its page would come back and push out the next. */
function makeRoomFor(owner: string): void {
  const own = [...openStreams()].filter(stream => stream.owner === owner)
  if (own.length >= streamsPerOwner) own[0]?.dismiss()
}

const shared = globalThis as typeof globalThis & { naviLiveStreams?: Set<Stream> }

/** Streams never end by themselves, and a server told to stop would wait for them. */
function openStreams(): Set<Stream> {
  if (shared.naviLiveStreams) return shared.naviLiveStreams
  const streams = new Set<Stream>()
  shared.naviLiveStreams = streams
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      for (const { end } of streams) end()
    })
  return streams
}
