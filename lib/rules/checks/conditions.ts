import type { RuleBook } from '../book'
import { error, type Finding } from '../finding'
import { type Placed, type PlacedCondition, type PlacedDay, placedConditions, placedDays } from '../placed'
import type { Condition, Fact } from '../schema'
import { rosterFacts } from '../situation'

/** Whether every condition and every day speaks of what exists, where it exists, in a way that fits its kind. */
export function* checkConditions(book: RuleBook): Generator<Finding> {
  for (const placed of placedConditions(book.ruleSet)) {
    yield* checkFactOf(placed, book)
    yield* checkOthers(placed, book)
    yield* checkRange(placed)
  }
  for (const placed of placedDays(book.ruleSet)) yield* checkDay(placed, book)
}

const kindNames: Readonly<Record<Fact['kind'], string>> = {
  choice: '選択肢',
  'yes-no': 'はい・いいえ',
  day: '日付',
  count: '数',
}

function* checkFactOf({ value, place, per }: PlacedCondition, book: RuleBook): Generator<Finding> {
  const id = factOf(value)
  if (id === null) return
  yield* checkFact({ value: id, place, per }, book)
  const fact = book.facts.get(id)
  if (!fact) return
  const expected = kindsFor(value)
  if (!expected.includes(fact.kind)) {
    const wanted = expected.map(kind => kindNames[kind]).join('か')
    yield error(
      'wrong-kind',
      place,
      `「${fact.name.ja}」は${kindNames[fact.kind]}なので、${wanted}として比べられません。`,
    )
  } else if (value.op === 'is') {
    yield* checkOptions({ value, place, per }, fact)
  }
}

function* checkFact({ value: id, place, per }: Placed<string>, book: RuleBook): Generator<Finding> {
  const fact = book.facts.get(id)
  if (!fact) {
    yield error('unknown-fact', place, `事実「${id}」は登録されていません。`)
    return
  }
  if (fact.per === 'member' && per === 'household') {
    const message = `「${fact.name.ja}」は一人ひとりの事実です。「世帯のだれか」などの中で使ってください。`
    yield error('member-fact-outside-member', place, message)
  }
  if (!book.questions.has(id) && !rosterFacts.includes(id)) {
    yield error('fact-not-asked', place, `「${fact.name.ja}」をたずねる質問がありません。`)
  }
}

function* checkOptions({ value, place }: Placed<Extract<Condition, { op: 'is' }>>, fact: Fact): Generator<Finding> {
  const known = fact.kind === 'choice' ? fact.options.map(({ id }) => id) : ['yes', 'no']
  for (const option of value.in.filter(id => !known.includes(id))) {
    yield error('unknown-option', place, `「${fact.name.ja}」に選択肢「${option}」はありません。`)
  }
}

function* checkOthers({ value, place, per }: PlacedCondition, book: RuleBook): Generator<Finding> {
  if (value.op === 'event') {
    for (const event of value.in.filter(id => !book.events.has(id))) {
      yield error('unknown-event', place, `ライフイベント「${event}」は登録されていません。`)
    }
  }
  if (value.op !== 'derived') return
  const derived = book.derivedFacts.get(value.id)
  if (!derived) yield error('unknown-derived-fact', place, `名前つきの条件「${value.id}」は登録されていません。`)
  else if (derived.per === 'member' && per === 'household') {
    const message = `「${derived.yes.ja}」は一人ひとりの条件です。「世帯のだれか」などの中で使ってください。`
    yield error('member-fact-outside-member', place, message)
  }
}

function* checkRange({ value, place }: PlacedCondition): Generator<Finding> {
  const range = rangeOf(value)
  if (!range) return
  const [from, to] = range
  if (from === undefined && to === undefined) {
    yield error('no-limit', place, '「以上」「以下」のどちらも決まっていないので、比べられません。')
  } else if (from !== undefined && to !== undefined && from > to) {
    yield error('empty-range', place, '下限が上限より大きいので、だれにも当てはまりません。')
  }
}

function* checkDay({ value, place, per }: PlacedDay, book: RuleBook): Generator<Finding> {
  if (!('fact' in value)) return
  yield* checkFact({ value: value.fact, place, per }, book)
  const fact = book.facts.get(value.fact)
  if (fact && fact.kind !== 'day') {
    yield error('wrong-kind', place, `「${fact.name.ja}」は${kindNames[fact.kind]}なので、日付として使えません。`)
  }
}

function factOf(condition: Condition): string | null {
  if ('fact' in condition) return condition.fact
  return 'birth' in condition ? condition.birth : null
}

function kindsFor({ op }: Condition): readonly Fact['kind'][] {
  if (op === 'is') return ['choice', 'yes-no']
  return op === 'count' ? ['count'] : ['day']
}

function dayNumber(day: string | undefined): number | undefined {
  return day === undefined ? undefined : Number(day.replaceAll('-', ''))
}

type Range = readonly [from: number | undefined, to: number | undefined]

function rangeOf(condition: Condition): Range | null {
  switch (condition.op) {
    case 'count':
    case 'member-count':
      return [condition.atLeast, condition.atMost]
    case 'age':
      return [condition.atLeast, condition.under === undefined ? undefined : condition.under - 1]
    case 'day':
      return [condition.atLeastDays, condition.atMostDays]
    case 'today':
      return [dayNumber(condition.from), dayNumber(condition.until)]
    default:
      return null
  }
}
