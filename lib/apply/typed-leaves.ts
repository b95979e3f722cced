import type { Era } from '@/lib/calendar/era'
import type { Application } from '@/lib/drafts/application'
import { typedFrom, western } from '@/lib/guide/typed-day'
import { type Form, formOf } from '@/lib/html/form'
import { familyGiven } from '@/lib/people/names'
import type { Leaf } from './leaves'
import { textAt } from './tree'

/** Births need all the eras of the living; everything else on these forms has just happened or is to come. */
export function erasOfLeaf({ field }: Leaf): readonly Era[] {
  if (isOnResidenceCard(field)) return ['reiwa']
  const isBirth = field.includes('birth') && !field.startsWith('dog-')
  return isBirth ? ['reiwa', 'heisei', 'showa', 'taisho'] : ['reiwa', 'heisei']
}

/** Before anything is typed, the newest era where there is little doubt; residence cards bear western years. */
export function eraFirstChosen(leaf: Leaf): string {
  if (isOnResidenceCard(leaf.field)) return western
  return erasOfLeaf(leaf).includes('taisho') ? '' : 'reiwa'
}

function isOnResidenceCard(field: string): boolean {
  return field === 'residence-until'
}

/** What is kept, as if it had just been typed. */
export function typedLeaves(leaves: readonly Leaf[], application: Application): Form {
  const sent = new URLSearchParams()
  for (const leaf of leaves) {
    const text = textAt(application, leaf.path)
    if (text !== '') type(sent, leaf, { text, people: namesOf(application) })
  }
  return formOf(sent)
}

/** Empty where somebody's name has not been typed yet. */
export function namesOf({ people }: Application): readonly string[] {
  return people.map(({ name }) => familyGiven(name))
}

type Kept = { readonly text: string; readonly people: readonly string[] }

function type(sent: URLSearchParams, leaf: Leaf, { text, people }: Kept): void {
  const { field, kind } = leaf
  switch (kind) {
    case 'day':
      for (const [part, value] of Object.entries(typedFrom(text, erasOfLeaf(leaf)) ?? {}))
        sent.set(`${field}-${part}`, value)
      return
    case 'checks':
      for (const value of text.split(',')) sent.append(field, value)
      return
    case 'head': {
      const person = people.indexOf(text)
      sent.set(field, person >= 0 ? `person-${person}` : 'other')
      if (person < 0) sent.set(`${field}-name`, text)
      return
    }
    default:
      sent.set(field, text)
  }
}
