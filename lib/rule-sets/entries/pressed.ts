import { addPart, blankPart, groupPart, removePart, withRoom } from '../condition-parts'
import { type EntryForm, keysUnder } from '../form-keys'
import type { FieldSpec } from './field-spec'
import { merged, ofText, rowOf } from './form-of'

/**
 * The form after a button was pressed: a row of a list (`row:add:bring`, `row:remove:bring.0`, `row:up:bring.1`), a condition that
 * need not be there (`when:add:bring.0.when`), a row of a condition (`part:add:requiredWhen:p1`).
 */
export function pressed(form: EntryForm, button: string, specs: readonly FieldSpec[]): EntryForm {
  const [what = '', verb = '', at = '', id = ''] = button.split(':')
  const done = apply(form, { what, verb, at, id }, specs)
  const conditions = Object.entries(done.conditions).map(([root, parts]) => [root, withRoom(parts)] as const)
  return { ...done, conditions: Object.fromEntries(conditions) }
}

type Press = { readonly what: string; readonly verb: string; readonly at: string; readonly id: string }

function apply(form: EntryForm, press: Press, specs: readonly FieldSpec[]): EntryForm {
  switch (press.what) {
    case 'part':
      return pressedPart(form, press)
    case 'when':
      return pressedWhen(form, press)
    case 'row':
      return pressedRow(form, press, specs)
    default:
      return form
  }
}

const partVerbs: Readonly<Record<string, typeof addPart>> = { add: addPart, remove: removePart, group: groupPart }

function pressedPart(form: EntryForm, { verb, at, id }: Press): EntryForm {
  const parts = form.conditions[at]
  const change = partVerbs[verb]
  return parts && change ? { ...form, conditions: { ...form.conditions, [at]: change(parts, id) } } : form
}

function pressedWhen(form: EntryForm, { verb, at }: Press): EntryForm {
  const { [at]: _, ...others } = form.conditions
  if (verb === 'remove') return { ...form, conditions: others }
  return { ...form, conditions: { ...others, [at]: [{ ...blankPart, id: 'p1', inside: '' }] } }
}

function pressedRow(form: EntryForm, { verb, at }: Press, specs: readonly FieldSpec[]): EntryForm {
  if (verb === 'add') return withRow(form, at, specAt(specs, at))
  const [list, key] = splitRow(at)
  if (verb === 'remove') return without(form, at)
  if (verb !== 'up') return form
  const keys = keysUnder(list, form.fields)
  const before = keys[keys.indexOf(key) - 1]
  return before === undefined ? form : movedBefore(form, at, `${list}.${before}`)
}

function withRow(form: EntryForm, at: string, spec: FieldSpec | null): EntryForm {
  const keys = keysUnder(at, form.fields).map(Number)
  const place = `${at}.${Math.max(-1, ...keys) + 1}`
  if (spec?.kind === 'list') return merged([form, rowOf(spec, { id: freeId(at, form) }, place)])
  if (spec?.kind === 'texts') return merged([form, ofText(undefined, place)])
  return spec?.kind === 'days' ? merged([form, { fields: { [place]: '' }, conditions: {} }]) : form
}

/** Ids are given, never typed; what a rule already names keeps its own. */
function freeId(at: string, { fields }: EntryForm): string {
  const used = keysUnder(at, fields).map(key => fields[`${at}.${key}.id`])
  let number = used.length + 1
  while (used.includes(`option-${number}`)) number += 1
  return `option-${number}`
}

function specAt(specs: readonly FieldSpec[], at: string): FieldSpec | null {
  const [key, ...rest] = at.split('.').filter(step => !/^\d+$/.test(step))
  const spec = specs.find(one => one.key === key)
  if (!spec || rest.length === 0) return spec ?? null
  return 'of' in spec ? specAt(spec.of, rest.join('.')) : null
}

function splitRow(at: string): readonly [list: string, key: string] {
  const dot = at.lastIndexOf('.')
  return [at.slice(0, dot), at.slice(dot + 1)]
}

function without({ fields, conditions }: EntryForm, at: string): EntryForm {
  const isElsewhere = ([key]: readonly [string, unknown]) => key !== at && !key.startsWith(`${at}.`)
  return {
    fields: Object.fromEntries(Object.entries(fields).filter(isElsewhere)),
    conditions: Object.fromEntries(Object.entries(conditions).filter(isElsewhere)),
  }
}

/** The rows of a list stand in the order of their fields. */
function movedBefore(form: EntryForm, row: string, other: string): EntryForm {
  const entries = Object.entries(form.fields)
  const isOf = (place: string) => (entry: readonly [string, string]) =>
    entry[0] === place || entry[0].startsWith(`${place}.`)
  const moving = entries.filter(isOf(row))
  const staying = entries.filter(entry => !isOf(row)(entry))
  return { ...form, fields: Object.fromEntries(staying.toSpliced(staying.findIndex(isOf(other)), 0, ...moving)) }
}
