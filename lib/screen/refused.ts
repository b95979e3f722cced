import type { Field, FieldGroup } from '@/lib/counter/field'
import type { ShownItem } from './progress'

/** Something the person said is wrong, with the fields it is made of: one of them is to be corrected. */
export type RefusedItem = {
  readonly id: string
  readonly title: string
  readonly fields: readonly { readonly path: string; readonly label: string }[]
}

export function refusedItems(items: readonly ShownItem[], groups: readonly FieldGroup[]): readonly RefusedItem[] {
  return items
    .filter(({ state }) => state === 'wrong')
    .map(({ id, title, name }) => ({
      id,
      title: name?.text || title,
      fields: groups.flatMap(group => group.fields.filter(field => belongs(field, group, id))).map(shortly),
    }))
}

function belongs({ path }: Field, { person }: FieldGroup, item: string): boolean {
  if (item.startsWith('person-')) return person === Number(item.slice('person-'.length))
  if (person !== null) return item === 'answers' && path.startsWith('answers.')
  if (item === 'procedures') return path.startsWith('answers.')
  return item === itemOf(path)
}

/** Which card a field that belongs to nobody in particular stands on. */
function itemOf(path: string): string {
  if (path.startsWith('answers.')) return 'answers'
  const part = path.split('.')[1] ?? ''
  const [, side] = /^(new|old)(?:Address|Head)$/.exec(part) ?? []
  if (side) return `${side}-address`
  return part === 'phone' || part === 'proxy' || path.includes('reservation') ? 'contact' : 'details'
}

function shortly({ path, label }: Field) {
  return { path, label }
}
