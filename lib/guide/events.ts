import type { Session } from './session'

/**
 * Another event begins, or is added to the ones chosen. Answers stay: they are shared by all events. A stored draft keeps its
 * rules and is left as it is; what begins now is new.
 */
export function withEvent(session: Session, event: string, isAlso: boolean): Session {
  const others = isAlso ? session.events.filter(other => other !== event) : []
  return { ...session, events: [...others, event], ...(isAlso ? {} : { draft: null, ownerKey: null }) }
}
