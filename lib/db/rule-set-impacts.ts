import 'server-only'
import { z } from 'zod'
import { now } from '@/lib/config/clock'
import { impactKinds } from '@/lib/rules/impact'
import { database } from './client'

/** The same change of one procedure, and to whom of the people made up it happens. */
const ImpactGroup = z.object({
  key: z.string(),
  procedure: z.string(),
  kind: z.enum(impactKinds),
  before: z.string(),
  after: z.string(),
  count: z.int(),
  /** The first of them. */
  examples: z.array(z.int()),
})
export type ImpactGroup = z.infer<typeof ImpactGroup>

/** What a working copy changes for people who are made up; enough to make any of them up again. */
export const StoredImpact = z.object({
  schemaVersion: z.literal(1),
  seed: z.int(),
  people: z.int(),
  changedPeople: z.int(),
  ranOn: z.string(),
  /** The figures they were made up by; null before a city has put any in. */
  weights: z.unknown(),
  areWeightsConfirmed: z.boolean(),
  /** Answers residents gave, counted by class, where the city keeps such counts. */
  counted: z.record(z.string(), z.record(z.string(), z.number())).default({}),
  tookMs: z.int(),
  /** Looked at in full only for the first people. */
  sampled: z.array(z.string()),
  groups: z.array(ImpactGroup),
})
export type StoredImpact = z.infer<typeof StoredImpact>

/** A content on the version it was begun from. */
export type ImpactOf = { readonly contentHash: string; readonly baseVersion: number }

/** What was found before gives way: it was the same content, at most by other figures. */
export async function storeImpact(of: ImpactOf, impact: StoredImpact): Promise<void> {
  const content = JSON.parse(JSON.stringify(impact))
  await database().ruleSetImpact.upsert({
    where: { contentHash_baseVersion: of },
    create: { ...of, content, madeAt: now() },
    update: { content, madeAt: now() },
    select: { contentHash: true },
  })
}

export async function findImpact(of: ImpactOf): Promise<StoredImpact | null> {
  const row = await database().ruleSetImpact.findUnique({
    where: { contentHash_baseVersion: of },
    select: { content: true },
  })
  return row && StoredImpact.parse(row.content)
}

export type Seen = { readonly changeKey: string; readonly example: number; readonly staffId: string }

/** Seen twice, it is seen once. */
export async function recordSeen(of: ImpactOf, seen: Seen): Promise<void> {
  await database().ruleSetImpactView.createMany({ data: [{ ...of, ...seen, seenAt: now() }], skipDuplicates: true })
}

/** How many examples of each change somebody has looked at, by the change's key. */
export async function countSeen(of: ImpactOf): Promise<ReadonlyMap<string, number>> {
  const rows = await database().ruleSetImpactView.findMany({
    where: of,
    distinct: ['changeKey', 'example'],
    select: { changeKey: true },
  })
  const counts = new Map<string, number>()
  for (const { changeKey } of rows) counts.set(changeKey, (counts.get(changeKey) ?? 0) + 1)
  return counts
}
