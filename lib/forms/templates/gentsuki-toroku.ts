import { checks, date, fixed, hand, label, nameOf, placed, row, signature, span, table, tall, value } from '../compose'
import type { Element, Template } from '../template'
import { addressCell, addressedTo, portrait, staffArea } from './parts'

export const gentsukiToroku: Template = {
  id: 'gentsuki-toroku',
  number: '手続きナビ 様式9',
  title: '軽自動車税 申告書 兼 標識交付申請書',
  basis: '項目：地方税法第463条の19・市税条例（原動機付自転車・小型特殊自動車）',
  sheets: [{ size: 'A4', orientation: 'portrait', elements: [...addressedTo(portrait, '申告日'), ...tables()] }],
  continuation: null,
}

function tables(): Element[] {
  return [
    table(
      { at: [15, 30], columns: [40, 140], title: '申告の理由' },
      row(
        10,
        label('申告の理由'),
        checks('申告の理由', 'mopedReason', {
          purchase: '購入',
          transfer: '譲り受け',
          'moving-in': '転入',
          other: 'その他',
        }),
      ),
      row(10, label('取得・転入の日'), date('取得・転入の日', 'mopedOn')),
    ),
    table(
      { at: [15, 54], columns: [8, 32, 66, 22, 52], title: '所有者' },
      row(
        15,
        tall(3, label('所有者', { vertical: true })),
        label('氏名・名称'),
        nameOf('filer', '所有者の氏名'),
        label('生年月日'),
        date('所有者の生年月日', 'filer.birthDate'),
      ),
      row(14, label('住所'), span(3, addressCell('所有者の住所', 'home'))),
      row(10, label('電話'), span(3, value('電話', 'phone', { format: 'phone' }))),
    ),
    table(
      { at: [15, 97], columns: [40, 140], title: '使用者と置き場所' },
      row(
        12,
        label('使用者\n（所有者と違うとき）', { size: 7.5 }),
        hand('write', '使用者の氏名・住所（所有者と違うとき）'),
      ),
      row(12, label('主な置き場所\n（定置場）', { size: 7.5 }), value('主な置き場所（定置場）', 'home')),
    ),
    vehicle(),
    table(
      { at: [15, 190], columns: [40, 64, 22, 54], title: '届け出る人' },
      row(
        14,
        label('窓口に来た人'),
        nameOf('visitor', '窓口に来た人の氏名'),
        label('署名'),
        signature('窓口に来た人の署名', 'visitor', '内容を確かめて署名'),
      ),
    ),
    placed(
      [15, 206, 180, 8],
      fixed('前の市区町村のナンバーを返していないときは、ナンバープレートを持ってきてください。', { size: 8.5 }),
    ),
    staffArea({
      y: 218,
      pageWidth: portrait,
      work: ['販売・譲渡証明書', '廃車申告受付書', '旧標識の回収', '標識番号（　　　　　　　）', '自賠責'],
    }),
  ]
}

function vehicle(): Element {
  const kinds = {
    'up-to-50': '第一種 50cc以下',
    'limited-125': '第一種（新基準）',
    'up-to-90': '第二種 90cc以下',
    'up-to-125': '第二種 125cc以下',
    scooter: '特定小型',
    mini: 'ミニカー',
    farm: '小型特殊',
  }
  return table(
    { at: [15, 124.5], columns: [8, 32, 58, 26, 56], title: '車両' },
    row(14, tall(5, label('車両', { vertical: true })), label('種別'), span(3, checks('車両の種別', null, kinds))),
    row(
      11,
      label('車名（メーカー）', { size: 7.5 }),
      value('車名', 'extra.moped-make'),
      label('型式'),
      value('型式', 'extra.moped-model'),
    ),
    row(
      11,
      label('車台番号'),
      value('車台番号', 'extra.moped-frame-number'),
      label('原動機の型式', { size: 7.5 }),
      hand('write', '原動機の型式'),
    ),
    row(
      11,
      label('排気量・定格出力', { size: 7.5 }),
      value('排気量・定格出力', 'extra.moped-displacement'),
      label('年式'),
      hand('write', '年式'),
    ),
    row(11, label('前の標識番号'), span(3, value('前の標識番号', 'extra.moped-old-plate'))),
  )
}
