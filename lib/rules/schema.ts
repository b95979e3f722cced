import { z } from 'zod'
import { maxMembers } from './situation'

/**
 * The rule set: everything an administrator edits, as plain data. One schema for the code that writes it, the table that
 * stores it and the screen that edits it. Only the server imports this file; others import its types.
 */

export const languages = ['ja', 'ja-easy', 'en'] as const
export const Language = z.enum(languages)
export type Language = z.infer<typeof Language>

/** A text with its languages beside it. Japanese is always there; a missing language falls back to it, marked as such. */
export const Text = z.object({
  ja: z.string().min(1),
  'ja-easy': z.string().min(1).optional(),
  en: z.string().min(1).optional(),
})
export type Text = z.infer<typeof Text>

const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kebab-case の識別子にしてください')
const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const Month = z.string().regex(/^\d{4}-\d{2}$/)

/** A day a rule speaks of: today, a day of the calendar, or a day fact (of the household, or of the member being looked at). */
export const DayRef = z.union([z.object({ day: z.union([z.literal('today'), Day]) }), z.object({ fact: Id })])
export type DayRef = z.infer<typeof DayRef>

export type Condition =
  | { readonly op: 'always' }
  | { readonly op: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  | { readonly op: 'event'; readonly in: readonly string[] }
  | { readonly op: 'is'; readonly fact: string; readonly in: readonly string[] }
  | {
      readonly op: 'count'
      readonly fact: string
      readonly atLeast?: number | undefined
      readonly atMost?: number | undefined
    }
  | AgeCondition
  | FiscalAgeCondition
  | DayCondition
  | TodayCondition
  | { readonly op: 'any-member' | 'every-member'; readonly where: Condition }
  | {
      readonly op: 'member-count'
      readonly where: Condition
      readonly atLeast?: number | undefined
      readonly atMost?: number | undefined
    }
  | { readonly op: 'derived'; readonly id: string }

/** Age in completed years on a day; `reachedOn`: the day before the birthday (年齢計算ニ関スル法律), or the birthday itself. */
export type AgeCondition = {
  readonly op: 'age'
  readonly birth: string
  readonly on: DayRef
  readonly reachedOn: 'eve' | 'birthday'
  readonly atLeast?: number | undefined
  readonly under?: number | undefined
}

/** On that day, the first 31 March on or after the day the age is reached has not passed yet (「18歳に達する日以後の最初の3月31日まで」). */
export type FiscalAgeCondition = {
  readonly op: 'until-fiscal-year-end'
  readonly birth: string
  readonly age: number
  readonly on: DayRef
}

/** The fact's day lies in `[than + atLeastDays, than + atMostDays]`, either end open when not given. */
export type DayCondition = {
  readonly op: 'day'
  readonly fact: string
  readonly than: DayRef
  readonly atLeastDays?: number | undefined
  readonly atMostDays?: number | undefined
}

/** Today lies in these days of the calendar, both included: what begins or ends by a change of the law. */
export type TodayCondition = {
  readonly op: 'today'
  readonly from?: string | undefined
  readonly until?: string | undefined
}

const range = { atLeast: z.int().min(0).optional(), atMost: z.int().min(0).optional() }

export const Condition: z.ZodType<Condition> = z.lazy(() =>
  z.discriminatedUnion('op', [
    z.object({ op: z.literal('always') }),
    z.object({ op: z.enum(['all', 'any']), of: z.array(Condition).min(1) }),
    z.object({ op: z.literal('not'), of: Condition }),
    z.object({ op: z.literal('event'), in: z.array(Id).min(1) }),
    z.object({ op: z.literal('is'), fact: Id, in: z.array(Id).min(1) }),
    z.object({ op: z.literal('count'), fact: Id, ...range }),
    z.object({
      op: z.literal('age'),
      birth: Id,
      on: DayRef,
      reachedOn: z.enum(['eve', 'birthday']),
      atLeast: z.int().min(0).max(130).optional(),
      under: z.int().min(0).max(130).optional(),
    }),
    z.object({ op: z.literal('until-fiscal-year-end'), birth: Id, age: z.int().min(0).max(130), on: DayRef }),
    z.object({
      op: z.literal('day'),
      fact: Id,
      than: DayRef,
      atLeastDays: z.int().optional(),
      atMostDays: z.int().optional(),
    }),
    z.object({ op: z.literal('today'), from: Day.optional(), until: Day.optional() }),
    z.object({ op: z.enum(['any-member', 'every-member']), where: Condition }),
    z.object({ op: z.literal('member-count'), where: Condition, ...range }),
    z.object({ op: z.literal('derived'), id: Id }),
  ]),
)

/**
 * What is true of a person, as the end of a Japanese sentence in plain form that 「ため」 can follow
 * (「ほかの市区町村から引っ越してきた」), in easy Japanese as a full sentence, in English as a clause after "because".
 */
export const Clause = Text
export type Clause = Text

export const Option = z.object({ id: Id, label: Text, hint: Text.optional(), clause: Clause })
export type Option = z.infer<typeof Option>

const factHead = { id: Id, per: z.enum(['household', 'member']), name: Text }

export const Fact = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('choice'), ...factHead, options: z.array(Option).min(2) }),
  z.object({ kind: z.literal('yes-no'), ...factHead, yes: Clause, no: Clause }),
  /** `range` says which days can be true at all: one that has happened, one still to come, or either. */
  z.object({ kind: z.literal('day'), ...factHead, range: z.enum(['past', 'future', 'any']) }),
  z.object({ kind: z.literal('count'), ...factHead, min: z.int(), max: z.int(), unit: Text }),
])
export type Fact = z.infer<typeof Fact>

