import { describe, expect, test } from 'vitest'
import { anyMember, today, todayIs } from '@/lib/catalogue/vocabulary'
import { canBeEvaluated, checkRuleSet, hasErrors } from '@/lib/rules/check'
import type { Finding, FindingCode } from '@/lib/rules/finding'
import type { Condition, Question, RuleSet } from '@/lib/rules/schema'
import {
  aCase,
  age,
  aProcedure,
  aTown,
  aTownWith,
  dayOf,
  inThreeLanguages,
  is,
  on,
  tenDaysAfterMoving,
  townForms,
  yes,
} from '@/tests/support/town'

const said = inThreeLanguages

/** Those that are left when the faultless town would have none; what no case decides is looked at on its own. */
function found(ruleSet: RuleSet): readonly Finding[] {
  return checkRuleSet(ruleSet, townForms).filter(({ code }) => code !== 'no-case')
}

function townWhere(requiredWhen: Condition): RuleSet {
  return { ...aTownWith('inu', { requiredWhen }), cases: [] }
}

function questionOf(id: string, changes: Partial<Question> = {}): Question {
  return { id, group: 'moving', title: said(`${id}は？`), ...changes }
}

/** What a compiler would refuse, an imported or hand-edited rule set can hold. */
const onUnknownFact: Condition = { op: 'is', fact: 'has-cat', in: ['yes'] }

describe('a rule set without fault', () => {
  test('has no findings', () => {
    expect(found(aTown())).toEqual([])
  })
})

