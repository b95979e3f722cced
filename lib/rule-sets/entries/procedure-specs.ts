import type { FieldSpec } from './field-spec'
import { perChoices, sourceSpec } from './specs'

/** What a procedure holds besides its condition, deadlines, fee and main words, which have an editor of their own. */
export const procedureSpecs: readonly FieldSpec[] = [
  { kind: 'choices', key: 'events', label: 'ライフイベント', from: 'events' },
  { kind: 'choice', key: 'per', label: '判定の単位', from: perChoices },
  { kind: 'condition', key: 'concerns', label: '対象になる人', isOptional: true, per: 'member' },
  { kind: 'flag', key: 'isDiscreet', label: '関わりのない人には名前も出さない', isOptional: true },
  {
    kind: 'list',
    key: 'exceptions',
    label: '例外',
    noun: '例外',
    hint: '条件に当てはまっても、必要でないとき',
    of: [
      { kind: 'condition', key: 'when', label: '条件' },
      { kind: 'text', key: 'because', label: '理由' },
    ],
  },
  {
    kind: 'list',
    key: 'bring',
    label: '持ち物',
    noun: '持ち物',
    of: [
      { kind: 'choice', key: 'item', label: '物', from: 'items' },
      { kind: 'condition', key: 'when', label: '必要になる条件', isOptional: true },
    ],
  },
  { kind: 'choice', key: 'department', label: '担当課', from: 'departments' },
  {
    kind: 'list',
    key: 'channels',
    label: '届け出の方法',
    noun: '方法',
    of: [
      {
        kind: 'choice',
        key: 'type',
        label: '種類',
        from: [
          ['counter', '窓口'],
          ['online', 'オンライン'],
          ['mail', '郵送'],
          ['phone', '電話'],
          ['convenience-store', 'コンビニ'],
        ],
      },
      {
        kind: 'choice',
        key: 'availability',
        label: '実施',
        blank: '書かない',
        from: [
          ['city', '市で実施'],
          ['national', '全国で実施'],
          ['city-dependent', '市による（担当課確認）'],
        ],
        isOptional: true,
      },
      { kind: 'text', key: 'via', label: '経路', isOptional: true },
      { kind: 'text', key: 'note', label: '補足', isOptional: true },
    ],
  },
  { kind: 'choices', key: 'dependsOn', label: '先に済ませる手続き', from: 'procedures' },
  { kind: 'choices', key: 'forms', label: '様式', from: 'forms' },
  { kind: 'text', key: 'noForm', label: '様式がない理由', isOptional: true },
  {
    kind: 'part',
    key: 'valid',
    label: '行われる期間',
    hint: '法律や市の決まりで始まる日・終わる日がある手続きだけ。今日より前の日で終わらせると、休止になります',
    isOptional: true,
    of: [
      { kind: 'dayOf', key: 'by', label: 'どの日で決まるか' },
      { kind: 'day', key: 'from', label: 'この日から', isOptional: true },
      { kind: 'day', key: 'until', label: 'この日まで', isOptional: true },
    ],
  },
  { kind: 'line', key: 'law', label: '根拠法令' },
  sourceSpec,
  {
    kind: 'choices',
    key: 'unconfirmed',
    label: '担当課確認',
    hint: '担当課がまだ確かめていないこと',
    from: [
      ['requiredWhen', '必要になる条件'],
      ['deadline', '期限'],
      ['bring', '持ち物'],
      ['fee', '手数料'],
      ['channels', '届け出の方法'],
      ['place', '場所'],
    ],
  },
  {
    kind: 'choice',
    key: 'tier',
    label: '掲載の段階',
    numeric: true,
    from: [
      ['1', '第1段階'],
      ['2', '第2段階'],
      ['external', '市の外の手続き'],
    ],
  },
  { kind: 'number', key: 'minutes', label: 'かかる時間', unit: '分', isOptional: true },
]
