import { parseLocalDate } from '@/lib/calendar/local-date'
import type { FormPerson } from './form-person'
import { isNamed, nobody } from './form-person'
import type { FormSource } from './form-source'

/** What a form asks in its own words and the draft already tells in others. Empty where it does not follow. */

export type MoveKind =
  | 'moving-in'
  | 'moving-in-abroad'
  | 'moving-within'
  | 'moving-out'
  | 'moving-out-abroad'
  | 'head-change'
  | 'household-split'
  | 'household-merge'
  | 'household-change'
  | ''

export function moveKindOf(source: FormSource): MoveKind {
  return moveOf(source) || householdKindOf(source)
}

function moveOf(source: FormSource): MoveKind {
  const { events, answers } = source
  if (movesIn(source)) return answers.household['moved-from'] === 'abroad' ? 'moving-in-abroad' : 'moving-in'
  if (events.includes('moving-within')) return 'moving-within'
  if (!events.includes('moving-out')) return ''
  return answers.household['moving-to'] === 'abroad' ? 'moving-out-abroad' : 'moving-out'
}

/** 世帯変更届 without a move: what was asked for, or what a death, marriage or divorce leaves behind. */
function householdKindOf({ answers: { household } }: FormSource): MoveKind {
  const asked = householdKinds[String(household['household-matter'])]
  if (asked) return asked
  if (household['two-households-at-home'] === 'yes') return 'household-merge'
  if (household['home-after-divorce'] === 'same-address') return 'household-split'
  const headLeaves = household['deceased-was-head'] === 'yes' || household['home-after-divorce'] === 'head-moves'
  return headLeaves ? 'head-change' : ''
}

const householdKinds: Readonly<Record<string, MoveKind>> = {
  head: 'head-change',
  split: 'household-split',
  merge: 'household-merge',
  transfer: 'household-change',
}

/** Who comes to live here, by the event or by what brings a foreign resident. */
export function movesIn({ events, answers }: FormSource): boolean {
  return events.includes('moving-in') || answers.household['foreign-matter'] === 'arrived'
}

/** 犬: a new owner is asked about; any other change that brings the form is one of the owner's name. */
export function dogChangeOf(source: FormSource): string {
  if (source.answers.household['dog-matter'] === 'taken' || source.events.includes('death')) return 'owner'
  const moved = moveOf(source)
  if (moved === 'moving-in-abroad') return 'moving-in'
  return moved || (source.events.some(event => renaming.includes(event)) ? 'other' : '')
}

const renaming: readonly string[] = ['marriage', 'divorce', 'name-change']

/** A birth: the day, how many, single or multiple. Before it only their number can be told. */
export function birthsOf(source: FormSource, people: readonly FormPerson[]) {
  const { birthDate: bornOn } = babyOf(source, people)
  const born = people.filter(({ kinship, birthDate }) => kinship === 'child' && birthDate === bornOn)
  const babies = bornOn ? String(born.length) : (source.application.extra.babies ?? '')
  return { bornOn, babies, pregnancyKind: babies && (babies === '1' ? 'single' : 'multiple') }
}

/** The newborn is the youngest child; of twins the first. */
export function babyOf({ events }: FormSource, people: readonly FormPerson[]): FormPerson {
  const children = events.includes('birth') ? people.filter(({ kinship }) => kinship === 'child') : []
  return children.toSorted((a, b) => b.birthDate.localeCompare(a.birthDate))[0] ?? nobody
}

/** 婚姻後の夫婦の氏 is the name of the one whose name stays; a 協議離婚 is known, what a court did is not. */
export function unionOf({ answers: { household, members } }: FormSource, people: readonly FormPerson[]) {
  const changes = (sex: string) =>
    members?.some((facts, index) => people[index]?.sex === sex && facts['name-changes'] === 'yes') ?? false
  const surname = changes('female') ? 'husband' : changes('male') ? 'wife' : ''
  return {
    marriageSurname: changes('male') && changes('female') ? '' : surname,
    divorceKind: household['divorce-way'] === 'agreed' ? 'agreed' : '',
  }
}

/** What forms of change ask: what has changed, and on which day. */
export function changesOf(source: FormSource, people: readonly FormPerson[]) {
  const kinds = {
    address: moveOf(source) !== '',
    name: people.some(({ previousName }) => previousName !== '') || dayAnswer(source, 'name-changed-on') !== '',
    head: householdKindOf(source) === 'head-change',
    died: source.events.includes('death'),
  }
  return {
    changeKinds: Object.entries(kinds)
      .flatMap(([kind, isTrue]) => (isTrue ? [kind] : []))
      .join(','),
    changedOn: movedOnOf(source) || dayAnswer(source, 'name-changed-on') || changedOnOf(source),
  }
}

const moveDays = ['moved-in-on', 'moving-out-on']

export function movedOnOf(source: FormSource): string {
  return firstDay(source, moveDays)
}

/** 異動日 of 住民異動届: of the move, or of what changed the household. */
export function changedOnOf(source: FormSource): string {
  return movedOnOf(source) || firstDay(source, householdDays)
}

const householdDays = ['household-changed-on', 'died-on', 'head-left-on', 'divorced-on', 'married-on']

export function firstDay(source: FormSource, facts: readonly string[]): string {
  return facts.map(fact => dayAnswer(source, fact)).find(day => day !== '') ?? ''
}

/** 犬: the day of what has changed. */
export function dogChangedOnOf(source: FormSource): string {
  return dayAnswer(source, 'dog-changed-on') || movedOnOf(source)
}

export function dayAnswer({ answers }: FormSource, fact: string): string {
  return parseLocalDate(String(answers.household[fact] ?? '')) ?? ''
}

/** 届出人の区分 of 住民異動届: self, head or proxy. */
export function filerRoleOf({ application }: FormSource, filer: FormPerson): string {
  if (application.proxy) return 'proxy'
  if (!application.newHead) return filer.name && 'self'
  return isNamed(application.people[0], application.newHead) ? 'head' : 'self'
}

export function claimantPensionOf({ application }: FormSource, claimant: FormPerson): string {
  return application.extra['claimant-pension'] || (pensions[claimant.pension] ?? '')
}

/** By the fact `pension`: 1号 is 国民年金, 2号 厚生年金. */
const pensions: Readonly<Record<string, string>> = { first: 'national', second: 'employees' }

/** A move ends the old city's 印鑑登録 and number plate, so whoever moves in registers both anew. */
export function reasonsOf(source: FormSource) {
  const moves = movesIn(source)
  return { inkanKind: moves ? 'new' : '', mopedReason: moves ? 'moving-in' : '', mopedOn: movedOnOf(source) }
}

export function hasPartnerOf({ answers }: FormSource, people: readonly FormPerson[]): string {
  if (people.some(({ kinship }) => kinship === 'spouse')) return 'yes'
  return answers.household['single-parent'] === 'yes' ? 'no' : ''
}
