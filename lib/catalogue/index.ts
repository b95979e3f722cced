import type { RuleSet } from '@/lib/rules/schema'
import { cases } from './cases'
import { departments } from './departments'
import { derivedFacts } from './derived-facts'
import { events } from './events'
import { items } from './items'
import { procedures } from './procedures'
import { groups, questions } from './questions'
import { facts } from './rules'
import { values } from './values'
import { factsFrom, text } from './vocabulary'

/** 会津若松市's rule set as it ships; the first version that is published into an empty database. */
export const ruleSet: RuleSet = {
  schemaVersion: 1,
  municipality: {
    code: '072028',
    name: text('会津若松市', '会津若松市', 'Aizuwakamatsu City'),
    mayorTitle: '会津若松市長',
    phone: '0242-39-1111',
    hours: text('平日 8時30分〜17時15分', '月曜日から 金曜日 8時30分〜17時15分', 'Mon–Fri 8:30–17:15'),
  },
  closedDays: { weekdays: [0, 6], nationalHolidays: true, yearly: [{ from: '12-29', to: '01-03' }], extra: [] },
  events: [...events],
  departments: [...departments],
  facts: factsFrom(facts),
  derivedFacts: [...derivedFacts],
  groups: [...groups],
  questions: [...questions],
  items: [...items],
  values: [...values],
  procedures: [...procedures],
  forms: [],
  cases: [...cases],
}
