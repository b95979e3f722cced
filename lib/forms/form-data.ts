import type { Address, BankAccount, ProxyPerson } from '@/lib/drafts/application'
import { unknown } from '@/lib/rules/situation'
import { homeOf, wholeAddress } from './address'
import { deathOf } from './deceased'
import {
  birthsOf,
  changedOnOf,
  changesOf,
  claimantPensionOf,
  dayAnswer,
  dogChangedOnOf,
  dogChangeOf,
  filerRoleOf,
  hasPartnerOf,
  moveKindOf,
  reasonsOf,
  unionOf,
} from './derived'
import { allowanceOf, careEndOf, pensionJoiningOf, singleParentEndOf, vehicleOf } from './derived-benefits'
import { kokuhoOf } from './derived-insurance'
import { contactsOf } from './form-contacts'
import { concernedOf, listsOf } from './form-lists'
import { type FormPerson, peopleOf } from './form-person'
import { rolesOf } from './form-roles'
import type { FormSource } from './form-source'
import type { Signatures } from './signing'

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
  readonly signatures: Signatures
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
  const { application, answers, municipality } = source
  const people = peopleOf(source)
  const roles = rolesOf(source, people)

  return {
    filingOn: source.filingOn ?? '',
    receiptCode: source.receiptCode ?? '',
    municipality: municipality.name,
    mayorTitle: municipality.mayorTitle,
    home: homeOf(source),
    destination: source.events.includes('moving-out') ? wholeAddress(application.newAddress) : '',
    newAddress: application.newAddress,
    oldAddress: application.oldAddress,
    newHead: application.newHead,
    oldHead: application.oldHead,
    phone: application.phone,
    ...roles,
    ...contactsOf(source, roles.filer),
    ...derivedFrom(source, people, roles),
    fact: Object.fromEntries(
      Object.entries(answers.household).map(([fact, answer]) => [fact, answer === unknown ? '' : String(answer)]),
    ),
    extra: application.extra,
    lists: listsOf(source, people, roles.deceased),
    concerned: concernedOf(source, people),
    signatures: source.signatures ?? {},
  }
}

/** What forms ask in their own words. */
function derivedFrom(source: FormSource, people: readonly FormPerson[], roles: ReturnType<typeof rolesOf>) {
  const births = birthsOf(source, people)
  const moveKind = moveKindOf(source)
  return {
    movedOn: changedOnOf(source),
    plannedLeavingOn: dayAnswer(source, 'planned-leaving-on'),
    moveKind,
    filerRole: filerRoleOf(source, roles.filer),
    hasPartner: hasPartnerOf(source, people),
    claimantPension: claimantPensionOf(source, roles.claimant),
    ...changesOf(source, people),
    ...births,
    ...unionOf(source, people),
    ...deathOf(source, roles.deceased),
    ...kokuhoOf(source),
    ...reasonsOf(source),
    ...allowanceOf(source, births.bornOn),
    ...pensionJoiningOf(source),
    ...vehicleOf(source),
    singleParentEnd: singleParentEndOf(source),
    careEnd: careEndOf(source, moveKind),
    dogChange: dogChangeOf(source),
    dogChangedOn: dogChangedOnOf(source),
  }
}
