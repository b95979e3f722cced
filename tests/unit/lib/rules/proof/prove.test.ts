import { describe, expect, test } from 'vitest'
import {
  all,
  any,
  anyMember,
  choice,
  event,
  everyMember,
  factsFrom,
  memberCount,
  not,
  today,
} from '@/lib/catalogue/vocabulary'
import { bookOf } from '@/lib/rules/book'
import type { Finding, FindingCode } from '@/lib/rules/finding'
import { prove } from '@/lib/rules/proof/prove'
import type { Condition, DerivedFact, Procedure, RuleSet } from '@/lib/rules/schema'
import { isShown } from '@/tests/support/shown-findings'
import {
  age,
  aProcedure,
  aTown,
  dayOf,
  inThreeLanguages,
  is,
  on,
  tenDaysAfterMoving,
  townFacts,
  yes,
} from '@/tests/support/town'

const said = inThreeLanguages

/** Those the faultless town has not, each shown by its own answers. */
function faultsOf(ruleSet: RuleSet): readonly Finding[] {
  const book = bookOf(ruleSet)
  const findings = prove(book)
  expect(findings.filter(finding => !isShown(finding, book))).toEqual([])
  return findings
}

function errorsOf(ruleSet: RuleSet): readonly Finding[] {
  return faultsOf(ruleSet).filter(({ severity }) => severity === 'error')
}

function placesOf(findings: readonly Finding[]): readonly (readonly string[])[] {
  return findings.map(({ code, place }) => [code, `${place.id} ${place.field}`])
}

/** The town with one more procedure. */
function townPlus(changes: Partial<Procedure>, town: Partial<RuleSet> = {}): RuleSet {
  const base = aTown(town)
  return { ...base, procedures: [...base.procedures, aProcedure('new', changes)] }
}

/** The town where a birth can be chosen as well. */
function twoEvents(): Pick<RuleSet, 'events'> {
  const { events } = aTown()
  return { events: [...events, ...events.map(one => ({ ...one, id: 'birth' }))] }
}

const fromCity = is('moved-from', 'other-city')
const fromAbroad = is('moved-from', 'abroad')
const promptly: Procedure['deadlines'][number] = { rules: [{ kind: 'promptly' }], text: said('速やかに') }
const untilYearEndAfter = (years: number): Condition => ({
  op: 'until-fiscal-year-end',
  birth: 'birth-date',
  age: years,
  on: today,
})

function named(id: string, when: Condition, per: 'household' | 'member' = 'household'): DerivedFact {
  return { id, per, when, yes: said(id), no: said(`${id}ではない`) }
}

describe('the town without fault', () => {
  test('is proved to have none', () => {
    expect(faultsOf(aTown())).toEqual([])
  })
})

