import type { ListName } from '../../form-data'
import type { Element, Table, Template } from '../../template'
import {
  account,
  block,
  choiceField,
  consent,
  dayField,
  fields,
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
import { portraitForm } from '../portrait-form'

const cityRule = '（様式と項目は推定・担当課確認）'

function insurance(): Table {
  return fields(
    '子どもの健康保険',
    two(textField('保険者名', 'extra.child-insurer'), textField('記号・番号', 'extra.child-insurance-number')),
    two(textField('被保険者の氏名', 'extra.child-insured-name'), dayField('資格取得日', 'extra.child-insured-since')),
  )
}

function children(times: number, title: string, list: ListName = 'concerned'): Table {
  return people(
    { title, list, times, height: 12 },
    nameColumn(62),
    birthAndSexColumn(46),
    kinshipColumn(26),
    column(38, '受給者番号', staffField('受給者番号').content),
  )
}

export const kodomoIryohiHenko: Template = portraitForm({
  id: 'kodomo-iryohi-henko',
  title: '子ども医療費 受給資格 変更（喪失）届',
  basis: `項目：市の子ども医療費助成に関する条例${cityRule}`,
  day: '届出日',
  body: [
    fields(
      '届出の内容',
      one(
        choiceField('変わったこと', 'changeKinds', {
          address: '住所',
          name: '氏名',
          insurance: '健康保険',
          account: '振込口座',
          guardian: '保護者',
          other: 'その他',
        }),
      ),
      one(
        choiceField('喪失の事由', 'moveKind', {
          'moving-out': '転出',
          'moving-out-abroad': '国外へ転出',
          kokuho: '市の国民健康保険に加入',
          'other-aid': 'ほかの医療費助成・生活保護',
          died: '死亡',
        }),
      ),
      two(dayField('異動の日', 'changedOn'), textField('変更前の氏名', 'filer.previousName')),
    ),
    block('保護者', ...personRows('filer', writeField('備考'))),
    children(3, '対象の子ども'),
    insurance(),
    account('保護者'),
    notes('喪失のときは、受給者証を返してください。健康保険の欄は、変わったあとの内容です。'),
  ],
  staff: ['受給者証の回収', '受給者証の交付', '資格喪失', '他公費', '口座変更'],
})

export const kodomoIryohiShokan: Template = portraitForm({
  id: 'kodomo-iryohi-shokan',
  title: '子ども医療費 助成申請書（償還払い）',
  basis: `項目：市の子ども医療費助成に関する条例${cityRule}`,
  day: '申請日',
  body: [
    block('保護者', ...personRows('filer', writeField('備考'))),
    children(2, '診療を受けた子ども', 'children'),
    fields(
      '診療',
      two(writeField('診療の年月'), writeField('医療機関・薬局')),
      two(writeField('支払った額'), tickField('入院・外来', ['入院', '外来', '調剤', '治療用装具'])),
      one(tickField('理由', ['県外で受診した', '受給者証を見せなかった', '治療用装具', 'その他（　　　　　　）'])),
    ),
    insurance(),
    account('保護者'),
    notes(
      '領収書（受診者・点数・日付の分かるもの）を添えてください。高額療養費や附加給付があるときは、その決定通知も要ります。',
    ),
  ],
  staff: ['領収書', '高額療養費・附加給付', '助成額（　　　　　円）', '他公費', '却下'],
})

export const hitorioyaIryohi: Template = portraitForm({
  id: 'hitorioya-iryohi',
  title: 'ひとり親家庭医療費 受給資格登録申請書',
  basis: `項目：市のひとり親家庭医療費の助成に関する条例${cityRule}`,
  day: '申請日',
  body: hitorioya(),
  staff: ['戸籍', '所得', '児童扶養手当証書', '受給者証交付', '却下'],
})

function hitorioya(): Element[] {
  return [
    block('申請者（親・養育者）', ...personRows('filer', tickField('区分', ['父', '母', '養育者']))),
    children(3, '児童', 'children'),
    fields(
      'ひとり親になった事由',
      one(tickField('事由', ['離婚', '死別', '未婚', '生死不明・遺棄', '障がい', '拘禁', '保護命令', 'その他'])),
      two(writeField('事由の年月日'), tickField('児童扶養手当', ['受けている', '申請中', '受けていない'])),
      one(tickField('同居の扶養義務者', ['いない', 'いる（父母・兄弟姉妹など。氏名：　　　　　　　　　　　　）'])),
    ),
    fields(
      '健康保険',
      two(textField('保険者名', 'extra.insurer'), textField('記号・番号', 'extra.insurance-number')),
      two(writeField('被保険者の氏名'), tickField('加入', ['申請者と児童が同じ', '別々（別に書く）'])),
    ),
    account('申請者'),
    consent(
      '登録と助成に必要な範囲で、世帯の住民基本台帳・課税・健康保険の記録を市が確かめることに同意します。',
      '申請者',
    ),
  ]
}

export const hitorioyaHenko: Template = portraitForm({
  id: 'hitorioya-henko',
  title: 'ひとり親家庭医療費 変更（喪失）届',
  basis: `項目：市のひとり親家庭医療費の助成に関する条例${cityRule}`,
  day: '届出日',
  body: [
    block('受給者', ...personRows('filer', writeField('受給者番号'))),
    fields(
      '届出の内容',
      one(
        choiceField('変わったこと', 'changeKinds', {
          address: '住所',
          name: '氏名',
          insurance: '健康保険',
          account: '口座',
          family: '同居の家族',
          other: 'その他',
        }),
      ),
      one(
        choiceField('喪失の事由', 'singleParentEnd', {
          married: '婚姻（事実婚を含む）',
          age: '児童が18歳の年度末を過ぎた',
          apart: '児童を養育しなくなった',
          moved: '転出',
          other: 'その他',
        }),
      ),
      two(dayField('異動の日', 'changedOn'), textField('変更前の氏名', 'filer.previousName')),
      one(textField('前の住所', 'oldAddress')),
    ),
    fields('配偶者になった方', two(nameField('氏名', 'partner'), dayField('生年月日', 'partner.birthDate'), 12)),
    children(3, '児童', 'children'),
    notes('喪失のときは、受給者証を返してください。'),
  ],
  staff: ['受給者証の回収', '資格喪失', '受給者証の交付', '児童扶養手当の届', '返還'],
})
