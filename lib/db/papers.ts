import 'server-only'
import { createHash } from 'node:crypto'
import type { RuleSet } from '@/lib/rules/schema'
import { recordAudit, type StaffActor } from './audit'
import { database, inTransaction } from './client'

/** Keeps a PDF of the city's; its hash is its name, so the same file is kept once. */
export function keepPaper(content: Uint8Array, actor: StaffActor): Promise<string> {
  const sha256 = createHash('sha256').update(content).digest('hex')
  return inTransaction(async tx => {
    const { count } = await tx.cityPaper.createMany({
      data: { sha256, content: new Uint8Array(content), uploadedById: actor.staffId },
      skipDuplicates: true,
    })
    if (count > 0) await recordAudit({ action: 'paper.upload', actor, subject: sha256 }, tx)
    return sha256
  })
}

/** The PDFs that the forms of a rule set are printed over, by hash. */
export async function findPapersOf({ forms }: Pick<RuleSet, 'forms'>): Promise<ReadonlyMap<string, Uint8Array>> {
  if (forms.length === 0) return new Map()
  const rows = await database().cityPaper.findMany({
    where: { sha256: { in: forms.map(({ pdf }) => pdf) } },
    select: { sha256: true, content: true },
  })
  return new Map(rows.map(({ sha256, content }) => [sha256, content]))
}
