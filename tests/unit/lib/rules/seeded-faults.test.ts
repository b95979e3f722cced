import { describe, expect, test } from 'vitest'
import { all, any, anyMember, choice, event, factsFrom, not, today } from '@/lib/catalogue/vocabulary'
import { bookOf } from '@/lib/rules/book'
import { checkRuleSet } from '@/lib/rules/check'
import type { Known } from '@/lib/rules/checks/forms'
import type { Finding, FindingCode, Severity } from '@/lib/rules/finding'
import { proposeCases } from '@/lib/rules/propose-cases'
import type { Condition, DerivedFact, Procedure, Question, RuleSet } from '@/lib/rules/schema'
import { witnessOf } from '@/lib/rules/witness'
import { hangsOnTheFault, meets } from '@/tests/support/met-findings'
import { isShown } from '@/tests/support/shown-findings'
import {
  aCase,
  age,
  aProcedure,
  aTown,
  dayOf,
  inThreeLanguages,
  is,
  tenDaysAfterMoving,
  townFacts,
  townForms,
  yes,
} from '@/tests/support/town'

/** One fault in a town without any: exactly this is found, and its answers show it to the plain interpreter. */

const said = inThreeLanguages
const fromCity = is('moved-from', 'other-city')
const fromAbroad = is('moved-from', 'abroad')
const fromCityWithDog = all(fromCity, yes('has-dog'))
const onUnknownFact: Condition = { op: 'is', fact: 'has-cat', in: ['yes'] }
const promptly: Procedure['deadlines'][number] = { rules: [{ kind: 'promptly' }], text: said('速やかに') }

function withProcedure(changes: Partial<Procedure>, town: Partial<RuleSet> = {}): RuleSet {
  const base = aTown(town)
  return { ...base, procedures: [...base.procedures, aProcedure('new', changes)] }
}

function withName(id: string, when: Condition, others: readonly DerivedFact[] = []): Partial<RuleSet> {
  const named: DerivedFact = { id, per: 'household', when, yes: said(id), no: said(`${id}ではない`) }
  return { derivedFacts: [...aTown().derivedFacts, named, ...others] }
}

function withQuestion(id: string, changes: Partial<Question>): Partial<RuleSet> {
  return { questions: aTown().questions.map(one => (one.id === id ? { ...one, ...changes } : one)) }
}

/** A town with a second event that can be chosen instead. */
function twoEvents(): Partial<RuleSet> {
  const { events } = aTown()
  return { events: [...events, ...events.map(one => ({ ...one, id: 'birth' }))] }
}

/** Where it was faultless it still is: what no case decides is filled in. */
function covered(ruleSet: RuleSet): RuleSet {
  try {
    return { ...ruleSet, cases: [...ruleSet.cases, ...proposeCases(bookOf(ruleSet))] }
  } catch {
    return ruleSet
  }
}

function found(ruleSet: RuleSet, known: Known = townForms): readonly Finding[] {
  return checkRuleSet(ruleSet, known).filter(({ code }) => code !== 'no-case')
}

type Fault = readonly [what: string, ruleSet: RuleSet, severity: Severity, code: FindingCode, place: string]

function checkFault(fault: Fault, isSeen: (finding: Finding, ruleSet: RuleSet) => boolean, known?: Known) {
  const [, ruleSet, severity, code, place] = fault
  const findings = found(ruleSet, known)
  expect(findings.map(one => [one.severity, one.code, `${one.place.id} ${one.place.field}`])).toEqual([
    [severity, code, place],
  ])
  const [finding] = findings
  const witness = finding && witnessOf(finding, bookOf(ruleSet))
  expect(witness).toBeDefined()
  expect(finding && isSeen({ ...finding, witness }, ruleSet)).toBe(true)
}

describe('the town they are sown in', () => {
  test('has none', () => {
    expect(checkRuleSet(covered(aTown()), townForms)).toEqual([])
  })
})

