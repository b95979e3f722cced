import type { LocalDate } from '@/lib/calendar/local-date'
import type { RuleSet } from '@/lib/rules/schema'
import type { EntryKind } from './entry-kinds'
import type { FactKind } from './question-specs'

export type NewEntry = { readonly kind: Exclude<EntryKind, 'city' | 'question'> } | NewQuestion
export type NewQuestion = { readonly kind: 'question'; readonly answers: FactKind }

export type Beginning = { readonly ruleSet: RuleSet; readonly today: LocalDate }

/** What stands in a new thing until its editor says more; whatever is left of it shows in the checks. */
export function blankEntry(wanted: NewEntry, id: string, { ruleSet, today }: Beginning): unknown {
  const said = { ja: named[wanted.kind] }
  switch (wanted.kind) {
    case 'event':
      return { id, title: said, summary: said, icon: 'paper', prominence: 'list', clause: said }
    case 'group':
      return { id, title: said }
    case 'department':
      return { id, name: said, place: null, order: ruleSet.departments.length + 1, isCity: true }
    case 'item':
      return { id, name: said }
    case 'value':
      return { id, name: said, unit: 'yen', ranges: [{ amount: 0 }], law: '担当課確認', source: unread }
    case 'derived-fact':
      return { id, per: 'household', when: { op: 'always' }, yes: said, no: said }
    case 'case':
      return {
        id,
        title: said,
        events: ruleSet.events.slice(0, 1).map(event => event.id),
        today,
        answers: { household: {}, members: [] },
        expect: { required: [], notRequired: [], needsChecking: [], deadlines: {} },
      }
    case 'question':
      return {
        fact: { id, per: 'household', name: said, ...blankAnswers[wanted.answers] },
        question: { id, group: ruleSet.groups[0]?.id ?? 'group', title: said },
      }
  }
}

/** Nobody has read anything for it yet. */
export const unread = { verification: 'knowledge-only', confidence: 'low' } as const

const named: Readonly<Record<NewEntry['kind'], string>> = {
  event: '新しいライフイベント',
  group: '新しいまとまり',
  department: '新しい課',
  item: '新しい持ち物',
  value: '新しい額',
  'derived-fact': '新しい条件',
  question: '新しい質問',
  case: '新しい事例',
}

const yes = { ja: '「はい」に当てはまる' }
const no = { ja: '「いいえ」に当てはまる' }

const blankAnswers: Readonly<Record<FactKind, object>> = {
  'yes-no': { kind: 'yes-no', yes, no },
  choice: {
    kind: 'choice',
    options: [
      { id: 'option-1', label: { ja: '選択肢1' }, clause: { ja: '選択肢1に当てはまる' } },
      { id: 'option-2', label: { ja: '選択肢2' }, clause: { ja: '選択肢2に当てはまる' } },
    ],
  },
  day: { kind: 'day', range: 'past' },
  count: { kind: 'count', min: 0, max: 20, unit: { ja: '人' } },
}
