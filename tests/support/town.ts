import { all, any, anyMember, factsFrom, rulesOver, text } from '@/lib/catalogue/vocabulary'
import type { Known } from '@/lib/rules/checks/forms'
import type { Case, Procedure, RuleSet, Text } from '@/lib/rules/schema'

/** A town small enough to read whole: three procedures, five facts, no fault. */

export function inThreeLanguages(ja: string): Text {
  return text(ja, ja, ja)
}

const said = inThreeLanguages

export const townFacts = {
  relation: {
    kind: 'choice',
    per: 'member',
    name: said('関係'),
    options: {
      self: { label: said('あなた'), clause: said('本人である') },
      child: { label: said('子'), clause: said('子である') },
    },
  },
  'birth-date': { kind: 'day', per: 'member', range: 'past', name: said('生年月日') },
  'moved-from': {
    kind: 'choice',
    per: 'household',
    name: said('前に住んでいたところ'),
    options: {
      'other-city': { label: said('ほかの市区町村'), clause: said('ほかの市区町村から引っ越してきた') },
      abroad: { label: said('国外'), clause: said('国外から引っ越してきた') },
    },
  },
  'moved-in-on': { kind: 'day', per: 'household', range: 'any', name: said('住み始めた日') },
  'has-dog': { kind: 'yes-no', per: 'household', name: said('犬'), yes: said('犬がいる'), no: said('犬がいない') },
} as const

export const { is, yes, on, age, dayOf } = rulesOver<typeof townFacts>()

export const tenDaysAfterMoving: Procedure['deadlines'] = [
  {
    rules: [
      {
        kind: 'within',
        count: 10,
        unit: 'days',
        from: on('moved-in-on'),
        countsFirstDay: false,
        closedDay: 'next-open',
      },
    ],
    text: said('住み始めた日の翌日から10日以内'),
  },
]

export function aProcedure(id: string, changes: Partial<Procedure> = {}): Procedure {
  return {
    id,
    title: said(`${id}を届け出る`),
    officialName: said(`${id}届`),
    events: ['moving-in'],
    per: 'household',
    requiredWhen: { op: 'always' },
    exceptions: [],
    need: 'must',
    unchecked: [],
    deadlines: [],
    bring: [],
    fee: { amountYen: 0, text: said('無料') },
    department: 'shimin',
    channels: [{ type: 'counter' }],
    whoCanFile: said('本人'),
    dependsOn: [],
    forms: [],
    notes: [],
    law: '試験条例 第1条',
    source: { verification: 'web-checked', confidence: 'high' },
    unconfirmed: [],
    tier: 1,
    ...changes,
  }
}

export function aCase(id: string, changes: Partial<Case> = {}): Case {
  return {
    id,
    title: said(`事例 ${id}`),
    events: ['moving-in'],
    today: '2026-11-24',
    answers: {
      household: { 'moved-from': 'other-city', 'moved-in-on': '2026-11-20', 'has-dog': 'yes' },
      members: [
        { relation: 'self', 'birth-date': '1990-05-01' },
        { relation: 'child', 'birth-date': '2020-05-01' },
      ],
    },
    expect: { required: [], notRequired: [], needsChecking: [], deadlines: {} },
    ...changes,
  }
}

export function aTown(changes: Partial<RuleSet> = {}): RuleSet {
  return {
    schemaVersion: 1,
    municipality: {
      code: '072028',
      name: said('試験市'),
      mayorTitle: '試験市長',
      phone: '0242-00-0000',
      hours: said('平日'),
    },
    forms: [],
    values: [],
    closedDays: { weekdays: [0, 6], nationalHolidays: true, yearly: [{ from: '12-29', to: '01-03' }], extra: [] },
    events: [
      {
        id: 'moving-in',
        title: said('引っ越してきた'),
        summary: said('ほかの市から'),
        icon: 'home',
        prominence: 'first',
        clause: said('引っ越してきた'),
      },
    ],
    departments: [{ id: 'shimin', name: said('市民課'), place: said('1階'), order: 1, isCity: true }],
    facts: factsFrom(townFacts),
    derivedFacts: [
      {
        id: 'has-child',
        per: 'household',
        when: anyMember(all(is('relation', 'child'), age({ under: 18 }))),
        yes: said('18歳未満の子がいる'),
        no: said('18歳未満の子がいない'),
      },
    ],
    groups: [{ id: 'moving', title: said('引っ越し') }],
    questions: ['moved-from', 'moved-in-on', 'has-dog'].map(id => ({ id, group: 'moving', title: said(`${id}は？`) })),
    items: [{ id: 'identity-document', name: said('本人確認書類') }],
    procedures: [
      aProcedure('tennyu', {
        requiredWhen: is('moved-from', 'other-city'),
        deadlines: tenDaysAfterMoving,
        bring: [{ item: 'identity-document' }],
        forms: ['juminido-todoke'],
      }),
      aProcedure('teate', { requiredWhen: { op: 'derived', id: 'has-child' }, dependsOn: ['tennyu'] }),
      aProcedure('inu', { requiredWhen: any(yes('has-dog'), is('moved-from', 'abroad')) }),
    ],
    cases: [
      aCase('family', {
        expect: {
          required: ['tennyu', 'teate'],
          notRequired: [],
          needsChecking: [],
          deadlines: { tennyu: '2026-11-30' },
        },
      }),
    ],
    ...changes,
  }
}

/** The town's one form, filled from nothing. */
export const townForms: Known = {
  forms: [{ id: 'juminido-todoke', title: '住民異動届', fields: [], isOffered: false }],
  dataItems: [],
}

/** The town with one procedure changed. */
export function aTownWith(id: string, changes: Partial<Procedure>): RuleSet {
  const town = aTown()
  if (!town.procedures.some(procedure => procedure.id === id)) throw new Error(`the town has no procedure ${id}`)
  const procedures = town.procedures.map(procedure => (procedure.id === id ? { ...procedure, ...changes } : procedure))
  return { ...town, procedures }
}
