import 'server-only'
import type { LocalDate } from '@/lib/calendar/local-date'
import { now } from '@/lib/config/clock'
import { RuleSet } from '@/lib/rules/schema'
import { recordAudit, type StaffActor } from './audit'
import { database, inTransaction, isUniqueViolation, type Transaction } from './client'
import { isUuid } from './ids'
import { dayOfColumn, hashOf, utcMidnight } from './rule-set-content'
import { editorsOf } from './rule-set-edits'
import { latestVersion, onePublisherAtATime, publishIn, type StaffName } from './rule-sets'

/** How a request for approval can end. Edited and discarded: there was no longer what it asked for. */
export const reviewOutcomes = ['approved', 'refused', 'withdrawn', 'edited', 'discarded'] as const
export type ReviewOutcome = (typeof reviewOutcomes)[number]

/** A working copy somebody asks to have approved, as it was when they asked. */
export type RuleSetReview = {
  readonly id: string
  readonly copyId: string
  readonly basedOnVersion: number
  readonly contentHash: string
  readonly effectiveOn: LocalDate
  readonly note: string
  readonly requestedAt: Date
  readonly requestedBy: StaffName
  /** Null while it waits. */
  readonly end: ReviewEnd | null
}

export type ReviewEnd = {
  readonly at: Date
  readonly by: StaffName | null
  readonly outcome: ReviewOutcome
  readonly reason: string
  readonly version: number | null
}

export type ReviewRequest = {
  readonly copyId: string
  readonly lockVersion: number
  readonly effectiveOn: LocalDate
  readonly note: string
}

export type Requested =
  | { readonly kind: 'requested'; readonly id: string }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'already-asked' }

/** Freezes what is asked for by its hash. Asked twice at once, it is asked once. */
export async function askForApproval(request: ReviewRequest, actor: StaffActor): Promise<Requested> {
  const { copyId, lockVersion, effectiveOn, note } = request
  if (!isUuid(copyId)) return { kind: 'gone' }
  try {
    return await inTransaction(async tx => {
      const copy = await lockedCopy(copyId, tx)
      if (copy?.lockVersion !== lockVersion) return { kind: copy ? 'conflict' : 'gone' }
      const asked = { copyId, note, effectiveOn: utcMidnight(effectiveOn), requestedById: actor.staffId }
      const { basedOnVersion, content } = copy
      const { id } = await tx.ruleSetReview.create({
        data: { ...asked, basedOnVersion, contentHash: hashOf(content), requestedAt: now() },
        select: { id: true },
      })
      await recordAudit({ action: 'rule-set.ask-approval', actor, subject: copyId }, tx)
      return { kind: 'requested', id }
    })
  } catch (error) {
    if (isUniqueViolation(error)) return { kind: 'already-asked' }
    throw error
  }
}

export type Approval = {
  readonly id: string
  /** What the approver was shown. */
  readonly contentHash: string
  /** Who edited it may approve it too: in a small town, and recorded as such. */
  readonly mayBeAlone: boolean
}

export type Approved =
  | { readonly kind: 'published'; readonly version: number }
  | { readonly kind: 'outdated'; readonly latestVersion: number }
  /** Somebody edited it, ended it, or approved it a moment ago; or the approver is one of its editors. */
  | { readonly kind: 'gone' | 'own-work' }

/** Publishes exactly what was asked for, and ends the copy. */
export function approve({ id, contentHash, mayBeAlone }: Approval, actor: StaffActor): Promise<Approved> {
  return inTransaction(async tx => {
    await onePublisherAtATime(tx)
    const review = await findReview(id, tx)
    const copy = review && !review.end ? await lockedCopy(review.copyId, tx) : null
    if (!review || !copy || hashOf(copy.content) !== contentHash || contentHash !== review.contentHash)
      return { kind: 'gone' }
    const isAlone = await isOwnWork(review, actor.staffId, tx)
    if (isAlone && !mayBeAlone) return { kind: 'own-work' }
    const latest = await latestVersion(tx)
    if (latest !== null && latest !== copy.basedOnVersion) return { kind: 'outdated', latestVersion: latest }
    const { effectiveOn, note, copyId, requestedBy } = review
    await tx.ruleSetWorkingCopy.delete({ where: { id: copyId } })
    const approval = { byId: actor.staffId, isAlone, copyId }
    const publication = { ruleSet: RuleSet.parse(copy.content), effectiveOn, note, madeBy: requestedBy.id, approval }
    const version = await publishIn(tx, publication, actor)
    await endOpenReview(copyId, { outcome: 'approved', actor, version }, tx)
    return { kind: 'published', version }
  })
}

