import 'server-only'
import type { LocalDate } from '@/lib/calendar/local-date'
import { now } from '@/lib/config/clock'
import { contentHash } from '@/lib/rule-sets/content-hash'
import { newestFirst } from '@/lib/rule-sets/newest-first'
import { RuleSet } from '@/lib/rules/schema'
import { type Actor, recordAudit, type StaffActor } from './audit'
import { database, inTransaction, type Transaction } from './client'
import { dayOfColumn, jsonOf, utcMidnight } from './rule-set-content'

export type PublishedRuleSet = {
  readonly version: number
  readonly effectiveOn: LocalDate
  readonly ruleSet: RuleSet
}

export type RuleSetSummary = {
  readonly version: number
  readonly effectiveOn: LocalDate
  readonly publishedAt: Date
  readonly note: string
  /** The version this one repeats after a roll-back. */
  readonly revertsTo: number | null
  /** Where it was carried over from the residents' server: its number there. */
  readonly originVersion: number | null
  readonly createdBy: StaffName | null
  /** Null: it came with the software, or repeats a version that was approved. */
  readonly approvedBy: StaffName | null
  /** One person edited and approved it. */
  readonly isApprovedAlone: boolean
  readonly copyId: string | null
  readonly contentHash: string
}

export type StaffName = { readonly id: string; readonly displayName: string }

export type Publication = {
  /** Whose work it is; without it, the actor's. */
  readonly madeBy?: string
  readonly ruleSet: RuleSet
  readonly effectiveOn: LocalDate
  readonly note: string
  readonly revertsTo?: number
  /** Who approved which working copy. */
  readonly approval?: { readonly byId: string; readonly isAlone: boolean; readonly copyId: string }
}

/** What is published never changes, so a version once read stays read. */
const cache = globalThis as typeof globalThis & { naviRuleSets?: Map<number, PublishedRuleSet> }

/**
 * The rule set a visit on `day` goes by: the newest version whose 施行日 has come. What was published last has the last word, so a
 * roll-back also ends a version that still waits for its day. Before the first 施行日 the first version holds: there is no day
 * without rules.
 */
export async function ruleSetInForce(day: LocalDate): Promise<PublishedRuleSet> {
  const versions = newestFirst(await database().ruleSetVersion.findMany({ select: orderColumns }))
  const inForce = versions.find(({ effectiveOn }) => effectiveOn <= utcMidnight(day)) ?? earliest(versions)
  const published = inForce && (await findRuleSet(inForce.version))
  if (!published) throw new Error('no rule set has been published')
  return published
}

const orderColumns = { version: true, originVersion: true, effectiveOn: true } as const

function earliest<T extends { readonly effectiveOn: Date }>(versions: readonly T[]): T | null {
  return versions.toSorted((a, b) => a.effectiveOn.getTime() - b.effectiveOn.getTime())[0] ?? null
}

export async function findRuleSet(version: number): Promise<PublishedRuleSet | null> {
  cache.naviRuleSets ??= new Map()
  const known = cache.naviRuleSets.get(version)
  if (known) return known
  const row = await database().ruleSetVersion.findUnique({
    where: { version },
    select: { version: true, effectiveOn: true, content: true, contentHash: true },
  })
  if (!row) return null
  if (contentHash(row.content) !== row.contentHash)
    throw new Error(`rule set version ${version} was altered in the database`)
  const published = { version, effectiveOn: dayOfColumn(row.effectiveOn), ruleSet: RuleSet.parse(row.content) }
  cache.naviRuleSets.set(version, published)
  return published
}

/** The first 32 bits of its hash: what a sealed QR code names the rules by, wherever it is opened. */
export async function fingerprintOfVersion(version: number): Promise<number> {
  const select = { contentHash: true } as const
  const { contentHash } = await database().ruleSetVersion.findUniqueOrThrow({ where: { version }, select })
  return Number.parseInt(contentHash.slice(0, 8), 16)
}

