import { isUtf8 } from 'node:buffer'
import { knownForms } from '@/lib/forms/known-forms'
import { type Paper, type PaperRefusal, readPaper } from '@/lib/forms/pdf/read-paper'
import { importFaults } from '@/lib/rules/check'
import type { Finding, Place } from '@/lib/rules/finding'
import { placeName } from '@/lib/rules/place-names'
import { RuleSet } from '@/lib/rules/schema'
import { contentHash } from './content-hash'
import { ExchangeFile, exchangeFormat, exchangeVersion, fileHashOf, paperHashOf } from './exchange-file'
import { type Shape, shapeFault, sizeFault } from './exchange-shape'
import { mostSaid, schemaProblems, withRest } from './schema-problems'

export type Exchanged = {
  readonly file: ExchangeFile
  readonly ruleSet: RuleSet
  readonly papers: ReadonlyMap<string, Uint8Array>
}

/** Why a file is not taken in; `problems` say where, in the words of the rule set. */
export type ExchangeRefusal =
  | {
      readonly kind:
        | Shape
        | 'not-json'
        | 'not-a-rule-set'
        | 'other-format'
        | 'wrong-parts'
        | 'altered'
        | 'unknown-parts'
    }
  | { readonly kind: 'newer-format'; readonly version: number }
  | { readonly kind: 'wrong-values' | 'unknown-references'; readonly problems: readonly string[] }
  | { readonly kind: 'paper-missing' | 'paper-altered' | 'paper-unneeded' | 'paper-pages'; readonly form: string }
  | { readonly kind: 'paper-refused'; readonly form: string; readonly reason: PaperRefusal }

/** Every bound is checked before anything looks deeper; nothing is taken in that would come out differently. */
export async function readExchange(bytes: Uint8Array): Promise<Exchanged | { readonly refusal: ExchangeRefusal }> {
  if (!isUtf8(bytes)) return { refusal: { kind: 'not-json' } }
  const size = sizeFault(bytes)
  if (size) return { refusal: { kind: size } }
  const value = parsed(bytes)
  if (value === undefined) return { refusal: { kind: 'not-json' } }
  const refusal = headFault(value)
  if (refusal) return { refusal }
  const file = ExchangeFile.safeParse(value)
  if (!file.success) return { refusal: { kind: 'wrong-parts' } }
  const ruleSet = ruleSetOf(file.data)
  if ('refusal' in ruleSet) return ruleSet
  const papers = await papersOf(file.data, ruleSet)
  return 'refusal' in papers ? papers : { file: file.data, ruleSet, papers: papers.papers }
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) ?? undefined
  } catch {
    return undefined
  }
}

function headFault(value: unknown): ExchangeRefusal | null {
  if (typeof value !== 'object' || value === null || !('format' in value)) return { kind: 'not-a-rule-set' }
  const { format, formatVersion } = { formatVersion: null, ...value }
  if (format !== exchangeFormat) return { kind: 'not-a-rule-set' }
  if (typeof formatVersion === 'number' && formatVersion > exchangeVersion)
    return { kind: 'newer-format', version: formatVersion }
  if (formatVersion !== exchangeVersion) return { kind: 'other-format' }
  const fault = shapeFault(value)
  return fault && { kind: fault }
}

function ruleSetOf(file: ExchangeFile): RuleSet | { readonly refusal: ExchangeRefusal } {
  if (contentHash(file.ruleSet) !== file.contentHash || fileHashOf(file) !== file.fileHash)
    return { refusal: { kind: 'altered' } }
  const ruleSet = RuleSet.safeParse(file.ruleSet)
  if (!ruleSet.success)
    return { refusal: { kind: 'wrong-values', problems: schemaProblems(ruleSet.error, file.ruleSet) } }
  if (!isWhollyIn(file.ruleSet, ruleSet.data)) return { refusal: { kind: 'unknown-parts' } }
  const faults = importFaults(ruleSet.data, knownForms(ruleSet.data))
  return faults.length > 0
    ? { refusal: { kind: 'unknown-references', problems: faultWords(faults, ruleSet.data) } }
    : ruleSet.data
}

function faultWords(faults: readonly Finding[], ruleSet: RuleSet): readonly string[] {
  const said = faults.slice(0, mostSaid).map(({ place, message }) => `${whereIn(place, ruleSet)}：${message}`)
  return withRest([...new Set(said)], faults.length - said.length)
}

function whereIn(place: Place, ruleSet: RuleSet): string {
  const { kind, thing, field } = placeName(place, ruleSet)
  return `${kind}「${thing}」${field && `の${field}`}`
}

/** What the schema drops silently would be lost: entries of a newer version of the software. Defaults it adds lose nothing. */
function isWhollyIn(raw: unknown, kept: unknown): boolean {
  if (typeof raw !== 'object' || raw === null) return raw === kept
  if (typeof kept !== 'object' || kept === null) return false
  const into = kept as Readonly<Record<string, unknown>>
  return Object.entries(raw).every(([key, value]) => Object.hasOwn(into, key) && isWhollyIn(value, into[key]))
}

type Papers = { readonly papers: ReadonlyMap<string, Uint8Array> } | { readonly refusal: ExchangeRefusal }

async function papersOf(file: ExchangeFile, { forms }: RuleSet): Promise<Papers> {
  const papers = new Map(
    file.papers.map(({ sha256, content }) => [sha256, new Uint8Array(Buffer.from(content, 'base64'))]),
  )
  const unneeded = [...papers.keys()].find(hash => !forms.some(({ pdf }) => pdf === hash))
  if (unneeded || papers.size < file.papers.length) return { refusal: { kind: 'paper-unneeded', form: unneeded ?? '' } }
  for (const form of forms) {
    const content = papers.get(form.pdf)
    if (!content) return { refusal: { kind: 'paper-missing', form: form.title } }
    if (paperHashOf(content) !== form.pdf) return { refusal: { kind: 'paper-altered', form: form.title } }
    const paper = await readPaper(content)
    if (typeof paper === 'string') return { refusal: { kind: 'paper-refused', form: form.title, reason: paper } }
    if (!fits(form.pages, paper)) return { refusal: { kind: 'paper-pages', form: form.title } }
  }
  return { papers }
}

function fits(pages: RuleSet['forms'][number]['pages'], paper: Paper): boolean {
  return pages.length === paper.pages.length
}