describe('what the rules say', () => {
  test.each<Fault>([
    [
      'a procedure that can never apply because its exceptions take everybody',
      withProcedure({ exceptions: [fromCity, fromAbroad].map(when => ({ when, because: said('例外') })) }),
      'error',
      'never-applies',
      'new requiredWhen',
    ],
    [
      'a procedure that can never apply because its parts contradict each other',
      withProcedure({ requiredWhen: all(fromCity, fromAbroad) }),
      'error',
      'never-applies',
      'new requiredWhen',
    ],
    [
      'a procedure that can never apply in one of its events',
      withProcedure({ events: ['moving-in', 'birth'], requiredWhen: all(event('birth'), yes('has-dog')) }, twoEvents()),
      'error',
      'never-applies',
      'new events.0',
    ],
    [
      'a condition that is never true: a part',
      withProcedure({ requiredWhen: any(yes('has-dog'), anyMember(all(age({ under: 3 }), age({ atLeast: 4 })))) }),
      'error',
      'never-true',
      'new requiredWhen.of.1.where',
    ],
    [
      'a condition that is never true: an item',
      withProcedure({ requiredWhen: fromCityWithDog, bring: [{ item: 'identity-document', when: fromAbroad }] }),
      'error',
      'never-true',
      'new bring.0.when',
    ],
    [
      'a condition that is never true: a deadline',
      withProcedure({ requiredWhen: fromCityWithDog, deadlines: [promptly, { ...promptly, when: fromAbroad }] }),
      'error',
      'never-true',
      'new deadlines.1.when',
    ],
    [
      'a condition that is never true: those concerned',
      withProcedure({ concerns: all(age({ under: 3 }), age({ atLeast: 4 })) }),
      'error',
      'never-true',
      'new concerns',
    ],
    [
      'overlapping exceptions',
      withProcedure({
        exceptions: [
          { when: yes('has-dog'), because: said('犬') },
          { when: fromAbroad, because: said('国外') },
        ],
      }),
      'error',
      'exceptions-overlap',
      'new exceptions.1.when',
    ],
    [
      'overlapping deadlines',
      withProcedure({ deadlines: [{ ...promptly, when: yes('has-dog') }, promptly] }),
      'error',
      'deadlines-overlap',
      'new deadlines.1',
    ],
    [
      'a gap between deadlines',
      withProcedure({ deadlines: [{ ...promptly, when: yes('has-dog') }] }),
      'error',
      'deadline-gap',
      'new deadlines',
    ],
    [
      'a deadline that counts from a day not everybody is asked',
      withProcedure(
        { requiredWhen: yes('has-dog'), deadlines: tenDaysAfterMoving },
        withQuestion('moved-in-on', { askWhen: fromCity }),
      ),
      'error',
      'deadline-day-not-asked',
      'new deadlines.0',
    ],
    [
      'a verdict that no answer decides',
      withProcedure(
        { requiredWhen: anyMember(age({ under: 18, on: { fact: 'moved-in-on' } })) },
        withQuestion('moved-in-on', { askWhen: fromCity }),
      ),
      'error',
      'undecidable',
      'new requiredWhen',
    ],
    [
      'a procedure that always applies in an event',
      withProcedure({ requiredWhen: any(fromCity, fromAbroad) }),
      'warning',
      'always-applies',
      'new events.0',
    ],
    [
      'a question that is always asked, with a gate',
      aTown(withQuestion('has-dog', { askWhen: any(fromCity, fromAbroad) })),
      'warning',
      'always-true',
      'has-dog askWhen',
    ],
    [
      'a question that never matters',
      aTown({
        procedures: aTown().procedures.filter(({ id }) => id !== 'inu'),
      }),
      'warning',
      'question-without-effect',
      'has-dog ',
    ],
    [
      'a redundant part',
      withProcedure({ requiredWhen: all(anyMember(age({ under: 3 })), anyMember(age({ under: 18 }))) }),
      'warning',
      'redundant-part',
      'new requiredWhen.of.1',
    ],
    [
      'an alternative nobody has',
      withProcedure({ requiredWhen: all(fromCity, any(yes('has-dog'), fromAbroad)) }),
      'warning',
      'dead-alternative',
      'new requiredWhen.of.1.of.1',
    ],
    ['an option without effect', withShip(), 'warning', 'option-without-effect', 'moved-from options'],
    [
      'two procedures for exactly the same people',
      withProcedure({ requiredWhen: not(all(not(yes('has-dog')), not(fromAbroad))) }),
      'warning',
      'identical-conditions',
      'inu requiredWhen',
    ],
    [
      'two names for one condition',
      withProcedure(
        { requiredWhen: all({ op: 'derived', id: 'not-here' }, yes('has-dog')) },
        withName('not-here', not(fromCity), [
          { id: 'elsewhere', per: 'household', when: fromAbroad, yes: said('国外から'), no: said('国内から') },
        ]),
      ),
      'warning',
      'identical-conditions',
      'elsewhere when',
    ],
    [
      'an item asked for twice',
      withProcedure({
        requiredWhen: yes('has-dog'),
        bring: [{ item: 'identity-document', when: fromCity }, { item: 'identity-document' }],
      }),
      'warning',
      'subsumed-condition',
      'new bring.0',
    ],
    [
      'a procedure whose people all need another of the same form',
      withProcedure({ requiredWhen: all(fromCity, yes('has-dog')), forms: ['juminido-todoke'] }),
      'warning',
      'subsumed-condition',
      'new requiredWhen',
    ],
    [
      'a procedure filed with one that is not needed',
      withProcedure({ deadlines: [{ ...promptly, rules: [{ kind: 'with', procedure: 'tennyu' }] }] }),
      'warning',
      'companion-not-required',
      'new deadlines.0',
    ],
  ])('%s', (...fault) => {
    checkFault(fault, (finding, ruleSet) => isShown(finding, bookOf(ruleSet)))
  })
})

