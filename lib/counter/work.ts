import 'server-only'
import type { Clerk } from './clerk'
import { callNext, callStop, finishStop, markAbsent, putBack, startStop } from './serve'
import { pause, sit, standUp } from './sit'

/** What a clerk presses at a desk: what, and to which stop or desk. */
export type Press = { readonly verb: string; readonly id: string; readonly next: string | null }

export type Pressed =
  | { readonly kind: 'done' | 'unchanged' | 'gone' | 'not-yours' | 'no-desk' | 'nobody' }
  | { readonly kind: 'called'; readonly draftId: string }
  | { readonly kind: 'busy'; readonly draftId: string }
  | { readonly kind: 'taken'; readonly by: string; readonly desk: string }
  | { readonly kind: 'seat-taken'; readonly by: string }
  | { readonly kind: 'procedures-open'; readonly open: number }

export async function work({ verb, id, next }: Press, clerk: Clerk): Promise<Pressed> {
  const does = works[verb]
  return does ? does(id, clerk, next) : { kind: 'unchanged' }
}

type Work = (id: string, clerk: Clerk, next: string | null) => Promise<Pressed>

const works: Readonly<Record<string, Work | undefined>> = {
  call: callStop,
  next: (_, clerk) => callNext(clerk),
  start: async (id, clerk) => ({ kind: await startStop(id, clerk) }),
  absent: async (id, clerk) => ({ kind: await markAbsent(id, clerk) }),
  'put-back': async (id, clerk) => ({ kind: await putBack(id, clerk) }),
  finish: (id, clerk, next) => finishStop({ stopId: id, leavingOpen: false, next }, clerk),
  'leave-open': (id, clerk, next) => finishStop({ stopId: id, leavingOpen: true, next }, clerk),
  sit: async (id, clerk) => {
    const seated = await sit(id, clerk)
    return seated.kind === 'taken' ? { kind: 'seat-taken', by: seated.by } : seated
  },
  'stand-up': async (_, clerk) => ({ kind: await standUp(clerk) }),
  pause: async (id, clerk) => ({ kind: await pause(id, true, clerk) }),
  open: async (id, clerk) => ({ kind: await pause(id, false, clerk) }),
}
