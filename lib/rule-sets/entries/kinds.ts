import type { z } from 'zod'
import {
  Case,
  ClosedDays,
  DatedValue,
  Department,
  DerivedFact,
  type Fact,
  Item,
  LifeEvent,
  type Question,
  QuestionGroup,
  RuleSet,
} from '@/lib/rules/schema'
import { caseSpecs } from './case-shape'
import type { EntryKind } from './entry-kinds'
import type { FieldSpec } from './field-spec'
import { type FactKind, questionSpecs } from './question-specs'
import {
  closedDaysSpecs,
  departmentSpecs,
  derivedFactSpecs,
  eventSpecs,
  groupSpecs,
  itemSpecs,
  municipalitySpecs,
  valueSpecs,
} from './specs'

/** A question is edited with the fact it asks; some facts are asked of nobody alone (生年月日 stands in the list of members). */
export type Asked = { readonly fact: Fact; readonly question: Question | null }

const singular = {
  event: { list: 'events', schema: LifeEvent, specs: eventSpecs },
  group: { list: 'groups', schema: QuestionGroup, specs: groupSpecs },
  'derived-fact': { list: 'derivedFacts', schema: DerivedFact, specs: derivedFactSpecs },
  item: { list: 'items', schema: Item, specs: itemSpecs },
  department: { list: 'departments', schema: Department, specs: departmentSpecs },
  value: { list: 'values', schema: DatedValue, specs: valueSpecs },
  case: { list: 'cases', schema: Case, specs: caseSpecs },
} as const satisfies Readonly<
  Record<string, { readonly list: keyof RuleSet; readonly schema: z.ZodType; readonly specs: readonly FieldSpec[] }>
>

/** The two settings of the city that are no list. */
const settings = {
  municipality: { schema: RuleSet.shape.municipality, specs: municipalitySpecs },
  'closed-days': { schema: ClosedDays, specs: closedDaysSpecs },
} as const

export type Entry = { readonly kind: EntryKind; readonly id: string; readonly value: unknown }

export function specsOf({ kind, id, value }: Entry): readonly FieldSpec[] {
  if (kind === 'city') return settingOf(id).specs
  if (kind !== 'question') return singular[kind].specs
  const { fact, question } = value as Asked
  return questionSpecs(fact.kind as FactKind, question !== null)
}

/** Null: nothing of that name. */
export function findEntry(ruleSet: RuleSet, kind: EntryKind, id: string): Entry | null {
  const value = valueIn(ruleSet, kind, id)
  return value === undefined ? null : { kind, id, value }
}

function valueIn(ruleSet: RuleSet, kind: EntryKind, id: string): unknown {
  if (kind === 'city')
    return id === 'municipality' ? ruleSet.municipality : id === 'closed-days' ? ruleSet.closedDays : undefined
  if (kind !== 'question') return ruleSet[singular[kind].list].find(one => one.id === id)
  const fact = ruleSet.facts.find(one => one.id === id)
  return fact && { fact, question: ruleSet.questions.find(one => one.id === id) ?? null }
}

export function schemaOf(kind: Exclude<EntryKind, 'question'>, id: string): z.ZodType {
  return kind === 'city' ? settingOf(id).schema : singular[kind].schema
}

function settingOf(id: string) {
  return id === 'municipality' ? settings.municipality : settings['closed-days']
}

/** The rule set with this thing in it, where it stood or at the end; null takes it away. */
export function withEntry(ruleSet: RuleSet, { kind, id }: Omit<Entry, 'value'>, value: unknown): RuleSet {
  if (kind === 'city') return { ...ruleSet, [id === 'municipality' ? 'municipality' : 'closedDays']: value }
  if (kind !== 'question') {
    const { list } = singular[kind]
    return { ...ruleSet, [list]: replaced<{ readonly id: string }>(ruleSet[list], id, value) }
  }
  const asked = value as Asked | null
  return {
    ...ruleSet,
    facts: replaced(ruleSet.facts, id, asked?.fact ?? null),
    questions: replaced(ruleSet.questions, id, asked?.question ?? null),
  }
}

function replaced<T extends { readonly id: string }>(list: readonly T[], id: string, value: unknown): T[] {
  if (value === null) return list.filter(one => one.id !== id)
  const thing = value as T
  return list.some(one => one.id === id) ? list.map(one => (one.id === id ? thing : one)) : [...list, thing]
}

export function listOf(ruleSet: RuleSet, kind: EntryKind): readonly { readonly id: string; readonly title: string }[] {
  switch (kind) {
    case 'city':
      return [
        { id: 'municipality', title: '市のこと' },
        { id: 'closed-days', title: '閉庁日' },
      ]
    case 'question':
      return ruleSet.facts.map(({ id, name }) => ({ id, title: name.ja }))
    case 'event':
    case 'group':
    case 'case':
      return ruleSet[singular[kind].list].map(({ id, title }) => ({ id, title: title.ja }))
    case 'derived-fact':
      return ruleSet.derivedFacts.map(({ id, yes }) => ({ id, title: yes.ja }))
    default:
      return ruleSet[singular[kind].list].map(({ id, name }) => ({ id, title: name.ja }))
  }
}
