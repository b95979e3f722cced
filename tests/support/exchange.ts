import { exchangeBytes, paperHashOf, type ToExchange } from '@/lib/rule-sets/exchange-file'
import { type Exchanged, readExchange } from '@/lib/rule-sets/read-exchange'
import type { CityForm } from '@/lib/rules/schema'
import { aCityForm, aField, aPaper } from './city-paper'
import { smallRuleSet } from './small-rules'

export type FileChanges = {
  readonly ruleSet?: Readonly<Record<string, unknown>>
  readonly papers?: ReadonlyMap<string, Uint8Array>
  readonly version?: number
  readonly effectiveOn?: string
}

/** A published version as the residents' server writes it. */
export function aRuleSetFile({ ruleSet = smallRuleSet, papers = new Map(), ...changes }: FileChanges = {}): Buffer {
  const published: ToExchange = {
    state: 'published',
    version: 7,
    effectiveOn: '2026-11-01',
    publishedAt: '2026-10-20T01:02:03.000Z',
    note: '条例の改正のため',
    ...changes,
    ruleSet: { ...ruleSet },
    papers,
  }
  return exchangeBytes(published)
}

/** Read again, or the test fails with the reason. */
export async function exchanged(bytes: Uint8Array): Promise<Exchanged> {
  const read = await readExchange(bytes)
  if ('refusal' in read) throw new Error(JSON.stringify(read.refusal))
  return read
}

export async function aFormOnPaper(): Promise<{ readonly form: CityForm; readonly paper: Uint8Array }> {
  const paper = await aPaper()
  return { form: aCityForm([aField()], { pdf: paperHashOf(paper), pages: [{ width: 209.9, height: 297 }] }), paper }
}