describe('a procedure that nobody needs', () => {
  test.each<[string, Condition, string]>([
    ['two answers to one question', all(fromCity, fromAbroad), 'と'],
    ['a toddler who is grown up', anyMember(all(age({ under: 3 }), age({ atLeast: 18 }))), '3歳未満'],
    [
      'of seven years before the school year after six ends',
      anyMember(all(untilYearEndAfter(6), age({ atLeast: 7 }))),
      '7歳',
    ],
    [
      'a child below three, and nobody below eighteen',
      all(anyMember(age({ under: 3 })), everyMember(age({ atLeast: 18 }))),
      '世帯の全員',
    ],
    ['more people than a household has', memberCount({ op: 'always' }, { atLeast: 11 }), '人'],
    ['two people who answer', memberCount(is('relation', 'self'), { atLeast: 2 }), '2人'],
    ['nobody who answers', everyMember(is('relation', 'child')), '世帯の全員'],
    [
      'a day both before and after',
      all(dayOf('moved-in-on', today, { atLeastDays: 3 }), dayOf('moved-in-on', today, { atMostDays: 2 })),
      '今日',
    ],
    [
      'a named condition and its contrary',
      all({ op: 'derived', id: 'has-child' }, everyMember(age({ atLeast: 20 }))),
      '18歳未満の子がいる',
    ],
  ])('%s is found, with the parts that contradict each other', (_, requiredWhen, words) => {
    const findings = errorsOf(townPlus({ requiredWhen }))
    expect(placesOf(findings)).toContainEqual(['never-applies', 'new requiredWhen'])
    expect(findings.map(({ message }) => message).join()).toContain(words)
  })

  test('because the exceptions take everybody is found', () => {
    const exceptions = [fromCity, fromAbroad].map(when => ({ when, because: said('例外') }))
    expect(placesOf(errorsOf(townPlus({ exceptions })))).toEqual([['never-applies', 'new requiredWhen']])
  })

  test('in one of its events is found there', () => {
    const changes = { events: ['moving-in', 'birth'], requiredWhen: all(event('birth'), yes('has-dog')) }
    expect(placesOf(faultsOf(townPlus(changes, twoEvents())))).toEqual([['never-applies', 'new events.0']])
  })

  test('unless both events come together is no fault', () => {
    const requiredWhen = all(event('birth'), event('moving-in'), yes('has-dog'))
    expect(faultsOf(townPlus({ events: ['moving-in', 'birth'], requiredWhen }, twoEvents()))).toEqual([])
  })

  test.each<[string, Condition]>([
    ['of six years before the school year ends', anyMember(all(untilYearEndAfter(6), age({ atLeast: 6 })))],
    ['ten members', memberCount({ op: 'always' }, { atLeast: 10 })],
    ['one who answers and nine others', memberCount(is('relation', 'child'), { atLeast: 9 })],
    [
      'a birthday that is reached on its eve',
      anyMember(all(age({ atLeast: 18 }), age({ under: 18, reachedOn: 'birthday' }))),
    ],
  ])('%s is somebody', (_, requiredWhen) => {
    expect(errorsOf(townPlus({ requiredWhen }))).toEqual([])
  })
})

describe('a procedure that everybody needs', () => {
  test('whatever they answer is found', () => {
    expect(placesOf(faultsOf(townPlus({ requiredWhen: any(fromCity, fromAbroad) })))).toEqual([
      ['always-applies', 'new events.0'],
    ])
  })

  test('by its own words is none', () => {
    expect(faultsOf(townPlus({ requiredWhen: { op: 'always' } }))).toEqual([])
  })
})

describe('a condition that never holds', () => {
  const impossible = all(fromCity, fromAbroad)

  test.each<[string, Partial<Procedure>, string]>([
    ['a deadline', { deadlines: [promptly, { ...promptly, when: impossible }] }, 'deadlines.1.when'],
    ['an item', { bring: [{ item: 'identity-document', when: impossible }] }, 'bring.0.when'],
    ['an exception', { exceptions: [{ when: impossible, because: said('例外') }] }, 'exceptions.0.when'],
    ['those concerned', { concerns: all(age({ under: 3 }), age({ atLeast: 4 })) }, 'concerns'],
    [
      'a part deep inside',
      { requiredWhen: any(yes('has-dog'), anyMember(all(age({ under: 3 }), age({ atLeast: 4 })))) },
      'requiredWhen.of.1.where',
    ],
  ])('of %s is found', (_, changes, field) => {
    expect(placesOf(errorsOf(townPlus(changes)))).toContainEqual(['never-true', `new ${field}`])
  })

  test('where the procedure is needed is found though it holds elsewhere', () => {
    const changes = { requiredWhen: fromCity, bring: [{ item: 'identity-document', when: fromAbroad }] }
    expect(placesOf(errorsOf(townPlus(changes)))).toEqual([['never-true', 'new bring.0.when']])
  })

  test('of a question or a name is found once, where it stands', () => {
    const town = aTown()
    const questions = town.questions.map(one => (one.id === 'has-dog' ? { ...one, askWhen: impossible } : one))
    const derivedFacts = [...town.derivedFacts, named('nobody', impossible)]
    const requiredWhen = any(yes('has-dog'), { op: 'derived', id: 'nobody' }, fromCity)
    expect(placesOf(errorsOf(townPlus({ requiredWhen }, { questions, derivedFacts })))).toEqual([
      ['never-true', 'nobody when'],
      ['never-true', 'has-dog askWhen'],
    ])
  })
})

