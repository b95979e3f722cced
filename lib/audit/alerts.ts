import type { LocalDate } from '@/lib/calendar/local-date'

/** What an administrator may want to hear of: how much one person looked at, when, and what they were refused. */
export const alertKinds = ['many-drafts', 'many-searches', 'outside-hours', 'refused'] as const
export type AlertKind = (typeof alertKinds)[number]

/** `moreThan` of what is counted within `withinMinutes` raises it; exactly so many do not. */
export type AlertRule = {
  readonly kind: AlertKind
  readonly isOn: boolean
  readonly moreThan: number
  readonly withinMinutes: number
  /** For `outside-hours`: 07:30. */
  readonly opensAt: string | null
  readonly closesAt: string | null
}

export type WatchedEntry = { readonly at: Date; readonly action: string; readonly draftId: string | null }

export type Excess = { readonly count: number; readonly firstAt: Date; readonly latestAt: Date }

export type JapaneseTime = { readonly day: LocalDate; readonly minutes: number }
export type Office = {
  readonly timeOf: (at: Date) => JapaneseTime
  readonly isOpen: (day: LocalDate) => boolean
}

/**
 * The most that one person did within the rule's time, when that was too much. Their entries in the order they were made.
 * Drafts count once however often they are opened; searches and refusals count each.
 */
export function excessIn(entries: readonly WatchedEntry[], rule: AlertRule, office: Office): Excess | null {
  if (!rule.isOn) return null
  const counted = entries.filter(entry => concerns(entry, rule, office))
  const inWindow = new Map<string, number>()
  const spanMs = rule.withinMinutes * 60_000
  let [from, most] = [0, null as Excess | null]
  for (const [at, entry] of counted.entries()) {
    const thing = thingOf(entry, at)
    inWindow.set(thing, (inWindow.get(thing) ?? 0) + 1)
    for (let first = counted[from]; first && entry.at.getTime() - first.at.getTime() >= spanMs; first = counted[from])
      leave(inWindow, thingOf(first, from++))
    if (inWindow.size > Math.max(rule.moreThan, (most?.count ?? 0) - 1))
      most = { count: inWindow.size, firstAt: counted[from]?.at ?? entry.at, latestAt: entry.at }
  }
  return most
}

const refusals = ['draft.refuse']
const searches = ['draft.search']

function concerns(entry: WatchedEntry, { kind, opensAt, closesAt }: AlertRule, office: Office): boolean {
  switch (kind) {
    case 'many-drafts':
      return seesDraft(entry)
    case 'many-searches':
      return searches.includes(entry.action)
    case 'refused':
      return refusals.includes(entry.action)
    case 'outside-hours':
      return seesDraft(entry) && isOutside(office, entry.at, [minutesOf(opensAt, 0), minutesOf(closesAt, 24 * 60)])
  }
}

function seesDraft({ draftId, action }: WatchedEntry): boolean {
  return draftId !== null && !refusals.includes(action)
}

/** The minute of opening belongs to the day, the minute of closing no more. */
function isOutside({ timeOf, isOpen }: Office, at: Date, [opens, closes]: readonly [number, number]): boolean {
  const { day, minutes } = timeOf(at)
  return minutes < opens || minutes >= closes || !isOpen(day)
}

function minutesOf(time: string | null, otherwise: number): number {
  const [hours, minutes] = (time ?? '').split(':').map(Number)
  return hours === undefined || minutes === undefined ? otherwise : hours * 60 + minutes
}

function thingOf({ draftId, action }: WatchedEntry, at: number): string {
  return draftId === null || refusals.includes(action) ? `${action} ${at}` : draftId
}

function leave(counts: Map<string, number>, thing: string): void {
  const left = (counts.get(thing) ?? 0) - 1
  if (left > 0) counts.set(thing, left)
  else counts.delete(thing)
}
