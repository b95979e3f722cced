import { z } from 'zod'
import type { Packable } from '@/lib/handoff/packed'
import { Language } from '@/lib/rules/schema'
import { maxMembers } from '@/lib/rules/situation'
import { Application, type BankAccount, type Person, type PersonName, type ProxyPerson } from './application'
import { StoredAnswers } from './content'

/** What a sealed QR holds: what a draft would, and by which rules it was asked for. */
const Carried = z.object({
  /** The first 32 bits of the rule set's hash: the counter may have another copy of it. */
  rules: z.int().min(0).max(0xffffffff),
  language: Language,
  events: z.array(z.string().max(60)).min(1).max(30),
  answers: StoredAnswers,
  application: Application,
})
export type Carried = z.infer<typeof Carried>

/** Names are left out: each field has its place. A new field goes to the end and needs a default for codes made before it. */
export function toPlaces(carried: Carried): Packable {
  return withoutNames(carried as Packable, layout)
}

/** Null for what no resident could have sent: anybody can seal anything to the city. */
export function fromPlaces(content: Packable): Carried | null {
  const parsed = Carried.safeParse(withNames(content, layout))
  return parsed.success && isOrdinary(parsed.data) ? parsed.data : null
}

type Layout = 'whole' | { readonly each: Layout } | { readonly fields: readonly (readonly [string, Layout])[] }

const name = fields<PersonName>({ family: 'whole', given: 'whole' })
const address = fields<Application['newAddress']>({ postalCode: 'whole', text: 'whole', building: 'whole' })
const person = fields<Person>({
  name,
  kana: name,
  sex: 'whole',
  registeredDomicile: 'whole',
  familyRegisterHead: 'whole',
  nationality: 'whole',
  residenceStatus: 'whole',
})
const bank = fields<BankAccount>({
  usesPublicMoneyAccount: 'whole',
  bank: 'whole',
  branch: 'whole',
  type: 'whole',
  number: 'whole',
  holderKana: 'whole',
})
const proxy = fields<ProxyPerson>({
  name,
  address: 'whole',
  birthDate: 'whole',
  phone: 'whole',
  relation: 'whole',
})
const layout = fields<Carried>({
  rules: 'whole',
  language: 'whole',
  events: 'whole',
  answers: fields<Carried['answers']>({ household: 'whole', members: 'whole' }),
  application: fields<Application>({
    people: { each: person },
    newAddress: address,
    oldAddress: address,
    newHead: 'whole',
    oldHead: 'whole',
    phone: 'whole',
    bank,
    proxy,
    extra: 'whole',
  }),
})

function fields<T extends object>(layouts: { readonly [K in keyof T]-?: Layout }): Layout {
  return { fields: Object.entries<Layout>(layouts) }
}

function withoutNames(value: Packable, layout: Layout): Packable {
  if (layout === 'whole' || value === null) return value
  if ('each' in layout) return isList(value) ? value.map(one => withoutNames(one, layout.each)) : null
  const record = value as { readonly [key: string]: Packable }
  return layout.fields.map(([key, of]) => withoutNames(record[key] ?? null, of))
}

/** Undefined is no value of any schema: what does not fit its place is refused there. */
function withNames(value: Packable | undefined, layout: Layout): unknown {
  if (layout === 'whole' || value === null) return value
  if (!isList(value)) return undefined
  if ('each' in layout) return value.map(one => withNames(one, layout.each))
  if (value.length > layout.fields.length) return undefined
  return Object.fromEntries(layout.fields.map(([key, of], place) => [key, withNames(value[place], of)]))
}

const longestText = 1000

/** As large as the guide lets anything become. */
function isOrdinary({ answers, application }: Carried): boolean {
  const people = application.people.length
  const isFamily = people >= 1 && people <= maxMembers && (answers.members?.length ?? 1) <= maxMembers
  return isFamily && textsIn(application).every(text => text.length <= longestText)
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

function isList(value: Packable | undefined): value is readonly Packable[] {
  return Array.isArray(value)
}
