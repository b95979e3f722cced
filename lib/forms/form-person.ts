import { ageOn, fiscalYearEndAfterAge, schoolGradeOn } from '@/lib/calendar/age'
import { type LocalDate, parseLocalDate } from '@/lib/calendar/local-date'
import type { Person, PersonName } from '@/lib/drafts/application'
import { type MemberAnswers, unknown } from '@/lib/rules/situation'
import { extraKey } from './extra-key'
import type { FormSource } from './form-source'
import { relationToHead } from './relation'

export type FormPerson = {
  readonly name: string
  readonly kana: string
  readonly birthDate: string
  readonly age: string
  readonly sex: string
  /** The guide's answer: what this person is to the one filling in. */
  readonly kinship: string
  /** 続柄: what this person is to the head of the new household; empty where it cannot be told. */
  readonly relation: string
  readonly registeredDomicile: string
  readonly familyRegisterHead: string
  /** yes, no, or empty. */
  readonly hasCard: string
  readonly nationality: string
  readonly residenceStatus: string
  readonly residenceUntil: string
  readonly healthInsurance: string
  readonly pension: string
  /** What the resident register passes on to other desks, comma separated: kokuho, pension, jidoteate, kouki. */
  readonly entitlements: string
  /** 学年: 「小学3年」. */
  readonly schoolYear: string
  /** 同居: whoever stands in the draft's household lives in it. */
  readonly livesTogether: string
  /** 監護し生計を同じくする, as answered once for all the children. */
  readonly isRaised: string
  readonly currentSchool: string
  readonly newSchool: string
}

export const nobody: FormPerson = {
  name: '',
  kana: '',
  birthDate: '',
  age: '',
  sex: '',
  kinship: '',
  relation: '',
  registeredDomicile: '',
  familyRegisterHead: '',
  hasCard: '',
  nationality: '',
  residenceStatus: '',
  residenceUntil: '',
  healthInsurance: '',
  pension: '',
  entitlements: '',
  schoolYear: '',
  livesTogether: '',
  isRaised: '',
  currentSchool: '',
  newSchool: '',
}

/** Everyone in the draft, in the order of the household the guide asked about. */
export function peopleOf(source: FormSource): FormPerson[] {
  const people = source.application.people.map((person, index) => personFrom(source, person, index))
  const head = people.find(({ name }) => isSameName(name, source.application.newHead)) ?? null
  return people.map(person => ({ ...person, relation: relationToHead(person, head) }))
}

export function fullName({ family, given }: PersonName): string {
  return given ? `${family}　${given}` : family
}

export function isSameName(a: string, b: string): boolean {
  return bare(a) !== '' && bare(a) === bare(b)
}

function personFrom({ application, answers, filingOn }: FormSource, person: Person, index: number): FormPerson {
  const facts = answers.members?.[index] ?? {}
  const birth = parseLocalDate(textAnswer(facts, 'birth-date'))
  const extra = (item: string) => application.extra[extraKey(item, index)] ?? ''

  return {
    ...nobody,
    name: fullName(person.name),
    kana: fullName(person.kana),
    birthDate: birth ?? '',
    age: birth && filingOn ? String(ageOn(birth, filingOn, 'birthday')) : '',
    sex: person.sex === 'unstated' ? '' : person.sex,
    kinship: index === 0 ? 'self' : textAnswer(facts, 'relation'),
    registeredDomicile: person.registeredDomicile,
    familyRegisterHead: person.familyRegisterHead,
    hasCard: textAnswer(facts, 'has-my-number-card'),
    nationality: person.nationality,
    residenceStatus: person.residenceStatus,
    residenceUntil: extra('residence-until'),
    healthInsurance: textAnswer(facts, 'health-insurance'),
    pension: textAnswer(facts, 'pension'),
    entitlements: birth && filingOn ? entitlementsOf(facts, birth, filingOn).join(',') : '',
    schoolYear: birth && filingOn ? schoolYearOf(birth, filingOn) : '',
    livesTogether: 'yes',
    isRaised: application.extra['raises-children'] ?? '',
    currentSchool: extra('current-school'),
    newSchool: extra('new-school'),
  }
}

function entitlementsOf(facts: MemberAnswers, birth: LocalDate, on: LocalDate): string[] {
  const holds = {
    kokuho: facts['health-insurance'] === 'kokuho',
    pension: facts.pension === 'first',
    jidoteate: on <= fiscalYearEndAfterAge(birth, 18),
    kouki: ageOn(birth, on, 'birthday') >= 75,
  }
  return Object.entries(holds).flatMap(([id, isTrue]) => (isTrue ? [id] : []))
}

function schoolYearOf(birth: LocalDate, on: LocalDate): string {
  const grade = schoolGradeOn(birth, on)
  if (grade === null) return ''
  return grade <= 6 ? `小学${grade}年` : `中学${grade - 6}年`
}

/** 「わからない」 is no answer to a form. */
function textAnswer(facts: MemberAnswers, fact: string): string {
  const answer = String(facts[fact] ?? '')
  return answer === unknown ? '' : answer
}

function bare(name: string): string {
  return name.replace(/\s/g, '')
}
