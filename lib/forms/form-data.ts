import { fiscalYearEndAfterAge, schoolGradeOn } from '@/lib/calendar/age'
import { type LocalDate, parseLocalDate } from '@/lib/calendar/local-date'
import type { Address, BankAccount, ProxyPerson } from '@/lib/drafts/application'
import { familyGiven } from '@/lib/people/names'
import { unknown } from '@/lib/rules/situation'
import { homeOf, wholeAddress } from './address'
import { deathOf, deceasedOf } from './deceased'
import {
  babiesOf,
  changedOnOf,
  changesOf,
  claimantPensionOf,
  dayAnswer,
  dogChangedOnOf,
  dogChangeOf,
  filerRoleOf,
  hasPartnerOf,
  kokuhoOf,
  moveKindOf,
  reasonsOf,
  unionOf,
} from './derived'
import { allowanceOf, careEndOf, pensionJoiningOf, singleParentEndOf, vehicleOf } from './derived-benefits'
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
  /** 異動の区分 of 住民異動届, comma separated: a move can change the head of those who stay. */
  readonly moveKind: string
  /** What has changed, comma separated: address, name, head, account; and since when. */
  readonly changeKinds: string
  readonly changedOn: string
  /** A birth: the day, the number of babies, single or multiple. */
  readonly bornOn: string
  readonly babies: string
  readonly pregnancyKind: string
  /** 婚姻後の氏: husband or wife; 離婚の種別. */
  readonly marriageSurname: string
  readonly divorceKind: string
  /** Where the people live on the day of filing. */
  readonly home: Address
  /** 転出先: where whoever moves out will live. */
  readonly destination: string
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
  /** The filer and the spouse by sex: 夫 and 妻, a child's father and mother. */
  readonly husband: FormPerson
  readonly wife: FormPerson
  /** The newborn; of twins the first. */
  readonly baby: FormPerson
  /** Whom a form about one person is about. */
  readonly subject: FormPerson
  /** Whose entitlement changes or ends: who died, else the subject. */
  readonly holder: FormPerson
  /** Who has received 児童手当: who died, else the claimant. */
  readonly recipient: FormPerson
  /** Who died; no member of the household. `kinship` says what the filer is to them. */
  readonly deceased: FormPerson
  /** 死亡届: the head of their household, whether a spouse is left, and what the filer is to them. */
  readonly deceasedHead: string
  readonly deceasedHasSpouse: string
  readonly deathFilerRole: string
  /** 児童手当: increase or decrease and why, why it ends, since when. */
  readonly allowanceChange: string
  readonly allowanceReason: string
  readonly allowanceEnd: string
  readonly allowanceChangedOn: string
  readonly singleParentEnd: string
  readonly careEnd: string
  readonly vehicleEnd: string
  readonly vehicleChange: string
  readonly vehicleChangedOn: string
  /** 国民年金第1号: why, and the day of what led to it. */
  readonly pensionReason: string
  readonly pensionOn: string
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
  /** What the guide was told of the household. */
  readonly fact: Readonly<Record<string, string>>
  readonly extra: Readonly<Record<string, string>>
  readonly lists: Readonly<Record<ListName, readonly FormPerson[]>>
  /** Whom the verdicts name, by form. */
  readonly concerned: Readonly<Partial<Record<string, readonly FormPerson[]>>>
}

export type FormVisitor = {
  readonly name: string
  readonly kana: string
  readonly birthDate: string
  readonly address: string
  readonly phone: string
  readonly relation: string
}

/** `concerned` is another list for each form: those whom its procedures are about. */
export const listNames = ['people', 'insured', 'children', 'olderChildren', 'pupils', 'concerned'] as const
export type ListName = (typeof listNames)[number]

