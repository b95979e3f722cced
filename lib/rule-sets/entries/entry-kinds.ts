/** The things of a rule set that have an editor of their own, beside procedures, forms and cases. */
export const entryKinds = [
  'event',
  'group',
  'question',
  'derived-fact',
  'item',
  'department',
  'value',
  'city',
  'case',
] as const
export type EntryKind = (typeof entryKinds)[number]

export const kindTitles: Readonly<Record<EntryKind, string>> = {
  event: 'ライフイベント',
  group: '質問のまとまり',
  question: '質問と事実',
  'derived-fact': '名前つきの条件',
  item: '持ち物',
  department: '担当課',
  value: '日付で変わる額や年数',
  city: '市と閉庁日',
  case: '事例',
}

export function isEntryKind(text: string): text is EntryKind {
  return (entryKinds as readonly string[]).includes(text)
}
