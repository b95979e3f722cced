import { choice, count, day, factsFrom, text, yesNo } from '@/lib/catalogue/vocabulary'
import { bookOf, type RuleBook } from '@/lib/rules/book'
import type { Condition, DerivedFact, Procedure, Question, RuleSet } from '@/lib/rules/schema'

/** A rule set small enough to hold in the head, for tests of the engine. */
export const smallFacts = {
  relation: choice({
    per: 'member',
    name: text('関係'),
    options: {
      self: { label: text('あなた'), clause: text('本人である') },
      child: { label: text('子'), clause: text('子である') },
    },
  }),
  'birth-date': day({ per: 'member', range: 'past', name: text('生年月日') }),
  from: choice({
    per: 'household',
    name: text('前の住まい', '前の 家', 'where you lived'),
    options: {
      'other-city': {
        label: text('ほかの市'),
        clause: text('ほかの市から引っ越してきた', 'ほかの 町から 来ました。', 'you moved here'),
      },
      abroad: {
        label: text('国外'),
        clause: text('国外から引っ越してきた', '外国から 来ました。', 'you came from abroad'),
      },
    },
  }),
  'moved-on': day({ per: 'household', range: 'any', name: text('住み始めた日') }),
  'has-dog': yesNo({
    per: 'household',
    name: text('犬', '犬', 'a dog'),
    yes: text('犬を飼っている', '犬が います。', 'you have a dog'),
    no: text('犬を飼っていない', '犬が いません。', 'you have no dog'),
  }),
  'dog-registered': yesNo({
    per: 'household',
    name: text('犬の登録'),
    yes: text('犬が登録してある'),
    no: text('犬が登録していない'),
  }),
  card: yesNo({
    per: 'member',
    name: text('カード'),
    yes: text('カードを持っている'),
    no: text('カードを持っていない'),
  }),
  insurance: choice({
    per: 'member',
    name: text('健康保険'),
    options: {
      work: { label: text('会社'), clause: text('会社の保険に入っている') },
      none: { label: text('なし'), clause: text('どの保険にも入っていない') },
    },
  }),
  vehicles: count({ per: 'household', min: 0, max: 9, name: text('原付の台数'), unit: text('台') }),
} as const

const childUntil18: DerivedFact = {
  id: 'has-child',
  per: 'household',
  when: {
    op: 'any-member',
    where: { op: 'until-fiscal-year-end', birth: 'birth-date', age: 18, on: { day: 'today' } },
  },
  yes: text('18歳の年度末までの子がいる', '18さいまでの 子どもが います。', 'you have a child up to 18'),
  no: text('18歳の年度末までの子がいない', '18さいまでの 子どもが いません。', 'you have no child up to 18'),
}

export function isFact(fact: string, ...values: string[]): Condition {
  return { op: 'is', fact, in: values }
}

export function aProcedure(changes: Partial<Procedure> & Pick<Procedure, 'id'>): Procedure {
  return {
    title: text(changes.id),
    officialName: text(changes.id),
    events: ['moving-in'],
    per: 'household',
    requiredWhen: { op: 'always' },
    exceptions: [],
    need: 'must',
    unchecked: [],
    deadlines: [],
    bring: [],
    fee: { amountYen: 0, text: text('無料') },
    department: 'shimin',
    channels: [{ type: 'counter' }],
    whoCanFile: text('本人'),
    dependsOn: [],
    forms: [],
    notes: [],
    law: '住民基本台帳法 第22条',
    source: { verification: 'law-from-memory', confidence: 'medium' },
    unconfirmed: [],
    tier: 1,
    ...changes,
  }
}

