import type { Session } from './session'

/**
 * Another event begins, or is added to the ones chosen. Answers stay: they are shared by all events. An event that begins apart
 * from a stored draft leaves the draft as it is; the same event again goes on with it.
 */
export function withEvent(session: Session, event: string, isAlso: boolean): Session {
  if (session.events.includes(event)) return session
  if (isAlso) return { ...session, events: [...session.events, event] }
  return { ...session, events: [event], draft: null, ownerKey: null }
}
