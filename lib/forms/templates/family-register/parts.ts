import { blankDate, hand, label, nameOf, row, section, span, value } from '../../compose'
import type { Content, Row, Table } from '../../template'
import { bothOf, dayField, type Field, fields, one, textField, tickField, two, writeField } from '../fields'

/** Parts of the notifications to the family register (戸籍法施行規則 第59条, 附録様式), in the words of the forms. */

export const households = [
  '１ 農業（だけ、またはほかの仕事も）',
  '２ 自由業・商工業・サービス業などの個人経営',
  '３ 常用勤労者（勤め先が１〜99人）',
  '４ ３以外の常用勤労者・会社などの役員',
  '５ その他の仕事（日々・１年未満の契約も）',
  '６ 仕事をしている者がいない',
]

export function householdWork(name = '世帯のおもな仕事'): Field {
  return tickField(name, households)
}

/** 国勢調査 is in years ending in 0 and 5 (April to the next March). */
export function occupationField(name: string): Field {
  return writeField(name, '国勢調査の年（西暦の末尾が０・５の年の４月から翌年３月）だけ書きます')
}

export function timeField(name: string, day: Field): Field {
  return bothOf(name, day, tickField('時刻', ['午前', '午後　　　時　　　分']))
}

export function domicileRows(person: 'filer' | 'subject' | 'husband' | 'wife' | 'deceased') {
  return [two(textField('本籍', `${person}.registeredDomicile`), textField('筆頭者', `${person}.familyRegisterHead`))]
}

/** 届出人: what they are is ticked, their name is for their own hand. */
export function notifier(capacity: Field, height = 10): Table {
  return fields(
    '届出人',
    one(capacity, height),
    one(textField('住所', 'filer.address')),
    ...domicileRows('filer'),
    two({ label: '署名', content: hand('signature', '届出人の署名', '自署') }, dayField('生年月日', 'filer.birthDate')),
  )
}

export function phoneRow() {
  return one({ label: '日中の電話', content: value('日中の電話', 'phone', { format: 'phone' }) }, 8)
}

const coupleColumns = [30, 75, 75]
type Half = 'husband' | 'wife'

/** 夫 on the left, 妻 on the right. */
export function couple(heads: readonly [string, string], ...rows: readonly Row[]): Table {
  const head = row(6, label('', { scope: 'column' }), ...heads.map(text => label(text, { scope: 'column' })))
  return section({ at: [15, 8.6], columns: coupleColumns, title: '夫と妻' }, head, ...rows)
}

export function coupleRow(name: string, content: (half: Half) => Content, height = 9): Row {
  return row(height, label(name, { size: 7.5 }), content('husband'), content('wife'))
}

export function coupleFacts(): Row[] {
  return [
    coupleRow('氏名', half => nameOf(half, '氏名'), 12),
    coupleRow(
      '生年月日',
      half => value('生年月日', `${half}.birthDate`, { format: 'wareki', whenEmpty: blankDate }),
      8,
    ),
    coupleRow('住所', half => value('住所', `${half}.address`)),
    coupleRow('本籍', half => value('本籍', `${half}.registeredDomicile`)),
    coupleRow('筆頭者の氏名', half => value('筆頭者の氏名', `${half}.familyRegisterHead`), 8),
    coupleRow('父の氏名', half => value('父の氏名', `${half}.fatherName`), 8),
    coupleRow('母の氏名', half => value('母の氏名', `${half}.motherName`), 8),
    coupleRow('父母との続き柄', half => value('父母との続き柄', `${half}.birthOrder`), 8),
  ]
}

/** Across both halves. */
export function wholeRow(field: Field, height = 10): Row {
  return row(height, label(field.label, { size: 7.5 }), span(2, field.content))
}

/** 証人: two grown people, who write everything themselves. */
export function witnesses(): Table {
  return section(
    { at: [15, 8.6], columns: coupleColumns, title: '証人（成人２人が自分で書きます）' },
    ...['署名', '生年月日', '住所', '本籍'].map(name =>
      row(
        8,
        label(name),
        hand(name === '署名' ? 'signature' : 'write', `証人の${name}`),
        hand('write', `もう１人の証人の${name}`),
      ),
    ),
  )
}
