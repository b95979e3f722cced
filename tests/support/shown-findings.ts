import { type RuleBook, required } from '@/lib/rules/book'
import { deadlineOf } from '@/lib/rules/deadlines'
import { evaluate, gateOf, type View } from '@/lib/rules/evaluate'
import type { Finding, Place } from '@/lib/rules/finding'
import { openFacts } from '@/lib/rules/open-facts'
import type { Condition, Fact, Procedure } from '@/lib/rules/schema'
import type { Answers, AnswerValue, Situation } from '@/lib/rules/situation'
import { anyOf, type Truth } from '@/lib/rules/truth'
import { alsoNeeded, verdictCondition } from '@/lib/rules/verdict-condition'
import { judgeAll } from '@/lib/rules/verdicts'

/** Whether the answers of a finding show it, by the interpreter alone. */
export function isShown(finding: Finding, book: RuleBook): boolean {
  const { code, place, witness } = finding
  if (!witness) return false
  const shown = { book, place, situation: witness }
  switch (code) {
    case 'never-applies':
      return truthOf(shown, verdictOf(shown)) !== true
    case 'always-applies':
    case 'subsumed-condition':
    case 'identical-conditions':
      return truthOf(shown, place.kind === 'derived-fact' ? rootOf(shown) : verdictOf(shown)) === true
    case 'undecidable':
      return viewsOf(shown).some(view => evaluate(verdictOf(shown), view) === null) && nothingIsAsked(shown)
    case 'never-true':
      return amongViews(shown).every(view => evaluate(conditionAt(shown), view) !== true)
    case 'always-true':
    case 'dead-alternative':
    case 'redundant-part':
      return !isRefuted(finding, book, witness)
    case 'exceptions-overlap':
      return (
        holding(
          shown,
          procedureOf(shown).exceptions.map(({ when }) => when),
          procedureOf(shown).requiredWhen,
        ) > 1
      )
    case 'deadlines-overlap':
      return holding(shown, procedureOf(shown).deadlines.map(whenOf), verdictOf(shown)) > 1
    case 'deadline-gap':
      return deadlinesIn(shown).every(deadline => deadline === null || deadline.kind === 'unknown')
    case 'deadline-day-not-asked':
      return deadlinesIn(shown).some(deadline => deadline?.kind === 'unknown')
    case 'companion-not-required':
      return (
        truthOf(shown, verdictOf(shown)) === true &&
        companions(shown).some(one => truthOf(shown, verdictCondition(one)) !== true)
      )
    case 'question-without-effect':
    case 'option-without-effect':
      return changesNothing(shown)
    default:
      throw new Error(`not proved: ${code}`)
  }
}

/** Whether somebody is an example against what a finding says of everybody. */
export function isRefuted({ code, place }: Finding, book: RuleBook, situation: Situation): boolean {
  const shown = { book, place, situation }
  switch (code) {
    case 'never-applies':
      return isInEvent(shown) && truthOf(shown, verdictOf(shown)) === true
    case 'always-applies':
      return isInEvent(shown) && truthOf(shown, verdictOf(shown)) !== true
    case 'never-true':
      return amongViews(shown).some(view => evaluate(conditionAt(shown), view) === true)
    case 'always-true':
      return amongViews(shown).some(view => evaluate(conditionAt(shown), view) !== true)
    case 'dead-alternative':
    case 'redundant-part': {
      const without = withoutPart(rootOf(shown), place.field.split('.').slice(rootLength(place)))
      return amongViews(shown).some(view => evaluate(rootOf(shown), view) !== evaluate(without, view))
    }
    default:
      return false
  }
}

/** Said of one event: of those who chose it alone. */
function isInEvent(shown: Shown): boolean {
  const [field, index] = shown.place.field.split('.')
  if (field !== 'events') return true
  return shown.situation.events.join() === procedureOf(shown).events[Number(index)]
}

/** Whom a condition is about: of what hangs on a procedure, those who need it. */
function amongViews(shown: Shown): readonly View[] {
  const [field] = shown.place.field.split('.')
  if (shown.place.kind !== 'procedure') return viewsOf(shown)
  const { requiredWhen } = procedureOf(shown)
  const others = alsoNeeded(procedureOf(shown))
  const among =
    {
      requiredWhen: others,
      exceptions: [requiredWhen],
      concerns: [],
      deadlines: [requiredWhen, ...others],
      bring: [requiredWhen, ...others],
    }[String(field)] ?? []
  return viewsOf(shown).filter(view => among.every(one => evaluate(one, view) === true))
}

/** The same condition without the part a finding is about. */
export function withoutPart(condition: Condition, steps: readonly string[]): Condition {
  const [step, index, ...rest] = steps
  if (step === 'of' && 'of' in condition && Array.isArray(condition.of)) {
    const of: readonly Condition[] = condition.of
    const at = Number(index)
    const changed = of.flatMap((part, one) => (one !== at ? [part] : rest.length > 0 ? [withoutPart(part, rest)] : []))
    return { ...condition, of: changed } as Condition
  }
  const key = step === 'where' ? 'where' : 'of'
  const inner = (condition as unknown as Record<string, Condition>)[key] as Condition
  return { ...condition, [key]: withoutPart(inner, steps.slice(1)) } as Condition
}

