import 'server-only'
import { localDate } from '@/lib/calendar/local-date'
import { type Actor, recordAudit, type StaffActor } from '@/lib/db/audit'
import { type CarriedOver, carryOver, findPublishedContent } from '@/lib/db/carried-versions'
import { findPapersOf, keepPaper } from '@/lib/db/papers'
import { dropImport, findImport } from '@/lib/db/rule-set-imports'
import { findRuleSet, latestVersion } from '@/lib/db/rule-sets'
import { isSame } from '@/lib/rules/differences'
import { RuleSet } from '@/lib/rules/schema'
import { changeRuleSet, ruleSetBeingEdited } from './being-edited'
import { contentHash } from './content-hash'
import { exchangeBytes, shownMark } from './exchange-file'
import { type Exchanged, type ExchangeRefusal, readExchange } from './read-exchange'
import { type ShownThing, shownDifferences } from './shown-changes'

export type RuleSetFile = { readonly name: string; readonly bytes: Buffer }

/** A published version, to the letter; null where there is none of that number. */
export async function exportVersion(version: number, actor: StaffActor): Promise<RuleSetFile | null> {
  const published = await findPublishedContent(version)
  if (!published) return null
  const { content: ruleSet, contentHash: _, originVersion, publishedAt, ...rest } = published
  const papers = await papersNeededBy(RuleSet.parse(ruleSet))
  const times = { version: originVersion, publishedAt: publishedAt.toISOString() }
  const bytes = exchangeBytes({ state: 'published', ...rest, ...times, ruleSet, papers })
  await recordAudit({ action: 'rule-set.export', actor, subject: String(version) })
  return { name: `rule-set-${originVersion}.json`, bytes }
}

/** What is being worked on, whether or not anybody has changed anything. */
export async function exportWorkingCopy(actor: StaffActor): Promise<RuleSetFile> {
  const { ruleSet, base, copy } = await ruleSetBeingEdited()
  const papers = await papersNeededBy(ruleSet)
  const note = copy?.note ?? ''
  const bytes = exchangeBytes({ state: 'working-copy', version: base.version, note, ruleSet, papers })
  await recordAudit({ action: 'rule-set.export', actor, subject: copy?.id ?? String(base.version) })
  return { name: 'rule-set-working-copy.json', bytes }
}

/** A form whose PDF is gone could not be printed anywhere: half a rule set is not handed over. */
async function papersNeededBy(ruleSet: RuleSet): Promise<ReadonlyMap<string, Uint8Array>> {
  const papers = await findPapersOf(ruleSet)
  const lost = ruleSet.forms.find(({ pdf }) => !papers.has(pdf))
  if (lost) throw new Error(`the PDF of form ${lost.id} is missing`)
  return papers
}

export type ImportView =
  | { readonly kind: 'refused'; readonly refusal: ExchangeRefusal }
  | {
      readonly kind: 'ready'
      readonly file: Exchanged['file']
      readonly municipality: string
      readonly papers: number
      readonly things: readonly ShownThing[]
      /** What was looked at: the working copy as it was, so that nothing unseen is overwritten. */
      readonly startedFrom: string
      readonly isOtherCity: boolean
    }

/** What taking the file in would change, before anything is changed. Null: there is no such file any more. */
export async function previewImport(id: string, actor: StaffActor): Promise<ImportView | null> {
  const bytes = await findImport(id, actor)
  if (!bytes) return null
  const read = await readExchange(bytes)
  if ('refusal' in read) return { kind: 'refused', ...read }
  const { ruleSet: current } = await ruleSetBeingEdited()
  const { municipality } = read.ruleSet
  return {
    kind: 'ready',
    file: read.file,
    municipality: municipality.name.ja,
    papers: read.papers.size,
    things: shownDifferences(current, read.ruleSet),
    startedFrom: contentHash(current),
    isOtherCity: municipality.code !== current.municipality.code,
  }
}

export type Imported = 'saved' | 'unchanged' | 'changed-meanwhile' | 'gone'

/** Makes the working copy what the file says. What is published stays as it is until somebody publishes. */
export async function importIntoCopy(id: string, startedFrom: string, actor: StaffActor): Promise<Imported> {
  const bytes = await findImport(id, actor)
  const read = bytes && (await readExchange(bytes))
  if (!read || 'refusal' in read) return 'gone'
  // First: a working copy never names a PDF that is not there.
  for (const paper of read.papers.values()) await keepPaper(paper, actor)
  const imported = await changeRuleSet<Exclude<Imported, 'saved'>>(
    current => {
      if (contentHash(current) !== startedFrom) return { stop: 'changed-meanwhile' }
      return isSame(current, read.ruleSet) ? { stop: 'unchanged' } : { ruleSet: read.ruleSet }
    },
    { ...actor, detail: { origin: read.file.version, file: read.file.contentHash.slice(0, 16) } },
    `ファイルの取り込み（照合番号 ${shownMark(read.file.contentHash)}）`,
  )
  if (imported === 'saved') await dropImport(id, actor)
  return imported
}

export type CarryOutcome =
  | CarriedOver
  | { readonly kind: 'refused'; readonly refusal: ExchangeRefusal }
  | { readonly kind: 'not-published' | 'other-city' }

/** A separated counter takes in what the residents' server published, so that codes made by it are judged by the same rules. */
export async function carryOverFile(bytes: Uint8Array, actor: Actor): Promise<CarryOutcome> {
  const read = await readExchange(bytes)
  if ('refusal' in read) return { kind: 'refused', ...read }
  const { file, ruleSet, papers } = read
  if (file.state !== 'published') return { kind: 'not-published' }
  if (!(await isOurs(ruleSet))) return { kind: 'other-city' }
  const { version: originVersion, effectiveOn, publishedAt, note, contentHash: hash } = file
  const published = {
    originVersion,
    note,
    content: file.ruleSet,
    contentHash: hash,
    effectiveOn: localDate(effectiveOn),
    publishedAt: new Date(publishedAt),
  }
  return carryOver(published, papers, actor)
}

/** A new server has no rules yet and is whose rules it takes in first. */
async function isOurs({ municipality }: RuleSet): Promise<boolean> {
  const own = await findRuleSet((await latestVersion()) ?? 0)
  return !own || own.ruleSet.municipality.code === municipality.code
}
