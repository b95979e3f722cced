import { empty, label, row, section } from '../../compose'
import type { Table, Template } from '../../template'
import {
  block,
  dayField,
  fields,
  nameField,
  notes,
  one,
  phoneField,
  signField,
  staffField,
  tickField,
  two,
  writeField,
} from '../fields'
import { portraitForm } from '../portrait-form'

/** In the order of the model form of 住民基本台帳事務処理要領; nothing about the other side is ever asked on a phone. */
export const shienSochi: Template = portraitForm({
  id: 'shien-sochi',
  title: '住民基本台帳事務における支援措置申出書',
  basis: '項目：住民基本台帳法第11条の2・第12条ほか・住民基本台帳事務処理要領',
  day: '申出日',
  body: [
    block(
      '申出者',
      two(nameField('氏名', 'filer'), dayField('生年月日', 'filer.birthDate'), 12),
      one(writeField('住所', '窓口で書いてもかまいません')),
      two(phoneField(), writeField('連絡の方法', '連絡してよい時間など')),
    ),
    block(
      '加害者',
      two(writeField('氏名'), writeField('生年月日')),
      two(writeField('住所'), writeField('その他（関係など）')),
    ),
    fields(
      '申出者の状況',
      one(
        tickField('当てはまるもの', [
          'Ａ 配偶者からの暴力など',
          'Ｂ ストーカー行為など',
          'Ｃ 児童虐待など',
          'Ｄ その他これらに準ずる',
        ]),
        9,
      ),
      one(
        tickField('添える書類', [
          '保護命令決定書の写し',
          'ストーカー規制法による警告などの書面',
          '相談機関の意見（この用紙の欄・別の書面）',
          'その他（　　　　　）',
        ]),
        12,
      ),
    ),
    fields(
      '支援措置を求めるもの',
      one(tickField('住民票', ['閲覧', '写し（今の住所地）', '写し（前の住所地：　　　　　　　　　　）']), 9),
      one(
        tickField('戸籍の附票・戸籍', ['附票の写し（本籍地：　　　　　　）', '附票の写し（前の本籍地：　　　　　　）']),
        9,
      ),
    ),
    together(),
    fields(
      '相談先',
      two(writeField('相談した機関'), writeField('担当者・電話')),
      two({ label: '機関の意見', content: staffField('相談機関の意見').content }, signField('申出者の署名'), 14),
    ),
    notes('支援の期間は、結果の連絡の日から１年です。続けるときは、終わる１か月前から延長を申し出てください。'),
  ],
  staff: ['相談機関への照会', '支援の開始（　　年　　月　　日まで）', '他の市区町村へ転送', '不適用'],
})

function together(): Table {
  const heads = ['いっしょに支援を求める人の氏名', '生年月日', '申出者との関係']
  return section(
    { at: [15, 8.6], columns: [80, 50, 50], title: 'いっしょに支援を求める人（同じ住所の人）' },
    row(6, ...heads.map(text => label(text, { scope: 'column', size: 7.5 }))),
    row(8, ...heads.map(() => empty)),
    row(8, ...heads.map(() => empty)),
  )
}