/** Nothing tells somebody who came by ship from somebody who came from abroad. */
function withShip(): RuleSet {
  const option = (id: string) => ({ label: said(id), clause: said(id) })
  const options = { 'other-city': option('市'), abroad: option('国外'), ship: option('船') }
  const from = choice({ per: 'household', name: said('前'), options })
  const procedures = aTown().procedures.map(one => ({
    ...one,
    requiredWhen: one.id === 'inu' ? any(yes('has-dog'), not(fromCity)) : one.requiredWhen,
  }))
  return aTown({ facts: factsFrom({ ...townFacts, 'moved-from': from }), procedures })
}

describe('what cannot be evaluated', () => {
  const needs = (requiredWhen: Condition) => withProcedure({ requiredWhen })

  test.each<Fault>([
    ['an unknown fact', needs(all(yes('has-dog'), onUnknownFact)), 'error', 'unknown-fact', 'new requiredWhen.of.1'],
    [
      'an unknown option',
      needs(any(yes('has-dog'), { op: 'is', fact: 'moved-from', in: ['moon'] })),
      'error',
      'unknown-option',
      'new requiredWhen.of.1',
    ],
    [
      'an unknown named condition',
      needs(not({ op: 'derived', id: 'is-king' })),
      'error',
      'unknown-derived-fact',
      'new requiredWhen.of',
    ],
    [
      'an unknown event in a condition',
      needs({ op: 'event', in: ['moving-in', 'gone'] }),
      'error',
      'unknown-event',
      'new requiredWhen',
    ],
    [
      'a day compared with a number',
      needs({ op: 'count', fact: 'moved-in-on', atLeast: 3 }),
      'error',
      'wrong-kind',
      'new requiredWhen',
    ],
    [
      'a choice taken for a day',
      needs(anyMember({ op: 'age', birth: 'birth-date', on: { fact: 'has-dog' }, reachedOn: 'eve', under: 3 })),
      'error',
      'wrong-kind',
      'new requiredWhen.where.on',
    ],
    [
      'a member’s fact outside a member',
      needs(is('relation', 'child')),
      'error',
      'member-fact-outside-member',
      'new requiredWhen',
    ],
    ['a comparison with nothing', needs(anyMember(age({}))), 'error', 'no-limit', 'new requiredWhen.where'],
    [
      'a range that nobody is in',
      needs(all(yes('has-dog'), not(dayOf('moved-in-on', today, { atLeastDays: 5, atMostDays: 4 })))),
      'error',
      'empty-range',
      'new requiredWhen.of.1.of',
    ],
    [
      'a fact that nobody asks',
      withProcedure(
        { requiredWhen: yes('has-dog') },
        {
          questions: aTown().questions.filter(({ id }) => id !== 'has-dog'),
          procedures: aTown().procedures.filter(({ id }) => id !== 'inu'),
        },
      ),
      'error',
      'fact-not-asked',
      'new requiredWhen',
    ],
    [
      'a fault in a named condition that a procedure uses',
      withProcedure(
        { requiredWhen: all(yes('has-dog'), { op: 'derived', id: 'has-cat' }) },
        withName('has-cat', onUnknownFact),
      ),
      'error',
      'unknown-fact',
      'has-cat when',
    ],
    [
      'a fault in the gate of a question',
      aTown(withQuestion('has-dog', { askWhen: onUnknownFact })),
      'error',
      'unknown-fact',
      'has-dog askWhen',
    ],
    [
      'named conditions in a circle',
      withProcedure(
        { requiredWhen: all(yes('has-dog'), { op: 'derived', id: 'first' }) },
        withName('first', { op: 'derived', id: 'second' }, [
          {
            id: 'second',
            per: 'household',
            when: not({ op: 'derived', id: 'first' }),
            yes: said('second'),
            no: said('secondではない'),
          },
        ]),
      ),
      'error',
      'cycle-in-facts',
      'first when',
    ],
  ])('%s', (...fault) => {
    checkFault(fault, (finding, ruleSet) =>
      finding.witness ? hangsOnTheFault(finding, bookOf(ruleSet), finding.witness) : false,
    )
  })

  test('a fault in a condition that nothing hangs on is shown by somebody who meets it', () => {
    const ruleSet = needs(any(fromCity, fromAbroad, onUnknownFact))
    const [finding] = found(ruleSet)
    expect(finding && witnessOf(finding, bookOf(ruleSet))).toMatchObject({ events: ['moving-in'] })
  })
})

