import 'server-only'
import type { LocalDate } from '@/lib/calendar/local-date'
import { type Actor, recordAudit } from './audit'
import { database, inTransaction, type Transaction } from './client'
import type { Prisma } from './generated/client'
import { dayOfColumn, utcMidnight } from './rule-set-content'
import { onePublisherAtATime } from './rule-sets'

/** A published version as it leaves the house: its content to the letter, under the number it was first published under. */
export type PublishedContent = {
  readonly originVersion: number
  readonly effectiveOn: LocalDate
  readonly publishedAt: Date
  readonly note: string
  readonly content: Readonly<Record<string, unknown>>
  readonly contentHash: string
}

export async function findPublishedContent(version: number): Promise<PublishedContent | null> {
  const row = await database().ruleSetVersion.findUnique({
    where: { version },
    select: { originVersion: true, effectiveOn: true, publishedAt: true, note: true, content: true, contentHash: true },
  })
  if (!row) return null
  return {
    ...row,
    originVersion: row.originVersion ?? version,
    effectiveOn: dayOfColumn(row.effectiveOn),
    content: row.content as Readonly<Record<string, unknown>>,
  }
}

export type CarriedOver =
  | { readonly kind: 'carried-over'; readonly version: number }
  | { readonly kind: 'known'; readonly version: number }
  /** Another rule set was carried over under this number before: one of the two files is not what it says. */
  | { readonly kind: 'other-content'; readonly version: number }

/** Takes it in as it was published, with its PDFs. Nothing that is here already is changed. */
export function carryOver(
  published: PublishedContent,
  papers: ReadonlyMap<string, Uint8Array>,
  actor: Actor,
): Promise<CarriedOver> {
  return inTransaction(async tx => {
    await onePublisherAtATime(tx)
    const { originVersion, contentHash, effectiveOn, content, ...rest } = published
    const select = { version: true, contentHash: true } as const
    const before = await tx.ruleSetVersion.findUnique({ where: { originVersion }, select })
    if (before) return { kind: before.contentHash === contentHash ? 'known' : 'other-content', version: before.version }

    await keepPapersIn(tx, papers, actor)
    const { version } = await tx.ruleSetVersion.create({
      data: {
        ...rest,
        originVersion,
        contentHash,
        content: content as Prisma.InputJsonObject,
        effectiveOn: utcMidnight(effectiveOn),
        createdById: actor.staffId,
      },
      select: { version: true },
    })
    const detail = { ...actor.detail, origin: originVersion }
    await recordAudit({ action: 'rule-set.carry-over', actor: { ...actor, detail }, subject: String(version) }, tx)
    return { kind: 'carried-over', version }
  })
}

export async function keepPapersIn(
  tx: Transaction,
  papers: ReadonlyMap<string, Uint8Array>,
  actor: Actor,
): Promise<void> {
  for (const [sha256, content] of papers) {
    const { count } = await tx.cityPaper.createMany({
      data: { sha256, content: new Uint8Array(content), uploadedById: actor.staffId },
      skipDuplicates: true,
    })
    if (count > 0) await recordAudit({ action: 'paper.upload', actor, subject: sha256 }, tx)
  }
}
