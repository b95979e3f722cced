import { type DayRange, localDate } from '@/lib/calendar/local-date'
import type { Case, Clause, Condition, DayRef, DerivedFact, Fact, Option, Procedure, Text } from '@/lib/rules/schema'
import type { CountRange } from '@/lib/rules/truth'

/**
 * The words rules are written in. Builders make plain serialisable data and know the facts, so that a misspelt fact or
 * option does not compile.
 */

/** Japanese, easy Japanese, English. */
export function text(ja: string, easy?: string, en?: string): Text {
  return { ja, ...(easy === undefined ? {} : { 'ja-easy': easy }), ...(en === undefined ? {} : { en }) }
}

type Per = { readonly per: 'household' | 'member'; readonly name: Text }
type OptionSpec = { readonly label: Text; readonly clause: Clause; readonly hint?: Text }

type ChoiceSpec<O extends string> = Per & { readonly kind: 'choice'; readonly options: Readonly<Record<O, OptionSpec>> }
type YesNoSpec = Per & { readonly kind: 'yes-no'; readonly yes: Clause; readonly no: Clause }
type DaySpec = Per & { readonly kind: 'day'; readonly range: 'past' | 'future' | 'any' }
type CountSpec = Per & { readonly kind: 'count'; readonly min: number; readonly max: number; readonly unit: Text }
export type FactSpec = ChoiceSpec<string> | YesNoSpec | DaySpec | CountSpec
export type FactSpecs = Readonly<Record<string, FactSpec>>

export function choice<O extends string>(
  spec: Per & { readonly options: Readonly<Record<O, OptionSpec>> },
): ChoiceSpec<O> {
  return { kind: 'choice', ...spec }
}

export function yesNo(spec: Per & { readonly yes: Clause; readonly no: Clause }): YesNoSpec {
  return { kind: 'yes-no', ...spec }
}

export function day(spec: Per & { readonly range: 'past' | 'future' | 'any' }): DaySpec {
  return { kind: 'day', ...spec }
}

export function count(spec: Per & { readonly min: number; readonly max: number; readonly unit: Text }): CountSpec {
  return { kind: 'count', ...spec }
}

export function factsFrom(specs: FactSpecs): Fact[] {
  return Object.entries(specs).map(([id, spec]) =>
    spec.kind === 'choice' ? { ...spec, id, options: optionsFrom(spec) } : { ...spec, id },
  )
}

function optionsFrom({ options }: ChoiceSpec<string>): Option[] {
  return Object.entries(options).map(([id, option]) => ({ id, ...option }))
}

export function all(...of: Condition[]): Condition {
  return { op: 'all', of }
}

export function any(...of: Condition[]): Condition {
  return { op: 'any', of }
}

export function not(of: Condition): Condition {
  return { op: 'not', of }
}

export const always: Condition = { op: 'always' }

export const today: DayRef = { day: 'today' }

/** A day of the calendar: where a law begins or ends. */
export function calendarDay(day: string): DayRef {
  return { day: localDate(day) }
}

/** Today is one of these days, both included. */
export function todayIs(range: DayRange): Condition {
  return { op: 'today', ...range }
}

export function anyMember(where: Condition): Condition {
  return { op: 'any-member', where }
}

export function everyMember(where: Condition): Condition {
  return { op: 'every-member', where }
}

export function memberCount(where: Condition, range: CountRange): Condition {
  return { op: 'member-count', where, ...range }
}

/** One of these life events was chosen: procedures shared by several events say with it what holds of which. */
export function event(...ids: string[]): Condition {
  return { op: 'event', in: ids }
}

/** A named condition: said by its own words when it decides. */
export function holds({ id }: DerivedFact): Condition {
  return { op: 'derived', id }
}

type Usual =
  | 'exceptions'
  | 'need'
  | 'unchecked'
  | 'deadlines'
  | 'bring'
  | 'dependsOn'
  | 'forms'
  | 'notes'
  | 'unconfirmed'
export type ProcedureSpec = Omit<Procedure, Usual> & Partial<Pick<Procedure, Usual>>

/** Fills in what is usual, and marks what the department in charge has yet to confirm. */
export function procedure(spec: ProcedureSpec): Procedure {
  return {
    exceptions: [],
    need: 'must',
    unchecked: [],
    deadlines: [],
    bring: [],
    dependsOn: [],
    forms: [],
    notes: [],
    ...spec,
    unconfirmed: [...new Set([...(spec.unconfirmed ?? []), ...unconfirmedOf(spec)])],
  }
}

/** 担当課確認: whatever is less than certain, costs an unknown sum, or is offered online only by some cities. */
function unconfirmedOf({ source, fee, channels }: ProcedureSpec): Procedure['unconfirmed'] {
  return [
    ...(source.confidence === 'high' ? [] : (['requiredWhen', 'deadline', 'bring'] as const)),
    ...(fee.amountYen === null ? (['fee'] as const) : []),
    ...(channels.some(({ availability }) => availability === 'city-dependent') ? (['channels'] as const) : []),
  ]
}

/** A case as it is written down: expectations left out are empty. */
export type CaseSpec = Omit<Case, 'expect'> & { readonly expect: Partial<Case['expect']> }

type IdsOfKind<F, K extends FactSpec['kind']> = { [Id in keyof F]: F[Id] extends { kind: K } ? Id : never }[keyof F] &
  string
type OptionIds<F, Id extends keyof F> = F[Id] extends ChoiceSpec<infer O> ? O : never

type AgeRange = {
  readonly atLeast?: number
  readonly under?: number
  readonly on?: DayRef
  readonly reachedOn?: 'eve' | 'birthday'
}
type DaysRange = { readonly atLeastDays?: number; readonly atMostDays?: number }

/** The builders that name facts, for one set of facts. */
export function rulesOver<F extends FactSpecs>() {
  type DayId = IdsOfKind<F, 'day'>
  const birthDate = 'birth-date'
  return {
    is<Id extends IdsOfKind<F, 'choice'>>(fact: Id, ...options: OptionIds<F, Id>[]): Condition {
      return { op: 'is', fact, in: options }
    },
    yes(fact: IdsOfKind<F, 'yes-no'>): Condition {
      return { op: 'is', fact, in: ['yes'] }
    },
    no(fact: IdsOfKind<F, 'yes-no'>): Condition {
      return { op: 'is', fact, in: ['no'] }
    },
    counts(fact: IdsOfKind<F, 'count'>, range: CountRange): Condition {
      return { op: 'count', fact, ...range }
    },
    on(fact: DayId): DayRef {
      return { fact }
    },
    dayOf(fact: DayId, than: DayRef, range: DaysRange): Condition {
      return { op: 'day', fact, than, ...range }
    },
    age({ on = today, reachedOn = 'eve', ...range }: AgeRange): Condition {
      return { op: 'age', birth: birthDate, on, reachedOn, ...range }
    },
    untilFiscalYearEndAfter(age: number, on: DayRef = today): Condition {
      return { op: 'until-fiscal-year-end', birth: birthDate, age, on }
    },
  }
}
