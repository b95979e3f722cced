import type { RuleBook } from '../book'
import { proceduresNamedBy } from '../cases'
import { error, type Finding, inside, type Place } from '../finding'
import { placeOf } from '../placed'
import type { Case, Procedure, Question, RuleSet } from '../schema'

/** Whether whatever is named outside conditions exists, and each id stands once. */
export function* checkReferences(book: RuleBook): Generator<Finding> {
  for (const question of book.ruleSet.questions) yield* checkQuestion(question, book)
  for (const procedure of book.ruleSet.procedures) yield* checkProcedure(procedure, book)
  for (const example of book.ruleSet.cases) yield* checkCase(example, book)
  yield* checkIds(book.ruleSet)
}

/** In an editor such a case is one that fails; from elsewhere it is not taken in. */
export function* checkCaseFacts({ ruleSet, facts }: RuleBook): Generator<Finding> {
  for (const { id, answers } of ruleSet.cases) {
    const place = placeOf('case', id, 'answers')
    for (const fact of new Set([answers.household, ...answers.members].flatMap(Object.keys))) {
      if (!facts.has(fact)) yield error('unknown-fact', place, `事実「${fact}」は登録されていません。`)
    }
  }
}

function* checkQuestion({ id, group, title }: Question, book: RuleBook): Generator<Finding> {
  const place = placeOf('question', id)
  if (!book.facts.has(id)) {
    yield error('question-without-fact', place, `質問「${title.ja}」がたずねる事実「${id}」は登録されていません。`)
  }
  if (!book.ruleSet.groups.some(one => one.id === group)) {
    yield error('unknown-group', inside(place, 'group'), `質問のまとまり「${group}」は登録されていません。`)
  }
}

function* checkProcedure(procedure: Procedure, book: RuleBook): Generator<Finding> {
  const place = placeOf('procedure', procedure.id)
  yield* unknownEvents(procedure.events, book, place)
  if (!book.departments.has(procedure.department)) {
    yield error(
      'unknown-department',
      inside(place, 'department'),
      `担当課「${procedure.department}」は登録されていません。`,
    )
  }
  yield* unknownItems(procedure, book)
  yield* unknownOthers(procedure, book)
}

function* unknownItems({ id, bring }: Procedure, book: RuleBook): Generator<Finding> {
  for (const [index, { item }] of bring.entries()) {
    const place = placeOf('procedure', id, `bring.${index}`)
    if (!book.items.has(item)) yield error('unknown-item', place, `持ち物「${item}」は登録されていません。`)
  }
}

/** Procedures that come first, and those filed together. */
function* unknownOthers({ id, dependsOn, deadlines }: Procedure, book: RuleBook): Generator<Finding> {
  const place = placeOf('procedure', id)
  for (const [index, other] of dependsOn.entries())
    yield* unknownProcedure(other, book, inside(place, 'dependsOn', index))
  for (const [index, { rules }] of deadlines.entries()) {
    for (const rule of rules) {
      if (rule.kind === 'with') yield* unknownProcedure(rule.procedure, book, inside(place, 'deadlines', index))
    }
  }
}

function* checkCase(example: Case, book: RuleBook): Generator<Finding> {
  const place = placeOf('case', example.id)
  yield* unknownEvents(example.events, book, place)
  for (const procedure of proceduresNamedBy(example)) yield* unknownProcedure(procedure, book, inside(place, 'expect'))
}

function* unknownEvents(events: readonly string[], book: RuleBook, place: Place): Generator<Finding> {
  for (const event of events.filter(id => !book.events.has(id))) {
    yield error('unknown-event', inside(place, 'events'), `ライフイベント「${event}」は登録されていません。`)
  }
}

function* unknownProcedure(id: string, book: RuleBook, place: Place): Generator<Finding> {
  if (!book.procedures.has(id)) yield error('unknown-procedure', place, `手続き「${id}」は登録されていません。`)
}

function* checkIds(ruleSet: RuleSet): Generator<Finding> {
  yield* repeated(ruleSet.events, id => placeOf('event', id))
  yield* repeated(ruleSet.departments, id => placeOf('department', id))
  yield* repeated(ruleSet.facts, id => placeOf('fact', id))
  yield* repeated(ruleSet.derivedFacts, id => placeOf('derived-fact', id))
  yield* repeated(ruleSet.groups, id => placeOf('group', id))
  yield* repeated(ruleSet.questions, id => placeOf('question', id))
  yield* repeated(ruleSet.items, id => placeOf('item', id))
  yield* repeated(ruleSet.values, id => placeOf('value', id))
  yield* repeated(ruleSet.procedures, id => placeOf('procedure', id))
  yield* repeated(ruleSet.forms, id => placeOf('form', id))
  yield* repeated(ruleSet.cases, id => placeOf('case', id))
  for (const fact of ruleSet.facts) {
    if (fact.kind === 'choice') yield* repeated(fact.options, () => placeOf('fact', fact.id, 'options'))
  }
}

function* repeated(list: readonly { readonly id: string }[], placeOfId: (id: string) => Place): Generator<Finding> {
  const ids = list.map(({ id }) => id)
  for (const id of new Set(ids.filter((one, index) => ids.indexOf(one) !== index))) {
    yield error('duplicate-id', placeOfId(id), `識別子「${id}」が2回以上使われています。`)
  }
}
