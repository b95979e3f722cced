import 'server-only'
import { isOpen, NoHolidayData } from '@/lib/calendar/closed-days'
import type { LocalDate } from '@/lib/calendar/local-date'
import { dayInJapan, instantsOf, now, todayInJapan } from '@/lib/config/clock'
import { answeredUntil, listAlertRules, raiseAlert, watchedSince } from '@/lib/db/alerts'
import { ruleSetInForce } from '@/lib/db/rule-sets'
import { type AlertRule, excessIn, type JapaneseTime, type Office, type WatchedEntry } from './alerts'

const dayMs = 24 * 60 * 60_000

/** Held against the rules: everything staff did with drafts in the last day. What was answered is not raised again. */
export async function watchStaff(): Promise<void> {
  const rules = (await listAlertRules()).filter(({ isOn }) => isOn)
  const longestMs = Math.max(0, ...rules.map(({ withinMinutes }) => withinMinutes * 60_000))
  const byPerson = await watchedSince(new Date(now().getTime() - dayMs - longestMs))
  if (rules.length === 0 || byPerson.size === 0) return
  const office = await officeInForce()
  for (const [staffId, entries] of byPerson) for (const rule of rules) await watch(staffId, entries, { rule, office })
}

type Watching = { readonly rule: AlertRule; readonly office: Office }

async function watch(staffId: string, entries: readonly WatchedEntry[], { rule, office }: Watching): Promise<void> {
  if (!excessIn(entries, rule, office)) return
  const answered = await answeredUntil(rule.kind, staffId)
  const unanswered = answered ? entries.filter(({ at }) => at > answered) : entries
  const excess = excessIn(unanswered, rule, office)
  if (excess) await raiseAlert(rule.kind, staffId, excess)
}

async function officeInForce(): Promise<Office> {
  const { closedDays } = (await ruleSetInForce(todayInJapan())).ruleSet
  return { timeOf, isOpen: day => isKnownOpen(day, closedDays) }
}

/** A day of which no holidays are known is taken for open: a missing alert is better than one for everybody. */
function isKnownOpen(day: LocalDate, closed: Parameters<typeof isOpen>[1]): boolean {
  try {
    return isOpen(day, closed)
  } catch (error) {
    if (error instanceof NoHolidayData) return true
    throw error
  }
}

function timeOf(at: Date): JapaneseTime {
  const day = dayInJapan(at)
  return { day, minutes: Math.floor((at.getTime() - instantsOf(day)[0].getTime()) / 60_000) }
}
