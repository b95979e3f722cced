import { fiscalYearEndAfterAge, schoolGradeOn } from '@/lib/calendar/age'
import { type LocalDate, parseLocalDate } from '@/lib/calendar/local-date'
import type { Address, BankAccount, ProxyPerson } from '@/lib/drafts/application'
import { familyGiven } from '@/lib/people/names'
import {
  changedOnOf,
  claimantPensionOf,
  dayAnswer,
  dogChangedOnOf,
  dogChangeOf,
  filerRoleOf,
  hasPartnerOf,
  kokuhoOf,
  type MoveKind,
  moveKindOf,
  reasonsOf,
} from './derived'
import type { FormId } from './form-ids'
import { type FormPerson, isNamed, nobody, peopleOf } from './form-person'
import type { FormSource } from './form-source'

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
  readonly claimantPension: string
  readonly kokuhoKind: string
  readonly kokuhoReason: string
  readonly kokuhoOn: string
  /** 印鑑登録: an old city's registration ends with the move, so whoever moves in registers anew. */
  readonly inkanKind: string
  readonly visitorKind: string
  /** 原付: registered because its owner moved here; other reasons are ticked by hand. */
  readonly mopedReason: string
  readonly mopedOn: string
  /** 犬の登録事項変更届: what has changed, and when. */
  readonly dogChange: string
  readonly dogChangedOn: string
  readonly bank: { readonly [K in keyof BankAccount]: string }
  readonly proxy: { readonly [K in keyof ProxyPerson]: string }
  /** Who will stand at the counter: the proxy where there is one. */
  readonly visitor: FormVisitor
  /** What the letter of proxy entrusts, one procedure a line. */
  readonly entrusted: string
  readonly extra: Readonly<Record<string, string>>
  readonly lists: Readonly<Record<ListName, readonly FormPerson[]>>
}

export type FormVisitor = {
  readonly name: string
  readonly kana: string
  readonly birthDate: string
  readonly address: string
  readonly phone: string
  readonly relation: string
}

export const listNames = ['people', 'insured', 'children', 'olderChildren', 'pupils'] as const
export type ListName = (typeof listNames)[number]

export function formDataFrom(source: FormSource): FormData {
  const { application, filingOn, municipality } = source
  const people = peopleOf(source)
  const filer = people[0] ?? nobody
  const partner = people.find(({ kinship }) => kinship === 'spouse')
  const claims = claimantsOf(filer, partner, application.extra['jidoteate-claimant'] ?? '')

  return {
    filingOn: filingOn ?? '',
    receiptCode: source.receiptCode ?? '',
    municipality: municipality.name,
    mayorTitle: municipality.mayorTitle,
    movedOn: changedOnOf(source),
    plannedLeavingOn: dayAnswer(source, 'planned-leaving-on'),
    moveKind: moveKindOf(source),
    newAddress: application.newAddress,
    oldAddress: application.oldAddress,
    newHead: application.newHead,
    oldHead: application.oldHead,
    phone: application.phone,
    filer,
    filerRole: filerRoleOf(source, filer),
    head: people.find((_, index) => isNamed(application.people[index], application.newHead)) ?? {
      ...nobody,
      name: application.newHead,
    },
    ...claims,
    claimantPension: claimantPensionOf(source, claims.claimant),
    ...kokuhoOf(source),
    ...reasonsOf(source),
    dogChange: dogChangeOf(source),
    dogChangedOn: dogChangedOnOf(source),
    hasPartner: hasPartnerOf(source, partner),
    visitorKind: application.proxy ? 'proxy' : filer.name && 'self',
    bank: bankOf(application.bank),
    proxy: proxyOf(application.proxy),
    visitor: visitorOf(source, filer),
    entrusted: application.proxy ? source.procedureTitles.map(title => `・${title}`).join('\n') : '',
    extra: application.extra,
    lists: listsOf(source, people),
  }
}

function claimantsOf(filer: FormPerson, spouse: FormPerson | undefined, chosen: string) {
  const claimant = chosen === 'spouse' && spouse ? spouse : filer
  const partner = claimant === filer ? (spouse ?? nobody) : filer
  return { claimant, partner }
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

function bankOf(bank: BankAccount | null): FormData['bank'] {
  if (!bank) return { usesPublicMoneyAccount: '', bank: '', branch: '', type: '', number: '', holderKana: '' }
  return { ...bank, usesPublicMoneyAccount: bank.usesPublicMoneyAccount ? 'yes' : 'no' }
}

function proxyOf(proxy: ProxyPerson | null): FormData['proxy'] {
  if (!proxy) return { name: '', address: '', birthDate: '', phone: '', relation: '' }
  return { ...proxy, name: familyGiven(proxy.name) }
}

/** Until the day of leaving, home is the address that is being left. */
function visitorOf({ application, events }: FormSource, { name, kana, birthDate }: FormPerson): FormVisitor {
  const { proxy, newAddress, oldAddress, phone } = application
  if (proxy) return { ...proxyOf(proxy), kana: '' }
  const address = wholeAddress(events.includes('moving-out') ? oldAddress : newAddress)
  return { name, kana, birthDate, address, phone, relation: name && '本人' }
}

export function wholeAddress({ text, building }: Address): string {
  return [text, building].filter(Boolean).join('　')
}
