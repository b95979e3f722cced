import { date, empty, fixed, label, nameOf, numbered, placed, repeat, row, span, table, tall, value } from '../compose'
import type { Element, Sheet, Template } from '../template'
import { addressCell, addressedTo, birthAndSex, portrait, staffArea } from './parts'

const notes = [
  '・通う学校は、新しい住所の通学区域で決まります。学校の欄は、窓口で確かめます。',
  '・前の学校の在学証明書と教科用図書給与証明書を、新しい学校に出してください。',
]

export const tennyugaku: Template = {
  id: 'tennyugaku',
  number: '手続きナビ 様式5',
  title: '転入学の申出書',
  basis: '項目：学校教育法施行令第5条〜第9条',
  sheets: [{ size: 'A4', orientation: 'portrait', elements: [...addressedTo(portrait, '申出日'), ...tables()] }],
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
        nameOf('filer', '保護者の氏名'),
        label('電話'),
        value('電話', 'phone', { format: 'phone' }),
      ),
      row(14, label('新しい住所'), span(3, addressCell('新しい住所', 'newAddress'))),
      row(14, label('今までの住所'), span(3, addressCell('今までの住所', 'oldAddress'))),
    ),
    table(
      { at: [15, 76], columns: [32, 58, 32, 58], title: '日付' },
      row(
        11,
        label('住み始めた日'),
        date('住み始めた日', 'movedOn'),
        label('通学を始めたい日'),
        date('通学を始めたい日', 'extra.school-from'),
      ),
    ),
    pupils(91, 4),
    placed([15, 173, 180, 14], fixed(notes.join('\n'), { size: 8.5 })),
    staffArea({
      y: 192,
      pageWidth: portrait,
      work: ['在学証明書', '教科用図書給与証明書', '入学通知書', '指定校変更', '区域外就学'],
    }),
  ]
}

function continuationSheet(): Sheet {
  const head = table(
    { at: [15, 26], columns: [24, 80, 24, 52], title: '申出' },
    row(12, label('保護者'), nameOf('filer', '保護者の氏名'), label('申出日'), date('申出日', 'filingOn')),
  )
  return { size: 'A4', orientation: 'portrait', elements: [head, pupils(42, 10)] }
}

function pupils(y: number, times: number): Element {
  const heads = ['児童・生徒の氏名（フリガナ）', '生年月日・性別', '学年', '学校（今まで／これから）']
  return table(
    { at: [15, y], columns: [8, 56, 38, 20, 58], title: '転校する児童・生徒' },
    row(7, empty, ...heads.map(text => label(text, { scope: 'column', size: 7.5 }))),
    repeat(
      { list: 'pupils', times, title: '転校する児童・生徒' },
      row(
        9,
        tall(2, numbered),
        tall(2, nameOf('each')),
        tall(2, birthAndSex('each')),
        tall(2, value('学年', 'each.schoolYear', { align: 'centre', size: 9.5 })),
        value('今まで通っていた学校', 'each.currentSchool', { size: 9.5 }),
      ),
      row(9, value('これから通う学校', 'each.newSchool', { size: 9.5 })),
    ),
  )
}
