import { required } from './book'
import { calendarDayText } from './day-words'
import { refOf, type View } from './evaluate'
import { factsOf } from './facts-in'
import type { Clause, Condition, Fact, Language, Text, TodayCondition } from './schema'
import { becauseSentence } from './sentence'
import { textIn } from './text'
import { factStateIn, truthIn } from './truth-in'

/**
 * The clauses without which the verdict would not stand: every part of a true "all", one true part of an "any", one false
 * part of a false "all". A named condition is said by its name, not by its parts.
 */
export function decisiveClauses(condition: Condition, view: View): readonly Clause[] {
  const truth = truthIn(condition, view)
  const { clauses } = truth === null ? unclear(condition, view) : decisive(condition, view, truth)
  return uniqueBy(clauses)
}

/** The reason as one sentence; the life event itself where nothing else decided. */
export function reasonFor(condition: Condition, view: View, language: Language): string {
  const clauses = decisiveClauses(condition, view)
  return becauseSentence(
    (clauses.length > 0 ? clauses : eventClauses(view)).map(clause => textIn(clause, language)),
    language,
  )
}

type Found = { readonly clauses: readonly Clause[] }

function decisive(condition: Condition, view: View, truth: boolean): Found {
  switch (condition.op) {
    case 'always':
    case 'event':
      return { clauses: [] }
    case 'today':
      return { clauses: truth ? [] : [outsideClause(condition, view)] }
    case 'not':
      return decisive(condition.of, view, !truth)
    case 'derived': {
      const derived = required(view.book.derivedFacts, condition.id)
      return { clauses: [truth ? derived.yes : derived.no] }
    }
    case 'all':
    case 'any':
      return decisiveOfMany(condition, view, truth)
    case 'any-member':
    case 'every-member':
      return decisiveOfMembers(condition, view, truth)
    case 'member-count':
      return { clauses: [] }
    default:
      return { clauses: clausesOfFact(condition, view) }
  }
}

/** That a rule is in force goes without saying; that it is not yet, or no more, does not. */
function outsideClause({ from, until }: TodayCondition, { situation }: View): Clause {
  if (from !== undefined && situation.today < from) {
    const day = calendarDayText(from)
    return {
      ja: `まだ${day.ja}になっていない`,
      'ja-easy': `${day['ja-easy']}からの きまりです。`,
      en: `this begins on ${day.en}`,
    }
  }
  const day = calendarDayText(until ?? situation.today)
  return {
    ja: `${day.ja}を過ぎている`,
    'ja-easy': `${day['ja-easy']}に おわりました。`,
    en: `this ended on ${day.en}`,
  }
}

function decisiveOfMany(condition: Extract<Condition, { op: 'all' | 'any' }>, view: View, truth: boolean): Found {
  const needsEveryPart = (condition.op === 'all') === truth
  const deciding = condition.of.filter(part => truthIn(part, view) === truth)
  const parts = needsEveryPart ? deciding : deciding.slice(0, 1)
  return { clauses: parts.flatMap(part => decisive(part, view, truth).clauses) }
}

function decisiveOfMembers(
  condition: Extract<Condition, { op: 'any-member' | 'every-member' }>,
  view: View,
  truth: boolean,
): Found {
  const members = [...(view.situation.answers.members?.keys() ?? [])]
  const deciding = members.find(member => truthIn(condition.where, { ...view, member }) === truth)
  return deciding === undefined ? { clauses: [] } : decisive(condition.where, { ...view, member: deciding }, truth)
}

/** What is not known: the facts that are still unknown, by their names. */
function unclear(condition: Condition, view: View): Found {
  const names = [...new Set(unknownFacts(condition, view))].map(fact => required(view.book.facts, fact).name)
  return { clauses: names.length > 0 ? [unclearClause(names)] : [] }
}

function unclearClause(names: readonly Text[]): Clause {
  const easy = names.map(name => `「${textIn(name, 'ja-easy')}」`).join('と ')
  const english = names.map(name => `“${textIn(name, 'en')}”`).join(' and ')
  return {
    ja: `${names.map(({ ja }) => `「${ja}」`).join('と')}がわからない`,
    'ja-easy': `${easy}が わかりません。`,
    en: `${english} ${names.length > 1 ? 'are' : 'is'} not known`,
  }
}

