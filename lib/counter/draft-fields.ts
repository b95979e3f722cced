import type { LocalDate } from '@/lib/calendar/local-date'
import { correctedContent, type DraftContent, valueAt } from '@/lib/drafts/content'
import { isAskedIn, isAskedOf } from '@/lib/forms/asked-of'
import { type DataItem, dataItemsIn } from '@/lib/forms/data-items'
import { needsOf } from '@/lib/forms/needed-items'
import { reservationNumber } from '@/lib/forms/reservation-number'
import type { Template } from '@/lib/forms/template'
import type { RuleBook } from '@/lib/rules/book'
import { answerFieldsOf } from './answer-fields'
import type { Field, FieldGroup, FieldSpec } from './field'
import { fieldsOfItem } from './item-fields'

export type Filling = { readonly book: RuleBook; readonly today: LocalDate; readonly forms: readonly Template[] }

/** Everything in the draft that can be corrected, person by person, then what concerns them all. */
export function draftFields(content: DraftContent, { book, today, forms }: Filling): readonly FieldGroup[] {
  const corrected = correctedContent(content)
  const answers = answerFieldsOf(book, { events: corrected.events, answers: corrected.answers, today })
  const needed = new Set([...needsOf(forms, corrected.events).keys(), ...mayComeUp])
  const dataItems = [...dataItemsIn(corrected.events), reservationNumber]
  const own = (spec: FieldSpec): Field => withValues(spec, content, corrected)
  const isShown = (item: DataItem, fields: readonly Field[]) =>
    needed.has(item.id) || fields.some(field => field.own !== '' || field.current !== '')
  const itemFields = (items: readonly DataItem[], person: number | null) =>
    items
      .map(item => ({ item, fields: fieldsOfItem(item, person).map(own) }))
      .flatMap(({ item, fields }) => (isShown(item, fields) ? fields : []))

  const { members } = corrected.answers
  const askable = dataItems.filter(item => isAskedIn(item, members))
  const people = corrected.application.people.map((person, index) => {
    const facts = members?.[index] ?? {}
    const asked = askable.filter(item => isPersonal(item) && isAskedOf(item, { index, facts, on: today }))
    const title = `${person.name.family} ${person.name.given}`.trim() || `${index + 1}人目`
    return { title, person: index, fields: [...itemFields(asked, index), ...answers(index).map(own)] }
  })
  const shared = dataItems.filter(item => !isPersonal(item))
  return [
    ...people,
    { title: '世帯・手続き', person: null, fields: [...itemFields(shared, null), ...answers(null).map(own)] },
  ]
}

/** Somebody else than the filer may stand at the counter: the letter of proxy follows from filling this in. */
const mayComeUp = ['proxy', reservationNumber.id]

export function findField(groups: readonly FieldGroup[], path: string): Field | null {
  return groups.flatMap(({ fields }) => fields).find(field => field.path === path) ?? null
}

function withValues(spec: FieldSpec, own: DraftContent, corrected: DraftContent): Field {
  return { ...spec, own: textAt(own, spec.path), current: textAt(corrected, spec.path) }
}

function textAt(content: DraftContent, path: string): string {
  return String(valueAt(content, path) ?? '')
}

function isPersonal({ of }: DataItem): boolean {
  return of !== 'household'
}
