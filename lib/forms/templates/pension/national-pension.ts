import type { Element, Template } from '../../template'
import { relationToDeceasedField } from '../applicant'
import {
  account,
  block,
  choiceField,
  dayField,
  type Field,
  type FieldRow,
  fields,
  myNumberField,
  nameField,
  notes,
  one,
  personRows,
  phoneField,
  staffField,
  subjectRows,
  textField,
  tickField,
  two,
  writeField,
} from '../fields'
import { draftSheet } from '../portrait-form'

/** Forms of 日本年金機構 that the city takes: drafts of the same fields, to be copied or read off at the desk. */
const pensionOffice = { paper: '届書（日本年金機構の様式。窓口にあります）', to: '日本年金機構理事長' } as const

function insured(person: 'subject' | 'wife', ...more: readonly FieldRow[]) {
  return block(
    '被保険者',
    ...subjectRows(person),
    two(staffField('基礎年金番号'), phoneField()),
    one(myNumberField('被保険者')),
    ...more,
  )
}

function partner(...more: readonly FieldRow[]) {
  return block('配偶者', two(nameField('氏名', 'partner'), dayField('生年月日', 'partner.birthDate'), 12), ...more)
}

export const nenkinShikaku: Template = draftSheet({
  ...pensionOffice,
  id: 'nenkin-shikaku',
  title: '国民年金 資格取得・種別変更届',
  basis: '項目：国民年金法第7条・第12条・同法施行規則',
  isPerPerson: true,
  body: [
    insured('subject'),
    fields(
      '届出の内容',
      one(
        tickField('届書の種類', ['資格取得（１号）', '種別変更（１号へ）', '任意加入', '資格喪失', '氏名・住所の変更']),
      ),
      one(
        choiceField('理由', 'pensionReason', {
          'left-job': '会社などを辞めた',
          'lost-support': '配偶者の扶養から外れた',
          'from-abroad': '国外から転入した',
          twenty: '20歳になった',
          other: 'その他（　　　　　）',
        }),
      ),
      two(dayField('理由となった日', 'pensionOn'), staffField('資格取得の年月日')),
      one(tickField('付加保険料（月400円）', ['申し込む', '申し込まない'])),
      one(tickField('納め方', ['納付書', '口座振替', 'クレジットカード', '免除・猶予を申請する'])),
    ),
    partner(one(tickField('配偶者の年金', ['１号', '２号（厚生年金）', '３号', '受給中']))),
    notes('理由となった日は、退職日・離婚の日・扶養から外れた日などです。退職したことが分かるものを見せてください。'),
  ],
})

export const nenkinMenjo: Template = draftSheet({
  ...pensionOffice,
  id: 'nenkin-menjo',
  title: '国民年金保険料 免除・納付猶予申請書',
  basis: '項目：国民年金法第90条・第90条の2・平成16年法律第104号附則第19条',
  day: '申請日',
  isPerPerson: true,
  body: [
    insured('subject'),
    partner(one(myNumberField('配偶者'))),
    fields(
      '世帯主（被保険者・配偶者と違うとき）',
      two(textField('世帯主の氏名', 'newHead'), textField('被保険者の続柄', 'subject.relation')),
    ),
    fields(
      '申請の内容',
      one(writeField('免除・猶予の期間', '令和　　年度（　　年７月から翌年６月まで）。２年１か月前までさかのぼれます')),
      one(
        tickField('希望する区分', [
          '全額免除・納付猶予から順に審査',
          '全額免除',
          '４分の３免除',
          '半額免除',
          '４分の１免除',
          '納付猶予（50歳未満）',
        ]),
        13,
      ),
      one(tickField('次の年度からの継続の申請', ['希望する', '希望しない'])),
      one(tickField('特例の理由', ['失業・廃業・休業', '震災・風水害・火災など', '配偶者からの暴力', 'その他'])),
      two(dayField('離職の年月日', 'fact.left-on'), writeField('離職した方の氏名')),
      one(tickField('前年の所得', ['ある', 'ない（申告書が要ることがあります）'])),
    ),
    notes('失業の特例には、雇用保険の受給資格者証・離職票などの写しを添えてください。'),
  ],
})

