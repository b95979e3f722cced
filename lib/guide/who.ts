import { ageOn } from '@/lib/calendar/age'
import { type LocalDate, parseLocalDate } from '@/lib/calendar/local-date'
import { whoWords } from '@/lib/i18n/who'
import type { Language } from '@/lib/rules/schema'
import type { MemberAnswers } from '@/lib/rules/situation'

/** How the guide names people: it knows no names. */
export type Naming = {
  readonly members: readonly MemberAnswers[]
  readonly today: LocalDate
  readonly language: Language
}

/** 「あなた」「配偶者の方」「上のお子さん（8歳）」: enough to tell everybody apart. */
export function whoIs(member: number, naming: Naming): string {
  const { members, today, language } = naming
  const relation = String(members[member]?.relation ?? 'other')
  if (member === 0 || relation === 'self') return whoWords.self[language]
  const age = ageOf(members[member], today)
  const name = relation === 'child' ? childName(member, naming) : (whoWords[relationOf(relation)][language] as string)
  const alike = alikeOf(member, naming)
  const number = alike.length > 1 ? whoWords.numbered(alike.indexOf(member) + 1)[language] : ''
  return whoWords.aged(name, age, number)[language]
}

/** At the head of a row or a form: English begins with a capital there. */
export function whoAsHeading(member: number, naming: Naming): string {
  const who = whoIs(member, naming)
  return `${who.charAt(0).toUpperCase()}${who.slice(1)}`
}

/** The same without the age. */
export function whoIsBriefly(member: number, naming: Naming): string {
  return whoAsHeading(member, naming)
    .replace(/[（(].*$/, '')
    .trim()
}

export function ageOf(member: MemberAnswers | undefined, today: LocalDate): number | null {
  const birth = parseLocalDate(String(member?.['birth-date'] ?? ''))
  return birth && ageOn(birth, today, 'birthday')
}

/** Of two children the elder and the younger, of more the first, the second, … by birth date. */
function childName(member: number, { members, language }: Naming): string {
  const children = members
    .map((one, index) => ({ index, relation: one.relation, birth: String(one['birth-date'] ?? '') }))
    .filter(({ relation, index }) => relation === 'child' && index > 0)
    .toSorted((a, b) => (a.birth < b.birth ? -1 : a.birth > b.birth ? 1 : a.index - b.index))
  const place = children.findIndex(({ index }) => index === member)
  const birthsKnown = new Set(children.map(({ birth }) => birth)).size === children.length
  if (children.length === 1 || !birthsKnown) return whoWords.child[language]
  return whoWords.childInOrder(place, children.length)[language]
}

/** People whom relation and age do not tell apart (twins). */
function alikeOf(member: number, { members, today }: Naming): readonly number[] {
  const key = (one: MemberAnswers | undefined) => `${one?.relation}/${ageOf(one, today)}`
  const isOrdered = members[member]?.relation === 'child'
  const same = members.flatMap((one, index) => (index > 0 && key(one) === key(members[member]) ? [index] : []))
  const births = new Set(same.map(index => members[index]?.['birth-date']))
  return isOrdered && births.size === same.length ? [member] : same
}

type Relation = 'spouse' | 'parent' | 'grandparent' | 'grandchild' | 'sibling' | 'other'

function relationOf(relation: string): Relation {
  const known: readonly string[] = ['spouse', 'parent', 'grandparent', 'grandchild', 'sibling']
  return known.includes(relation) ? (relation as Relation) : 'other'
}
