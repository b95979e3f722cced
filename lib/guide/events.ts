import type { Session } from './session'

/**
 * Another event begins, or is added to the ones chosen. Answers stay: they are shared by all events. An event that begins apart
 * from a stored draft leaves the draft as it is; the same event again goes on with it.
 */
export function withEvent(session: Session, event: string, isAlso: boolean): Session {
  if (session.events.includes(event)) return session
  if (isAlso) return { ...session, events: [...session.events, event] }
  return { ...session, events: [event], draft: null, ownerKey: null, isCounted: false }
}

/** Whoever goes on with an event, or adds one, began under the version of the first; another event apart begins anew. */
export function begunUnder(version: number, before: Session, begun: Session): Session {
  const goesOn = before.events.some(event => begun.events.includes(event))
  return { ...begun, rulesVersion: goesOn ? (before.rulesVersion ?? version) : version }
}
