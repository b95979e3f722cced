import {
  blankDate,
  checks,
  date,
  hand,
  handChecks,
  label,
  line,
  placed,
  row,
  signature,
  span,
  stack,
  staffTable,
  value,
} from '../compose'
import type { Checks, Content, Hand, Path, PersonPath, Placed, Row, SignerRole, Table } from '../template'

/** Parts that several forms share, so that they look and read alike. */

export const portrait = 210
export const landscape = 297

/** 「（宛先）会津若松市長」 on the left, the day on the right, under the title. */
export function addressedTo(pageWidth: number, dayName: string, to?: string): Placed[] {
  const mayor = { label: '宛先', bind: 'mayorTitle', format: 'text' } as const
  return [
    placed([15, 21, 95, 6], line(['（宛先）', to ?? mayor], { size: 10.5 })),
    placed([pageWidth - 85, 22.5, 70, 5], filingDay(dayName)),
  ]
}

export function filingDay(name: string): Content {
  const day = { label: name, bind: 'filingOn', format: 'wareki', whenEmpty: blankDate } as const
  return line([`${name}　`, day], { size: 9.5, align: 'right' })
}

/** 〒 above, the address below with room to wrap. */
export function addressCell(name: string, bind: 'home' | 'newAddress' | 'oldAddress'): Content {
  return stack(
    [1, line(['〒', { label: `${name}の郵便番号`, bind: `${bind}.postalCode`, format: 'postal' }], { size: 8 })],
    [1.9, value(name, bind, { size: 10.5 })],
  )
}

export function sexChecks(bind: Path): Checks {
  return checks('性別', bind, { male: '男', female: '女' })
}

/** 生年月日 above, 性別 below. */
export function birthAndSex(person: PersonPath): Content {
  return stack([1, date('生年月日', `${person}.birthDate`, { size: 9.5 })], [1, sexChecks(`${person}.sex`)])
}

export function myNumber(whose: string): Hand {
  return hand('my-number', `${whose}のマイナンバー`, '窓口で記入（印字しません）')
}

/** 金融機関の口座, in the claimant's own name; three rows over four columns after a vertical heading. */
export function accountRows(owner: string): Row[] {
  const kinds = { ordinary: '普通', current: '当座', savings: '貯蓄' }
  return [
    row(
      8,
      { columns: 1, rows: 3, content: label('口座', { vertical: true }) },
      label('受け取り方'),
      span(
        3,
        checks('受け取り方', 'bank.usesPublicMoneyAccount', {
          yes: '公金受取口座を利用する',
          no: `次の口座に振り込む（${owner}名義に限る）`,
        }),
      ),
    ),
    row(
      9,
      label('金融機関・支店'),
      line(
        [
          { label: '金融機関', bind: 'bank.bank', format: 'text' },
          '　',
          { label: '支店', bind: 'bank.branch', format: 'text' },
        ],
        { size: 10 },
      ),
      label('種別'),
      checks('口座の種別', 'bank.type', kinds),
    ),
    row(
      9,
      label('口座番号'),
      value('口座番号', 'bank.number'),
      label('名義（カナ）'),
      value('口座名義（カナ）', 'bank.holderKana', { size: 9.5 }),
    ),
  ]
}

/** Whose hand a consent needs, by what the form calls them. Two hands in one box are left to paper. */
const consentSigners = {
  届出人: 'filer',
  申請者: 'filer',
  保護者: 'filer',
  本人: 'subject',
  被保険者: 'subject',
  対象の方: 'subject',
  世帯主: 'head',
  請求者: 'claimant',
  受給者: 'recipient',
  '被保険者・配偶者': null,
} as const satisfies Readonly<Record<string, SignerRole | null>>
export type Consenting = keyof typeof consentSigners

/** 同意 on the left, 署名 on the right. `paper`: what a national form wants written. */
export function consentRow(sentence: string, whose: Consenting, on: 'screen' | 'paper' = 'screen'): Row {
  const name = `${whose}の署名`
  const signer = on === 'screen' ? consentSigners[whose] : null
  return row(
    12,
    label('同意'),
    { columns: 1, rows: 1, content: { kind: 'text', text: sentence, size: 8 } },
    label('署名'),
    signer ? signature(name, signer, '自署') : hand('signature', name, '自署'),
  )
}

const identityPapers = [
  'マイナンバーカード',
  '運転免許証',
  '旅券',
  '在留カード等',
  '２点（　　　　　　　）',
  'その他（　　　　　）',
]

type StaffOptions = { readonly y: number; readonly pageWidth: number; readonly work: readonly string[] }

/** 職員記入欄: identity papers, what this desk does, and who did it. */
export function staffArea({ y, pageWidth, work }: StaffOptions): Table {
  const width = pageWidth - 30
  const seals = 14
  return staffTable(
    { at: [15, y], columns: [7, 18, width - 25 - 3 * seals, seals, seals, seals], title: '職員記入欄' },
    row(
      4,
      { columns: 1, rows: 3, content: label('職員記入欄', { vertical: true, size: 7 }) },
      { columns: 1, rows: 2, content: label('本人確認', { size: 7.5 }) },
      { columns: 1, rows: 2, content: handChecks('本人確認', identityPapers) },
      ...['受付', '入力', '照合'].map(text => label(text, { size: 7, scope: 'column' })),
    ),
    row(7, ...[1, 2, 3].map(() => ({ columns: 1, rows: 2, content: { kind: 'empty' } as const }))),
    row(8, label('処理', { size: 7.5 }), span(1, handChecks('処理', work))),
  )
}
