import { formIds } from '@/lib/forms/form-ids'
import { requireTemplate } from '@/lib/forms/templates'
import type { Fact, RuleSet } from '@/lib/rules/schema'
import type { MenuName } from './entries/field-spec'

export type Choice = { readonly value: string; readonly label: string }
export type Choices = { readonly label: string; readonly choices: readonly Choice[] }

/** Everything the editor's menus offer. Ids are chosen here, never typed. */
export type Menus = {
  /** What a condition can speak of, where a household and where one member is looked at. */
  readonly subjects: Readonly<Record<Fact['per'], readonly Choices[]>>
  readonly days: Readonly<Record<Fact['per'], readonly Choice[]>>
  /** The answers of a fact, by its id. */
  readonly answers: Readonly<Record<string, readonly Choice[]>>
  readonly units: Readonly<Record<string, string>>
  /** What can be answered about a household, and about one of its members. */
  readonly facts: Readonly<Record<Fact['per'], readonly Choice[]>>
  readonly factKinds: Readonly<Record<string, Fact['kind']>>
} & Readonly<Record<MenuName, readonly Choice[]>>

export function menusOf(ruleSet: RuleSet): Menus {
  return {
    subjects: { household: subjects(ruleSet, 'household'), member: subjects(ruleSet, 'member') },
    days: { household: days(ruleSet, 'household'), member: days(ruleSet, 'member') },
    answers: Object.fromEntries(ruleSet.facts.map(fact => [fact.id, answersOf(fact)])),
    units: Object.fromEntries(ruleSet.facts.map(fact => [fact.id, fact.kind === 'count' ? fact.unit.ja : ''])),
    facts: { household: factsPer(ruleSet, 'household'), member: factsPer(ruleSet, 'member') },
    factKinds: Object.fromEntries(ruleSet.facts.map(({ id, kind }) => [id, kind])),
    events: ruleSet.events.map(({ id, title }) => ({ value: id, label: title.ja })),
    procedures: ruleSet.procedures.map(({ id, officialName }) => ({ value: id, label: officialName.ja })),
    groups: ruleSet.groups.map(({ id, title }) => ({ value: id, label: title.ja })),
    items: ruleSet.items.map(({ id, name }) => ({ value: id, label: name.ja })),
    departments: ruleSet.departments.map(({ id, name }) => ({ value: id, label: name.ja })),
    forms: forms(ruleSet),
    icons: icons.map(([value, label]) => ({ value, label })),
  }
}

function factsPer({ facts }: RuleSet, per: Fact['per']): readonly Choice[] {
  return facts.filter(fact => fact.per === per).map(({ id, name }) => ({ value: id, label: name.ja }))
}

/** What is built in, and the city's own beside it. */
function forms({ forms }: RuleSet): readonly Choice[] {
  const own = forms.map(({ id, title }) => ({ value: id, label: title }))
  const builtIn = formIds.map(id => ({ value: id, label: requireTemplate(id).title }))
  return [...own, ...builtIn.filter(({ value }) => own.every(one => one.value !== value))]
}

/** Those of `lib/html/icon` that stand for an event. */
const icons: readonly (readonly [string, string])[] = [
  ['home', '家'],
  ['box', '箱'],
  ['plane', '飛行機'],
  ['sign', '道しるべ'],
  ['baby', '赤ちゃん'],
  ['flower', '花'],
  ['people', '人々'],
  ['person', '人'],
  ['rings', '指輪'],
  ['fork', '分かれ道'],
  ['heart', 'ハート'],
  ['book', '本'],
  ['briefcase', 'かばん'],
  ['bag', '買い物袋'],
  ['card', 'カード'],
  ['car', '車'],
  ['lifebuoy', '浮き輪'],
  ['globe', '地球'],
  ['storm', '嵐'],
  ['paper', '書類'],
  ['yen', 'お金'],
  ['phone', '電話'],
  ['place', '場所'],
  ['shield', '盾'],
]

function subjects({ facts, derivedFacts }: RuleSet, per: Fact['per']): readonly Choices[] {
  const fits = (one: { readonly per: Fact['per'] }) => one.per === 'household' || per === 'member'
  const known = facts.filter(fits)
  const named = derivedFacts.filter(fits).map(({ id, yes }) => ({ value: `derived:${id}`, label: yes.ja }))
  return [
    // A household inside a member would be the same household again.
    { label: 'まとめる', choices: per === 'household' ? [group, householdMembers] : [group] },
    { label: '一人ひとりのこと', choices: known.filter(fact => fact.per === 'member').flatMap(subjectsOf) },
    { label: '世帯や引っ越しのこと', choices: known.filter(fact => fact.per === 'household').flatMap(subjectsOf) },
    { label: '名前をつけた条件', choices: named },
    { label: 'そのほか', choices: [...others] },
  ].filter(({ choices }) => choices.length > 0)
}

const group: Choice = { value: 'group', label: '条件のまとまり' }
const householdMembers: Choice = { value: 'member', label: '世帯の人' }

const others: readonly Choice[] = [
  { value: 'event', label: 'できごと' },
  { value: 'today', label: '今日の日付' },
  { value: 'always', label: 'いつも' },
]

function subjectsOf({ id, kind, name, per }: Fact): readonly Choice[] {
  if (kind === 'count') return [{ value: `count:${id}`, label: name.ja }]
  if (kind !== 'day') return [{ value: `is:${id}`, label: name.ja }]
  const day = { value: `day:${id}`, label: name.ja }
  if (per === 'household') return [day]
  const since = id === 'birth-date' ? '' : `（${name.ja}から）`
  return [
    { value: `age:${id}`, label: `年齢${since}` },
    { value: `fiscal:${id}`, label: `年度末までの年齢${since}` },
    day,
  ]
}

function days({ facts }: RuleSet, per: Fact['per']): readonly Choice[] {
  const known = facts.filter(fact => fact.kind === 'day' && (fact.per === 'household' || per === 'member'))
  return [
    { value: 'today', label: '今日' },
    ...known.map(({ id, name }) => ({ value: id, label: name.ja })),
    { value: 'calendar', label: '暦の日' },
  ]
}

function answersOf(fact: Fact): readonly Choice[] {
  if (fact.kind === 'choice') return fact.options.map(({ id, label }) => ({ value: id, label: label.ja }))
  return fact.kind === 'yes-no'
    ? [
        { value: 'yes', label: 'はい' },
        { value: 'no', label: 'いいえ' },
      ]
    : []
}
