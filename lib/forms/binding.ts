import { wholeAddress } from './address'
import type { FormData } from './form-data'
import { type FormPerson, nobody } from './form-person'
import type { Path } from './template'

/** The value a template binds to; `each` is the person of the repeated rows, null outside them. */
export function read(data: FormData, each: FormPerson | null, path: Path): string {
  const [root = '', field] = path.split('.', 2)
  if (root === 'each') return each && field ? (each[field as keyof FormPerson] ?? '') : ''
  const value = data[root as keyof FormData]
  if (typeof value === 'string') return value
  if (field === undefined) return wholes.includes(root) ? wholeAddress(data[root as 'home']) : ''
  return (value as unknown as Readonly<Record<string, string>>)[field] ?? ''
}

export function isPath(path: string): path is Path {
  const [root = '', field, ...rest] = path.split('.')
  if (rest.length > 0) return false
  if (scalarItems[root]) return field === undefined
  const group = groupFields[root]
  if (root === 'extra' || root === 'fact') return field !== undefined
  return group !== undefined && (field === undefined ? wholes.includes(root) : group.includes(field))
}

/** A data item, and of whom it is needed: one that only concerns the filer is asked of nobody else. */
export type Need = { readonly item: string; readonly whose: Whose }
export type Whose = 'filer' | 'couple' | 'everyone'

/** What a path is filled from, beyond what the guide's answers tell. */
export function needsOfPath(path: Path, events: readonly string[]): readonly Need[] {
  const [root = '', field = ''] = path.split('.', 2)
  const whose = whoseRoots[root] ?? 'everyone'
  const isOfDeceased = ['holder', 'recipient'].includes(root) && events.includes('death')
  return itemIdsAt(isOfDeceased ? 'deceased' : root, field).map(item => ({ item, whose }))
}

function itemIdsAt(root: string, field: string): readonly string[] {
  if (root === 'extra') return [field]
  if (root === 'deceased') return deceasedItems[field as keyof FormPerson] ?? []
  if (root === 'visitor') return personItems[field as keyof FormPerson] ?? visitorItems[field] ?? []
  const person = root in whoseRoots ? (personItems[field as keyof FormPerson] ?? []) : []
  return [...(scalarItems[root] ?? groupItems[root] ?? []), ...person]
}

/** Where home is depends on the move: `needed-items.ts` puts the address of the right side in its place. */
export const homeAddress = 'home-address'

const scalarItems: Readonly<Record<string, readonly string[]>> = {
  filingOn: [],
  receiptCode: [],
  municipality: [],
  mayorTitle: [],
  movedOn: [],
  changedOn: [],
  changeKinds: [],
  destination: ['new-address'],
  bornOn: [],
  marriageSurname: ['sex'],
  divorceKind: [],
  allowanceChange: [],
  allowanceReason: [],
  allowanceEnd: [],
  allowanceChangedOn: [],
  singleParentEnd: [],
  careEnd: [],
  vehicleEnd: [],
  vehicleChange: [],
  vehicleChangedOn: [],
  pensionReason: [],
  pensionOn: [],
  babies: ['babies'],
  pregnancyKind: ['babies'],
  plannedLeavingOn: [],
  moveKind: [],
  newHead: ['new-head'],
  oldHead: ['old-head'],
  phone: ['phone'],
  filerRole: ['new-head'],
  deceasedHead: ['deceased-name', 'lived-with-deceased'],
  deceasedHasSpouse: ['relation-to-deceased'],
  deathFilerRole: ['relation-to-deceased', 'lived-with-deceased'],
  hasPartner: [],
  claimantPension: ['claimant-pension'],
  kokuhoKind: [],
  kokuhoReason: [],
  kokuhoOn: ['previous-insurance-lost-on'],
  inkanKind: [],
  visitorKind: [],
  mopedReason: [],
  mopedOn: [],
  dogChange: [],
  dogChangedOn: [],
  entrusted: [],
}

const groupItems: Readonly<Record<string, readonly string[]>> = {
  home: [homeAddress],
  newAddress: ['new-address'],
  oldAddress: ['old-address'],
  bank: ['bank'],
  proxy: ['proxy'],
  head: ['new-head'],
  claimant: ['jidoteate-claimant'],
  partner: ['jidoteate-claimant'],
  recipient: ['jidoteate-claimant'],
}

const whoseRoots: Readonly<Record<string, Whose>> = {
  filer: 'filer',
  visitor: 'filer',
  claimant: 'couple',
  partner: 'couple',
  recipient: 'couple',
  husband: 'couple',
  wife: 'couple',
  head: 'everyone',
  baby: 'everyone',
  subject: 'everyone',
  holder: 'everyone',
  each: 'everyone',
}

const visitorItems: Readonly<Record<string, readonly string[]>> = { phone: ['phone'], relation: [] }

const wholes = ['home', 'newAddress', 'oldAddress']

const personItems: Readonly<Partial<Record<keyof FormPerson, readonly string[]>>> = {
  name: ['name'],
  kana: ['kana'],
  birthDate: ['filer-birth-date'],
  age: ['filer-birth-date'],
  schoolYear: ['filer-birth-date'],
  sex: ['sex'],
  address: [homeAddress],
  relation: ['new-head', 'sex'],
  registeredDomicile: ['registered-domicile'],
  familyRegisterHead: ['family-register-head'],
  nationality: ['nationality'],
  residenceStatus: ['residence-status'],
  residenceUntil: ['residence-until'],
  previousName: ['previous-name'],
  fatherName: ['father-name'],
  motherName: ['mother-name'],
  birthOrder: ['birth-order'],
  workplace: ['workplace'],
  isRaised: ['raises-children'],
  currentSchool: ['current-school'],
  newSchool: ['new-school'],
}

const deceasedItems: Readonly<Partial<Record<keyof FormPerson, readonly string[]>>> = {
  name: ['deceased-name'],
  kana: ['deceased-kana'],
  birthDate: ['deceased-birth-date'],
  age: ['deceased-birth-date'],
  sex: ['deceased-sex'],
  address: ['deceased-address'],
  kinship: ['relation-to-deceased'],
  registeredDomicile: ['deceased-domicile'],
  familyRegisterHead: ['deceased-register-head'],
}

const addressFields = ['postalCode', 'text', 'building']
const groupFields: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries([...Object.keys(whoseRoots), 'deceased'].map(root => [root, Object.keys(nobody)])),
  home: addressFields,
  newAddress: addressFields,
  oldAddress: addressFields,
  bank: ['usesPublicMoneyAccount', 'bank', 'branch', 'type', 'number', 'holderKana'],
  proxy: ['name', 'address', 'birthDate', 'phone', 'relation'],
  visitor: ['name', 'kana', 'birthDate', 'address', 'phone', 'relation'],
}