describe('a fault in a condition', () => {
  test.each<[string, FindingCode, Condition, string]>([
    ['a fact nobody registered', 'unknown-fact', onUnknownFact, 'requiredWhen'],
    [
      'an option the fact does not have',
      'unknown-option',
      { op: 'is', fact: 'moved-from', in: ['moon'] },
      'requiredWhen',
    ],
    ['an answer other than yes and no', 'unknown-option', { op: 'is', fact: 'has-dog', in: ['maybe'] }, 'requiredWhen'],
    ['a named condition nobody registered', 'unknown-derived-fact', { op: 'derived', id: 'is-king' }, 'requiredWhen'],
    ['an event nobody registered', 'unknown-event', { op: 'event', in: ['birth'] }, 'requiredWhen'],
    ['a member’s fact outside a member', 'member-fact-outside-member', is('relation', 'child'), 'requiredWhen'],
    ['a day compared with options', 'wrong-kind', { op: 'is', fact: 'moved-in-on', in: ['yes'] }, 'requiredWhen'],
    ['a choice compared as a number', 'wrong-kind', { op: 'count', fact: 'moved-from', atLeast: 1 }, 'requiredWhen'],
    [
      'an age of something that is no day',
      'wrong-kind',
      { op: 'age', birth: 'has-dog', on: today, reachedOn: 'eve', under: 3 },
      'requiredWhen',
    ],
    [
      'a choice taken for a day',
      'wrong-kind',
      anyMember({ op: 'age', birth: 'birth-date', on: { fact: 'has-dog' }, reachedOn: 'eve', under: 3 }),
      'requiredWhen.where.on',
    ],
    ['a range that nobody is in', 'empty-range', anyMember(age({ atLeast: 18, under: 18 })), 'requiredWhen.where'],
    [
      'days from later to earlier',
      'empty-range',
      dayOf('moved-in-on', today, { atLeastDays: 5, atMostDays: 4 }),
      'requiredWhen',
    ],
    ['a comparison with nothing', 'no-limit', anyMember(age({})), 'requiredWhen.where'],
    [
      'days of the calendar from later to earlier',
      'empty-range',
      todayIs({ from: '2026-04-02', until: '2026-04-01' }),
      'requiredWhen',
    ],
    ['a day without beginning or end', 'no-limit', { op: 'today' }, 'requiredWhen'],
    ['a today that does not exist', 'impossible-day', { op: 'today', from: '2026-02-29' }, 'requiredWhen'],
    [
      'a day of the calendar that does not exist',
      'impossible-day',
      { op: 'day', fact: 'moved-in-on', than: { day: '2026-04-31' }, atLeastDays: 0 },
      'requiredWhen.than',
    ],
    [
      'a fault deep inside',
      'unknown-fact',
      { op: 'all', of: [yes('has-dog'), { op: 'not', of: onUnknownFact }] },
      'requiredWhen.of.1.of',
    ],
  ])('%s is found where it stands', (_, code, condition, field) => {
    expect(found(townWhere(condition))).toMatchObject([
      { severity: 'error', code, place: { kind: 'procedure', id: 'inu', field } },
    ])
  })

  test.each<[string, Condition]>([
    [
      'a fact of the household inside a member',
      anyMember({ op: 'all', of: [is('relation', 'child'), yes('has-dog')] }),
    ],
    ['a range of one', dayOf('moved-in-on', today, { atLeastDays: 5, atMostDays: 5 })],
    ['an age of exactly 17', anyMember(age({ atLeast: 17, under: 18 }))],
  ])('%s is none', (_, condition) => {
    expect(found(townWhere(condition)).filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('a member’s named condition outside a member is found', () => {
    const [one] = aTown().derivedFacts
    if (!one) throw new Error('the town has a named condition')
    const derivedFacts = [{ ...one, per: 'member' as const, when: is('relation', 'child') }]
    expect(found(aTown({ derivedFacts }))).toMatchObject([
      { code: 'member-fact-outside-member', place: { id: 'teate', field: 'requiredWhen' } },
    ])
  })

  test('a fact that no question asks is found wherever it is used', () => {
    const questions = aTown().questions.filter(({ id }) => id !== 'moved-in-on')
    expect(found(aTown({ questions }))).toMatchObject([
      { code: 'fact-not-asked', place: { id: 'tennyu', field: 'deadlines.0.rules.0.from' } },
    ])
  })

  test('the words name the fact as officials do', () => {
    const [finding] = found(townWhere({ op: 'is', fact: 'moved-from', in: ['moon'] }))
    expect(finding?.message).toBe('「前に住んでいたところ」に選択肢「moon」はありません。')
  })
})

describe('a fault in what a procedure names', () => {
  test.each([
    ['department', 'unknown-department', { department: 'kodomo' }],
    ['item', 'unknown-item', { bring: [{ item: 'passport' }] }],
    ['form', 'unknown-form', { forms: ['dream-form'] }],
    ['event', 'unknown-event', { events: ['moving-in', 'birth'] }],
    ['procedure that comes first', 'unknown-procedure', { dependsOn: ['gone'] }],
    [
      'procedure filed together',
      'unknown-procedure',
      { deadlines: [{ rules: [{ kind: 'with' as const, procedure: 'gone' }], text: said('同時') }] },
    ],
  ])('an unknown %s is found', (_, code, changes) => {
    expect(found(aTownWith('inu', changes))).toMatchObject([{ severity: 'error', code, place: { id: 'inu' } }])
  })

  test('a deadline whose words name another number is a warning', () => {
    const deadlines = tenDaysAfterMoving.map(one => ({
      ...one,
      rules: one.rules.map(rule => ({ ...rule, count: 20 })),
    }))
    const ruleSet = { ...aTownWith('tennyu', { deadlines }), cases: [] }
    expect(found(ruleSet)).toMatchObject([
      { severity: 'warning', code: 'deadline-words-differ', place: { field: 'deadlines.0.text' } },
    ])
  })

  test('a missing law is found', () => {
    expect(found(aTownWith('inu', { law: ' ' }))).toMatchObject([{ code: 'law-missing', severity: 'error' }])
  })

  test('a blank Japanese text is an error, a missing language a warning', () => {
    expect(found(aTownWith('inu', { title: { ja: ' ', en: 'Dog' } }))).toMatchObject([
      { severity: 'error', code: 'text-missing', place: { id: 'inu', field: 'title.ja' } },
      { severity: 'warning', code: 'language-missing', place: { id: 'inu', field: 'title.ja-easy' } },
    ])
  })

  test.each([
    ['a field', { unconfirmed: ['fee' as const] }, 'fee'],
    [
      'a source nobody compared',
      { source: { verification: 'law-from-memory' as const, confidence: 'high' as const } },
      'source',
    ],
  ])('%s that the department has yet to confirm is a warning', (_, changes, field) => {
    expect(found(aTownWith('inu', changes))).toMatchObject([
      { severity: 'warning', code: 'unconfirmed', place: { id: 'inu', field } },
    ])
  })

  test('a department without a place waits for confirmation', () => {
    const departments = aTown().departments.map(one => ({ ...one, place: null }))
    expect(found(aTown({ departments }))).toMatchObject([{ severity: 'warning', code: 'unconfirmed' }])
  })
})

describe('a fault in a question', () => {
  test('a question about nothing is found', () => {
    const questions = [...aTown().questions, questionOf('has-cat')]
    expect(found(aTown({ questions }))).toMatchObject([{ code: 'question-without-fact', place: { id: 'has-cat' } }])
  })

  test('an unknown group is found', () => {
    const questions = aTown().questions.map(question => ({ ...question, group: 'gone' }))
    expect(found(aTown({ questions })).map(({ code }) => code)).toEqual(Array(3).fill('unknown-group'))
  })

  test.each<[string, Partial<RuleSet>]>([
    ['questions', { questions: [...aTown().questions, questionOf('has-dog')] }],
    ['procedures', { procedures: [...aTown().procedures, aProcedure('inu')] }],
    ['facts', { facts: [...aTown().facts, ...aTown().facts.slice(0, 1)] }],
    ['cases', { cases: [aCase('one'), aCase('one')] }],
  ])('an id given twice among %s is found once', (_, changes) => {
    expect(found(aTown(changes))).toMatchObject([{ code: 'duplicate-id' }])
  })
})

describe('a circle', () => {
  const derived = (id: string, when: Condition) => ({
    id,
    per: 'household' as const,
    when,
    yes: said(id),
    no: said(id),
  })

  test('of named conditions is found once and told', () => {
    const derivedFacts = [
      ...aTown().derivedFacts,
      derived('first', { op: 'derived', id: 'second' }),
      derived('second', { op: 'not', of: { op: 'derived', id: 'first' } }),
    ]
    const findings = found(aTown({ derivedFacts }))
    expect(findings).toMatchObject([{ code: 'cycle-in-facts', place: { kind: 'derived-fact', id: 'first' } }])
    expect(findings[0]?.message).toContain('「first」 → 「second」 → 「first」')
  })

  test('of questions that gate each other is found', () => {
    const questions = [
      questionOf('moved-from', { askWhen: yes('has-dog') }),
      questionOf('moved-in-on'),
      questionOf('has-dog', { askWhen: is('moved-from', 'abroad') }),
    ]
    expect(found(aTown({ questions }))).toMatchObject([{ code: 'cycle-in-facts', place: { kind: 'question' } }])
  })

  test('of procedures that wait for each other is found', () => {
    expect(found(aTownWith('tennyu', { dependsOn: ['teate'] }))).toMatchObject([
      { code: 'cycle-in-depends-on', place: { id: 'tennyu', field: 'dependsOn' } },
    ])
  })

  test('of deadlines that follow each other is found', () => {
    const follows = (procedure: string) => [{ rules: [{ kind: 'with' as const, procedure }], text: said('同時') }]
    expect(found(aTownWith('inu', { deadlines: follows('inu') }))).toMatchObject([{ code: 'cycle-in-deadlines' }])
  })

  test('is not seen in a chain', () => {
    expect(found(aTownWith('inu', { dependsOn: ['teate', 'tennyu'] }))).toEqual([])
  })
})

describe('a day', () => {
  const yearly = (monthDay: string) => ({
    deadlines: [{ rules: [{ kind: 'yearly' as const, monthDay, closedDay: 'stays' as const }], text: said('毎年') }],
  })

  test.each<[string, RuleSet]>([
    ['in a yearly deadline', aTownWith('inu', yearly('06-31'))],
    ['in a yearly deadline that leap years alone have', aTownWith('inu', yearly('02-29'))],
    ['among the closed days', aTown({ closedDays: { ...aTown().closedDays, extra: ['2026-02-29'] } })],
    [
      'among the closed days of every year',
      aTown({ closedDays: { ...aTown().closedDays, yearly: [{ from: '12-29', to: '13-01' }] } }),
    ],
    ['in a case', aTown({ cases: [aCase('one', { today: '2026-02-30' })] })],
  ])('that does not exist is found %s', (_, ruleSet) => {
    expect(found(ruleSet)).toMatchObject([{ severity: 'error', code: 'impossible-day' }])
  })

  test('on which the hall never opens is found', () => {
    const closedDays = { ...aTown().closedDays, weekdays: [0, 1, 2, 3, 4, 5, 6] }
    expect(found(aTown({ closedDays }))).toMatchObject([{ code: 'never-open' }])
  })
})

describe('a case', () => {
  const expecting = (expect: Partial<RuleSet['cases'][number]['expect']>) =>
    aTown({
      cases: [aCase('one', { expect: { required: [], notRequired: [], needsChecking: [], deadlines: {}, ...expect } })],
    })

  test('that fails is an error with the answers that show it', () => {
    const [finding, ...others] = found(expecting({ notRequired: ['inu'] }))
    expect(others).toEqual([])
    expect(finding).toMatchObject({ severity: 'error', code: 'case-fails', place: { kind: 'case', id: 'one' } })
    expect(finding?.message).toBe('「inu届」は不要のはずですが、必要になります。')
    expect(finding?.witness?.answers.household['has-dog']).toBe('yes')
  })

  test('with another deadline says both days', () => {
    const [finding] = found(expecting({ deadlines: { tennyu: '2026-12-01' } }))
    expect(finding?.message).toBe('「tennyu届」の期限は2026-12-01のはずですが、2026-11-30になります。')
  })

  test('that expects an unknown procedure is found before it runs', () => {
    expect(found(expecting({ required: ['gone'] }))).toMatchObject([{ code: 'unknown-procedure' }])
  })

  test.each([
    ['an unknown fact', { 'has-cat': 'yes' }],
    ['an option that is none', { 'moved-from': 'moon' }],
    ['a day that does not exist', { 'moved-in-on': '2026-02-30' }],
    ['a member’s fact said of the household', { relation: 'self' }],
  ])('nobody could answer is found: %s', (_, household) => {
    const cases = [aCase('one', { answers: { household, members: [] } })]
    expect(found(aTown({ cases }))).toMatchObject([{ code: 'case-answer-refused', place: { id: 'one' } }])
  })

  test('whose deadline rolls into a year without holiday data is found', () => {
    const household = { 'moved-from': 'other-city', 'moved-in-on': '2050-12-20' }
    const expecting = { required: ['tennyu'], notRequired: [], needsChecking: [], deadlines: {} }
    const cases = [aCase('far', { today: '2050-12-20', answers: { household, members: [] }, expect: expecting })]
    expect(found(aTown({ cases }))).toMatchObject([{ code: 'case-cannot-run' }])
  })
})

describe('what no case decides', () => {
  test('is a warning where it is said', () => {
    const expecting = { required: ['teate', 'inu'], notRequired: [], needsChecking: [], deadlines: {} }
    const findings = checkRuleSet(aTown({ cases: [aCase('one', { expect: expecting })] }), townForms)
    expect(findings.map(({ severity, code, place }) => [severity, code, `${place.id} ${place.field}`])).toEqual([
      ['warning', 'no-case', 'tennyu deadlines.0'],
      ['warning', 'no-case', 'tennyu requiredWhen'],
      ['warning', 'no-case', 'tennyu requiredWhen'],
      ['warning', 'no-case', 'teate requiredWhen'],
      ['warning', 'no-case', 'inu requiredWhen'],
    ])
  })
})

describe('a rule set with errors', () => {
  test('shows them before the warnings', () => {
    const ruleSet = aTownWith('tennyu', { law: '', unconfirmed: ['fee'], department: 'gone' })
    expect(found(ruleSet).map(({ severity }) => severity)).toEqual(['error', 'error', 'warning'])
  })

  test.each([
    ['a part that does not exist', aTownWith('tennyu', { department: 'gone' }), true, false],
    [
      'a failing case',
      aTown({
        cases: [aCase('one', { expect: { required: [], notRequired: ['inu'], needsChecking: [], deadlines: {} } })],
      }),
      true,
      true,
    ],
    ['only warnings', aTownWith('tennyu', { unconfirmed: ['fee'] }), false, true],
  ])('with %s', (_, ruleSet, errors, evaluated) => {
    expect(hasErrors(found(ruleSet))).toBe(errors)
    expect(canBeEvaluated(found(ruleSet))).toBe(evaluated)
  })

  test('a deadline from a fact of one member in a household’s procedure is found', () => {
    const deadlines = [
      {
        rules: [{ kind: 'before' as const, days: 1, from: on('birth-date' as never), closedDay: 'stays' as const }],
        text: said('前日'),
      },
    ]
    expect(found(aTownWith('inu', { deadlines }))).toMatchObject([{ code: 'member-fact-outside-member' }])
  })
})
