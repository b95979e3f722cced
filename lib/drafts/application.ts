import { z } from 'zod'

/**
 * The personal facts behind the forms, each typed once. People stand in the order of the household the guide asked about:
 * `people[0]` is the person who fills this in.
 */

/** A person with one name has only `family`. Kept exactly as typed: rare characters and variation selectors included. */
export const PersonName = z.object({ family: z.string(), given: z.string() })
export type PersonName = z.infer<typeof PersonName>

export const Address = z.object({
  /** Seven digits, or empty for an address abroad. */
  postalCode: z.string(),
  /** Prefecture, municipality, town and number. */
  text: z.string(),
  /** 方書: building and room. */
  building: z.string(),
})
export type Address = z.infer<typeof Address>

export const Person = z.object({
  name: PersonName,
  kana: PersonName,
  sex: z.enum(['male', 'female', 'unstated', '']),
  /** 本籍 and 筆頭者; empty for foreign nationals. */
  registeredDomicile: z.string(),
  familyRegisterHead: z.string(),
  /** 国籍, 在留資格 and the like; empty for Japanese nationals. */
  nationality: z.string(),
  residenceStatus: z.string(),
})
export type Person = z.infer<typeof Person>

export const BankAccount = z.object({
  usesPublicMoneyAccount: z.boolean(),
  bank: z.string(),
  branch: z.string(),
  type: z.enum(['ordinary', 'current', 'savings', '']),
  number: z.string(),
  holderKana: z.string(),
})
export type BankAccount = z.infer<typeof BankAccount>

/** Someone else who will go to the counter (委任状). */
export const ProxyPerson = z.object({
  name: PersonName,
  address: z.string(),
  birthDate: z.string(),
  phone: z.string(),
  relation: z.string(),
})
export type ProxyPerson = z.infer<typeof ProxyPerson>

export const blankBankAccount: BankAccount = {
  usesPublicMoneyAccount: false,
  bank: '',
  branch: '',
  type: '',
  number: '',
  holderKana: '',
}

export const blankProxy: ProxyPerson = {
  name: { family: '', given: '' },
  address: '',
  birthDate: '',
  phone: '',
  relation: '',
}

export const Application = z.object({
  people: z.array(Person),
  newAddress: Address,
  oldAddress: Address,
  /** 世帯主 of the new and of the old household, by name. */
  newHead: z.string(),
  oldHead: z.string(),
  phone: z.string(),
  bank: BankAccount.nullable(),
  proxy: ProxyPerson.nullable(),
  /** Answers that only a form needs, by data item (see lib/forms/data-items.ts). */
  extra: z.record(z.string(), z.string()),
})
export type Application = z.infer<typeof Application>