describe('what is missing', () => {
  const base = { requiredWhen: yes('has-dog') }

  test.each<Fault>([
    ['a law', withProcedure({ ...base, law: ' ' }), 'error', 'law-missing', 'new law'],
    [
      'a Japanese text',
      withProcedure({ ...base, risk: { ...said('x'), ja: ' ' } }),
      'error',
      'text-missing',
      'new risk.ja',
    ],
    [
      'a language',
      withProcedure({ ...base, risk: { ja: '罰金', en: 'A fine' } }),
      'warning',
      'language-missing',
      'new risk.ja-easy',
    ],
    ['a form', withProcedure({ ...base, forms: ['dream-form'] }), 'error', 'unknown-form', 'new forms.0'],
    ['a department', withProcedure({ ...base, department: 'gone' }), 'error', 'unknown-department', 'new department'],
    ['an item', withProcedure({ ...base, bring: [{ item: 'passport' }] }), 'error', 'unknown-item', 'new bring.0'],
    [
      'a procedure that comes first',
      withProcedure({ ...base, dependsOn: ['gone'] }),
      'error',
      'unknown-procedure',
      'new dependsOn.0',
    ],
    [
      'a deadline’s own words',
      withProcedure({
        ...base,
        deadlines: tenDaysAfterMoving.map(one => ({ ...one, text: said('住み始めた日から20日以内') })),
      }),
      'warning',
      'deadline-words-differ',
      'new deadlines.0.text',
    ],
    ['a confirmation', withProcedure({ ...base, unconfirmed: ['fee'] }), 'warning', 'unconfirmed', 'new fee'],
    [
      'a department’s place',
      aTown({ departments: aTown().departments.map(one => ({ ...one, place: null })) }),
      'warning',
      'unconfirmed',
      'shimin place',
    ],
    [
      'procedures that wait for each other',
      withProcedure({ ...base, dependsOn: ['new'] }),
      'error',
      'cycle-in-depends-on',
      'new dependsOn',
    ],
    [
      'deadlines that follow each other',
      withProcedure({ ...base, deadlines: [{ ...promptly, rules: [{ kind: 'with', procedure: 'new' }] }] }),
      'error',
      'cycle-in-deadlines',
      'new deadlines',
    ],
    [
      'a question’s words',
      aTown(withQuestion('has-dog', { help: { ja: '犬', 'ja-easy': '犬' } })),
      'warning',
      'language-missing',
      'has-dog help.en',
    ],
  ])('%s', (...fault) => {
    checkFault(fault, ({ place, witness }, ruleSet) => (witness ? meets(place, bookOf(ruleSet), witness) : false))
  })
})