export function formDataFrom(source: FormSource): FormData {
  const { application, answers, filingOn, municipality } = source
  const people = peopleOf(source)
  const filer = people[0] ?? nobody
  const partner = people.find(({ kinship }) => kinship === 'spouse')
  const claims = claimantsOf(filer, partner, application.extra['jidoteate-claimant'] ?? '')
  const deceased = deceasedOf(source)
  const isLeaving = source.events.includes('moving-out')
  const isDeath = source.events.includes('death')
  const babies = babiesOf(source, people)

  return {
    filingOn: filingOn ?? '',
    receiptCode: source.receiptCode ?? '',
    municipality: municipality.name,
    mayorTitle: municipality.mayorTitle,
    movedOn: changedOnOf(source),
    plannedLeavingOn: dayAnswer(source, 'planned-leaving-on'),
    moveKind: moveKindOf(source),
    ...changesOf(source, people),
    ...babies,
    ...unionOf(source, people),
    home: homeOf(source),
    destination: isLeaving ? wholeAddress(application.newAddress) : '',
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
    ...coupleOf(filer, partner),
    subject: filer,
    holder: isDeath ? deceased : filer,
    recipient: isDeath ? deceased : claims.claimant,
    deceased,
    ...deathOf(source, deceased),
    claimantPension: claimantPensionOf(source, claims.claimant),
    ...kokuhoOf(source),
    ...reasonsOf(source),
    ...allowanceOf(source, babies.bornOn),
    ...pensionJoiningOf(source),
    ...vehicleOf(source),
    singleParentEnd: singleParentEndOf(source),
    careEnd: careEndOf(source, moveKindOf(source)),
    dogChange: dogChangeOf(source),
    dogChangedOn: dogChangedOnOf(source),
    hasPartner: hasPartnerOf(source, partner),
    visitorKind: application.proxy ? 'proxy' : filer.name && 'self',
    bank: bankOf(application.bank),
    proxy: proxyOf(application.proxy),
    visitor: visitorOf(source, filer),
    entrusted: application.proxy ? source.procedureTitles.map(title => `・${title}`).join('\n') : '',
    fact: Object.fromEntries(
      Object.entries(answers.household).map(([fact, answer]) => [fact, answer === unknown ? '' : String(answer)]),
    ),
    extra: application.extra,
    lists: listsOf(source, people, deceased),
    concerned: concernedOf(source, people),
  }
}

function claimantsOf(filer: FormPerson, spouse: FormPerson | undefined, chosen: string) {
  const claimant = chosen === 'spouse' && spouse ? spouse : filer
  const partner = claimant === filer ? (spouse ?? nobody) : filer
  return { claimant, partner }
}

/** Who did not say their sex stands on neither side: the sheet is then written by hand. */
function coupleOf(filer: FormPerson, spouse: FormPerson | undefined) {
  const couple = [filer, ...(spouse ? [spouse] : [])]
  const by = (sex: string) => couple.find(person => person.sex === sex) ?? nobody
  return { husband: by('male'), wife: by('female') }
}

function listsOf(
  { concerned, filingOn, events, answers }: FormSource,
  people: readonly FormPerson[],
  deceased: FormPerson,
): FormData['lists'] {
  const only = (form: FormId, otherwise: (person: FormPerson) => boolean) => {
    const indexes = concerned[form]
    return people.filter((person, index) => (indexes?.length ? indexes.includes(index) : otherwise(person)))
  }
  const until = (age: number) => (person: FormPerson) => isWithinFiscalYearOf(person, age, filingOn)
  const leavesByDeath = events.includes('death') && answers.household['deceased-insurance'] === 'kokuho'
  return {
    people,
    insured: leavesByDeath
      ? [deceased]
      : only('kokuho-shikaku', ({ healthInsurance }) => joinsKokuho.includes(healthInsurance)),
    children: people.filter(person => isChild(person) && until(18)(person)),
    olderChildren: people.filter(person => isChild(person) && !until(18)(person) && until(22)(person)),
    pupils: only('tennyugaku', person => gradeOf(person, filingOn) !== null),
    concerned: people,
  }
}

const joinsKokuho: readonly string[] = ['kokuho', 'none', '']

function concernedOf({ concerned }: FormSource, people: readonly FormPerson[]): FormData['concerned'] {
  const named = Object.entries(concerned).map(([form, indexes]) => [
    form,
    (indexes ?? []).flatMap(index => people[index] ?? []),
  ])
  return Object.fromEntries(named)
}

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

function visitorOf(source: FormSource, { name, kana, birthDate }: FormPerson): FormVisitor {
  const { proxy, phone } = source.application
  if (proxy) return { ...proxyOf(proxy), kana: '' }
  return { name, kana, birthDate, address: wholeAddress(homeOf(source)), phone, relation: name && '本人' }
}
