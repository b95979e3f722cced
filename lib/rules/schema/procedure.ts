import { z } from 'zod'
import { Condition } from './condition'
import { Validity, ValueUse } from './dated-value'
import { DeadlineCase } from './deadline'
import { Id } from './primitives'
import { Source } from './source'
import { Text } from './text'

export const Fee = z.object({
  /** Yen, or a dated value; null: not confirmed. */
  amountYen: z.union([z.int().min(0), ValueUse]).nullable(),
  /** `{yen}` stands for the amount, `{id}` for that of a dated value today. */
  text: Text,
})
export type Fee = z.infer<typeof Fee>

export const Channel = z.object({
  type: z.enum(['counter', 'online', 'mail', 'phone', 'convenience-store']),
  via: Text.optional(),
  note: Text.optional(),
  availability: z.enum(['city', 'national', 'city-dependent']).optional(),
})
export type Channel = z.infer<typeof Channel>

/** An item to bring is named once and shared, so that the merged list says it once. */
export const Item = z.object({ id: Id, name: Text, note: Text.optional() })
export type Item = z.infer<typeof Item>

export const Department = z.object({
  id: Id,
  name: Text,
  /** Where to go inside the hall; null: not confirmed. */
  place: Text.nullable(),
  phone: z.string().optional(),
  /** Desks are visited in this order unless dependencies say otherwise. */
  order: z.int(),
  isCity: z.boolean(),
})
export type Department = z.infer<typeof Department>

export const unconfirmable = ['requiredWhen', 'deadline', 'bring', 'fee', 'channels', 'place'] as const

export const Procedure = z.object({
  id: Id,
  /** What the person does: 「児童手当を申し込む」. */
  title: Text,
  /** The official name: 「児童手当 認定請求」. */
  officialName: Text,
  events: z.array(Id).min(1),
  /** `member`: judged for each member of the household. */
  per: z.enum(['household', 'member']),
  requiredWhen: Condition,
  /** Where the law begins or ends on a day: otherwise nobody needs it. */
  valid: Validity.optional(),
  /** Not required although `requiredWhen` holds; exceptions may not overlap. */
  exceptions: z.array(z.object({ when: Condition, because: Text })).default([]),
  /** For a household procedure: the members it is about. */
  concerns: Condition.optional(),
  /** `must`: the law or an entitlement asks for it; `optional`: only for those who want it. */
  need: z.enum(['must', 'optional']).default('must'),
  /** Named to nobody it does not concern: neither among what is not needed nor as the reason of a question (死産届). */
  isDiscreet: z.boolean().optional(),
  /** Conditions nobody asks about, shown to the person: 「次にも当てはまる場合」. */
  unchecked: z.array(Text).default([]),
  deadlines: z.array(DeadlineCase).default([]),
  bring: z.array(z.object({ item: Id, when: Condition.optional() })).default([]),
  fee: Fee,
  department: Id,
  channels: z.array(Channel).min(1),
  whoCanFile: Text,
  dependsOn: z.array(Id).default([]),
  forms: z.array(Id).default([]),
  /** Why no form is filled for it: online only, written by a doctor, filed elsewhere on that office's form. */
  noForm: Text.optional(),
  /** Those of `forms` that are used on some days only. */
  formsValid: z.array(Validity.extend({ form: Id })).optional(),
  /** What goes wrong when it is not done. */
  risk: Text.optional(),
  notes: z.array(Text).default([]),
  law: z.string().min(1),
  source: Source,
  /** Fields the department in charge has yet to confirm (担当課確認). */
  unconfirmed: z.array(z.enum(unconfirmable)).default([]),
  tier: z.union([z.literal(1), z.literal(2), z.literal('external')]),
  minutes: z.int().positive().optional(),
})
export type Procedure = z.infer<typeof Procedure>
