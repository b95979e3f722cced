import { fiscalYearEndAfterAge, schoolGradeOn } from '@/lib/calendar/age'
import { type LocalDate, parseLocalDate } from '@/lib/calendar/local-date'
import type { Address, BankAccount, ProxyPerson } from '@/lib/drafts/application'
import type { Answers } from '@/lib/rules/situation'
import type { FormId } from './form-ids'
import { type FormPerson, fullName, isSameName, nobody, peopleOf } from './form-person'
import type { FormSource } from './form-source'

export type MoveKind = 'moving-in' | 'moving-in-abroad' | 'moving-within' | 'moving-out' | 'moving-out-abroad' | ''

/** What templates bind to: strings all the way, empty where nothing is known. */
export type FormData = {
  readonly filingOn: string
  readonly receiptCode: string
  readonly municipality: string
  readonly mayorTitle: string
  readonly movedOn: string
  readonly plannedLeavingOn: string
  readonly moveKind: MoveKind
  readonly newAddress: Address
  readonly oldAddress: Address
  readonly newHead: string
  readonly oldHead: string
  readonly phone: string
  readonly filer: FormPerson
  /** 届出人の区分: self, head, member or proxy. */
  readonly filerRole: string
  /** 世帯主 of the new household, as a person where it is one of `people`, else by name alone. */
  readonly head: FormPerson
  /** 児童手当の請求者 and the other parent. */
  readonly claimant: FormPerson
  readonly partner: FormPerson
  readonly hasPartner: string
  readonly kokuhoReason: string
  readonly bank: { readonly [K in keyof BankAccount]: string }
  readonly proxy: { readonly [K in keyof ProxyPerson]: string }
  /** What the letter of proxy entrusts, one procedure a line. */
  readonly entrusted: string
  readonly extra: Readonly<Record<string, string>>
  readonly lists: Readonly<Record<ListName, readonly FormPerson[]>>
}

export const listNames = ['people', 'insured', 'children', 'olderChildren', 'pupils'] as const
export type ListName = (typeof listNames)[number]

export function formDataFrom(source: FormSource): FormData {
  const { application, answers, filingOn, municipality } = source
  const people = peopleOf(source)
  const filer = people[0] ?? nobody
  const partner = people.find(({ kinship }) => kinship === 'spouse')
  const claims = claimantsOf(filer, partner, application.extra['jidoteate-claimant'] ?? '')

  return {
    filingOn: filingOn ?? '',
    receiptCode: source.receiptCode ?? '',
    municipality: municipality.name,
    mayorTitle: municipality.mayorTitle,
    movedOn: dayAnswer(answers, 'moved-in-on') || dayAnswer(answers, 'moving-out-on'),
    plannedLeavingOn: dayAnswer(answers, 'planned-leaving-on'),
    moveKind: moveKindOf(source),
    newAddress: application.newAddress,
    oldAddress: application.oldAddress,
    newHead: application.newHead,
    oldHead: application.oldHead,
    phone: application.phone,
    filer,
    filerRole: filerRoleOf(source, filer),
    head: people.find(({ name }) => isSameName(name, application.newHead)) ?? { ...nobody, name: application.newHead },
    ...claims,
    kokuhoReason: source.events.includes('moving-in') ? 'moving-in' : source.events.includes('birth') ? 'birth' : '',
    bank: bankOf(application.bank),
    proxy: proxyOf(application.proxy),
    entrusted: application.proxy ? source.procedureTitles.map(title => `・${title}`).join('\n') : '',
    extra: application.extra,
    lists: listsOf(source, people),
  }
}

function claimantsOf(filer: FormPerson, spouse: FormPerson | undefined, chosen: string) {
  const claimant = chosen === 'spouse' && spouse ? spouse : filer
  const partner = claimant === filer ? (spouse ?? nobody) : filer
  return { claimant, partner, hasPartner: spouse ? 'yes' : '' }
}

function listsOf({ concerned, filingOn }: FormSource, people: readonly FormPerson[]): FormData['lists'] {
  const only = (form: FormId, otherwise: (person: FormPerson) => boolean) => {
    const indexes = concerned[form]
    return people.filter((person, index) => (indexes ? indexes.includes(index) : otherwise(person)))
  }
  const until = (age: number) => (person: FormPerson) => isWithinFiscalYearOf(person, age, filingOn)
  return {
    people,
    insured: only('kokuho-shikaku', ({ healthInsurance }) => joinsKokuho.includes(healthInsurance)),
    children: people.filter(person => isChild(person) && until(18)(person)),
    olderChildren: people.filter(person => isChild(person) && !until(18)(person) && until(22)(person)),
    pupils: only('tennyugaku', person => gradeOf(person, filingOn) !== null),
  }
}

const joinsKokuho: readonly string[] = ['kokuho', 'none', '']

function isChild({ kinship }: FormPerson): boolean {
  return kinship === 'child'
}

/** 「○歳に達する日以後の最初の3月31日まで」; false where the birth date is not known. */
function isWithinFiscalYearOf({ birthDate }: FormPerson, age: number, on: LocalDate | null): boolean {
  const birth = parseLocalDate(birthDate)
  return birth !== null && on !== null && on <= fiscalYearEndAfterAge(birth, age)
}

function gradeOf({ birthDate }: FormPerson, on: LocalDate | null): number | null {
  const birth = parseLocalDate(birthDate)
  return birth && on ? schoolGradeOn(birth, on) : null
}

function moveKindOf({ events, answers }: FormSource): MoveKind {
  if (events.includes('moving-in'))
    return answers.household['moved-from'] === 'abroad' ? 'moving-in-abroad' : 'moving-in'
  if (events.includes('moving-within')) return 'moving-within'
  if (!events.includes('moving-out')) return ''
  return answers.household['moving-to'] === 'abroad' ? 'moving-out-abroad' : 'moving-out'
}

function filerRoleOf({ application }: FormSource, filer: FormPerson): string {
  if (application.proxy) return 'proxy'
  if (!application.newHead) return filer.name ? 'self' : ''
  return isSameName(filer.name, application.newHead) ? 'head' : 'self'
}

function dayAnswer({ household }: Answers, fact: string): string {
  return parseLocalDate(String(household[fact] ?? '')) ?? ''
}

function bankOf(bank: BankAccount | null): FormData['bank'] {
  if (!bank) return { usesPublicMoneyAccount: '', bank: '', branch: '', type: '', number: '', holderKana: '' }
  return { ...bank, usesPublicMoneyAccount: bank.usesPublicMoneyAccount ? 'yes' : 'no' }
}

function proxyOf(proxy: ProxyPerson | null): FormData['proxy'] {
  if (!proxy) return { name: '', address: '', birthDate: '', phone: '', relation: '' }
  return { ...proxy, name: fullName(proxy.name) }
}
