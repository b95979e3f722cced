import { type ApplyPlan, isHead } from '@/lib/apply/apply-plan'
import type { FieldSpec } from '@/lib/counter/field'
import { fieldsOfItem } from '@/lib/counter/item-fields'
import type { DataItem } from '@/lib/forms/data-items'
import { isLatinName } from '@/lib/people/kana'
import { filer, itemField } from './field-names'
import { type InterviewFields, textOf } from './fields'

/** One box for what the forms need: its field in the interview, and where in the application it goes. */
export type ItemSpec = FieldSpec & {
  readonly field: string
  readonly item: DataItem
  readonly part: string
  readonly person: string | null
  readonly isHead: boolean
}

export type SpecGroups = {
  readonly people: readonly (readonly ItemSpec[])[]
  readonly address: readonly ItemSpec[]
  readonly others: readonly ItemSpec[]
}

/** `people`: their numbers, in the order of the household. */
export function itemSpecs(plan: ApplyPlan, people: readonly string[]): SpecGroups {
  return {
    people: plan.people.map(({ index, items }) =>
      items.flatMap(item => specsOf(item, { index, id: people[index] ?? filer })),
    ),
    address: plan.address.flatMap(item => specsOf(item, null)),
    others: [...plan.contact, ...plan.details].flatMap(item => specsOf(item, null)),
  }
}

export function specsOf(item: DataItem, person: { readonly index: number; readonly id: string } | null) {
  const specs = fieldsOfItem(item, person?.index ?? null)
  return specs.map((spec): ItemSpec => {
    const part = specs.length > 1 ? (spec.path.split('.').at(-1) ?? '') : ''
    const id = person?.id ?? null
    return { ...spec, field: itemField(item.id, part, id), item, part, person: id, isHead: isHead(item.id) }
  })
}

/** What stands in the box: typed there, or the family name of the filer until another one is. */
export function typedText(
  fields: InterviewFields,
  spec: ItemSpec,
): { readonly text: string; readonly isCopied: boolean } {
  const own = textOf(fields, spec.field)
  if (own !== '' || !isCopyable(spec)) return { text: own, isCopied: false }
  // Families abroad often share no name.
  const isLatin = isLatinName(textOf(fields, itemField('name', 'family', filer)))
  const text = isLatin ? '' : textOf(fields, itemField(spec.item.id, 'family', filer))
  return { text, isCopied: text !== '' }
}

/** The family name of anybody but the filer. */
export function isCopyable({ item, part, person }: ItemSpec): boolean {
  const isFamilyName = (item.kind === 'name' || item.kind === 'kana') && part === 'family'
  return isFamilyName && person !== null && person !== filer
}
