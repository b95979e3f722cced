import {
  checks,
  date,
  empty,
  label,
  line,
  nameOf,
  numbered,
  repeat,
  row,
  signature,
  span,
  table,
  tall,
  value,
} from '../compose'
import type { Element, Repeat, Row, Sheet, Template } from '../template'
import { addressCell, addressedTo, landscape, staffArea } from './parts'

export const juminidoTodoke: Template = {
  id: 'juminido-todoke',
  number: '手続きナビ 様式1',
  title: '住民異動届',
  basis: '項目：住民基本台帳法第22条〜第25条・同法施行令',
  sheets: [{ size: 'A4', orientation: 'landscape', elements: [...addressedTo(landscape, '届出日'), ...mainTables()] }],
  continuation: continuationSheet(),
}

function mainTables(): Element[] {
  return [
    table(
      { at: [15, 29], columns: [24, 66, 22, 66, 26, 63], title: '異動' },
      row(8.5, label('異動の区分'), span(5, moveKinds())),
      row(
        8.5,
        label('異動日'),
        date('異動日', 'movedOn'),
        label('転出予定日'),
        date('転出予定日（前の市区町村に届け出た日）', 'plannedLeavingOn'),
        label('連絡先電話'),
        value('電話', 'phone', { format: 'phone' }),
      ),
    ),
    table(
      { at: [15, 48], columns: [24, 88, 22, 70, 15, 48], title: '届出人' },
      row(
        12,
        label('届出人'),
        nameOf('visitor', '届出人の氏名'),
        label('異動者との\n関係'),
        checks('届出人の区分', 'filerRole', { self: '本人', head: '世帯主', member: '世帯員', proxy: '代理人' }),
        tall(2, label('署名')),
        tall(2, signature('届出人の署名', 'visitor', '内容を確かめて署名')),
      ),
      row(8.5, label('住所'), span(3, value('届出人の住所', 'visitor.address', { size: 9.5 }))),
    ),
    table(
      { at: [15, 71], columns: [24, 149, 20, 74], title: '住所と世帯主' },
      row(
        12,
        label('新しい住所'),
        addressCell('新しい住所', 'newAddress'),
        label('世帯主'),
        value('新しい世帯主', 'newHead', { size: 11 }),
      ),
      row(
        12,
        label('今までの住所'),
        addressCell('今までの住所', 'oldAddress'),
        label('世帯主'),
        value('今までの世帯主', 'oldHead', { size: 11 }),
      ),
    ),
    movers(98, 5),
    staffArea({
      y: 178,
      pageWidth: landscape,
      work: [
        '転出証明書',
        '特例転入',
        'カード継続利用',
        '署名用電子証明書',
        '券面記載',
        '国保・年金',
        '児童手当',
        '学校',
      ],
    }),
  ]
}

function continuationSheet(): Sheet {
  const head = table(
    { at: [15, 26], columns: [24, 88, 24, 60, 24, 47], title: '届出' },
    row(
      10,
      label('届出人'),
      nameOf('visitor', '届出人の氏名'),
      label('異動日'),
      date('異動日', 'movedOn'),
      label('世帯主'),
      value('新しい世帯主', 'newHead'),
    ),
    row(9, label('新しい住所'), span(5, value('新しい住所', 'newAddress'))),
  )
  return { size: 'A4', orientation: 'landscape', elements: [head, movers(50, 9)] }
}

function movers(y: number, times: number): Element {
  const columns = [8, 62, 36, 18, 71, 16, 56]
  return table({ at: [15, y], columns, title: '異動する人' }, moversHeader(), eachMover(times))
}

function moversHeader(): Row {
  const heads = [
    '',
    '氏名（フリガナ）',
    '生年月日・性別',
    '世帯主との\n続柄',
    '本籍・筆頭者',
    'マイナンバー\nカード',
    '該当する制度・外国人の方の在留資格',
  ]
  return row(7, ...heads.map(text => (text ? label(text, { scope: 'column', size: 7.5 }) : empty)))
}

function eachMover(times: number): Repeat {
  return repeat(
    { list: 'people', times, title: '異動する人' },
    row(
      7,
      tall(2, numbered),
      tall(2, nameOf('each')),
      value('生年月日', 'each.birthDate', { format: 'wareki', size: 9.5 }),
      tall(2, value('世帯主との続柄', 'each.relation', { align: 'centre', size: 10 })),
      line(['本籍　', { label: '本籍', bind: 'each.registeredDomicile', format: 'text' }], { size: 9 }),
      tall(2, checks('マイナンバーカード', 'each.hasCard', { yes: '有', no: '無' })),
      checks('該当する制度', 'each.entitlements', {
        kokuho: '国保',
        pension: '年金',
        jidoteate: '児手',
        kouki: '後期',
        kaigo: '介護',
      }),
    ),
    row(
      7,
      checks('性別', 'each.sex', { male: '男', female: '女' }),
      line(['筆頭者　', { label: '筆頭者', bind: 'each.familyRegisterHead', format: 'text' }], { size: 9 }),
      line(
        [
          { label: '国籍・地域', bind: 'each.nationality', format: 'text' },
          '　',
          { label: '在留資格', bind: 'each.residenceStatus', format: 'text' },
          '　',
          { label: '在留期間の満了日', bind: 'each.residenceUntil', format: 'western' },
        ],
        { size: 8.5 },
      ),
    ),
  )
}

function moveKinds() {
  return checks('異動の区分', 'moveKind', {
    'moving-in': '転入',
    'moving-in-abroad': '国外からの転入',
    'moving-within': '転居',
    'moving-out': '転出',
    'moving-out-abroad': '国外への転出',
    'head-change': '世帯主変更',
    'household-split': '世帯分離',
    'household-merge': '世帯合併',
    'household-change': '世帯構成変更',
  })
}
