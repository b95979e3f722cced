import { blankPart, type Part } from './condition-parts'
import type { ProcedureForm } from './form-keys'

/** Names with a slash belong to rows of menus: `requiredWhen/p1/subject`. */
const partName = /^([a-z0-9.]+)\/(p\d{1,5})\/([A-Za-z]+)$/i

/** More rows than anybody writes: nothing that was posted may make the server build a forest. */
const mostParts = 200
const mostFields = 2000
const longestValue = 10_000

/** What a browser posted, as it was. Names nobody gave are left out. */
export function readProcedureForm(posted: FormData): ProcedureForm {
  const entries = [...posted]
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    .slice(0, mostFields)
  const fields = entries.filter(([name]) => /^[a-zA-Z0-9.-]+$/.test(name))
  return {
    fields: joined(fields.map(([name, value]) => [name, value.slice(0, longestValue)] as const)),
    conditions: conditionsIn(entries),
  }
}

/** Boxes that were ticked under one name are one value, their ids with a space between. */
function joined(entries: readonly Entry[]): Readonly<Record<string, string>> {
  const values = new Map<string, string>()
  for (const [name, value] of entries) values.set(name, values.has(name) ? `${values.get(name)} ${value}` : value)
  return Object.fromEntries(values)
}

type Entry = readonly [name: string, value: string]

function conditionsIn(entries: readonly Entry[]): ProcedureForm['conditions'] {
  const roots = new Map<string, Map<string, Entry[]>>()
  for (const [name, value] of entries) {
    const [, root, id, field] = partName.exec(name) ?? []
    if (!root || !id || !field) continue
    const parts = roots.get(root) ?? new Map<string, Entry[]>()
    roots.set(root, parts.set(id, [...(parts.get(id) ?? []), [field, value]]))
  }
  const read = [...roots].map(([root, parts]) => [root, [...parts].slice(0, mostParts).map(partFrom)] as const)
  return Object.fromEntries(read)
}

function partFrom([id, entries]: readonly [string, readonly Entry[]]): Part {
  const values = new Map(entries)
  const given = (field: string) => values.get(field) ?? ''
  return {
    id,
    inside: given('inside'),
    subject: given('subject'),
    negated: given('negated') === 'yes',
    joins: given('joins') === 'any' ? 'any' : 'all',
    members: memberWords.find(word => word === given('members')) ?? blankPart.members,
    options: entries.filter(([field]) => field === 'options').map(([, value]) => value),
    from: given('from'),
    to: given('to'),
    day: given('day') || blankPart.day,
    calendarDay: given('calendarDay'),
    reachedOn: given('reachedOn') === 'birthday' ? 'birthday' : 'eve',
  }
}

const memberWords = ['any-member', 'every-member', 'member-count'] as const
