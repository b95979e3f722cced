import type { LocalDate } from '@/lib/calendar/local-date'
import type { FieldKind } from '@/lib/counter/field'
import { filer, itemField } from './field-names'
import { type InterviewFields, textOf } from './fields'
import { type ItemSpec, isCopyable, type SpecGroups, typedText } from './item-specs'
import { nameOf } from './read-items'
import { addressesOf } from './record'
import { dayReadBack, shortDay } from './short-day'

/** One box for what the forms need. */
export type ItemBox = {
  readonly field: string
  readonly label: string
  readonly kind: FieldKind | 'head'
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly text: string
  /** The filer's family name, until somebody types another. */
  readonly isCopied: boolean
  /** The filer's box that stands here while this one is empty. */
  readonly copiedFrom: string | null
  readonly isRequired: boolean
  /** What was understood. */
  readonly readBack: string
  readonly hint: string | null
  readonly problem: string | null
  /** Addresses that the postal code stands for, to choose from. */
  readonly candidates: readonly string[]
  /** The box of the name that this reading belongs to. */
  readonly readingOf: string | null
}

export type PersonBoxes = {
  readonly person: string
  readonly who: string
  readonly name: string
  /** In the grid of all people. */
  readonly main: readonly ItemBox[]
  readonly more: readonly ItemBox[]
}

export type ItemBoxes = {
  readonly people: readonly PersonBoxes[]
  readonly address: readonly ItemBox[]
  /** What has to be said for the forms; the rest may stay empty. */
  readonly needed: readonly ItemBox[]
  readonly optional: readonly ItemBox[]
}

export type Boxing = {
  readonly fields: InterviewFields
  readonly people: readonly string[]
  readonly who: readonly string[]
  readonly problems: ReadonlyMap<string, string>
  readonly today: LocalDate
}

export function itemBoxes(groups: SpecGroups, boxing: Boxing): ItemBoxes {
  const box = (spec: ItemSpec) => boxOf(spec, boxing)
  // Registers know everybody's sex; residents may leave it to the clerk.
  const isNeeded = ({ item }: ItemSpec) => item.required || item.id === 'sex'
  const other = (spec: ItemSpec) => !isNeeded(spec)
  return {
    people: groups.people.map((specs, index) => ({
      person: boxing.people[index] ?? '',
      who: boxing.who[index] ?? '',
      name: nameOf(boxing.fields, boxing.people[index] ?? ''),
      main: specs.filter(isNeeded).map(box),
      more: specs.filter(other).map(box),
    })),
    address: groups.address.filter(isNeeded).map(box),
    needed: groups.others.filter(isNeeded).map(box),
    optional: [...groups.address, ...groups.others].filter(other).map(box),
  }
}

function boxOf(spec: ItemSpec, { fields, people, problems, today }: Boxing): ItemBox {
  const { text, isCopied } = typedText(fields, spec)
  return {
    field: spec.field,
    label: spec.label,
    kind: spec.isHead ? 'head' : spec.kind,
    options: spec.isHead ? namesToChoose(fields, people) : spec.options,
    text: spec.kind === 'day' ? shortDay(text) : text,
    isCopied,
    copiedFrom: isCopyable(spec) ? itemField(spec.item.id, spec.part, filer) : null,
    isRequired: spec.isRequired,
    readBack: readBackOf(spec, text, { fields, people, today }),
    hint: spec.part === '' || spec.part === 'family' ? (spec.item.hint?.ja ?? null) : null,
    problem: problems.get(spec.field) ?? null,
    candidates: spec.part === 'text' ? candidatesFor(spec, fields) : [],
    readingOf: spec.item.kind === 'kana' ? itemField('name', spec.part, spec.person) : null,
  }
}

function namesToChoose(fields: InterviewFields, people: readonly string[]): ItemBox['options'] {
  return people.flatMap(person => {
    const label = nameOf(fields, person)
    return label === '' ? [] : [{ value: person, label }]
  })
}

type Around = Pick<Boxing, 'fields' | 'people' | 'today'>

function readBackOf(spec: ItemSpec, text: string, { fields, people, today }: Around): string {
  if (spec.isHead) return people.includes(text) ? nameOf(fields, text) : ''
  return spec.kind === 'day' ? dayReadBack(text, today) : ''
}

/** One town is filled in by itself; of several the person says which. */
function candidatesFor({ item }: ItemSpec, fields: InterviewFields): readonly string[] {
  const found = addressesOf(textOf(fields, itemField(item.id, 'postalCode', null)))
  const typed = textOf(fields, itemField(item.id, 'text', null))
  return found.length > 1 && typed === '' ? found.slice(0, 9) : []
}