describe('what no form or case says', () => {
  const day = { label: '異動日', isRequired: true, items: [], from: { answers: ['moved-in-on'], events: [] } }
  const forms: Known = { ...townForms, forms: townForms.forms.map(one => ({ ...one, fields: [day] })) }

  test('a required field that nothing fills', () => {
    const ruleSet = withProcedure(
      { requiredWhen: yes('has-dog'), forms: ['juminido-todoke'] },
      withQuestion('moved-in-on', { askWhen: fromCity }),
    )
    const fault: Fault = ['', ruleSet, 'error', 'form-field-unfilled', 'new forms.0']
    checkFault(
      fault,
      ({ witness }) =>
        witness?.answers.household['has-dog'] === 'yes' && witness.answers.household['moved-in-on'] === undefined,
      forms,
    )
  })

  test('a data item nobody prints', () => {
    const dataItems = [{ id: 'fax', name: 'ファクス番号' }]
    expect(found(aTown(), { ...townForms, dataItems })).toMatchObject([
      { severity: 'warning', code: 'data-item-not-printed', place: { kind: 'data-item', id: 'fax' } },
    ])
  })

  const nothing = { required: [], notRequired: [], needsChecking: [], deadlines: {} }
  const required = aCase('dog', { expect: { ...nothing, required: ['new'] } })
  const dated = aCase('dog', { expect: { ...nothing, required: ['new'], deadlines: { new: '2026-11-30' } } })
  const notRequired = aCase('dogless', {
    answers: { household: { ...aCase('one').answers.household, 'has-dog': 'no' }, members: [] },
    expect: { ...nothing, notRequired: ['new'] },
  })

  test.each([
    ['a deadline', [required, notRequired], ['deadlines.0']],
    ['that it is needed', [notRequired], ['deadlines.0', 'requiredWhen']],
    ['that it is not needed', [dated], ['requiredWhen']],
    ['nothing', [dated, notRequired], []],
  ])('%s is decided by no case', (_, cases, fields) => {
    const ruleSet = withProcedure({ requiredWhen: yes('has-dog'), deadlines: tenDaysAfterMoving }, { cases })
    const findings = checkRuleSet(ruleSet, townForms).filter(({ place }) => place.id === 'new')
    expect(findings.map(({ code, place }) => [code, place.field])).toEqual(fields.map(field => ['no-case', field]))
    expect(findings.filter(finding => !isTold(finding, ruleSet))).toEqual([])
  })
})

function isTold({ message, place, witness }: Finding, ruleSet: RuleSet): boolean {
  return witness !== undefined && meets(place, bookOf(ruleSet), witness) !== message.includes('不要')
}