export const DerivedFact = z.object({
  id: Id,
  per: z.enum(['household', 'member']),
  when: Condition,
  /** Said instead of the parts when this decides a verdict. */
  yes: Clause,
  no: Clause,
})
export type DerivedFact = z.infer<typeof DerivedFact>

/** Asks one fact and carries the same id. `askWhen`: a gate; where it is false the fact does not exist and every comparison with it is false. */
export const Question = z.object({
  id: Id,
  group: Id,
  title: Text,
  /** Asked of someone other than the person filling in; `{who}` stands for 「配偶者の方」 and the like. */
  titleForOther: Text.optional(),
  /** Where only the person filling in is asked: 「…はだれですか」 would have but one answer. */
  titleAlone: Text.optional(),
  help: Text.optional(),
  askWhen: Condition.optional(),
  /** What to look at and whom to ask when the person does not know. */
  whenUnknown: Text.optional(),
})
export type Question = z.infer<typeof Question>

export const Source = z.object({
  verification: z.enum(['web-checked', 'law-from-memory', 'knowledge-only']),
  confidence: z.enum(['high', 'medium', 'low']),
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** Only where someone read the page. */
  readOn: Day.optional(),
  /** What the source supports. */
  supports: z.string().optional(),
})
export type Source = z.infer<typeof Source>

/** Days of the calendar, both included, and the day of which that is asked: that of the event, or today's for what is filed. */
export const Validity = z.object({
  by: z.union([z.object({ day: z.literal('today') }), z.object({ fact: Id })]),
  from: Day.optional(),
  until: Day.optional(),
})
export type Validity = z.infer<typeof Validity>

export const valueUnits = ['yen', 'yen-a-month', 'days', 'months', 'years'] as const

/** A sum or a number that the law sets and changes. Its ranges leave no gap and do not overlap. */
export const DatedValue = z.object({
  id: Id,
  name: Text,
  unit: z.enum(valueUnits),
  ranges: z.array(z.object({ from: Day.optional(), until: Day.optional(), amount: z.int().min(0) })).min(1),
  law: z.string().min(1),
  source: Source,
})
export type DatedValue = z.infer<typeof DatedValue>

/** A dated value, and the day it goes by. */
export const ValueUse = z.object({ value: Id, by: DayRef })
export type ValueUse = z.infer<typeof ValueUse>

const closedDay = z.enum(['next-open', 'stays', 'previous-open'])
const MonthDay = z.string().regex(/^\d{2}-\d{2}$/)

