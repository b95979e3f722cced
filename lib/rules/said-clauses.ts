import { required } from './book'
import { clauseOfAnswer, clauseOfCount, type FactCondition } from './clauses'
import { outsideClause } from './day-clauses'
import type { At } from './deciding-facts'
import type { Clause, Condition } from './schema'
import { clauseOfEverybody } from './sentence'

/** What is said of what made the condition so, each clause once. A named condition is said by its name, not by its parts. */
export function clausesOf(condition: Condition, truth: boolean, at: At): readonly Clause[] {
  const into = new Map<string, Clause>()
  collect(condition, truth, { ...at, into })
  return [...into.values()]
}

type Saying = At & { readonly into: Map<string, Clause> }

function say(clause: Clause, { into }: Saying): void {
  into.set(clause.ja, clause)
}

function collect(condition: Condition, truth: boolean, at: Saying): void {
  switch (condition.op) {
    case 'always':
    case 'event':
      break
    case 'today':
      if (!truth) say(outsideClause(condition, at.sight.situation.today), at)
      break
    case 'not':
      collect(condition.of, !truth, at)
      break
    case 'derived':
      say(required(at.sight.book.derivedFacts, condition.id)[truth ? 'yes' : 'no'], at)
      break
    case 'all':
    case 'any':
      collectMany(condition, truth, at)
      break
    case 'any-member':
    case 'every-member':
      collectMembers(condition, truth, at)
      break
    case 'member-count':
      say(clauseOfCount(at.sight.members?.filter(one => at.sight.truth(condition.where, one)).length ?? 0), at)
      break
    default:
      collectFact(condition, at)
  }
}

function collectMany({ op, of }: Many, truth: boolean, at: Saying): void {
  for (const part of of) {
    if ((op === 'all') === truth) collect(part, truth, at)
    else if (at.sight.truth(part, at.member) === truth) {
      collect(part, truth, at)
      return
    }
  }
}

/** What holds of several people for different reasons is said in one clause. */
function collectMembers({ op, where }: OfMembers, truth: boolean, at: Saying): void {
  const members = at.sight.members ?? [null]
  const needsEvery = (op === 'every-member') === truth
  const deciding = needsEvery ? members : members.filter(one => at.sight.truth(where, one) === truth).slice(0, 1)
  const each = deciding.map(member => clausesOf(where, truth, { ...at, member }))
  const [only = [], ...others] = new Map(each.map(said => [said.map(({ ja }) => ja).join(), said])).values()
  if (others.length > 0) say(clauseOfEverybody([only, ...others]), at)
  else for (const clause of only) say(clause, at)
}

/** Of what was never asked, why it was not. */
function collectFact(condition: FactCondition, at: Saying): void {
  const { book, situation, truth } = at.sight
  const gate = book.questions.get('birth' in condition ? condition.birth : condition.fact)?.askWhen
  if (gate && truth(gate, at.member) === false) collect(gate, false, at)
  else say(clauseOfAnswer(condition, { book, situation, member: at.member }), at)
}

type Many = Extract<Condition, { op: 'all' | 'any' }>
type OfMembers = Extract<Condition, { op: 'any-member' | 'every-member' }>