/** The newest version of that fingerprint here; null where these rules were never published. */
export async function versionOfFingerprint(fingerprint: number): Promise<number | null> {
  const row = await database().ruleSetVersion.findFirst({
    where: { contentHash: { startsWith: fingerprint.toString(16).padStart(8, '0') } },
    orderBy: { version: 'desc' },
    select: { version: true },
  })
  return row?.version ?? null
}

/** Newest first. */
export async function listRuleSetVersions(): Promise<RuleSetSummary[]> {
  const rows = await database().ruleSetVersion.findMany({
    orderBy: { version: 'desc' },
    select: {
      version: true,
      effectiveOn: true,
      publishedAt: true,
      note: true,
      revertsTo: true,
      originVersion: true,
      contentHash: true,
      copyId: true,
      isApprovedAlone: true,
      createdBy: { select: { id: true, displayName: true } },
      approvedBy: { select: { id: true, displayName: true } },
    },
  })
  return newestFirst(rows).map(row => ({ ...row, effectiveOn: dayOfColumn(row.effectiveOn) }))
}

/** The first version of a new installation. False when there is one already. */
export function publishFirst(publication: Publication, actor: Actor): Promise<boolean> {
  return inTransaction(async tx => {
    await onePublisherAtATime(tx)
    if ((await latestVersion(tx)) !== null) return false
    await publishIn(tx, publication, actor)
    return true
  })
}

/**
 * For a demonstration whose software is newer than its database: publishes what ships now, unless the newest version is
 * somebody's own or nothing has changed. False when nothing was published.
 */
export function publishNewerShipped(publication: Publication, actor: Actor): Promise<boolean> {
  return inTransaction(async tx => {
    await onePublisherAtATime(tx)
    const select = { contentHash: true, createdById: true, originVersion: true } as const
    const latest = await tx.ruleSetVersion.findFirst({ orderBy: { version: 'desc' }, select })
    const isShipped = latest !== null && latest.createdById === null && latest.originVersion === null
    if (!isShipped || latest.contentHash === contentHash(jsonOf(publication.ruleSet))) return false
    await publishIn(tx, publication, actor)
    return true
  })
}

export type RollBack = Omit<Publication, 'ruleSet' | 'revertsTo'> & {
  /** The newest version its editor knew of: another one published since is not undone unseen. */
  readonly newest?: number
}

/** Publishes an older version anew. Null when there is no such version, or no longer the newest that was known. */
export async function rollBackTo(version: number, rollBack: RollBack, actor: StaffActor): Promise<number | null> {
  const { newest, ...publication } = rollBack
  const older = await findRuleSet(version)
  if (!older) return null
  return inTransaction(async tx => {
    await onePublisherAtATime(tx)
    if (newest !== undefined && newest !== (await latestVersion(tx))) return null
    return publishIn(tx, { ...publication, ruleSet: older.ruleSet, revertsTo: version }, actor)
  })
}

/** Within a transaction that holds `onePublisherAtATime`. */
export async function publishIn(tx: Transaction, publication: Publication, actor: Actor): Promise<number> {
  const { ruleSet, effectiveOn, note, revertsTo, approval } = publication
  const content = jsonOf(ruleSet)
  const { version } = await tx.ruleSetVersion.create({
    data: {
      content,
      contentHash: contentHash(content),
      effectiveOn: utcMidnight(effectiveOn),
      publishedAt: now(),
      createdById: publication.madeBy ?? actor.staffId,
      note,
      revertsTo: revertsTo ?? null,
      approvedById: approval?.byId ?? null,
      isApprovedAlone: approval?.isAlone ?? false,
      copyId: approval?.copyId ?? null,
    },
    select: { version: true },
  })
  const action = revertsTo === undefined ? 'rule-set.publish' : 'rule-set.roll-back'
  await recordAudit({ action, actor, subject: String(version) }, tx)
  return version
}

export async function onePublisherAtATime(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('rule_set_version'))`
}

export async function latestVersion(tx: Transaction = database()): Promise<number | null> {
  const [latest] = newestFirst(await tx.ruleSetVersion.findMany({ select: orderColumns }))
  return latest?.version ?? null
}