describe('a condition that always holds', () => {
  test.each<[string, RuleSet, string]>([
    [
      'a question',
      aTown({
        questions: aTown().questions.map(one =>
          one.id === 'has-dog' ? { ...one, askWhen: any(fromCity, fromAbroad) } : one,
        ),
      }),
      'has-dog askWhen',
    ],
    [
      'a name',
      townPlus(
        { requiredWhen: all({ op: 'derived', id: 'all' }, yes('has-dog')) },
        { derivedFacts: [...aTown().derivedFacts, named('all', any(fromCity, fromAbroad))] },
      ),
      'all when',
    ],
    [
      'an item',
      townPlus({ requiredWhen: fromCity, bring: [{ item: 'identity-document', when: fromCity }] }),
      'new bring.0.when',
    ],
  ])('of %s is found', (_, ruleSet, place) => {
    expect(placesOf(faultsOf(ruleSet))).toContainEqual(['always-true', place])
  })
})

describe('exceptions and deadlines', () => {
  test('that overlap are found', () => {
    const exceptions = [yes('has-dog'), fromCity].map(when => ({ when, because: said('例外') }))
    expect(placesOf(errorsOf(townPlus({ exceptions })))).toEqual([['exceptions-overlap', 'new exceptions.1.when']])
    const deadlines = [{ ...promptly, when: yes('has-dog') }, promptly]
    expect(placesOf(errorsOf(townPlus({ deadlines })))).toEqual([['deadlines-overlap', 'new deadlines.1']])
  })

  test('that leave a gap are found', () => {
    const deadlines = [
      { ...promptly, when: dayOf('moved-in-on', today, { atMostDays: -14 }) },
      { ...promptly, when: dayOf('moved-in-on', today, { atLeastDays: -12 }) },
    ]
    const [gap] = errorsOf(townPlus({ deadlines }))
    expect(gap).toMatchObject({
      code: 'deadline-gap',
      witness: { today: '2027-06-16', answers: { household: { 'moved-in-on': '2027-06-03' } } },
    })
  })

  test('of several members leave no gap where one of them has one', () => {
    const requiredWhen = any(all(is('relation', 'child'), anyMember(age({ under: 1 }))), age({ under: 1 }))
    const deadlines = [{ ...promptly, when: age({ under: 1 }) }]
    expect(errorsOf(townPlus({ per: 'member', requiredWhen, deadlines }))).toEqual([])
  })

  test('that count from a day not everybody is asked are found', () => {
    const questions = aTown().questions.map(one => (one.id === 'moved-in-on' ? { ...one, askWhen: fromCity } : one))
    expect(placesOf(errorsOf(townPlus({ deadlines: tenDaysAfterMoving }, { questions })))).toEqual([
      ['deadline-day-not-asked', 'new deadlines.0'],
    ])
  })

  test('that stand with another procedure are found where that one is not needed', () => {
    const deadlines = [{ ...promptly, rules: [{ kind: 'with' as const, procedure: 'tennyu' }] }]
    expect(placesOf(faultsOf(townPlus({ deadlines })))).toEqual([['companion-not-required', 'new deadlines.0']])
  })
})

describe('a verdict that no answer decides', () => {
  test('because its day is not asked is found', () => {
    const questions = aTown().questions.map(one => (one.id === 'moved-in-on' ? { ...one, askWhen: fromCity } : one))
    const requiredWhen = anyMember(age({ under: 18, on: on('moved-in-on') }))
    expect(placesOf(errorsOf(townPlus({ requiredWhen }, { questions })))).toEqual([['undecidable', 'new requiredWhen']])
  })
})

