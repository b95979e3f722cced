import { checks, date, label, nameOf, numbered, repeat, row, span, stack, table, tall, value } from '../compose'
import type { Checks, Element, Repeat, Row, Sheet, Template } from '../template'
import { accountRows, addressCell, addressedTo, birthAndSex, consentRow, myNumber, portrait, staffArea } from './parts'

const columns = [7, 24, 63, 22, 64]

export const jidoteateNintei: Template = {
  id: 'jidoteate-nintei',
  number: '手続きナビ 様式3',
  title: '児童手当 認定請求書',
  basis: '項目：児童手当法第7条・同法施行規則様式第2号',
  sheets: [{ size: 'A4', orientation: 'portrait', elements: [...addressedTo(portrait, '請求日'), ...mainTables()] }],
  continuation: continuationSheet(),
}

function mainTables(): Element[] {
  return [
    table(
      { at: [15, 28.5], columns, title: '請求者' },
      row(
        12,
        tall(6, label('請求者', { vertical: true })),
        label('氏名'),
        nameOf('claimant', '請求者の氏名'),
        label('生年月日・性別', { size: 7.5 }),
        birthAndSex('claimant'),
      ),
      row(11.5, label('住所'), span(3, addressCell('請求者の住所', 'home'))),
      row(
        8,
        label('１月１日の住所\n（ちがうとき）', { size: 7 }),
        span(3, value('請求者の今年１月１日の住所', 'extra.claimant-address-in-january', { size: 9.5 })),
      ),
      row(8, label('職業'), span(3, occupation('請求者の職業', 'extra.claimant-occupation'))),
      row(8, label('年金'), span(3, pension())),
      row(8, label('電話'), value('電話', 'phone', { format: 'phone' }), label('マイナンバー'), myNumber('請求者')),
    ),
    table(
      { at: [15, 86], columns, title: '配偶者' },
      row(
        8,
        tall(3, label('配偶者', { vertical: true })),
        label('有無'),
        checks('配偶者の有無', 'hasPartner', { yes: '有', no: '無' }),
        label('職業'),
        spouseOccupation(),
      ),
      row(
        12,
        label('氏名'),
        nameOf('partner', '配偶者の氏名'),
        label('生年月日・性別', { size: 7.5 }),
        birthAndSex('partner'),
      ),
      row(
        8,
        label('住所（別居のとき）', { size: 7.5 }),
        value('配偶者の住所（別居のとき）', 'extra.spouse-address', { size: 9 }),
        label('マイナンバー'),
        myNumber('配偶者'),
      ),
    ),
    children({ y: 116, times: 4, hasApartRow: true }),
    olderChildren(185),
    table({ at: [15, 217], columns, title: '振込先の口座' }, ...accountRows('請求者')),
    table(
      { at: [15, 244.5], columns: [15, 89, 12, 64], title: '同意と署名' },
      consentRow(
        '認定に必要な範囲で、請求者・配偶者・児童の住民基本台帳、課税、年金などの記録を市が確かめることに同意します。',
        '請求者',
      ),
    ),
    staffArea({
      y: 258.5,
      pageWidth: portrait,
      work: ['認定（　　年　　月分から）', '却下', '多子加算', '別居監護申立書', '確認書'],
    }),
  ]
}

function continuationSheet(): Sheet {
  const head = table(
    { at: [15, 26], columns: [24, 80, 24, 52], title: '請求' },
    row(12, label('請求者'), nameOf('claimant', '請求者の氏名'), label('請求日'), date('請求日', 'filingOn')),
  )
  return { size: 'A4', orientation: 'portrait', elements: [head, children({ y: 42, times: 12, hasApartRow: false })] }
}

type ChildrenOptions = { readonly y: number; readonly times: number; readonly hasApartRow: boolean }

function children({ y, times, hasApartRow }: ChildrenOptions): Element {
  const apart = row(
    8,
    label('別居の児童', { size: 7.5 }),
    span(6, value('別居の児童（氏名・生年月日・住所）', 'extra.children-apart', { size: 8.5 })),
  )
  return table(
    { at: [15, y], columns: [16, 43, 34, 13, 18, 32, 24], title: '18歳の年度末までの児童' },
    childrenHeader(),
    eachChild(times),
    ...(hasApartRow ? [apart] : []),
  )
}

function childrenHeader(): Row {
  const heads = ['児童', '氏名（フリガナ）', '生年月日・性別', '続柄', '同居・別居', '監護・生計', '海外留学']
  return row(5.5, ...heads.map(text => label(text, { scope: 'column', size: 7.5 })))
}

function eachChild(times: number): Repeat {
  return repeat(
    { list: 'children', times, title: '児童' },
    row(
      13,
      numbered,
      nameOf('each'),
      birthAndSex('each'),
      value('請求者との続柄', 'each.kinship', { format: 'kinship', align: 'centre', size: 10 }),
      checks('同居・別居', 'each.livesTogether', { yes: '同居', no: '別居' }),
      stack(
        [1, checks('監護', 'each.isRaised', { yes: '監護あり', none: 'なし' })],
        [1, checks('生計', 'each.isRaised', { yes: '生計同一', kept: '維持' })],
      ),
      checks('海外留学', null, { no: 'していない', yes: 'している' }),
    ),
  )
}

function olderChildren(y: number): Element {
  const heads = ['氏名（フリガナ）', '生年月日', '学生・就業の別', '生計費の負担']
  return table(
    { at: [15, y], columns: [16, 57, 37, 36, 34], title: '18歳の年度末を過ぎ22歳の年度末までの子' },
    row(
      5.5,
      label('22歳年度末\nまでの子', { size: 6.5 }),
      ...heads.map(text => label(text, { scope: 'column', size: 7.5 })),
    ),
    repeat(
      { list: 'olderChildren', times: 2, title: '22歳の年度末までの子' },
      row(
        8.5,
        numbered,
        nameOf('each'),
        date('生年月日', 'each.birthDate', { size: 9.5 }),
        checks('学生・就業の別', null, { student: '学生', working: '就業', other: '他' }),
        checks('生計費の負担', null, { yes: 'あり', no: 'なし' }),
      ),
    ),
    row(
      8,
      label('別居の子', { size: 7.5 }),
      span(4, value('別居の22歳の年度末までの子', 'extra.older-children-apart', { size: 8.5 })),
    ),
  )
}

function occupation(name: string, bind: 'extra.claimant-occupation' | 'extra.spouse-occupation'): Checks {
  return checks(name, bind, { employee: '会社員など（被用者）', 'public-servant': '公務員', other: '自営業・その他' })
}

function spouseOccupation(): Checks {
  return {
    ...checks('配偶者の職業', 'extra.spouse-occupation', {
      employee: '会社員',
      'public-servant': '公務員',
      other: '自営他',
      none: '無職',
    }),
    size: 8,
  }
}

function pension(): Checks {
  return checks('請求者の年金', 'claimantPension', {
    employees: '厚生年金',
    'mutual-aid': '厚生年金（共済組合等）',
    national: '国民年金',
    none: '加入していない',
  })
}
