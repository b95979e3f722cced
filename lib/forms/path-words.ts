import type { ListName } from './form-data'
import { formIds } from './form-ids'
import { contentsOfTemplate } from './needed-items'
import type { Content } from './template'
import { requireTemplate } from './templates'

/** What can be printed, called as the built-in forms call it, for whoever places data on a form of the city's own. */
export type PathChoice = {
  readonly path: string
  readonly group: string
  readonly name: string
  /** What a mark can stand for, where the value is one of a list. */
  readonly options: readonly { readonly value: string; readonly name: string }[]
}

export const listWords: Readonly<Record<ListName, string>> = {
  people: '世帯の人',
  insured: '国保に入る人',
  children: '18歳年度末までの子',
  olderChildren: '18歳年度末から22歳年度末までの子',
  pupils: '小中学生',
  concerned: '手続きに関わる人',
}

/** In the order of the menu: the filing itself, people, addresses and accounts, then what only some forms ask. */
export function pathChoices(): readonly PathChoice[] {
  const bound = boundValues()
  const fieldsOfPeople = [...new Set(bound.filter(isOfPerson).map(({ path }) => fieldOf(path)))]
  const ofPeople = personRoots.flatMap(root =>
    fieldsOfPeople.map(field => {
      const named = bound.find(one => isOfPerson(one) && fieldOf(one.path) === field)
      return { ...(named ?? { name: field, options: [] }), path: `${root}.${field}` }
    }),
  )
  const others = [...bound.filter(one => !isOfPerson(one)), receiptCode]
  return [...new Map([...others, ...ofPeople].map(one => [one.path, one])).values()]
    .map(one => ({ ...one, name: clearNames[one.path] ?? one.name, group: groupOf(one.path) }))
    .toSorted((a, b) => groupNames.indexOf(a.group) - groupNames.indexOf(b.group))
}

export function pathWords(path: string): string {
  const found = pathChoices().find(one => one.path === path)
  return found ? `${found.group}：${found.name}` : path
}

/** On its own form a label is clear that says too little in a menu of all. */
const clearNames: Readonly<Record<string, string>> = {
  kokuhoKind: '国保の届出の区分',
  kokuhoReason: '国保の異動の理由',
  kokuhoOn: '国保の異動年月日',
  inkanKind: '印鑑登録の申請の種類',
  mopedReason: '原付の申告の理由',
  mopedOn: '原付の取得・転入の日',
  dogChange: '犬の登録で変わったこと',
  dogChangedOn: '犬の登録が変わった日',
  deceasedHead: '亡くなった方の世帯主',
  deceasedHasSpouse: '亡くなった方の夫または妻',
  deathFilerRole: '死亡届の届出人の資格',
  changeKinds: '変わったこと（住所・氏名・世帯主）',
  changedOn: '変わった日',
  pensionReason: '国民年金に入る理由',
  pensionOn: '国民年金に入る理由となった日',
  allowanceChange: '児童手当の増額・減額',
  allowanceReason: '児童手当が変わる事由',
  allowanceEnd: '児童手当が終わる事由',
  allowanceChangedOn: '児童手当の事由の発生日',
  singleParentEnd: 'ひとり親でなくなる事由',
  careEnd: '介護保険の異動の事由',
  vehicleEnd: '原付の廃車の理由',
  vehicleChange: '原付の登録で変わったこと',
  vehicleChangedOn: '原付の廃車・変更の日',
}

type Bound = Omit<PathChoice, 'group'>

/** Printed in the corner of every built-in form; on the city's own PDF it needs a place. */
const receiptCode: Bound = { path: 'receiptCode', name: '受付コード', options: [] }

const personRoots: readonly string[] = [
  'filer',
  'head',
  'claimant',
  'partner',
  'subject',
  'holder',
  'recipient',
  'husband',
  'wife',
  'baby',
  'deceased',
  'each',
]

const groups: Readonly<Record<string, string>> = {
  '': '届出',
  filer: '届出人',
  visitor: '窓口に来る人',
  proxy: '代理人',
  head: '新しい世帯主',
  claimant: '児童手当の請求者',
  partner: '請求者の配偶者',
  subject: '手続きに関わる人（１人）',
  holder: '資格が変わる・なくなる人',
  recipient: '児童手当を受けてきた人',
  husband: '夫・父',
  wife: '妻・母',
  baby: '生まれた子',
  deceased: '亡くなった人',
  each: '一人ひとり',
  home: '今の住所',
  newAddress: '新しい住所',
  oldAddress: '前の住所',
  bank: '振込先の口座',
  fact: '質問の答え',
  extra: 'そのほか',
}
const groupNames = Object.values(groups)

function groupOf(path: string): string {
  return groups[rootOf(path)] ?? '届出'
}

function isOfPerson({ path }: Pick<Bound, 'path'>): boolean {
  return personRoots.includes(rootOf(path))
}

/** A path used twice keeps its first name, and the words of every box that can be ticked for it. */
function boundValues(): readonly Bound[] {
  const found = new Map<string, Bound>()
  for (const one of formIds.flatMap(form => contentsOfTemplate(requireTemplate(form))).flatMap(boundIn)) {
    const known = found.get(one.path) ?? one
    const values = new Map([...one.options, ...known.options].map(option => [option.value, option]))
    found.set(one.path, { ...known, options: [...values.values()] })
  }
  return [...found.values()]
}

function boundIn(content: Content): readonly Bound[] {
  switch (content.kind) {
    case 'value':
      return [{ path: content.bind, name: content.label, options: [] }]
    case 'name':
      return [
        { path: `${content.bind}.name`, name: content.label, options: [] },
        { path: `${content.bind}.kana`, name: `${content.label}のフリガナ`, options: [] },
      ]
    case 'checks':
      return content.bind ? [{ path: content.bind, name: content.label, options: optionsOf(content.options) }] : []
    case 'line':
      return content.parts.flatMap(part =>
        typeof part === 'string' ? [] : [{ path: part.bind, name: part.label, options: [] }],
      )
    case 'stack':
      return content.items.flatMap(item => boundIn(item.content))
    default:
      return []
  }
}

function optionsOf(options: readonly { readonly value: string; readonly text: string }[]): Bound['options'] {
  return options.map(({ value, text }) => ({ value, name: text }))
}

function rootOf(path: string): string {
  return path.includes('.') || path in groups ? (path.split('.')[0] ?? '') : ''
}

function fieldOf(path: string): string {
  return path.split('.')[1] ?? ''
}
