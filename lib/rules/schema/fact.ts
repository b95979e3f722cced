import { z } from 'zod'
import { Condition } from './condition'
import { Id } from './primitives'
import { Clause, Text } from './text'

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

export const QuestionGroup = z.object({ id: Id, title: Text })
export type QuestionGroup = z.infer<typeof QuestionGroup>
