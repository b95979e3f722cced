import type { LocalDate } from '@/lib/calendar/local-date'
import { required } from './book'
import { beyondCalendar, type Counted, countDays, opensOn } from './counting'
import { withAmounts } from './dated-values'
import type { View } from './evaluate'
import { type LateClaim, lateClaimOf, togetherLost } from './late-claim'
import type { DeadlineCase, DeadlineRule, Procedure, Text } from './schema'
import { truthIn } from './truth-in'

export type Deadline = {
  /** The last day, moved off closed days; null when there is none or its starting day is not known. */
  readonly on: LocalDate | null
  /** The last day by the letter of the law, before closed days are considered. */
  readonly nominalOn: LocalDate | null
  readonly text: Text
  readonly loss: Text | null
  /** The first day it can be filed at all, where the law sets one. */
  readonly notBefore: LocalDate | null
  /** An earlier day by which it is better done. */
  readonly advisedOn: LocalDate | null
  /** What being late costs, where it is paid by the month. */
  readonly claim: LateClaim | null
  /** No day because nobody knows the holidays of the year it leads to. */
  readonly isBeyondCalendar: boolean
  /** `dated`, or why there is no day: `promptly`, `none`, or `unknown` while the starting day is not known. */
  readonly kind: 'dated' | 'promptly' | 'none' | 'unknown'
}

/** The deadline of a procedure in a view, or null where no case holds. A case that may hold gives its text but no day. */
export function deadlineOf(procedure: Pick<Procedure, 'deadlines'>, view: View): Deadline | null {
  let maybe: DeadlineCase | null = null
  for (const deadline of procedure.deadlines) {
    const holds = deadline.when ? truthIn(deadline.when, view) : true
    if (holds === true) return inCase(deadline, view)
    if (holds === null) maybe ??= deadline
  }
  return maybe && undated(maybe, 'unknown', view)
}

/** Of several members: the earlier of two deadlines, a dated one before one without a day, with what is lost of both. */
export function earlierDeadline(a: Deadline | null, b: Deadline | null): Deadline | null {
  if (!a?.on) return b ?? a
  if (!b?.on) return a
  const [earlier, later] = b.on < a.on ? [b, a] : [a, b]
  return earlier.claim && later.claim ? { ...earlier, claim: togetherLost(earlier.claim, later.claim) } : earlier
}

function inCase(deadline: DeadlineCase, view: View): Deadline {
  const counted = deadline.rules.map(rule => count(rule, view)).filter(found => found !== 'no-day')
  if (counted.includes(beyondCalendar)) return { ...undated(deadline, 'unknown', view), isBeyondCalendar: true }
  if (counted.includes(null)) return undated(deadline, 'unknown', view)
  const [first, ...others] = counted.filter(found => typeof found === 'object' && found !== null)
  if (!first)
    return undated(deadline, deadline.rules.some(({ kind }) => kind === 'promptly') ? 'promptly' : 'none', view)
  return dated(
    deadline,
    others.reduce((a, b) => (b.on < a.on ? b : a), first),
    view,
  )
}

function dated(deadline: DeadlineCase, { on, nominalOn, opensOn: opens }: Counted, view: View): Deadline {
  const { notBefore, advised, benefit } = deadline
  const better = advised ? count(advised, view) : null
  return {
    ...undated(deadline, 'dated', view),
    on,
    nominalOn,
    notBefore: (notBefore ? opensOn(notBefore, view) : opens) ?? null,
    advisedOn: typeof better === 'object' && better && better.on < on ? better.on : null,
    claim: benefit ? lateClaimOf(benefit, on, view) : null,
  }
}

function undated({ text, loss }: DeadlineCase, kind: Deadline['kind'], view: View): Deadline {
  return {
    on: null,
    nominalOn: null,
    text: withAmounts(text, view),
    loss: loss ? withAmounts(loss, view) : null,
    notBefore: null,
    advisedOn: null,
    claim: null,
    isBeyondCalendar: false,
    kind,
  }
}

/** Null: the starting day is not known. `no-day`: the rule sets none. */
function count(rule: DeadlineRule, view: View): Counted | typeof beyondCalendar | null | 'no-day' {
  switch (rule.kind) {
    case 'with':
      return withOther(rule.procedure, view)
    case 'promptly':
    case 'none':
      return 'no-day'
    default:
      return countDays(rule, view)
  }
}

/** Procedures filed together share the other's day; the check of the rule set refuses circles. */
function withOther(id: string, view: View): Counted | typeof beyondCalendar | null | 'no-day' {
  const other = deadlineOf(required(view.book.procedures, id), view)
  if (!other || other.kind === 'promptly' || other.kind === 'none') return 'no-day'
  if (other.isBeyondCalendar) return beyondCalendar
  const opening = other.notBefore ? { opensOn: other.notBefore } : {}
  return other.on && other.nominalOn ? { on: other.on, nominalOn: other.nominalOn, ...opening } : null
}
