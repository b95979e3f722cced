import { date, label, nameOf, numbered, repeat, row, section, span, table, tall, value } from '../compose'
import type { Element, Sheet, Template } from '../template'
import { accountRows, addressCell, addressedTo, birthAndSex, consentRow, portrait, staffArea } from './parts'

export const kodomoIryohi: Template = {
  id: 'kodomo-iryohi',
  number: '手続きナビ 様式4',
  title: '子ども医療費 受給資格登録申請書',
  basis: '項目：市の子ども医療費助成に関する条例（項目は推定・担当課確認）',
  sheets: [{ size: 'A4', orientation: 'portrait', elements: [...addressedTo(portrait, '申請日'), ...tables()] }],
  continuation: continuationSheet(),
}

function tables(): Element[] {
  return [
    table(
      { at: [15, 30], columns: [8, 24, 64, 22, 62], title: '保護者' },
      row(
        14,
        tall(3, label('保護者', { vertical: true })),
        label('氏名'),
        nameOf('claimant', '保護者の氏名'),
        label('生年月日'),
        date('保護者の生年月日', 'claimant.birthDate'),
      ),
      row(14, label('住所'), span(3, addressCell('保護者の住所', 'home'))),
      row(10, label('電話'), span(3, value('電話', 'phone', { format: 'phone' }))),
    ),
    children(73, 4),
    section(
      { at: [15, 148], columns: [30, 60, 28, 62], title: '子どもの健康保険' },
      row(
        11,
        label('保険者名'),
        value('子どもの健康保険の保険者名', 'extra.child-insurer'),
        label('記号・番号'),
        value('子どもの健康保険の記号・番号', 'extra.child-insurance-number'),
      ),
      row(
        11,
        label('被保険者の氏名'),
        value('被保険者の氏名', 'extra.child-insured-name'),
        label('資格取得日'),
        date('子どもの資格取得日', 'extra.child-insured-since'),
      ),
    ),
    table({ at: [15, 176], columns: [8, 28, 60, 22, 62], title: '振込先の口座' }, ...accountRows('保護者')),
    table(
      { at: [15, 208], columns: [15, 89, 14, 62], title: '同意と署名' },
      consentRow(
        '登録と助成に必要な範囲で、世帯の住民基本台帳と健康保険の資格の記録を市が確かめることに同意します。',
        '保護者',
      ),
    ),
    staffArea({
      y: 226,
      pageWidth: portrait,
      work: ['登録', '受給者証交付', '他の公費（　　　　　）', '市国保のため不要', '却下'],
    }),
  ]
}

function continuationSheet(): Sheet {
  const head = table(
    { at: [15, 26], columns: [24, 80, 24, 52], title: '申請' },
    row(12, label('保護者'), nameOf('claimant', '保護者の氏名'), label('申請日'), date('申請日', 'filingOn')),
  )
  return { size: 'A4', orientation: 'portrait', elements: [head, children(42, 12)] }
}

function children(y: number, times: number): Element {
  const heads = ['氏名（フリガナ）', '生年月日・性別', '続柄']
  return table(
    { at: [15, y], columns: [8, 86, 60, 26], title: '登録する子ども' },
    row(7, { kind: 'empty' }, ...heads.map(text => label(text, { scope: 'column', size: 7.5 }))),
    repeat(
      { list: 'children', times, title: '登録する子ども' },
      row(
        15,
        numbered,
        nameOf('each'),
        birthAndSex('each'),
        value('続柄', 'each.kinship', { format: 'kinship', align: 'centre' }),
      ),
    ),
  )
}
