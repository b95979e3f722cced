import { ageOn, fiscalYearEndAfterAge, schoolGradeOn } from '@/lib/calendar/age'
import { type LocalDate, parseLocalDate } from '@/lib/calendar/local-date'
import type { Person } from '@/lib/drafts/application'
import { familyGiven, isSameName } from '@/lib/people/names'
import { type Answers, type MemberAnswers, unknown } from '@/lib/rules/situation'
import { homeOf, wholeAddress } from './address'
import { extraKey } from './extra-key'
import type { FormSource } from './form-source'
import { relationToHead } from './relation'

export type FormPerson = {
  readonly name: string
  readonly kana: string
  readonly birthDate: string
  readonly age: string
  readonly sex: string
  readonly address: string
  /** The guide's answer: what this person is to the one filling in. */
  readonly kinship: string
  /** The other way round: what the one filling in is to this person, 「本人」 of oneself. */
  readonly filerRelation: string
  /** 続柄: what this person is to the head of the new household; empty where it cannot be told. */
  readonly relation: string
  /** 変更前の氏名, where the name changes. */
  readonly previousName: string
  readonly fatherName: string
  readonly motherName: string
  /** 父母との続柄: 「長男」. */
  readonly birthOrder: string
  readonly workplace: string
  readonly registeredDomicile: string
  readonly familyRegisterHead: string
  /** yes, no, or empty. */
  readonly hasCard: string
  readonly nationality: string
  readonly residenceStatus: string
  readonly residenceUntil: string
  readonly healthInsurance: string
  readonly pension: string
  /** What the resident register passes on to other desks, comma separated: kokuho, pension, jidoteate, kouki, kaigo. */
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
  address: '',
  kinship: '',
  filerRelation: '',
  relation: '',
  previousName: '',
  fatherName: '',
  motherName: '',
  birthOrder: '',
  workplace: '',
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
  const { people: written, newHead } = source.application
  const address = wholeAddress(homeOf(source))
  const people = written.map((person, index) => ({ ...personFrom(source, person, index), address }))
  const head = people.find((_, index) => isNamed(written[index], newHead)) ?? null
  return people.map(person => ({ ...person, relation: relationToHead(person, head) }))
}

/** 世帯主 is typed as one name. */
export function isNamed(person: Person | undefined, name: string): boolean {
  return person !== undefined && name !== '' && isSameName(person.name, { family: name, given: '' })
}

function personFrom({ application, answers, filingOn }: FormSource, person: Person, index: number): FormPerson {
  const facts = answers.members?.[index] ?? {}
  const extra = (item: string) => application.extra[extraKey(item, index)] ?? ''
  const birth = parseLocalDate(textAnswer(facts, 'birth-date') || extra('filer-birth-date'))
  const healthInsurance = textAnswer(facts, 'health-insurance') || insuranceOfAll(answers)
  const told = { 'health-insurance': healthInsurance }

  return {
    ...nobody,
    name: familyGiven(person.name),
    kana: familyGiven(person.kana),
    birthDate: birth ?? '',
    sex: person.sex === 'unstated' ? '' : person.sex,
    kinship: index === 0 ? 'self' : textAnswer(facts, 'relation'),
    filerRelation: filerRelations[index === 0 ? 'self' : textAnswer(facts, 'relation')] ?? '',
    previousName: extra('previous-name'),
    fatherName: extra('father-name'),
    motherName: extra('mother-name'),
    birthOrder: extra('birth-order'),
    workplace: extra('workplace'),
    registeredDomicile: person.registeredDomicile,
    familyRegisterHead: person.familyRegisterHead,
    hasCard: textAnswer(facts, 'has-my-number-card'),
    nationality: person.nationality,
    residenceStatus: person.residenceStatus,
    residenceUntil: extra('residence-until'),
    healthInsurance,
    pension: textAnswer(facts, 'pension'),
    ...(birth && filingOn
      ? ofAge({ ...facts, ...told, ...careOfOnlyOne(answers, birth, filingOn) }, birth, filingOn)
      : {}),
    livesTogether: 'yes',
    isRaised: application.extra['raises-children'] ?? '',
    currentSchool: extra('current-school'),
    newSchool: extra('new-school'),
  }
}

const filerRelations: Readonly<Record<string, string>> = {
  self: '本人',
  spouse: '配偶者',
  child: '親',
  parent: '子',
  grandparent: '孫',
  grandchild: '祖父母',
  sibling: '兄弟姉妹',
}

/** What follows from the birth date on the day of filing. */
function ofAge(facts: MemberAnswers, birth: LocalDate, on: LocalDate) {
  return {
    age: String(ageOn(birth, on, 'birthday')),
    entitlements: entitlementsOf(facts, birth, on).join(','),
    schoolYear: schoolYearOf(birth, on),
  }
}

/** One page asks for the whole family; only where it differs is each asked. */
function insuranceOfAll({ household }: Answers): string {
  return { 'all-kokuho': 'kokuho', 'all-work': 'work' }[String(household['household-insurance'])] ?? ''
}

/** Where only one is 40 or over, nobody is asked whose care level it is. */
function careOfOnlyOne({ household, members }: Answers, birth: LocalDate, on: LocalDate): MemberAnswers {
  const mayBeCertified = (day: LocalDate | null) => day !== null && ageOn(day, on, 'eve') >= 40
  const isTold = household['household-circumstances'] === 'care' || household['has-member-in-care'] === 'yes'
  const births = members?.map(member => parseLocalDate(textAnswer(member, 'birth-date'))) ?? []
  const isOnlyOne = mayBeCertified(birth) && births.filter(mayBeCertified).length === 1
  return isTold && isOnlyOne ? { 'is-care-certified': 'yes' } : {}
}

function entitlementsOf(facts: MemberAnswers, birth: LocalDate, on: LocalDate): string[] {
  const isLateElderly = ageOn(birth, on, 'birthday') >= 75
  const holds = {
    kokuho: !isLateElderly && (facts['health-insurance'] === 'kokuho' || facts['health-insurance'] === 'none'),
    pension: facts.pension === 'first',
    jidoteate: on <= fiscalYearEndAfterAge(birth, 18),
    kouki: facts['health-insurance'] === 'late-elderly' || isLateElderly,
    kaigo: facts['is-care-certified'] === 'yes',
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
