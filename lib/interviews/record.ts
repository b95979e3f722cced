import { type DataItem, dataItemsIn } from '@/lib/forms/data-items'
import { parsePostalCode } from '@/lib/people/postal-code'
import { addressesByPostalCode } from '@/lib/people/postal-lookup'
import {
  answerField,
  atField,
  broughtField,
  eventsField,
  itemField,
  languageField,
  listIn,
  removeField,
  toldField,
} from './field-names'
import { type FieldChange, type InterviewFields, textOf } from './fields'
import { specsOf } from './item-specs'
import { peopleIn, personOf, withoutPerson } from './people'
import { checkTypedAnswer, type Ground } from './read-answers'
import { checkItem } from './read-items'

/**
 * What was typed, kept as it is understood (a day as a day, a reading in katakana) or, where it is not, as it was typed. A field
 * nobody has is left out. Recorded twice it is the same as once.
 */
export function record(fields: InterviewFields, changes: readonly FieldChange[], ground: Ground): InterviewFields {
  return changes.reduce((current, change) => recordOne(current, change, ground), fields)
}

function recordOne(fields: InterviewFields, { field, text }: FieldChange, ground: Ground): InterviewFields {
  if (field === removeField) return withoutPerson(fields, text)
  const understood = understoodAs(fields, { field, text: text.trim() }, ground)
  if (understood === null) return fields
  const written = withText(fields, field, field.endsWith('/text') ? afterTown(fields, field, understood) : understood)
  return field.endsWith('/postalCode') ? withFoundAddress(written, fields, field) : written
}

/** Null for a field that there is not. */
function understoodAs(fields: InterviewFields, { field, text }: FieldChange, ground: Ground): string | null {
  const [kind = '', id = '', part = ''] = field.split('/')
  const person = personOf(field)
  // To the letter: of names with something behind them there would be no end.
  switch (kind) {
    case 'answer':
      return field === answerField(id, person) ? answer({ id, person, text }, ground) : null
    case 'item':
      return field === itemField(id, part, person) ? item(fields, { id, part, person, text }, ground) : null
    case 'brought':
      return field === broughtField(id) && ground.book.items.has(id) && ['yes', 'no', ''].includes(text) ? text : null
    case eventsField:
      return listIn(text)
        .filter(event => ground.book.events.has(event))
        .join(',')
    default:
      return [languageField, toldField, atField].includes(field) ? text : null
  }
}

type TypedAnswer = { readonly id: string; readonly person: string | null; readonly text: string }

function answer({ id, person, text }: TypedAnswer, { book, today }: Ground): string | null {
  const fact = book.facts.get(id)
  if (!fact || (fact.per === 'household') !== (person === null)) return null
  const checked = text === '' ? { value: '' } : checkTypedAnswer(fact, text, today)
  return 'value' in checked ? String(checked.value) : text
}

type TypedItem = TypedAnswer & { readonly part: string }

function item(fields: InterviewFields, { id, part, person, text }: TypedItem, { today }: Ground): string | null {
  const found = itemsOf(fields).find(one => one.id === id)
  if (found && (found.of === 'household') !== (person === null)) return null
  const spec = found && specsOf(found, person === null ? null : { index: 0, id: person }).find(one => one.part === part)
  if (!spec) return null
  if (text === '') return ''
  // A head is kept as the person's number: the name may still be mended.
  if (spec.isHead && peopleIn(fields).includes(text)) return text
  const checked = checkItem(spec, text, { fields, people: peopleIn(fields), today })
  return 'value' in checked ? String(checked.value) : text
}

function itemsOf(fields: InterviewFields): readonly DataItem[] {
  return dataItemsIn(listIn(textOf(fields, eventsField)))
}

function withText(fields: InterviewFields, field: string, text: string): InterviewFields {
  const { [field]: _, ...others } = fields
  return text === '' ? others : { ...others, [field]: text }
}

/** The town of a postal code, unless somebody typed another address there. */
function withFoundAddress(fields: InterviewFields, before: InterviewFields, field: string): InterviewFields {
  const [, id = ''] = field.split('/')
  const box = itemField(id, 'text', null)
  const current = textOf(fields, box)
  const isOurs = current === '' || addressesOf(textOf(before, field)).includes(current)
  const [only, ...more] = addressesOf(textOf(fields, field))
  return isOurs && only !== undefined && more.length === 0 ? withText(fields, box, only) : fields
}

/** Whoever types on before the town of the code has come writes the number alone. */
function afterTown(fields: InterviewFields, field: string, text: string): string {
  const [, id = ''] = field.split('/')
  const [only, ...more] = addressesOf(textOf(fields, itemField(id, 'postalCode', null)))
  return /^[0-9０-９]/.test(text) && only !== undefined && more.length === 0 ? `${only}${text}` : text
}

/** Every place the code stands for. */
export function addressesOf(typedCode: string): readonly string[] {
  const code = parsePostalCode(typedCode)
  return code ? [...new Set(addressesByPostalCode(code).map(one => Object.values(one).join('')))] : []
}