/** Refused by an approver, or taken back by whoever asked. False where it had ended already. */
export function endReview(
  id: string,
  { outcome, reason }: { readonly outcome: 'refused' | 'withdrawn'; readonly reason: string },
  actor: StaffActor,
): Promise<boolean> {
  return inTransaction(async tx => {
    const review = await findReview(id, tx)
    if (!review || review.end) return false
    const ended = await endOpenReview(review.copyId, { outcome, reason, actor }, tx)
    const action = outcome === 'refused' ? 'rule-set.refuse' : 'rule-set.withdraw'
    if (ended) await recordAudit({ action, actor, subject: review.copyId }, tx)
    return ended
  })
}

export type Ending = {
  readonly outcome: ReviewOutcome
  readonly actor: StaffActor
  readonly reason?: string
  readonly version?: number
}

/** Within the transaction of what ends it. False where none is open. */
export async function endOpenReview(copyId: string, ending: Ending, tx: Transaction): Promise<boolean> {
  const { outcome, actor, reason = '', version = null } = ending
  const { count } = await tx.ruleSetReview.updateMany({
    where: { copyId, endedAt: null },
    data: { endedAt: now(), endedById: actor.staffId, outcome, reason, version },
  })
  return count > 0
}

export async function findReview(id: string, tx: Transaction = database()): Promise<RuleSetReview | null> {
  if (!isUuid(id)) return null
  const row = await tx.ruleSetReview.findUnique({ where: { id }, select: columns })
  return row && reviewOf(row)
}

/** Newest first; of one copy, or of the copy a version was. */
export async function listReviews(of: { readonly copyId?: string; readonly limit: number }): Promise<RuleSetReview[]> {
  const rows = await database().ruleSetReview.findMany({
    where: of.copyId === undefined ? {} : { copyId: of.copyId },
    orderBy: { requestedAt: 'desc' },
    take: of.limit,
    select: columns,
  })
  return rows.map(reviewOf)
}

/** Editors, and whoever asked: asking for one's own colleague's work is still vouching for it. */
async function isOwnWork(review: RuleSetReview, staffId: string, tx: Transaction): Promise<boolean> {
  const editors = await editorsOf(review.copyId, tx)
  return review.requestedBy.id === staffId || editors.some(({ id }) => id === staffId)
}

/** Nobody saves it until the transaction is over. */
async function lockedCopy(id: string, tx: Transaction) {
  await tx.$queryRaw`SELECT 1 FROM rule_set_working_copy WHERE id = ${id}::uuid FOR UPDATE`
  const select = { lockVersion: true, basedOnVersion: true, content: true } as const
  return tx.ruleSetWorkingCopy.findUnique({ where: { id }, select })
}

const columns = {
  id: true,
  copyId: true,
  basedOnVersion: true,
  contentHash: true,
  effectiveOn: true,
  note: true,
  requestedAt: true,
  requestedBy: { select: { id: true, displayName: true } },
  endedAt: true,
  endedBy: { select: { id: true, displayName: true } },
  outcome: true,
  reason: true,
  version: true,
} as const

type Row = Omit<RuleSetReview, 'effectiveOn' | 'end'> & {
  readonly effectiveOn: Date
  readonly endedAt: Date | null
  readonly endedBy: StaffName | null
  readonly outcome: string | null
  readonly reason: string
  readonly version: number | null
}

function reviewOf({ endedAt, endedBy, outcome, reason, version, effectiveOn, ...row }: Row): RuleSetReview {
  const known = reviewOutcomes.find(one => one === outcome)
  const end = endedAt && known ? { at: endedAt, by: endedBy, outcome: known, reason, version } : null
  return { ...row, effectiveOn: dayOfColumn(effectiveOn), end }
}
