import type { Entry, Program } from './program'

/** Combinations of events are chosen by people: they are many, and few come again. */
const mostKept = 100

/** Remembers what is the same for everybody with the same events. */
export function byEvents<T>(make: (events: readonly string[]) => T): (events: readonly string[]) => T {
  const kept = new Map<string, T>()
  return events => {
    const key = events.length === 1 ? (events[0] as string) : events.join(' ')
    const known = kept.get(key)
    if (known !== undefined) return known
    if (kept.size >= mostKept) kept.clear()
    const made = make(events)
    kept.set(key, made)
    return made
  }
}

export function entriesFor({ entries }: Program, events: readonly string[]): readonly Entry[] {
  return entries.filter(({ procedure }) => procedure.events.some(event => events.includes(event)))
}