type Shown = { readonly book: RuleBook; readonly place: Place; readonly situation: Situation }

function procedureOf({ book, place }: Shown): Procedure {
  return required(book.procedures, place.id)
}

function verdictOf(shown: Shown): Condition {
  return verdictCondition(procedureOf(shown))
}

function whenOf({ when }: { readonly when?: Condition | undefined }): Condition {
  return when ?? { op: 'always' }
}

/** Of anybody: a member's condition is looked at for each member. */
function truthOf(shown: Shown, condition: Condition): Truth {
  return anyOf(viewsOf(shown).map(view => evaluate(condition, view)))
}

/** A household's condition says the same in each of these. */
function viewsOf({ book, situation }: Shown): readonly View[] {
  return (situation.answers.members ?? []).map((_, member) => ({ book, situation, member }))
}

function requiredViews(shown: Shown): readonly View[] {
  return viewsOf(shown).filter(view => evaluate(verdictOf(shown), view) === true)
}

function deadlinesIn(shown: Shown) {
  const views = requiredViews(shown)
  if (views.length === 0) throw new Error('not even required')
  return views.map(view => deadlineOf(procedureOf(shown), view))
}

function holding(shown: Shown, conditions: readonly Condition[], among: Condition): number {
  const counts = viewsOf(shown)
    .filter(view => evaluate(among, view) === true)
    .map(view => conditions.filter(one => evaluate(one, view) === true).length)
  return Math.max(0, ...counts)
}

function companions(shown: Shown): readonly Procedure[] {
  const rules = procedureOf(shown).deadlines.flatMap(deadline => deadline.rules)
  return rules.flatMap(rule => (rule.kind === 'with' ? [required(shown.book.procedures, rule.procedure)] : []))
}

function nothingIsAsked(shown: Shown): boolean {
  return viewsOf(shown).every(view => [...openFacts(verdictOf(shown), view, 'ever')].length === 0)
}

/** The whole condition the part stands in: everything before the first step into it. */
export function rootOf(shown: Pick<Shown, 'book' | 'place'>): Condition {
  return valueAt(shown, shown.place.field.split('.').slice(0, rootLength(shown.place))) as Condition
}

export function rootLength({ field }: Place): number {
  const steps = field.split('.')
  return steps.findLastIndex(step => ['when', 'requiredWhen', 'concerns', 'askWhen'].includes(step)) + 1
}

function conditionAt(shown: Shown): Condition {
  return valueAt(shown, shown.place.field.split('.')) as Condition
}

function valueAt({ book, place }: Pick<Shown, 'book' | 'place'>, steps: readonly string[]): unknown {
  const lists = { procedure: book.procedures, 'derived-fact': book.derivedFacts, question: book.questions }
  const thing: unknown = lists[place.kind as keyof typeof lists].get(place.id)
  return steps.reduce((value, step) => (value as Record<string, unknown>)[step], thing)
}

/** Whatever is answered to the question, everybody is told the same. */
function changesNothing({ book, place, situation }: Shown): boolean {
  const fact = required(book.facts, place.id)
  const complete = completed(situation, book)
  const told = valuesOf(fact).map(value => {
    const judged = judgeAll(book, { ...complete, answers: answering(complete.answers, fact, value) }, 'ja')
    return JSON.stringify(
      judged.map(one => [
        one.procedure.id,
        one.verdict,
        one.for,
        one.deadline,
        one.bring.map(({ item, isUncertain }) => [item.id, isUncertain]),
      ]),
    )
  })
  const isAsked = (member: number | null) => gateOf(fact.id, { book, situation, member }) !== false
  const members = [...(situation.answers.members?.keys() ?? [])]
  const somebody = fact.per === 'household' ? isAsked(null) : members.some(isAsked)
  return somebody && (place.kind === 'question' ? new Set(told).size === 1 : new Set(told).size < told.length)
}

/** Another answer may open a question that was not asked before. */
function completed(situation: Situation, { ruleSet }: RuleBook): Situation {
  const any = (per: Fact['per']) =>
    Object.fromEntries(ruleSet.facts.filter(fact => fact.per === per).map(fact => [fact.id, valuesOf(fact)[0] ?? '']))
  const { household, members } = situation.answers
  const answers = {
    household: { ...any('household'), ...household },
    members: members?.map(one => ({ ...any('member'), ...one })) ?? null,
  }
  return { ...situation, answers }
}

function valuesOf(fact: Fact): readonly AnswerValue[] {
  if (fact.kind === 'count') return [fact.min, fact.max]
  if (fact.kind === 'choice') return fact.options.map(({ id }) => id)
  return fact.kind === 'yes-no' ? ['yes', 'no'] : ['2026-01-01', '2027-01-01']
}

function answering(answers: Answers, { id, per }: Fact, value: AnswerValue): Answers {
  if (per === 'household') return { ...answers, household: { ...answers.household, [id]: value } }
  const last = (answers.members?.length ?? 0) - 1
  const members = answers.members?.map((one, index) => (index === last ? { ...one, [id]: value } : one)) ?? null
  return { ...answers, members }
}
