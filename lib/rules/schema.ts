import { z } from 'zod'
import { Case } from './schema/case'
import { CityForm } from './schema/city-form'
import { ClosedDays } from './schema/closed-days'
import { DatedValue } from './schema/dated-value'
import { DerivedFact, Fact, Question, QuestionGroup } from './schema/fact'
import { LifeEvent } from './schema/life-event'
import { Department, Item, Procedure } from './schema/procedure'
import { Text } from './schema/text'

export * from './schema/case'
export * from './schema/city-form'
export * from './schema/closed-days'
export * from './schema/condition'
export * from './schema/dated-value'
export * from './schema/deadline'
export * from './schema/fact'
export * from './schema/life-event'
export * from './schema/procedure'
export * from './schema/source'
export * from './schema/text'

/**
 * The rule set: everything an administrator edits, as plain data. One schema for the code that writes it, the table that
 * stores it and the screen that edits it. Only the server imports this file; others import its types.
 */
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