const DeadlineRule = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('within'),
    count: z.union([z.int().positive(), ValueUse]),
    unit: z.enum(['days', 'months', 'years']),
    from: DayRef,
    /** Counted from so many days after `from` (negative: before), or from the 1st of the month after it. */
    shift: z.union([z.object({ days: z.int() }), z.object({ to: z.literal('next-month') })]).optional(),
    countsFirstDay: z.boolean(),
    closedDay,
  }),
  /** `days` before (negative: after) the day; the last day allowed. */
  z.object({ kind: z.literal('before'), days: z.int(), from: DayRef, closedDay }),
  /** The last day of the month so many months after that of the day: what is paid by the month of the claim, or reaches back so many months. */
  z.object({ kind: z.literal('month-end'), months: z.int().min(0), from: DayRef, closedDay }),
  /** `opens`: the first day of the year it is taken on. */
  z.object({ kind: z.literal('yearly'), opens: MonthDay.optional(), monthDay: MonthDay, closedDay }),
  /** Together with another procedure, on the same visit. */
  z.object({ kind: z.literal('with'), procedure: Id }),
  z.object({ kind: z.literal('promptly') }),
  z.object({ kind: z.literal('none') }),
])
export type DeadlineRule = z.infer<typeof DeadlineRule>

/** A day, or so long before it (有効期限の3か月前から). */
export const Opening = z.union([
  DayRef,
  z.object({ before: DayRef, count: z.int().positive(), unit: z.enum(['days', 'months']) }),
])
export type Opening = z.infer<typeof Opening>

/**
 * Paid by the month, from the month after the claim and never back; a claim by the deadline counts as made in the month of
 * `event` (児童手当法 第8条). Of the member being looked at, or of each member `for` holds of: what each month pays is the
 * first of `rates` that holds as things stand at the end of the month before.
 */
export const MonthlyBenefit = z.object({
  event: DayRef,
  for: Condition.optional(),
  rates: z
    .array(
      z.object({
        when: Condition,
        /** Only from the so-manieth of these members on, the oldest first. Others who live elsewhere may count: fewer leave it open. */
        nth: z.object({ from: z.int().min(2), among: Condition }).optional(),
        value: Id,
      }),
    )
    .min(1),
})
export type MonthlyBenefit = z.infer<typeof MonthlyBenefit>

/** The earliest of `rules` holds. Without `when` always; cases of one procedure may not overlap. */
export const DeadlineCase = z.object({
  when: Condition.optional(),
  rules: z.array(DeadlineRule).min(1),
  text: Text,
  /** Before this day it cannot be filed at all (住民異動届は事実発生日以後). */
  notBefore: Opening.optional(),
  /** Not the law: the day by which it is better done, where cities count differently or the last day is a closed one. */
  advised: DeadlineRule.optional(),
  /** What is lost by being late, said beside the deadline. `{id}` stands for the amount of a dated value today. */
  loss: Text.optional(),
  benefit: MonthlyBenefit.optional(),
})
export type DeadlineCase = z.infer<typeof DeadlineCase>

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

export const LifeEvent = z.object({
  id: Id,
  title: Text,
  /** One line under the title on the first page. */
  summary: Text,
  icon: Id,
  /** The big answers of the first page, or the tiles below. */
  prominence: z.enum(['first', 'tile', 'list']),
  /** Why a procedure is required when nothing but the event decides it. */
  clause: Clause,
  /** Shown to everybody who chose it, before any answer (住所を知られたくない方へ). */
  notice: Text.optional(),
  /** Who belongs on the list of members, said where they are listed. */
  householdHint: Text.optional(),
})
export type LifeEvent = z.infer<typeof LifeEvent>

export const QuestionGroup = z.object({ id: Id, title: Text })
export type QuestionGroup = z.infer<typeof QuestionGroup>

/** An editor's test: these answers give these verdicts. */
export const Case = z.object({
  id: Id,
  title: Text,
  /** The worked examples and changes of the law it stands for. */
  about: z.array(Text).optional(),
  events: z.array(Id).min(1),
  today: Day,
  answers: z.object({
    household: z.record(z.string(), z.union([z.string(), z.number()])),
    members: z.array(z.record(z.string(), z.union([z.string(), z.number()]))).max(maxMembers),
  }),
  expect: z.object({
    required: z.array(Id).default([]),
    notRequired: z.array(Id).default([]),
    needsChecking: z.array(Id).default([]),
    deadlines: z.record(Id, Day).default({}),
    /** The first month that is paid, where a claim on that day is paid by the month. */
    paidFrom: z.record(Id, Month).optional(),
  }),
})
export type Case = z.infer<typeof Case>

