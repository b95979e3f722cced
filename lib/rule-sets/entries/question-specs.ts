import type { FieldSpec } from './field-spec'
import { perChoices } from './specs'

const answerSpecs = {
  choice: [
    {
      kind: 'list',
      key: 'options',
      label: '選択肢',
      noun: '選択肢',
      hasIds: true,
      of: [
        { kind: 'text', key: 'label', label: '言葉' },
        { kind: 'text', key: 'hint', label: '補足', isOptional: true },
        { kind: 'text', key: 'clause', label: '理由の言葉', hint: '「…ため」と続く言葉' },
      ],
    },
  ],
  'yes-no': [
    { kind: 'text', key: 'yes', label: '「はい」の理由の言葉', hint: '「…ため」と続く言葉' },
    { kind: 'text', key: 'no', label: '「いいえ」の理由の言葉' },
  ],
  day: [
    {
      kind: 'choice',
      key: 'range',
      label: '日付の範囲',
      from: [
        ['past', 'もう来た日だけ'],
        ['future', 'これから来る日だけ'],
        ['any', 'どちらでも'],
      ],
    },
  ],
  count: [
    { kind: 'number', key: 'min', label: 'いちばん小さい数', unit: '' },
    { kind: 'number', key: 'max', label: 'いちばん大きい数', unit: '' },
    { kind: 'text', key: 'unit', label: '単位' },
  ],
} as const satisfies Readonly<Record<string, readonly FieldSpec[]>>

export type FactKind = keyof typeof answerSpecs

export function isFactKind(text: string): text is FactKind {
  return Object.hasOwn(answerSpecs, text)
}

/** What is asked is one thing to an editor: the question, and the fact that it asks. */
export function questionSpecs(kind: FactKind, isAsked: boolean): readonly FieldSpec[] {
  return [
    ...(isAsked ? [askedSpec] : []),
    {
      kind: 'part',
      key: 'fact',
      label: '答え',
      of: [
        { kind: 'text', key: 'name', label: '短い名前', hint: '一覧や理由で使う名前（例：住み始めた日）' },
        { kind: 'choice', key: 'per', label: 'だれのこと', from: perChoices },
        ...answerSpecs[kind],
      ],
    },
  ]
}

const askedSpec: FieldSpec = {
  kind: 'part',
  key: 'question',
  label: '質問',
  of: [
    { kind: 'text', key: 'title', label: '題名', hint: '住民にたずねる文' },
    {
      kind: 'text',
      key: 'titleForOther',
      label: 'ほかの人についての題名',
      hint: '{who} がその人になる',
      isOptional: true,
    },
    { kind: 'text', key: 'titleAlone', label: '一人だけのときの題名', isOptional: true },
    { kind: 'text', key: 'help', label: '説明', hint: 'なければ空けておく', isOptional: true },
    { kind: 'text', key: 'whenUnknown', label: 'わからないときの説明', isOptional: true },
    { kind: 'choice', key: 'group', label: 'まとまり', from: 'groups' },
    { kind: 'condition', key: 'askWhen', label: 'たずねる条件', isOptional: true },
  ],
}
