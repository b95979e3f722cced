import { checks, date, label, nameOf, row, span, table, tall, value } from '../compose'
import type { Element, Template } from '../template'
import { addressCell, addressedTo, portrait, staffArea } from './parts'

export const dogHenko: Template = {
  id: 'dog-henko',
  number: '手続きナビ 様式8',
  title: '犬の登録事項変更届',
  basis: '項目：狂犬病予防法第4条第4項・第5項',
  sheets: [{ size: 'A4', orientation: 'portrait', elements: [...addressedTo(portrait, '届出日'), ...tables()] }],
  continuation: null,
}

function tables(): Element[] {
  return [
    table(
      { at: [15, 30], columns: [8, 32, 70, 22, 48], title: '飼い主' },
      row(
        15,
        tall(4, label('飼い主', { vertical: true })),
        label('氏名'),
        nameOf('filer', '飼い主の氏名'),
        label('電話'),
        value('電話', 'phone', { format: 'phone' }),
      ),
      row(15, label('新しい住所'), span(3, addressCell('新しい住所', 'newAddress'))),
      row(15, label('今までの住所'), span(3, addressCell('今までの住所', 'oldAddress'))),
      row(11, label('変わった日'), span(3, date('変わった日', 'dogChangedOn'))),
    ),
    table(
      { at: [15, 90], columns: [40, 140], title: '届出の内容' },
      row(
        11,
        label('変わったこと'),
        checks('変わったこと', 'dogChange', {
          'moving-in': '市外からの転入',
          'moving-within': '市内の転居',
          owner: '飼い主の変更',
          other: 'その他',
        }),
      ),
      row(13, label('犬のいる場所\n（住所と違うとき）', { size: 7.5 }), {
        kind: 'hand',
        purpose: 'write',
        label: '犬のいる場所（住所と違うとき）',
      }),
    ),
    dog(),
    table(
      { at: [15, 170], columns: [40, 140], title: '元の飼い主' },
      row(13, label('元の飼い主の氏名\n（譲り受けたとき）', { size: 7.5 }), {
        kind: 'hand',
        purpose: 'write',
        label: '元の飼い主の氏名',
      }),
      row(13, label('元の飼い主の住所'), { kind: 'hand', purpose: 'write', label: '元の飼い主の住所' }),
    ),
    staffArea({
      y: 204,
      pageWidth: portrait,
      work: ['鑑札の引き換え', '再交付', '注射済票', 'マイクロチップ登録', '手数料'],
    }),
  ]
}

function dog(): Element {
  return table(
    { at: [15, 118], columns: [8, 32, 58, 26, 56], title: '犬' },
    row(
      12,
      tall(4, label('犬', { vertical: true })),
      label('名前'),
      value('犬の名前', 'extra.dog-name', { size: 12 }),
      label('種類'),
      value('犬の種類', 'extra.dog-breed'),
    ),
    row(
      12,
      label('性別'),
      checks('犬の性別', 'extra.dog-sex', { male: 'オス', female: 'メス' }),
      label('毛色'),
      value('犬の毛色', 'extra.dog-colour'),
    ),
    row(
      12,
      label('生年月日'),
      date('犬の生年月日', 'extra.dog-birth-date'),
      label('鑑札番号'),
      value('前の市区町村の鑑札番号', 'extra.dog-tag'),
    ),
    row(12, label('マイクロチップ番号', { size: 7 }), span(3, value('マイクロチップ番号', 'extra.dog-microchip'))),
  )
}
