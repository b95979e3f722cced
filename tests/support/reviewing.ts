import { applyPlan } from '@/lib/apply/apply-plan'
import { leavesFor } from '@/lib/apply/progress'
import { textAt, withTextAt } from '@/lib/apply/tree'
import { todayInJapan } from '@/lib/config/clock'
import { ruleSetInForce } from '@/lib/db/rule-sets'
import { makeOwnerKey } from '@/lib/drafts/store-draft'
import { newSession, type Session } from '@/lib/guide/session'
import { situationOf, withAnswers } from '@/lib/guide/situation'
import { bookOf, type RuleBook } from '@/lib/rules/book'
import { resultOf } from '@/lib/rules/result'
import { unknown } from '@/lib/rules/situation'
import { nextStep } from '@/lib/rules/steps'
import { aFamilyMovingIn } from './a-family'

/** Somebody at the review page, everything typed. */
export function reviewing(changes: Partial<Session> = {}): Session {
  const { answers, application } = aFamilyMovingIn()
  return {
    ...newSession('ja'),
    events: ['moving-in'],
    household: answers.household,
    members: [...(answers.members ?? [])],
    householdIsTold: true,
    application,
    ownerKey: makeOwnerKey(),
    ...changes,
  }
}

/** The same, with whatever the rules of today ask besides: 「わからない」, and something in every box that must be filled. */
export async function reviewingToday(changes: Partial<Session> = {}): Promise<Session> {
  const book = bookOf((await ruleSetInForce(todayInJapan())).ruleSet)
  return typed(answered(reviewing(changes), book), book)
}

function answered(session: Session, book: RuleBook): Session {
  const step = nextStep(book, situationOf(session, book, todayInJapan()))
  if (step.kind !== 'ask') return session
  const members = step.members.length > 0 ? step.members : [null]
  const given = members.map(member => ({ member, value: unknown }))
  return answered(withAnswers(session, step.fact.id, given), book)
}

function typed(session: Session, book: RuleBook): Session {
  const situation = situationOf(session, book, todayInJapan())
  const { people, address, contact, details } = applyPlan(book, resultOf(book, situation, 'ja'), situation)
  const leaves = [
    ...people.flatMap(({ index, items }) => items.flatMap(item => leavesFor(item, index))),
    ...[...address, ...contact, ...details].flatMap(item => leavesFor(item, null)),
  ]
  const application = leaves
    .filter(({ isRequired }) => isRequired)
    .reduce(
      (current, { path, options }) =>
        current && textAt(current, path) === '' ? withTextAt(current, path, options[0]?.value ?? '1') : current,
      session.application,
    )
  return { ...session, application }
}
