import { value } from '../../compose'
import type { Table, Template } from '../../template'
import {
  account,
  block,
  consent,
  dayField,
  fields,
  myNumberField,
  nameField,
  notes,
  one,
  personRows,
  subjectRows,
  textField,
  tickField,
  two,
  writeField,
} from '../fields'
import { birthAndSex } from '../parts'
import { birthColumn, column, kinshipColumn, nameColumn, people } from '../people'
import { portraitForm } from '../portrait-form'

const reasons = [
  '就労',
  '妊娠・出産',
  '疾病・障がい',
  '介護・看護',
  '災害復旧',
  '求職',
  '就学',
  '育休中の継続',
  'その他',
]

function parents(...lines: Parameters<typeof two>[2][]): Table {
  const height = lines[0] ?? 9
  return block(
    '父と母',
    two(nameField('父の氏名', 'husband'), dayField('生年月日', 'husband.birthDate'), 12),
    two(textField('父の勤務先', 'husband.workplace'), writeField('就労の日数・時間'), height),
    two(nameField('母の氏名', 'wife'), dayField('生年月日', 'wife.birthDate'), 12),
    two(textField('母の勤務先', 'wife.workplace'), writeField('就労の日数・時間'), height),
  )
}

function household(times: number): Table {
  return people(
    { title: '同居の家族', list: 'people', times, height: 9 },
    nameColumn(58, '同居の家族の氏名'),
    birthColumn(38),
    kinshipColumn(26),
    column(50, '勤務先・学校など', value('学校', 'each.newSchool', { size: 9 })),
  )
}

export const hoikuRiyo: Template = portraitForm({
  id: 'hoiku-riyo',
  title: '教育・保育給付認定申請書 兼 利用申込書',
  basis: '項目：子ども・子育て支援法第20条・児童福祉法第24条',
  day: '申込日',
  isPerPerson: true,
  body: [
    block('保護者（申請者）', ...personRows('filer', myNumberField('保護者'))),
    block(
      '子ども',
      two(nameField('氏名', 'subject'), { label: '生年月日・性別', content: birthAndSex('subject') }, 12),
      one(tickField('健康・発達', ['心配なことはない', '持病・アレルギー', '障がい・発達の心配（手帳・診断）']), 8),
    ),
    fields(
      '希望',
      one(tickField('認定の種類', ['１号（教育）', '２号（３歳以上・保育）', '３号（３歳未満・保育）']), 8),
      one(textField('希望する施設（順に）', 'extra.nursery-wishes', { size: 9.5 })),
      two(dayField('利用を始めたい日', 'extra.childcare-from'), tickField('保育の時間', ['標準時間', '短時間']), 9),
    ),
    parents(8),
    fields(
      '保育を必要とする理由',
      one(tickField('父', reasons), 9.5),
      one(tickField('母', reasons), 9.5),
      one(tickField('きょうだい', ['在園している', '同時に申し込む', 'いない']), 8),
      one(tickField('世帯の状況', ['ひとり親', '生活保護', '障がいのある家族', '１月１日に市外に住んでいた']), 8),
    ),
    household(4),
    consent(
      '認定と保育料の決定に必要な範囲で、世帯の住民基本台帳・課税の記録を市が確かめ、施設に伝えることに同意します。',
      '保護者',
    ),
  ],
  staff: ['就労証明書（父・母）', '利用調整', '保育料', '認定（　号）', '入所保留'],
})

export const kodomoClub: Template = portraitForm({
  id: 'kodomo-club',
  title: 'こどもクラブ 利用申請書',
  basis: '項目：児童福祉法第6条の3第2項・第34条の8（様式と項目は推定・担当課確認）',
  day: '申請日',
  isPerPerson: true,
  body: [
    block(
      '児童',
      two(nameField('氏名', 'subject'), { label: '生年月日・性別', content: birthAndSex('subject') }, 12),
      two(textField('学校', 'subject.newSchool'), textField('学年', 'subject.schoolYear')),
    ),
    block('保護者（申請者）', ...personRows('filer', textField('世帯主', 'newHead'))),
    parents(9),
    fields(
      '利用',
      two(dayField('利用を始めたい日', 'extra.childcare-from'), writeField('希望するクラブ')),
      one(tickField('利用する日', ['月', '火', '水', '木', '金', '土', '長期休業だけ'])),
      two(writeField('迎えに来る人・時刻'), writeField('緊急の連絡先')),
      one(tickField('アレルギー・持病など', ['ない', 'ある（　　　　　　　　　　　　　　　　　　　）'])),
      one(tickField('減免', ['生活保護', '就学援助', 'きょうだいで利用', '該当しない'])),
    ),
    notes('就労証明書など、放課後に保護者が家にいないことが分かるものを添えてください。求職中は利用できません。'),
  ],
  staff: ['就労証明書（父・母）', '利用決定', '待機', '減免', '口座振替'],
})

export const dareDemoTsuen: Template = portraitForm({
  id: 'dare-demo-tsuen',
  title: '乳児等支援給付認定申請書',
  basis: '項目：子ども・子育て支援法（乳児等のための支援給付、2026年4月1日施行）',
  day: '申請日',
  isPerPerson: true,
  body: [
    block('保護者（申請者）', ...personRows('filer', myNumberField('保護者'))),
    block(
      '子ども',
      ...subjectRows('subject'),
      one(tickField('保育所などの利用', ['利用していない', '利用している（認定できません）'])),
    ),
    fields(
      '利用の希望',
      two(dayField('利用を始めたい日', 'extra.childcare-from'), writeField('希望する施設')),
      one(tickField('健康・発達', ['心配なことはない', '持病・アレルギー', '障がい・発達の心配'])),
      one(tickField('利用料の軽減', ['生活保護', '市民税非課税', '要支援児童など', '該当しない'])),
    ),
    notes('０歳６か月から満３歳になる前まで、月10時間までの利用です。施設との面談のあとに予約できます。'),
    consent('認定に必要な範囲で、世帯の住民基本台帳・課税の記録を市が確かめ、施設に伝えることに同意します。', '保護者'),
  ],
  staff: ['対象年齢', '他の給付との重複', '認定', '利用料区分', '却下'],
})

export const shugakuEnjo: Template = portraitForm({
  id: 'shugaku-enjo',
  title: '就学援助費 受給申請書',
  basis: '項目：学校教育法第19条（様式と項目は推定・担当課確認）',
  day: '申請日',
  to: '会津若松市教育委員会',
  body: [
    block('保護者（申請者）', ...personRows('filer', writeField('備考'))),
    household(7),
    fields(
      '申請の理由',
      one(
        tickField('理由', [
          '生活保護の停止・廃止',
          '市民税の非課税・減免',
          '児童扶養手当',
          '国保税・国民年金の減免・免除',
          '失業・病気・災害など',
          'その他（　　　　　）',
        ]),
        13,
      ),
      one(writeField('事情', '収入が減ったときなど')),
      one(tickField('住まい', ['持ち家', '借家（家賃　　　　　円）', 'その他'])),
    ),
    account('保護者'),
    consent(
      '審査に必要な範囲で、世帯の住民基本台帳・課税・手当の記録を市が確かめ、学校に伝えることに同意します。',
      '保護者',
    ),
  ],
  staff: ['所得', '要保護', '準要保護', '学校長の意見', '不認定'],
})
