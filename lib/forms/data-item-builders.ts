import type { Text } from '@/lib/rules/schema'
import type { DataItem, DataItemKind } from './data-items'

/** Answers that only forms need, kept in `Application.extra`. */

type More = Partial<Pick<DataItem, 'of' | 'required' | 'maxLength' | 'hint' | 'onlyIn' | 'labelAtHome'>>
export type Labelled = readonly [value: string, label: Text]

export function text(id: string, label: Text, more: More & { readonly kind?: DataItemKind } = {}): DataItem {
  return {
    id,
    target: { part: 'extra' },
    of: 'household',
    label,
    kind: 'text',
    required: false,
    maxLength: 100,
    ...more,
  }
}

export function day(id: string, label: Text, more: More = {}): DataItem {
  return { id, target: { part: 'extra' }, of: 'household', label, kind: 'day', required: false, ...more }
}

export function choice(id: string, label: Text, labelled: readonly Labelled[]): DataItem {
  return {
    id,
    target: { part: 'extra' },
    of: 'household',
    label,
    kind: 'choice',
    options: options(labelled),
    required: false,
  }
}

export function withSpouse(item: DataItem): DataItem {
  return { ...item, needs: 'spouse' }
}

export function required(item: DataItem): DataItem {
  return { ...item, required: true }
}

export function options(labelled: readonly Labelled[]): DataItem['options'] {
  return labelled.map(([value, label]) => ({ value, label }))
}
