import { beforeAll, describe, expect, test } from 'vitest'
import { addDays, localDate } from '@/lib/calendar/local-date'
import type { StaffActor } from '@/lib/db/audit'
import { inTransaction } from '@/lib/db/client'
import { findRuleSet, publishIn } from '@/lib/db/rule-sets'
import { rulesChanged } from '@/lib/guide/rules-changed'
import { newSession, type Session } from '@/lib/guide/session'
import { bookOf } from '@/lib/rules/book'
import type { RuleSet } from '@/lib/rules/schema'
import { aRuleSetVersion, staffActor } from '@/tests/support/stored-drafts'
import { aTown, aTownWith, is, tenDaysAfterMoving } from '@/tests/support/town'

/** After every day that other tests publish for. */
const today = localDate('2041-04-01')

let publisher: StaffActor

beforeAll(async () => {
  publisher = await staffActor('administrator')
  await aRuleSetVersion()
})

async function published(ruleSet: RuleSet): Promise<number> {
  return inTransaction(tx => publishIn(tx, { ruleSet, effectiveOn: today, note: '試験' }, publisher))
}

const movedInOn = addDays(today, -3)

function answering(rulesVersion: number): Session {
  return {
    ...newSession('ja'),
    events: ['moving-in'],
    household: { 'moved-from': 'other-city', 'moved-in-on': movedInOn, 'has-dog': 'no' },
    members: [{ relation: 'self', 'birth-date': '1990-05-01' }],
    householdIsTold: true,
    rulesVersion,
  }
}

/** Of somebody who began under one rule set when another came into force. */
async function changedBy(after: RuleSet, session?: Partial<Session>) {
  const begun = await published(aTown())
  const version = await published(after)
  const rules = { book: bookOf((await findRuleSet(version))?.ruleSet ?? after), version, effectiveOn: today }
  return rulesChanged({ ...answering(begun), ...session }, { rules, today, language: 'ja' })
}

function idsOf(judged: readonly { readonly procedure: { readonly id: string } }[] | undefined) {
  return judged?.map(({ procedure }) => procedure.id)
}

describe('somebody in the middle of the guide when other rules come into force', () => {
  test('is told what has to be done besides', async () => {
    const changed = await changedBy(aTownWith('inu', { requiredWhen: is('moved-from', 'other-city') }))
    expect(idsOf(changed?.added)).toEqual(['inu'])
    expect([changed?.removed, changed?.moved]).toEqual([[], []])
    expect(changed?.since).toBe(today)
  })

  test('is told what needs no longer be done', async () => {
    const changed = await changedBy(aTownWith('tennyu', { requiredWhen: is('moved-from', 'abroad') }))
    expect(idsOf(changed?.removed)).toEqual(['tennyu'])
  })

  test('is told of another last day', async () => {
    const [deadline] = tenDaysAfterMoving
    const [rule] = deadline?.rules ?? []
    if (!deadline || rule?.kind !== 'within') throw new Error('the town counts ten days')
    const changed = await changedBy(
      aTownWith('tennyu', { deadlines: [{ ...deadline, rules: [{ ...rule, count: 5 }] }] }),
    )
    expect(changed?.moved).toMatchObject([{ was: '2041-04-08', is: '2041-04-03' }])
  })

  test('is told nothing where nothing is different for them', async () => {
    expect(await changedBy(aTownWith('inu', { title: { ja: '犬' } }))).toBeNull()
  })

  test('is told nothing with a stored draft: it keeps its rules', async () => {
    const after = aTownWith('tennyu', { requiredWhen: is('moved-from', 'abroad') })
    expect(await changedBy(after, { draft: { id: 'd', ruleSetVersion: 1 } })).toBeNull()
    expect(await changedBy(after, { rulesVersion: null })).toBeNull()
    expect(await changedBy(after, { rulesVersion: 999_999 }), 'a version that is none').toBeNull()
  })

  test('keeps answers that the new rules do not know, and meets no error', async () => {
    const town = aTown()
    const procedures = town.procedures.map(one =>
      one.id === 'inu' ? { ...one, requiredWhen: is('moved-from', 'abroad') } : one,
    )
    const without = {
      ...town,
      procedures,
      facts: town.facts.filter(({ id }) => id !== 'has-dog'),
      questions: town.questions.filter(({ id }) => id !== 'has-dog'),
    }
    expect(await changedBy(without)).toBeNull()
  })
})
