import { z } from 'zod'
import { maxMembers } from '@/lib/rules/situation'
import { Day, Id, Month } from './primitives'
import { Text } from './text'

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
