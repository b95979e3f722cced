import type { Element, Table, Template } from '../../template'
import {
  account,
  block,
  choiceField,
  consent,
  dayField,
  fields,
  myNumberField,
  nameField,
  notes,
  one,
  personRows,
  staffField,
  textField,
  tickField,
  two,
  writeField,
} from '../fields'
import { birthAndSexColumn, column, kinshipColumn, nameColumn, people } from '../people'
import { draftSheet, portraitForm } from '../portrait-form'

function children(times: number): Table {
  return people(
    { title: '児童', list: 'children', times, height: 12 },
    nameColumn(52, '児童の氏名（フリガナ）'),
    birthAndSexColumn(40),
    kinshipColumn(18),
    column(32, '同居・障がい', tickField('同居・障がい', ['同居', '別居', '障がい']).content),
    column(30, '父・母の状況', tickField('父・母の状況', ['父', '母', '両方']).content),
  )
}

/** A long form that an interview at the desk completes: what is known stands there already. */
export const jidofuyoteateNintei: Template = portraitForm({
  id: 'jidofuyoteate-nintei',
  title: '児童扶養手当 認定請求書',
  basis: '項目：児童扶養手当法第6条・同法施行規則第1条（様式第1号）',
  day: '請求日',
  body: claim(),
  staff: ['面談', '戸籍', '所得', '公的年金', '事実婚の調査', '認定', '却下'],
})

function claim(): Element[] {
  return [
    block('請求者', ...personRows('filer', myNumberField('請求者'))),
    fields(
      '請求者の状況',
      one(
        tickField('支給要件', ['離婚', '死別', '障がい', '生死不明', '遺棄', '保護命令', '拘禁', '未婚', 'その他']),
        9,
      ),
      two(writeField('要件に当てはまった日'), textField('勤務先', 'filer.workplace'), 9),
      one(tickField('住まい', ['自分の家', '借家', '親などと同居', 'その他（　　　　　　　　　）']), 9),
      one(tickField('公的年金・遺族補償', ['受けていない', '受けている（種類：　　　　　　　　）', '請求中']), 9),
    ),
    children(3),
    fields(
      '父・母（児童と別れて暮らす方）',
      two(writeField('氏名'), writeField('生年月日'), 9),
      two(writeField('住所・勤務先'), tickField('障がい・死亡', ['障がい', '死亡']), 9),
      one(writeField('養育費（１年間）'), 9),
    ),
    fields(
      '同居の扶養義務者（父母・兄弟姉妹・祖父母など）',
      two(writeField('氏名・続柄'), writeField('生年月日'), 9),
      one(tickField('扶養親族・所得', ['マイナンバーで市が確かめる', '所得証明書を出す']), 9),
    ),
    account('請求者'),
    consent(
      '認定に必要な範囲で、請求者と扶養義務者の住民基本台帳・課税・年金の記録を市が確かめることに同意します。',
      '請求者',
    ),
  ]
}

export const jidofuyoteateSoshitsu: Template = portraitForm({
  id: 'jidofuyoteate-soshitsu',
  title: '児童扶養手当 資格喪失届',
  basis: '項目：児童扶養手当法第4条・第28条・同法施行規則',
  day: '届出日',
  body: [
    block('受給者', ...personRows('filer', staffField('証書の番号'))),
    fields(
      '喪失の内容',
      one(
        choiceField('喪失の事由', 'singleParentEnd', {
          married: '婚姻した（事実婚を含む）',
          apart: '児童を監護・養育しなくなった',
          pension: '公的年金を受けられるようになった',
          moved: '国外へ転出した',
          age: '児童が18歳の年度末を過ぎた',
          other: 'その他（　　　　　）',
        }),
        13,
      ),
      two(dayField('喪失の日', 'changedOn'), textField('変更前の氏名', 'filer.previousName')),
    ),
    block(
      '配偶者になった方',
      two(nameField('氏名', 'partner'), dayField('生年月日', 'partner.birthDate'), 12),
      one(textField('住所', 'partner.address')),
    ),
    children(3),
    notes(
      '児童扶養手当証書を添えてください。喪失の日の翌月分からは受け取れず、受け取ったときは返すことになります。',
      'ひとり親家庭の医療費助成も、あわせて喪失の届が要ります。',
    ),
  ],
  staff: ['証書の回収', '喪失（　　年　　月　　日）', '過払い', 'ひとり親医療費', '資格喪失通知'],
})

/** Granted by the prefecture, filed with the city on the prefecture's paper. */
export const tokujiNintei: Template = draftSheet({
  id: 'tokuji-nintei',
  title: '特別児童扶養手当 認定請求書',
  basis: '項目：特別児童扶養手当等の支給に関する法律第5条・同法施行規則第1条（様式第1号）',
  day: '請求日',
  to: '福島県知事',
  paper: '請求書（県の様式。診断書は医師が書きます）',
  body: [
    block('請求者', ...personRows('filer', myNumberField('請求者'))),
    block(
      '配偶者',
      two(nameField('氏名', 'partner'), dayField('生年月日', 'partner.birthDate'), 12),
      two(textField('住所', 'partner.address'), textField('勤務先', 'partner.workplace')),
    ),
    fields('請求者の勤務先', one(textField('勤務先', 'filer.workplace'))),
    children(2),
    fields(
      '障がいの状態',
      one(writeField('障がいの名称', '診断書・手帳のとおり')),
      two(
        tickField('手帳', ['身体（　級）', '療育（Ａ・Ｂ）', '精神（　級）', 'ない']),
        writeField('障がいになった日'),
      ),
      one(tickField('児童の公的年金', ['受けられない', '受けられる（種類：　　　　　　　）'])),
      one(tickField('施設への入所', ['していない', 'している（施設名：　　　　　　　　　　）'])),
    ),
    fields('同居の扶養義務者', two(writeField('氏名・続柄'), writeField('生年月日'))),
    account('請求者'),
  ],
})