export const nenkinGakusei: Template = draftSheet({
  ...pensionOffice,
  id: 'nenkin-gakusei',
  title: '国民年金保険料 学生納付特例申請書',
  basis: '項目：国民年金法第90条の3',
  day: '申請日',
  isPerPerson: true,
  body: [
    insured('subject'),
    fields(
      '申請の内容',
      one(writeField('特例を受ける期間', '令和　　年度（　　年４月から翌年３月まで）。２年１か月前までさかのぼれます')),
      two(textField('学校の名称', 'extra.university-name'), writeField('学部・学科・課程')),
      one(writeField('学校の所在地')),
      two(writeField('入学の年月'), writeField('卒業予定の年月')),
      one(
        tickField('学生の種別', [
          '大学・大学院',
          '短期大学',
          '高等学校',
          '高等専門学校',
          '専修学校・各種学校',
          '夜間・定時制・通信',
        ]),
      ),
      one(tickField('前年の所得', ['ない', 'ある（申告の内容を確かめます）'])),
      one(tickField('特例の理由', ['失業・廃業・休業', '震災・風水害・火災など', 'ない'])),
    ),
    notes('学生証の写し（両面）か在学証明書を添えてください。申請は、年度ごとに要ります。'),
  ],
})

export const nenkinSanzensango: Template = draftSheet({
  ...pensionOffice,
  id: 'nenkin-sanzensango',
  title: '国民年金 産前産後期間の免除届',
  basis: '項目：国民年金法第88条の2・同法施行規則',
  body: [
    insured('wife'),
    fields(
      '出産',
      one(tickField('届出の時期', ['出産の前（予定日の６か月前から）', '出産の後'])),
      two(dayField('出産の予定日', 'extra.due-date'), dayField('出産した日', 'bornOn')),
      two(
        choiceField('単胎・多胎', 'pregnancyKind', { single: '単胎', multiple: '多胎' }),
        tickField('出産の種別', ['出産', '死産・流産・早産']),
      ),
      two(staffField('免除する期間'), tickField('付加・前納', ['付加保険料を続ける', '前納している'])),
    ),
    notes(
      '予定日か出産の日が属する月の前月から４か月（多胎は３か月前から６か月）の保険料が免除され、納めたものとして扱われます。',
    ),
  ],
})

export const nenkinIkuji: Template = draftSheet({
  ...pensionOffice,
  id: 'nenkin-ikuji',
  title: '国民年金 育児期間の免除届',
  basis: '項目：国民年金法第88条の3（2026年10月1日施行）',
  isPerPerson: true,
  body: [
    insured('subject'),
    fields(
      '養育する子',
      two(nameField('子の氏名', 'baby'), dayField('子の生年月日', 'baby.birthDate'), 13),
      two(
        writeField('養育を始めた日', '生まれた日・縁組の日など'),
        tickField('子との関係', ['実子', '養子', '特別養子の監護']),
      ),
      one(tickField('子と同居', ['している', 'していない'])),
    ),
    fields(
      '免除する期間',
      two(staffField('免除の始まり'), staffField('免除の終わり')),
      one(tickField('産前産後免除', ['受けた（受けている）', '受けていない（父など）'])),
    ),
    notes(
      '子が１歳になるまでの保険料です。父母ともに届け出られます。期間と添付書類は、年金事務所・窓口で確かめてください。',
    ),
  ],
})

/** 年金受給権者死亡届 and 未支給年金 are one set of paper: whoever reports also claims what was not paid. */
export const mishikyuNenkin: Template = draftSheet({
  ...pensionOffice,
  id: 'mishikyu-nenkin',
  title: '年金受給権者死亡届・未支給年金請求書',
  basis: '項目：国民年金法第19条・第105条・厚生年金保険法第37条・第98条',
  day: '請求日',
  body: pensionAfterDeath(),
})

function pensionAfterDeath(): Element[] {
  const relation: Field = relationToDeceasedField()
  return [
    block(
      '亡くなった方',
      two(nameField('氏名', 'deceased'), dayField('生年月日', 'deceased.birthDate'), 12),
      two(dayField('死亡した日', 'fact.died-on'), staffField('基礎年金番号など')),
      one(textField('住所', 'deceased.address')),
      one(tickField('受けていた年金', ['老齢基礎', '障害基礎', '遺族基礎', '厚生年金', '共済', 'その他'])),
    ),
    block('請求する方（届出人）', ...personRows('filer', relation)),
    fields(
      '生計を同じくしていたこと',
      one(
        choiceField('同居', 'extra.lived-with-deceased', {
          yes: '住民票上、同じ世帯・同じ住所だった',
          no: '別の住所だった（生計同一関係の申立書を添えます）',
        }),
      ),
      one(
        tickField('順位が先・同じ方', [
          '配偶者',
          '子',
          '父母',
          '孫',
          '祖父母',
          '兄弟姉妹',
          'その他３親等以内の親族',
          'いない',
        ]),
        12,
      ),
      one(
        tickField('添えるもの', ['年金証書', '戸籍・法定相続情報', '世帯全員の住民票・除票', '受取口座の通帳の写し']),
      ),
    ),
    account('請求者'),
    notes('基礎年金だけを受けていた方の分は市の窓口へ、厚生年金を受けていた方の分は年金事務所へ出します。'),
  ]
}