describe('days of which each is compared with the next', () => {
  const factsWithTwoDays = factsFrom({
    ...townFacts,
    'told-on': { kind: 'day', per: 'household', range: 'any', name: said('知らせた日') },
  })
  const questions = [...aTown().questions, { id: 'told-on', group: 'moving', title: said('いつ知らせましたか') }]
  const later = (days: number): Condition => ({
    op: 'day',
    fact: 'told-on',
    than: on('moved-in-on'),
    atLeastDays: days,
  })
  const soon: Condition = { op: 'day', fact: 'told-on', than: today, atMostDays: 5 }

  test.each<[number, boolean]>([
    [2, false],
    [3, true],
  ])('come %i days after each other: no day is left: %s', (days, isImpossible) => {
    const requiredWhen = all(soon, later(days), dayOf('moved-in-on', today, { atLeastDays: 3 }))
    const codes = errorsOf(townPlus({ requiredWhen }, { facts: factsWithTwoDays, questions })).map(({ code }) => code)
    expect(codes).toEqual(isImpossible ? ['never-applies'] : [])
  })

  test('an age on another day follows that day', () => {
    const requiredWhen = all(
      dayOf('moved-in-on', today, { atLeastDays: 400 }),
      anyMember(all(age({ atLeast: 18 }), age({ under: 19, on: on('moved-in-on') }))),
    )
    expect(errorsOf(townPlus({ requiredWhen })).map(({ code }) => code)).toEqual(['never-applies'])
  })
})

describe('what changes nothing', () => {
  test.each<[string, FindingCode, Condition, string]>([
    [
      'a part the others imply',
      'redundant-part',
      all(anyMember(age({ under: 3 })), anyMember(age({ under: 18 }))),
      'of.1',
    ],
    [
      'an alternative the others cover',
      'redundant-part',
      any(anyMember(age({ under: 18 })), anyMember(age({ under: 3 }))),
      'of.1',
    ],
    ['an alternative nobody has', 'dead-alternative', all(fromCity, any(yes('has-dog'), fromAbroad)), 'of.1.of.1'],
    [
      'a part inside a member',
      'redundant-part',
      anyMember(all(is('relation', 'child'), not(is('relation', 'self')))),
      'where.of.0',
    ],
  ])('%s is found', (_, code, requiredWhen, field) => {
    expect(placesOf(faultsOf(townPlus({ requiredWhen })))).toEqual([[code, `new requiredWhen.${field}`]])
  })

  test('a part that its gate says as well may be said again', () => {
    const questions = [
      ...aTown().questions,
      { id: 'chip', group: 'moving', title: said('鑑札は？'), askWhen: yes('has-dog') },
    ]
    const facts = factsFrom({ ...townFacts, chip: { ...townFacts['has-dog'] } })
    const requiredWhen = all(yes('has-dog'), { op: 'is', fact: 'chip', in: ['no'] })
    expect(faultsOf(townPlus({ requiredWhen }, { questions, facts }))).toEqual([])
  })

  test('a question whose answer is absorbed is found', () => {
    const changes = {
      procedures: aTown().procedures.map(one =>
        one.id === 'inu' ? { ...one, requiredWhen: any(fromCity, all(fromCity, yes('has-dog'))) } : one,
      ),
    }
    expect(placesOf(faultsOf(aTown(changes)))).toContainEqual(['question-without-effect', 'has-dog '])
  })

  test('options nothing tells apart are found', () => {
    const option = (id: string) => ({ label: said(id), clause: said(id) })
    const from = choice({
      per: 'household',
      name: said('前'),
      options: { 'other-city': option('市'), abroad: option('国外'), ship: option('船') },
    })
    expect(placesOf(faultsOf(aTown({ facts: factsFrom({ ...townFacts, 'moved-from': from }) })))).toEqual([])
    const procedures = aTown().procedures.map(one => ({
      ...one,
      requiredWhen: one.id === 'inu' ? any(yes('has-dog'), not(fromCity)) : one.requiredWhen,
    }))
    const [alike] = faultsOf(aTown({ facts: factsFrom({ ...townFacts, 'moved-from': from }), procedures }))
    expect(alike).toMatchObject({
      code: 'option-without-effect',
      message: '「国外」と「船」は、どれを選んでも結果が同じです。',
    })
  })
})

describe('two procedures', () => {
  test('for exactly the same people are found once', () => {
    const requiredWhen = not(all(not(yes('has-dog')), not(fromAbroad)))
    expect(placesOf(faultsOf(townPlus({ requiredWhen })))).toEqual([['identical-conditions', 'inu requiredWhen']])
  })

  test('of one form that the same people need are found', () => {
    const changes = { requiredWhen: all(fromCity, yes('has-dog')), forms: ['juminido-todoke'] }
    expect(placesOf(faultsOf(townPlus(changes)))).toEqual([['subsumed-condition', 'new requiredWhen']])
  })
})
