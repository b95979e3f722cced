import type { Address } from '@/lib/drafts/application'
import { type FormData, wholeAddress } from './form-data'
import { type FormPerson, nobody } from './form-person'
import type { Path } from './template'

/** The value a template binds to; `each` is the person of the repeated rows, null outside them. */
export function read(data: FormData, each: FormPerson | null, path: Path): string {
  const [root = '', field] = path.split('.', 2)
  if (root === 'each') return each && field ? (each[field as keyof FormPerson] ?? '') : ''
  const value = data[root as keyof FormData]
  if (typeof value === 'string') return value
  if (field === undefined) return wholeAddress(value as Address)
  return (value as unknown as Readonly<Record<string, string>>)[field] ?? ''
}

export function isPath(path: string): path is Path {
  const [root = '', field, ...rest] = path.split('.')
  if (rest.length > 0) return false
  if (scalarItems[root]) return field === undefined
  const group = groupFields[root]
  if (root === 'extra') return field !== undefined
  return group !== undefined && (field === undefined ? wholes.includes(root) : group.includes(field))
}

/** The data items a path is filled from, beyond what the guide's answers tell. */
export function itemIdsOfPath(path: Path): readonly string[] {
  const [root = '', field = ''] = path.split('.', 2)
  if (root === 'extra') return [field]
  const isOfPerson = personRoots.includes(root) || path === 'visitor.birthDate'
  const person = isOfPerson ? (personItems[field as keyof FormPerson] ?? []) : []
  return [...(scalarItems[root] ?? groupItems[root] ?? []), ...person]
}

const scalarItems: Readonly<Record<string, readonly string[]>> = {
  filingOn: [],
  receiptCode: [],
  municipality: [],
  mayorTitle: [],
  movedOn: [],
  plannedLeavingOn: [],
  moveKind: [],
  newHead: ['new-head'],
  oldHead: ['old-head'],
  phone: ['phone'],
  filerRole: ['new-head'],
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
  newAddress: ['new-address'],
  oldAddress: ['old-address'],
  bank: ['bank'],
  proxy: ['proxy'],
  visitor: ['name', 'kana', 'phone'],
  head: ['new-head'],
  claimant: ['jidoteate-claimant'],
  partner: ['jidoteate-claimant'],
}

const personRoots = ['filer', 'head', 'claimant', 'partner', 'each']
const wholes = ['newAddress', 'oldAddress']

const personItems: Readonly<Partial<Record<keyof FormPerson, readonly string[]>>> = {
  name: ['name'],
  kana: ['kana'],
  birthDate: ['filer-birth-date'],
  sex: ['sex'],
  relation: ['new-head', 'sex'],
  registeredDomicile: ['registered-domicile'],
  familyRegisterHead: ['family-register-head'],
  nationality: ['nationality'],
  residenceStatus: ['residence-status'],
  residenceUntil: ['residence-until'],
  isRaised: ['raises-children'],
  currentSchool: ['current-school'],
  newSchool: ['new-school'],
}

const addressFields = ['postalCode', 'text', 'building']
const groupFields: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(personRoots.map(root => [root, Object.keys(nobody)])),
  newAddress: addressFields,
  oldAddress: addressFields,
  bank: ['usesPublicMoneyAccount', 'bank', 'branch', 'type', 'number', 'holderKana'],
  proxy: ['name', 'address', 'birthDate', 'phone', 'relation'],
  visitor: ['name', 'kana', 'birthDate', 'address', 'phone', 'relation'],
}
