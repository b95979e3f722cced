import { type Condition, languages } from '@/lib/rules/schema'
import { blankPart, partsFrom } from '../condition-parts'
import type { EntryForm } from '../form-keys'
import type { FieldSpec } from './field-spec'

/** A thing of the rule set as it stands in its editor: every field a string, every condition rows of menus. */
export function formOf(specs: readonly FieldSpec[], value: unknown, at = ''): EntryForm {
  return merged(specs.map(spec => ofField(spec, valueAt(value, spec.key), pathOf(at, spec.key))))
}

export function pathOf(at: string, key: string): string {
  return at === '' ? key : `${at}.${key}`
}

/** What stands in a row of a list besides its fields, so that a row without any is still there. */
export const rowMark = 'row'

function ofField(spec: FieldSpec, value: unknown, at: string): EntryForm {
  switch (spec.kind) {
    case 'text':
      return ofText(value, at)
    case 'texts':
      return rows(listOf(value), at, ofText)
    case 'days':
      return rows(listOf(value), at, (one, place) => field(place, one))
    case 'condition':
      return ofCondition(spec, value as Condition | undefined, at)
    case 'list':
      return rows(listOf(value), at, (one, place) => rowOf(spec, one, place))
    case 'part':
      return formOf(spec.of, value, at)
    case 'answer':
      return merged(['fact', 'value'].map(key => field(`${at}.${key}`, valueAt(value, key))))
    case 'choices':
      return field(at, listOf(value).join(' '))
    case 'flag':
      return field(at, value === true ? 'yes' : 'no')
    case 'dayOf':
      return field(
        at,
        typeof value === 'object' && value !== null && 'fact' in value ? value.fact : valueAt(value, 'day'),
      )
    default:
      return field(at, value)
  }
}

function field(at: string, value: unknown): EntryForm {
  return { fields: { [at]: value === undefined || value === null ? '' : String(value) }, conditions: {} }
}

export function ofText(value: unknown, at: string): EntryForm {
  return merged(languages.map(language => field(`${at}.${language}`, valueAt(value, language))))
}

function ofCondition(
  spec: Extract<FieldSpec, { kind: 'condition' }>,
  value: Condition | undefined,
  at: string,
): EntryForm {
  if (value) return { fields: {}, conditions: { [at]: partsFrom(value) } }
  return spec.isOptional ? merged([]) : { fields: {}, conditions: { [at]: [{ ...blankPart, id: 'p1', inside: '' }] } }
}

function rows(list: readonly unknown[], at: string, of: (one: unknown, place: string) => EntryForm): EntryForm {
  return merged(list.map((one, index) => of(one, `${at}.${index}`)))
}

type ListSpec = Extract<FieldSpec, { kind: 'list' }>

/** One row of a list; its id, where it has one, travels with it. */
export function rowOf(spec: ListSpec, value: unknown, at: string): EntryForm {
  const id = spec.hasIds ? [field(`${at}.id`, valueAt(value, 'id'))] : []
  return merged([field(`${at}.${rowMark}`, 'yes'), ...id, formOf(spec.of, value, at)])
}

export function merged(forms: readonly EntryForm[]): EntryForm {
  return {
    fields: Object.assign({}, ...forms.map(({ fields }) => fields)),
    conditions: Object.assign({}, ...forms.map(({ conditions }) => conditions)),
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function valueAt(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined
}
