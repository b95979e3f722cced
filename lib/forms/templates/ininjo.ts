import { blankDate, date, fixed, hand, label, line, placed, row, table, value } from '../compose'
import type { Element, Template } from '../template'

const notes = [
  '・作成日と委任する人の氏名は、必ず委任する人が自分で書いてください。全部を自分で書くとなおよいです。',
  '・「一切の手続き」のような書き方はできません。手続きの名前を一つずつ書いてください。',
  '・代理人の本人確認書類が要ります。戸籍の届は委任ではなく使者として届け出ます。印鑑登録証明書は、委任状ではなく印鑑登録証で請求します。',
]

export const ininjo: Template = {
  id: 'ininjo',
  number: '手続きナビ 様式10',
  title: '委任状',
  basis: '項目：市の窓口で使う一般の委任状',
  sheets: [{ size: 'A4', orientation: 'portrait', elements: parts() }],
  continuation: null,
}

/** The day of entrusting and the name are for the entrusting person's own hand; nothing of theirs is signed by a machine. */
function parts(): Element[] {
  return [
    placed([15, 24, 90, 7], line(['（宛先）', { label: '宛先', bind: 'mayorTitle', format: 'text' }], { size: 11 })),
    placed([110, 24, 85, 7], fixed(`作成日　令和${blankDate}`, { size: 10.5, align: 'right' })),
    table(
      { at: [15, 40], columns: [10, 30, 140], title: '代理人（窓口に来る人）' },
      row(
        14,
        { columns: 1, rows: 4, content: label('代理人', { vertical: true }) },
        label('住所'),
        value('代理人の住所', 'proxy.address', { size: 11.5 }),
      ),
      row(14, label('氏名'), value('代理人の氏名', 'proxy.name', { size: 14 })),
      row(11, label('生年月日'), date('代理人の生年月日', 'proxy.birthDate')),
      row(
        11,
        label('電話・関係'),
        line([
          { label: '代理人の電話', bind: 'proxy.phone', format: 'phone' },
          '　　',
          { label: '委任する人との関係', bind: 'proxy.relation', format: 'text' },
        ]),
      ),
    ),
    placed([15, 98, 180, 8], fixed('私は、上の者を代理人と定め、次の手続きをすることを委任します。', { size: 11.5 })),
    table(
      { at: [15, 109], columns: [40, 140], title: '委任する手続き' },
      row(66, label('委任する手続き\n（具体的に）'), value('委任する手続き', 'entrusted', { size: 11.5 })),
      row(
        13,
        label('証明書の通数・使いみち', { size: 7.5 }),
        line(
          [
            { label: '使いみち', bind: 'extra.juminhyo-purpose', format: 'text' },
            '　　',
            { label: '通数', bind: 'extra.juminhyo-copies', format: 'text', whenEmpty: '　　' },
            ' 通',
          ],
          { size: 10.5 },
        ),
      ),
    ),
    table(
      { at: [15, 196], columns: [10, 30, 140], title: '委任する人' },
      row(
        14,
        { columns: 1, rows: 4, content: label('委任する人', { vertical: true }) },
        label('住所'),
        value('委任する人の住所', 'home', { size: 11.5 }),
      ),
      row(16, label('氏名（自署）'), hand('signature', '委任する人の署名', '必ず本人が書いてください')),
      row(11, label('生年月日'), date('委任する人の生年月日', 'filer.birthDate')),
      row(11, label('電話'), value('委任する人の電話', 'phone', { format: 'phone' })),
    ),
    placed([15, 254, 180, 24], fixed(notes.join('\n'), { size: 8.5 })),
  ]
}
