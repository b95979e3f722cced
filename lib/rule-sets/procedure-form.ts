import type { Condition, Procedure, Text } from '@/lib/rules/schema'
import { languages } from '@/lib/rules/schema'
import { addPart, blankPart, groupPart, type Part, partsFrom, removePart, withRoom } from './condition-parts'
import { dayFields, keptFields, ruleFields } from './deadline-form'
import { formOf } from './entries/form-of'
import { pressed as pressedEntry } from './entries/pressed'
import { procedureSpecs } from './entries/procedure-specs'
import { deadlineKeys, type Fields, keysUnder, type ProcedureForm, textLists } from './form-keys'

export function procedureForm(procedure: Procedure): ProcedureForm {
  const rest = formOf(procedureSpecs, procedure)
  const { title, officialName, whoCanFile, risk, fee, need, deadlines, requiredWhen } = procedure
  const lists = textLists.flatMap(list => procedure[list].map((text, index) => textFields(`${list}.${index}`, text)))
  return {
    fields: Object.assign(
      {},
      textFields('title', title),
      textFields('officialName', officialName),
      textFields('whoCanFile', whoCanFile),
      textFields('risk', risk),
      textFields('fee.text', fee.text),
      feeFields(fee),
      { need },
      ...deadlines.map((deadline, index) => deadlineFields(`deadlines.d${index}`, deadline)),
      ...lists,
      rest.fields,
    ),
    conditions: Object.fromEntries([
      ['requiredWhen', partsFrom(requiredWhen)] as const,
      ...deadlines.flatMap(({ when }, index) => (when ? [whenOf(`deadlines.d${index}`, when)] : [])),
      ...Object.entries(rest.conditions),
    ]),
  }
}

function feeFields({ amountYen }: Procedure['fee']): Fields {
  if (typeof amountYen === 'number' || amountYen === null)
    return { 'fee.amountYen': amountYen === null ? '' : String(amountYen) }
  return { 'fee.amountYen': '', 'fee.value': amountYen.value }
}

/** The form after a button was pressed: `part:add:requiredWhen:p1`, `deadline:remove:d0`, `text:add:notes`. */
export function pressed(form: ProcedureForm, button: string): ProcedureForm {
  const [what = '', verb = '', name = '', id = ''] = button.split(':')
  const done = apply(form, { what, verb, name, id })
  const conditions = Object.entries(done.conditions).map(([root, parts]) => [root, withRoom(parts)] as const)
  return { ...done, conditions: Object.fromEntries(conditions) }
}

type Press = { readonly what: string; readonly verb: string; readonly name: string; readonly id: string }

function apply(form: ProcedureForm, press: Press): ProcedureForm {
  switch (press.what) {
    case 'part':
      return pressedPart(form, press)
    case 'deadline':
      return pressedDeadline(form, press)
    case 'text':
      return withFields(form, textFields(`${press.name}.${freeKey(keysUnder(press.name, form.fields))}`, undefined))
    default:
      return pressedEntry(form, [press.what, press.verb, press.name, press.id].join(':'), procedureSpecs)
  }
}

const partVerbs: Readonly<Record<string, typeof addPart>> = { add: addPart, remove: removePart, group: groupPart }

function pressedPart(form: ProcedureForm, { verb, name, id }: Press): ProcedureForm {
  const parts = form.conditions[name]
  const change = partVerbs[verb]
  return parts && change ? { ...form, conditions: { ...form.conditions, [name]: change(parts, id) } } : form
}

function pressedDeadline(form: ProcedureForm, { verb, name }: Press): ProcedureForm {
  const at = `deadlines.${name}`
  const { [`${at}.when`]: _, ...others } = form.conditions
  switch (verb) {
    case 'add':
      return withFields(form, newDeadline(`deadlines.d${freeKey(deadlineKeys(form).map(key => key.slice(1)))}`))
    case 'remove':
      return { conditions: others, fields: without(`${at}.`, form.fields) }
    case 'add-when':
      return { ...form, conditions: { ...others, [`${at}.when`]: [{ ...blankPart, id: 'p1', inside: '' }] } }
    case 'remove-when':
      return { ...form, conditions: others }
    default:
      return form
  }
}

function newDeadline(at: string): Fields {
  return {
    ...prefixed(`${at}.rules.0`, { ...ruleFields({ kind: 'none' }), kind: 'within' }),
    ...textFields(`${at}.text`, undefined),
    ...textFields(`${at}.loss`, undefined),
    [`${at}.notBefore`]: '',
    [`${at}.calendarDay`]: '',
    [`${at}.kept`]: '',
  }
}

function deadlineFields(at: string, deadline: Procedure['deadlines'][number]): Fields {
  const { rules, text, loss, notBefore, advised, benefit } = deadline
  const opening = notBefore && 'before' in notBefore ? notBefore : undefined
  const kept = {
    ...(opening ? { notBefore: opening } : {}),
    ...(advised ? { advised } : {}),
    ...(benefit ? { benefit } : {}),
  }
  return Object.assign(
    {},
    ...rules.map((rule, index) => prefixed(`${at}.rules.${index}`, ruleFields(rule))),
    textFields(`${at}.text`, text),
    textFields(`${at}.loss`, loss),
    prefixed(at, dayFields('notBefore', notBefore && 'before' in notBefore ? notBefore.before : notBefore)),
    prefixed(at, { kept: '', ...keptFields(kept) }),
  )
}

function whenOf(at: string, when: Condition): readonly [string, readonly Part[]] {
  return [`${at}.when`, partsFrom(when)]
}

function textFields(at: string, text: Text | undefined): Fields {
  return prefixed(at, Object.fromEntries(languages.map(language => [language, text?.[language] ?? ''])))
}

function prefixed(at: string, fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [`${at}.${key}`, value]))
}

function freeKey(keys: readonly string[]): number {
  return Math.max(-1, ...keys.map(Number).filter(Number.isInteger)) + 1
}

function withFields(form: ProcedureForm, fields: Fields): ProcedureForm {
  return { ...form, fields: { ...form.fields, ...fields } }
}

function without(prefix: string, fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !key.startsWith(prefix)))
}
