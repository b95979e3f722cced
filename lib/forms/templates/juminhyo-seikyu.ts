import {
  checks,
  date,
  fixed,
  hand,
  handChecks,
  label,
  line,
  nameOf,
  placed,
  row,
  section,
  span,
  tall,
  value,
} from '../compose'
import type { Element, Template } from '../template'
import { addressCell, addressedTo, portrait, staffArea } from './parts'

export const juminhyoSeikyu: Template = {
  id: 'juminhyo-seikyu',
  number: '手続きナビ 様式7',
  title: '住民票の写し等 交付請求書',
  basis: '項目：住民基本台帳法第12条・第12条の3',
  sheets: [
    { size: 'A4', orientation: 'portrait', elements: [...addressedTo(portrait, '請求日'), ...people(), ...request()] },
  ],
  continuation: null,
}

function people(): Element[] {
  return [
    section(
      { at: [15, 35], columns: [28, 74, 22, 56], title: '１　窓口に来た人' },
      row(
        15,
        label('氏名'),
        nameOf('visitor', '窓口に来た人の氏名'),
        label('生年月日'),
        date('窓口に来た人の生年月日', 'visitor.birthDate'),
      ),
      row(12, label('住所'), span(3, value('窓口に来た人の住所', 'visitor.address'))),
      row(
        10,
        label('必要な人との関係', { size: 7.5 }),
        checks('必要な人との関係', 'visitorKind', { self: '本人', family: '同じ世帯の人', proxy: '代理人' }),
        label('電話'),
        value('窓口に来た人の電話', 'visitor.phone', { format: 'phone' }),
      ),
    ),
    section(
      { at: [15, 80], columns: [28, 74, 22, 56], title: '２　どなたの証明が必要ですか' },
      row(14, label('住所'), span(3, addressCell('必要な人の住所', 'home'))),
      row(
        15,
        label('氏名'),
        nameOf('filer', '必要な人の氏名'),
        label('生年月日'),
        date('必要な人の生年月日', 'filer.birthDate'),
      ),
      row(10, label('世帯主'), span(3, value('世帯主', 'newHead'))),
    ),
  ]
}

function request(): Element[] {
  return [
    section(
      { at: [15, 127], columns: [28, 102, 18, 32], title: '３　何が必要ですか' },
      row(12, label('証明の種類'), kind(), tall(2, label('通数')), tall(2, copies())),
      row(
        10,
        label('載せる人'),
        checks('載せる人', 'extra.juminhyo-scope', { whole: '世帯全員', part: '世帯の一部（上の人だけ）' }),
      ),
      row(10, label('載せる事項'), span(3, entries())),
      row(
        10,
        label('番号の記載', { size: 7.5 }),
        span(3, handChecks('番号の記載', ['マイナンバー（提出先を確かめます）', '住民票コード'])),
      ),
    ),
    section(
      { at: [15, 177], columns: [28, 74, 18, 60], title: '４　何に使いますか' },
      row(
        12,
        label('使いみち'),
        value('使いみち', 'extra.juminhyo-purpose'),
        label('提出先'),
        value('提出先', 'extra.juminhyo-destination'),
      ),
    ),
    section(
      { at: [15, 197], columns: [28, 152], title: '５　本人・同じ世帯の人・代理人のほかの人（第三者）が請求するとき' },
      row(
        14,
        label('請求の理由'),
        hand('write', '第三者が請求する理由', '権利の行使・義務の履行など、具体的に書いてください'),
      ),
      row(
        10,
        label('資料'),
        handChecks('理由の資料', ['契約書など（写し）', '法人の登記事項証明書', 'その他（　　　　　　　　　　）']),
      ),
    ),
    placed(
      [15, 223, 180, 8],
      fixed(
        '偽りその他不正な手段で交付を受けた人は、罰せられることがあります（住民基本台帳法）。代理人は委任状が必要です。',
        { size: 8 },
      ),
    ),
    staffArea({ y: 236, pageWidth: portrait, work: ['委任状', '疎明資料', '手数料', '無料（　　　　　　）', '郵送'] }),
  ]
}

function kind() {
  return checks('証明の種類', 'extra.juminhyo-kind', {
    copy: '住民票の写し',
    entries: '住民票記載事項証明書',
    removed: '除票の写し',
  })
}

function copies() {
  const number = { label: '通数', bind: 'extra.juminhyo-copies', format: 'text', whenEmpty: '　　' } as const
  return line([number, ' 通'], { size: 12, align: 'centre' })
}

function entries() {
  return checks('載せる事項', 'extra.juminhyo-entries', {
    relation: '世帯主・続柄',
    domicile: '本籍・筆頭者',
    residence: '国籍・在留資格など（外国人の方）',
  })
}
