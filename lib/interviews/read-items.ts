import { blankApplication } from '@/lib/apply/blank-application'
import type { LocalDate } from '@/lib/calendar/local-date'
import { type CheckedField, checkField } from '@/lib/counter/check-field'
import { parseTypedDayNear } from '@/lib/counter/typed-day'
import type { Application } from '@/lib/drafts/application'
import { withValues } from '@/lib/drafts/content'
import { familyGiven } from '@/lib/people/names'
import { filer, itemField } from './field-names'
import { type InterviewFields, textOf } from './fields'
import { type ItemSpec, type SpecGroups, typedText } from './item-specs'

export type ReadItems = {
  readonly application: Application
  readonly problems: ReadonlyMap<string, string>
  /** Boxes that have to be filled and are not. */
  readonly missing: readonly string[]
}

export type ItemGround = {
  readonly groups: SpecGroups
  readonly people: readonly string[]
  readonly today: LocalDate
}

export function readItems(fields: InterviewFields, { groups, people, today }: ItemGround): ReadItems {
  const problems = new Map<string, string>()
  const missing: string[] = []
  const values = [...groups.people.flat(), ...groups.address, ...groups.others].flatMap(spec => {
    const { text } = typedText(fields, spec)
    if (text === '') {
      if (spec.isRequired) missing.push(spec.field)
      return []
    }
    const checked = checkItem(spec, text, { fields, people, today })
    if ('value' in checked) return [{ path: spec.path, value: checked.value }]
    problems.set(spec.field, checked.problem)
    return []
  })
  const blank = { application: blankApplication(groups.people.length) }
  return { application: withValues(blank, values).application, problems, missing }
}

type Around = Pick<ItemGround, 'people' | 'today'> & { readonly fields: InterviewFields }

export function checkItem(spec: ItemSpec, typed: string, { fields, people, today }: Around): CheckedField {
  if (spec.isHead && /^\d+$/.test(typed)) return headNamed(people.includes(typed) ? nameOf(fields, typed) : '')
  if (spec.kind === 'day' && !spec.item.id.includes('birth')) {
    const day = parseTypedDayNear(typed, today, 'any')
    if (day) return { value: day }
  }
  return checkField(spec, typed, { today, name: nameOf(fields, spec.person ?? filer) })
}

function headNamed(name: string): CheckedField {
  return name === '' ? { problem: '＊先に、その人の氏名を入力してください。' } : { value: name }
}

/** 渡辺　大輔, with the family name of the filer where no other was typed. */
export function nameOf(fields: InterviewFields, person: string): string {
  const family =
    textOf(fields, itemField('name', 'family', person)) || textOf(fields, itemField('name', 'family', filer))
  const given = textOf(fields, itemField('name', 'given', person))
  return person !== filer && given === '' && textOf(fields, itemField('name', 'family', person)) === ''
    ? ''
    : familyGiven({ family, given })
}
