import { fieldName } from '@/lib/rules/place-names'
import { placeOf } from '@/lib/rules/placed'
import type { Procedure, RuleSet } from '@/lib/rules/schema'
import { valueWords } from './value-words'

export type OtherField = { readonly name: string; readonly words: string }

/** What a procedure holds besides what the editor changes, in words. */
export function otherFields(procedure: Procedure, ruleSet: RuleSet): readonly OtherField[] {
  return others.flatMap(field => {
    const words = valueWords(procedure[field], placeOf('procedure', procedure.id, field), ruleSet)
    return words === null || words === 'なし' ? [] : [{ name: fieldName(field), words }]
  })
}

const others = [
  'events',
  'per',
  'concerns',
  'exceptions',
  'bring',
  'department',
  'channels',
  'dependsOn',
  'forms',
  'noForm',
  'law',
  'source',
] as const satisfies readonly (keyof Procedure)[]
