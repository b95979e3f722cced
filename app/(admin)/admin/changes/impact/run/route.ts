import { requireStaff } from '@/lib/auth/require-staff'
import { administratorRoles } from '@/lib/auth/roles'
import { todayInJapan } from '@/lib/config/clock'
import { isFromOurPages } from '@/lib/html/origin'
import { ruleSetBeingEdited } from '@/lib/rule-sets/being-edited'
import { peopleReplayed, runImpact } from '@/lib/rule-sets/impact'

/** Computes what the working copy changes. Whoever asks for events is told how far it is. */
export async function POST(request: Request): Promise<Response> {
  await requireStaff(administratorRoles)
  if (!isFromOurPages(request.headers)) return new Response(null, { status: 403 })
  const being = await ruleSetBeingEdited()
  const today = todayInJapan()
  if (request.headers.get('accept')?.includes('text/event-stream') !== true) {
    await runImpact(being, { today })
    return new Response(null, { status: 303, headers: { Location: '/admin/changes/impact' } })
  }
  return eventsOf(say => {
    const onProgress = (done: number) => say({ done, total: peopleReplayed })
    return runImpact(being, { today, onProgress, isCancelled: () => request.signal.aborted })
  })
}

type Said = { readonly done: number; readonly total: number } | { readonly isDone: boolean }

/** Not to be packed on the way: a packer would hold it back until the end. */
const headers = { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store, no-transform' }

/** A line every tenth of a second at most, and at the end whether it is done. */
function eventsOf(work: (say: (said: Said) => void) => Promise<boolean>): Response {
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      let saidAt = 0
      const send = (said: Said) => controller.enqueue(encoder.encode(`data: ${JSON.stringify(said)}\n\n`))
      const isDone = await work(said => {
        if (performance.now() - saidAt < 100) return
        saidAt = performance.now()
        send(said)
      }).catch(() => false)
      send({ isDone })
      controller.close()
    },
  })
  return new Response(body, { headers })
}