const questions: readonly Question[] = [
  { id: 'relation', group: 'household', title: text('どなたですか') },
  { id: 'birth-date', group: 'household', title: text('生年月日') },
  { id: 'from', group: 'moving', title: text('どこから') },
  { id: 'moved-on', group: 'moving', title: text('いつから') },
  { id: 'has-dog', group: 'moving', title: text('犬はいますか') },
  { id: 'dog-registered', group: 'moving', title: text('犬は登録してありますか'), askWhen: isFact('has-dog', 'yes') },
  { id: 'card', group: 'moving', title: text('カード') },
  { id: 'insurance', group: 'moving', title: text('健康保険') },
  { id: 'vehicles', group: 'moving', title: text('原付の台数') },
]

export const smallProcedures: readonly Procedure[] = [
  aProcedure({
    id: 'move-in',
    requiredWhen: isFact('from', 'other-city'),
    concerns: { op: 'always' },
    deadlines: [
      {
        text: text('14日以内'),
        notBefore: { fact: 'moved-on' },
        rules: [
          {
            kind: 'within',
            count: 14,
            unit: 'days',
            from: { fact: 'moved-on' },
            countsFirstDay: false,
            closedDay: 'next-open',
          },
        ],
      },
    ],
    bring: [{ item: 'identity' }, { item: 'certificate', when: isFact('from', 'other-city') }],
  }),
  aProcedure({
    id: 'child-allowance',
    department: 'kodomo',
    requiredWhen: { op: 'all', of: [isFact('from', 'other-city'), { op: 'derived', id: 'has-child' }] },
    dependsOn: ['move-in'],
    bring: [{ item: 'identity' }],
  }),
  aProcedure({
    id: 'card-use',
    per: 'member',
    requiredWhen: isFact('card', 'yes'),
    deadlines: [{ text: text('同時'), rules: [{ kind: 'with', procedure: 'move-in' }] }],
  }),
  aProcedure({
    id: 'insurance-join',
    per: 'member',
    requiredWhen: {
      op: 'all',
      of: [
        { op: 'age', birth: 'birth-date', on: { day: 'today' }, reachedOn: 'birthday', under: 75 },
        isFact('insurance', 'none'),
      ],
    },
    deadlines: [{ text: text('速やかに'), rules: [{ kind: 'promptly' }] }],
  }),
  aProcedure({ id: 'dog', department: 'kenko', requiredWhen: isFact('dog-registered', 'yes') }),
  aProcedure({
    id: 'moped',
    requiredWhen: { op: 'count', fact: 'vehicles', atLeast: 1 },
    exceptions: [{ when: isFact('from', 'abroad'), because: text('国外からは持ってこられないため') }],
  }),
  aProcedure({ id: 'elsewhere', events: ['birth'] }),
]

export const smallRuleSet: RuleSet = {
  schemaVersion: 1,
  municipality: {
    code: '072028',
    name: text('試験市'),
    mayorTitle: '試験市長',
    phone: '0242-00-0000',
    hours: text('平日'),
  },
  closedDays: { weekdays: [0, 6], nationalHolidays: true, yearly: [{ from: '12-29', to: '01-03' }], extra: [] },
  events: ['moving-in', 'birth'].map(id => ({
    id,
    title: text(id),
    summary: text(id),
    icon: 'home',
    prominence: 'first',
    clause: text('引っ越してきた'),
  })),
  departments: ['shimin', 'kodomo', 'kenko'].map((id, order) => ({
    id,
    name: text(id),
    place: null,
    order,
    isCity: true,
  })),
  facts: factsFrom(smallFacts),
  derivedFacts: [childUntil18],
  groups: [
    { id: 'household', title: text('家族') },
    { id: 'moving', title: text('引っ越し') },
  ],
  questions: [...questions],
  items: [
    { id: 'identity', name: text('本人確認書類') },
    { id: 'certificate', name: text('転出証明書') },
  ],
  procedures: [...smallProcedures],
  forms: [],
  values: [],
  cases: [],
}

export const smallBook: RuleBook = bookOf(smallRuleSet)

export function bookWith(procedures: readonly Procedure[]): RuleBook {
  return bookOf({ ...smallRuleSet, procedures: [...procedures] })
}
