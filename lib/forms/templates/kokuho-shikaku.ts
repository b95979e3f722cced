import {
  checks,
  date,
  hand,
  label,
  nameOf,
  numbered,
  repeat,
  row,
  section,
  signature,
  span,
  stack,
  table,
  tall,
  value,
} from '../compose'
import type { Checks, Element, Repeat, Row, Sheet, Template } from '../template'
import { addressCell, addressedTo, birthAndSex, myNumber, portrait, staffArea } from './parts'

export const kokuhoShikaku: Template = {
  id: 'kokuho-shikaku',
  number: '手続きナビ 様式2',
  title: '国民健康保険 資格取得（喪失）届',
  basis: '項目：国民健康保険法第9条・同法施行規則第2条ほか',
  sheets: [{ size: 'A4', orientation: 'portrait', elements: [...addressedTo(portrait, '届出日'), ...mainTables()] }],
  continuation: continuationSheet(),
}

function mainTables(): Element[] {
  return [
    table(
      { at: [15, 29], columns: [24, 66, 24, 66], title: '届出の内容' },
      row(8.5, label('届出の区分'), kinds(), label('異動年月日'), date('異動年月日', 'kokuhoOn')),
      row(12, label('異動の理由'), span(3, stack([1, joining()], [1, leaving()]))),
    ),
    table(
      { at: [15, 52], columns: [8, 22, 66, 22, 62], title: '世帯主' },
      row(
        12,
        tall(3, label('世帯主', { vertical: true })),
        label('氏名'),
        nameOf('head', '世帯主の氏名'),
        label('生年月日'),
        date('世帯主の生年月日', 'head.birthDate'),
      ),
      row(12, label('住所'), span(3, addressCell('世帯主の住所', 'home'))),
      row(9, label('電話'), value('電話', 'phone', { format: 'phone' }), label('マイナンバー'), myNumber('世帯主')),
    ),
    members(87, 6),
    section(
      { at: [15, 193.5], columns: [24, 66, 24, 66], title: '前（喪失のときは新しい）の健康保険' },
      row(
        9,
        label('保険者名'),
        value('前の健康保険の保険者名', 'extra.previous-insurer'),
        label('記号・番号'),
        value('前の健康保険の記号・番号', 'extra.previous-insurance-number'),
      ),
      row(
        9,
        label('本人・扶養'),
        role(),
        label('喪失（取得）日'),
        date('前の健康保険の喪失日', 'extra.previous-insurance-lost-on'),
      ),
    ),
    table(
      { at: [15, 214], columns: [24, 96, 18, 42], title: '資格確認書' },
      row(
        9,
        label('資格確認書'),
        certificate(),
        label('送り先'),
        checks('資格確認書の送り先', null, { home: '住所', other: 'その他' }),
      ),
    ),
    table(
      { at: [15, 225.5], columns: [24, 74, 16, 66], title: '届出人' },
      row(
        12,
        label('届出人'),
        nameOf('visitor', '届出人の氏名'),
        label('電話'),
        value('届出人の電話', 'visitor.phone', { format: 'phone' }),
      ),
      row(
        10,
        label('世帯主との\n関係'),
        checks('世帯主との関係', 'filerRole', { head: '世帯主', self: '世帯員', proxy: '代理人' }),
        label('署名'),
        signature('届出人の署名', 'visitor', '内容を確かめて署名'),
      ),
    ),
    staffArea({
      y: 250,
      pageWidth: portrait,
      work: ['資格確認書', '資格情報のお知らせ', '賦課', '口座振替', '証の回収（　　枚）', '限度額適用'],
    }),
  ]
}

function continuationSheet(): Sheet {
  const head = table(
    { at: [15, 26], columns: [24, 80, 24, 52], title: '届出' },
    row(12, label('世帯主'), nameOf('head', '世帯主の氏名'), label('異動年月日'), date('異動年月日', 'kokuhoOn')),
  )
  return { size: 'A4', orientation: 'portrait', elements: [head, members(42, 14)] }
}

function members(y: number, times: number): Element {
  return table(
    { at: [15, y], columns: [7, 57, 36, 18, 62], title: '加入する（やめる）人' },
    membersHeader(),
    eachMember(times),
  )
}

function membersHeader(): Row {
  const heads = ['氏名（フリガナ）', '生年月日・性別', '世帯主との\n続柄', 'マイナンバー／被保険者番号']
  return row(7, { kind: 'empty' }, ...heads.map(text => label(text, { scope: 'column', size: 7.5 })))
}

function eachMember(times: number): Repeat {
  return repeat(
    { list: 'insured', times, title: '加入する（やめる）人' },
    row(
      15.4,
      numbered,
      nameOf('each'),
      birthAndSex('each'),
      value('世帯主との続柄', 'each.relation', { align: 'centre', size: 10 }),
      stack([1.1, myNumber('加入する人')], [1, hand('staff', '被保険者番号', '被保険者番号（職員記入）')]),
    ),
  )
}

function kinds(): Checks {
  return checks('届出の区分', 'kokuhoKind', { join: '資格取得', leave: '資格喪失', change: '変更' })
}

function joining(): Checks {
  return checks('異動の理由（加入）', 'kokuhoReason', {
    'moving-in': '転入',
    'left-company': '社会保険離脱',
    birth: '出生',
    'assistance-ended': '生活保護廃止',
    other: 'その他',
  })
}

function leaving(): Checks {
  return checks('異動の理由（脱退）', 'kokuhoReason', {
    'moving-out': '転出',
    'joined-company': '社会保険加入',
    death: '死亡',
    'assistance-began': '生活保護開始',
    kouki: '後期高齢者医療へ',
  })
}

function role(): Checks {
  return checks('前の健康保険での立場', 'extra.previous-insurance-role', { insured: '本人', dependant: '扶養' })
}

function certificate(): Checks {
  return checks('資格確認書', 'extra.kokuho-certificate', {
    needed: '必要',
    'not-needed': '不要（マイナ保険証を利用）',
  })
}
