import type { Place, PlaceKind } from './finding'
import type { RuleSet } from './schema'

/** What an official calls the place: the thing, by its own name, and the field in it. */
export type PlaceName = { readonly kind: string; readonly thing: string; readonly field: string }

export function placeName({ kind, id, field }: Place, ruleSet: RuleSet): PlaceName {
  return { kind: kindNames[kind], thing: thingName(kind, id, ruleSet), field: fieldName(field) }
}

/** The field's own name, with what lies in it (「期限2の数え方」), and its language where it is a text. */
export function fieldName(field: string): string {
  const [first = '', second = '', third = ''] = field.split('.')
  const place = /^\d+$/.test(second) ? `${Number(second) + 1}` : ''
  const inner = place !== '' && innerNames[third] ? `の${innerNames[third]}` : ''
  const language = languageNames[field.split('.').at(-1) ?? '']
  return `${fieldNames[first] ?? first}${place}${inner}${language ? `（${language}）` : ''}`
}

/** What entries of a list hold. */
const innerNames: Readonly<Record<string, string>> = {
  because: '理由',
  item: '物',
  label: '見出し',
  loss: '遅れると失うもの',
  notBefore: '出せるようになる日',
  note: '補足',
  rules: '数え方',
  advised: '勧める日',
  benefit: '月ごとの手当',
  text: '言葉',
  via: '経路',
  when: '条件',
}

const kindNames: Readonly<Record<PlaceKind, string>> = {
  'rule-set': '全体',
  event: 'ライフイベント',
  department: '担当課',
  fact: '事実',
  'derived-fact': '名前つきの条件',
  group: '質問のまとまり',
  question: '質問',
  item: '持ち物',
  value: '日付で変わる額や年数',
  procedure: '手続き',
  form: '市の様式',
  case: '事例',
  'data-item': '様式の項目',
}

const languageNames: Readonly<Record<string, string>> = { ja: '日本語', 'ja-easy': 'やさしい日本語', en: '英語' }

const fieldNames: Readonly<Record<string, string>> = {
  about: '表している例・改正',
  amountYen: '金額（円）',
  answers: '答え',
  askWhen: 'たずねる条件',
  availability: '実施',
  because: '理由',
  bring: '持ち物',
  channels: '届け出の方法',
  clause: '理由の言葉',
  closedDays: '閉庁日',
  concerns: '対象になる人',
  confidence: '確かさ',
  deadline: '期限',
  deadlines: '期限',
  department: '担当課',
  dependsOn: '先に済ませる手続き',
  events: 'ライフイベント',
  exceptions: '例外',
  expect: 'あるべき結果',
  fee: '手数料',
  fields: '印字する項目',
  pages: 'ページ',
  pdf: 'PDF',
  number: '様式番号',
  forms: '様式',
  noForm: '様式がない理由',
  group: 'まとまり',
  help: '説明',
  hours: '受付時間',
  icon: '絵',
  isCity: '市の窓口',
  item: '物',
  label: '見出し',
  law: '根拠法令',
  loss: '遅れると失うもの',
  minutes: 'かかる時間',
  municipality: '自治体',
  name: '名前',
  need: '必要の度合い',
  no: '「いいえ」の言葉',
  note: '補足',
  notes: '備考',
  notice: 'お知らせ',
  officialName: '正式な名前',
  options: '選択肢',
  order: '回る順番',
  per: '判定の単位',
  phone: '電話',
  place: '場所',
  prominence: '最初の画面での大きさ',
  range: '日付の範囲',
  readOn: '読んだ日',
  requiredWhen: '必要になる条件',
  risk: 'しないとどうなるか',
  source: '出典',
  supports: '裏づける内容',
  summary: '一行の説明',
  text: '文',
  tier: '掲載の段階',
  title: '題名',
  titleForOther: '題名（ほかの人について）',
  titleAlone: '題名（一人のとき）',
  today: '来庁日',
  type: '種類',
  unchecked: 'たずねない条件',
  unconfirmed: '担当課確認',
  unit: '単位',
  url: '掲載先',
  valid: '行われる期間',
  formsValid: '様式を使う期間',
  ranges: '額と期間',
  verification: '確かめ方',
  via: '経路',
  when: '条件',
  whenUnknown: 'わからないとき',
  whoCanFile: '届け出できる人',
  yes: '「はい」の言葉',
}

function thingName(kind: PlaceKind, id: string, ruleSet: RuleSet): string {
  switch (kind) {
    case 'rule-set':
      return ruleSet.municipality.name.ja
    case 'procedure':
      return ruleSet.procedures.find(one => one.id === id)?.officialName.ja ?? id
    case 'event':
      return ruleSet.events.find(one => one.id === id)?.title.ja ?? id
    case 'question':
      return ruleSet.questions.find(one => one.id === id)?.title.ja ?? id
    case 'group':
      return ruleSet.groups.find(one => one.id === id)?.title.ja ?? id
    case 'form':
      return ruleSet.forms.find(one => one.id === id)?.title ?? id
    case 'case':
      return ruleSet.cases.find(one => one.id === id)?.title.ja ?? id
    case 'derived-fact':
      return ruleSet.derivedFacts.find(one => one.id === id)?.yes.ja ?? id
    case 'fact':
      return ruleSet.facts.find(one => one.id === id)?.name.ja ?? id
    case 'item':
      return ruleSet.items.find(one => one.id === id)?.name.ja ?? id
    case 'value':
      return ruleSet.values.find(one => one.id === id)?.name.ja ?? id
    case 'department':
      return ruleSet.departments.find(one => one.id === id)?.name.ja ?? id
    case 'data-item':
      return id
  }
}
