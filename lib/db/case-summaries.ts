import 'server-only'
import { database } from './client'
import { openDraft } from './draft-rows'

/** What a list may say of a case: nothing of anybody. */
export type CaseSummary = {
  readonly receiptCode: string
  readonly events: readonly string[]
  readonly people: number
  /** It was made in an interview, without a phone. */
  readonly isHeard: boolean
}

export type CaseVersion = { readonly id: string; readonly lockVersion: number }

/** Opened once for each version of a draft: lists are made anew at every change, and unsealing is the dearest part of it. */
export async function summariesOf(cases: readonly CaseVersion[]): Promise<ReadonlyMap<string, CaseSummary>> {
  const known = sharedCache()
  const missing = cases.filter(one => !known.has(keyOf(one))).map(({ id }) => id)
  if (missing.length > 0) {
    const rows = await database().draft.findMany({
      where: { id: { in: missing }, withdrawnAt: null },
      select: { id: true, lockVersion: true, sealed: true, wrappedKey: true, keyId: true },
    })
    for (const row of rows) remember(keyOf(row), summaryOf(row), known)
  }
  return new Map(
    cases.flatMap(one => [known.get(keyOf(one))].flatMap(found => (found ? [[one.id, found] as const] : []))),
  )
}

const mostKept = 5_000

const shared = globalThis as typeof globalThis & { naviCaseSummaries?: Map<string, CaseSummary> }

function sharedCache(): Map<string, CaseSummary> {
  shared.naviCaseSummaries ??= new Map()
  return shared.naviCaseSummaries
}

/** The oldest goes first. */
function remember(key: string, summary: CaseSummary, known: Map<string, CaseSummary>): void {
  known.set(key, summary)
  const [oldest] = known.keys()
  if (known.size > mostKept && oldest) known.delete(oldest)
}

function keyOf({ id, lockVersion }: CaseVersion): string {
  return `${id} ${lockVersion}`
}

function summaryOf(row: Parameters<typeof openDraft>[0]): CaseSummary {
  const { receiptCode, events, application, heard } = openDraft(row).content
  return { receiptCode, events, people: application.people.length, isHeard: heard !== undefined }
}