function* unknownFacts(condition: Condition, view: View): Generator<string> {
  if (truthIn(condition, view) !== null) return
  for (const fact of factsOf(condition)) yield* unknownFact(fact, view)
  for (const [part, partView] of partsInView(condition, view)) yield* unknownFacts(part, partView)
}

/** A fact nobody could be asked about yet is not what is missing: what its question waits for is. */
function* unknownFact(fact: string, view: View): Generator<string> {
  if (factStateIn(fact, view).state !== 'unknown') return
  const gate = view.book.questions.get(fact)?.askWhen
  if (gate && truthIn(gate, view) === null) yield* unknownFacts(gate, view)
  else yield fact
}

function partsInView(condition: Condition, view: View): readonly (readonly [Condition, View])[] {
  switch (condition.op) {
    case 'all':
    case 'any':
      return condition.of.map(part => [part, view] as const)
    case 'not':
      return [[condition.of, view]]
    case 'derived':
      return [[required(view.book.derivedFacts, condition.id).when, view]]
    case 'any-member':
    case 'every-member':
    case 'member-count':
      return [...(view.situation.answers.members?.keys() ?? [])].map(
        member => [condition.where, { ...view, member }] as const,
      )
    default:
      return []
  }
}

type FactCondition = Extract<Condition, { op: 'is' | 'count' | 'age' | 'until-fiscal-year-end' | 'day' }>

/** What the person answered, in the words of the fact; an absent fact says why it was never asked. */
function clausesOfFact(condition: FactCondition, view: View): readonly Clause[] {
  const id = 'birth' in condition ? condition.birth : condition.fact
  const found = factStateIn(id, view)
  if (found.state === 'absent') return absentClauses(id, view)
  if (found.state === 'unknown') return []
  return [clauseOf(required(view.book.facts, id), found.value, condition)]
}

function absentClauses(fact: string, view: View): readonly Clause[] {
  const gate = view.book.questions.get(refOf(fact, view).fact)?.askWhen
  return gate ? decisive(gate, view, false).clauses : []
}

function clauseOf(fact: Fact, value: string | number, condition: FactCondition): Clause {
  switch (fact.kind) {
    case 'choice': {
      const option = fact.options.find(({ id }) => id === value)
      return option?.clause ?? fact.name
    }
    case 'yes-no':
      return value === 'yes' ? fact.yes : fact.no
    case 'count':
      return countClause(fact, value)
    case 'day':
      return dayClause(fact, condition)
  }
}

function countClause(fact: Extract<Fact, { kind: 'count' }>, value: string | number): Clause {
  return {
    ja: `${fact.name.ja}が${value}${fact.unit.ja}である`,
    'ja-easy': `${fact.name['ja-easy'] ?? fact.name.ja}は ${value}${fact.unit['ja-easy'] ?? fact.unit.ja}です。`,
    en: `${fact.name.en ?? fact.name.ja} is ${value}`,
  }
}

/** An age or a period decides by itself; authors name such conditions as derived facts where the words matter. */
function dayClause(fact: Fact, condition: FactCondition): Clause {
  if (condition.op !== 'age')
    return { ja: `${fact.name.ja}がその期間にある`, en: `${fact.name.en ?? fact.name.ja} falls in that period` }
  const words = condition.atLeast === undefined ? `${condition.under}歳未満` : `${condition.atLeast}歳以上`
  const english = condition.atLeast === undefined ? `under ${condition.under}` : `${condition.atLeast} or older`
  return {
    ja: `年齢の条件（${words}）`,
    'ja-easy': `年齢の きまり（${words}）`,
    en: `of the age condition (${english})`,
  }
}

function eventClauses({ book, situation }: Pick<View, 'book' | 'situation'>): readonly Clause[] {
  return situation.events.slice(0, 1).map(event => required(book.events, event).clause)
}

function uniqueBy(clauses: readonly Clause[]): readonly Clause[] {
  return [...new Map(clauses.map(clause => [clause.ja, clause])).values()]
}