const millimetres = z.number().min(0).max(420)

/** How a value is said on paper; `era` to `day` are the parts of a day for boxes of their own. */
export const ValueFormat = z.enum([
  'text',
  'wareki',
  'western',
  'era',
  'era-year',
  'month',
  'day',
  'postal',
  'phone',
  'kinship',
])
export type ValueFormat = z.infer<typeof ValueFormat>

/** How a value is set into its box on the city's own PDF. */
export const PlacedDrawing = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('text'),
    format: ValueFormat,
    /** In points; smaller where the box asks for it. */
    size: z.number().min(4).max(30),
    align: z.enum(['left', 'centre', 'right']),
  }),
  /** The reading above the name. */
  z.object({ kind: z.literal('name') }),
  /** One character a box, `boxes` boxes of the same width. */
  z.object({ kind: z.literal('digits'), format: ValueFormat, boxes: z.int().min(1).max(40) }),
  /** A mark over the printed choice, where the value is one of these. */
  z.object({ kind: z.literal('mark'), when: z.array(z.string().min(1)).min(1), shape: z.enum(['tick', 'circle']) }),
  z.object({ kind: z.literal('qr') }),
])
export type PlacedDrawing = z.infer<typeof PlacedDrawing>

/** One value on the city's own PDF, in millimetres from the upper left corner of its page. */
export const PlacedField = z.object({
  /** Counted from 1. */
  page: z.int().min(1),
  x: millimetres,
  y: millimetres,
  width: millimetres.positive(),
  height: millimetres.positive(),
  /** Read out in the preview and named in reports. */
  label: z.string().min(1).max(60),
  /** Which data, as the forms' own templates bind to it: `filer.name`, `newAddress.text`. */
  bind: z.string().min(1).max(80),
  /** For `each.…`: which person of which list, counted from 1. */
  person: z.object({ list: z.string().min(1), seat: z.int().min(1).max(30) }).nullable(),
  draw: PlacedDrawing,
})
export type PlacedField = z.infer<typeof PlacedField>

/** A form the city prints on its own PDF: one of its own, or instead of a built-in one with the same id. */
export const CityForm = z.object({
  id: Id,
  /** Printed nowhere; how the department calls it: 「様式第3号」. */
  number: z.string().max(30),
  title: z.string().min(1).max(80),
  /** The PDF's pages, by the SHA-256 of its bytes (hexadecimal). */
  pdf: z.string().regex(/^[0-9a-f]{64}$/),
  pages: z.array(z.object({ width: millimetres.positive(), height: millimetres.positive() })).min(1),
  fields: z.array(PlacedField),
})
export type CityForm = z.infer<typeof CityForm>

export const ClosedDays = z.object({
  weekdays: z.array(z.int().min(0).max(6)),
  nationalHolidays: z.boolean(),
  /** Every year, `MM-DD` to `MM-DD`, over New Year where from > to. */
  yearly: z.array(z.object({ from: z.string(), to: z.string() })),
  extra: z.array(Day),
})
export type ClosedDays = z.infer<typeof ClosedDays>

export const RuleSet = z.object({
  schemaVersion: z.literal(1),
  municipality: z.object({
    code: z.string().regex(/^\d{6}$/),
    name: Text,
    mayorTitle: z.string(),
    phone: z.string(),
    hours: Text,
  }),
  closedDays: ClosedDays,
  events: z.array(LifeEvent),
  departments: z.array(Department),
  facts: z.array(Fact),
  derivedFacts: z.array(DerivedFact),
  groups: z.array(QuestionGroup),
  /** In the order they are asked, as far as they are still relevant. */
  questions: z.array(Question),
  items: z.array(Item),
  values: z.array(DatedValue).default([]),
  procedures: z.array(Procedure),
  forms: z.array(CityForm).default([]),
  cases: z.array(Case),
})
export type RuleSet = z.infer<typeof RuleSet>
