import { empty, label, row, table } from '../../compose'
import type { Table, Template } from '../../template'
import { applicant } from '../applicant'
import {
  account,
  block,
  consent,
  dayField,
  fields,
  notes,
  one,
  personRows,
  staffField,
  subjectRows,
  textField,
  tickField,
  two,
  writeField,
} from '../fields'
import { portraitForm } from '../portrait-form'

const householder = () => block('世帯主（申請者）', ...personRows('filer', staffField('記号・番号')))

/** 雇用保険の離職理由: 11・12・21・22・31・32 特定受給資格者, 23・33・34 特定理由離職者. */
export const kokuhoHijihatsuteki: Template = portraitForm({
  id: 'kokuho-hijihatsuteki',
  title: '国民健康保険税 特例対象被保険者等 申告書',
  basis: '項目：地方税法第703条の5の2・市国民健康保険税条例',
  day: '申告日',
  isPerPerson: true,
  body: [
    block('納税義務者（世帯主）', ...personRows('filer', staffField('記号・番号'))),
    block('離職した方', ...subjectRows('subject', textField('世帯主との続柄', 'subject.relation'))),
    fields(
      '離職',
      two(dayField('離職の年月日', 'fact.left-on'), writeField('支給番号')),
      one(tickField('離職理由（特定受給資格者）', ['11', '12', '21', '22', '31', '32'])),
      one(tickField('離職理由（特定理由離職者）', ['23', '33', '34'])),
      one(tickField('見せるもの', ['雇用保険受給資格者証', '雇用保険受給資格通知'])),
      two(staffField('軽減する期間'), staffField('軽減前の給与所得')),
    ),
    notes(
      '離職の日の翌日から翌年度末まで、給与所得を100分の30とみなして国民健康保険税を計算します。',
      '離職理由は、雇用保険受給資格者証（通知）の「離職理由」欄の番号です。',
    ),
  ],
  staff: ['受給資格者証の確認', '65歳未満', '高額療養費の区分', '賦課', '却下'],
})

export const kokuhoGendogaku: Template = portraitForm({
  id: 'kokuho-gendogaku',
  title: '国民健康保険 限度額適用認定 申請書',
  basis: '項目：国民健康保険法第57条の2・同法施行規則',
  day: '申請日',
  isPerPerson: true,
  body: [
    householder(),
    block('対象になる方', ...subjectRows('subject', staffField('適用区分'))),
    fields(
      '申請の内容',
      two(writeField('入院（予定）の日'), writeField('医療機関の名称')),
      one(tickField('申請の種類', ['限度額適用', '限度額適用・標準負担額減額', '再交付'])),
      one(tickField('過去１年の入院', ['90日を超えない', '90日を超える（非課税の世帯。入院日数が分かるものを添付）'])),
      one(tickField('届け先', ['窓口で受け取る', '住所へ郵送', '入院先へ郵送（　　　　　　　　　　）'])),
    ),
    notes('マイナ保険証を使うと、この申請をしなくても窓口の支払いは限度額までになります。'),
  ],
  staff: ['区分ア', '区分イ', '区分ウ', '区分エ', '区分オ', '長期該当', '所得未申告'],
})

export const kokuhoKogaku: Template = portraitForm({
  id: 'kokuho-kogaku',
  title: '国民健康保険 高額療養費 支給申請書',
  basis: '項目：国民健康保険法第57条の2・同法施行規則',
  day: '申請日',
  body: [
    householder(),
    treatments(),
    fields(
      '確認',
      one(tickField('第三者の行為', ['ない', 'ある（交通事故など。傷病届を出します）'])),
      one(tickField('公費・ほかの助成', ['ない', 'ある（名称：　　　　　　　　　　　　　　）'])),
      one(tickField('次からの支給', ['この口座に自動で振り込む（手続の簡素化）', 'そのつど申請する'])),
    ),
    account('世帯主'),
    consent('支給の決定に必要な範囲で、診療報酬明細書と所得の記録を市が確かめることに同意します。', '世帯主'),
  ],
  staff: ['レセプト確認', '多数回', '世帯合算', '支給額（　　　　　円）', '貸付・受領委任'],
})

function treatments(): Table {
  const heads = ['診療を受けた方の氏名', '診療の年月', '医療機関・薬局', '入院・外来', '支払った額']
  return {
    ...table(
      { at: [15, 8.6], columns: [46, 28, 56, 22, 28], title: '診療' },
      row(6.5, ...heads.map(text => label(text, { scope: 'column', size: 7.5 }))),
      ...[1, 2, 3].map(() => row(11, ...heads.map(() => empty))),
    ),
    showsTitle: true,
  }
}

export const shikakuKakuninsho: Template = portraitForm({
  id: 'shikaku-kakuninsho',
  title: '資格確認書 交付（再交付）申請書',
  basis: '項目：国民健康保険法第9条・高齢者の医療の確保に関する法律第54条',
  day: '申請日',
  isPerPerson: true,
  body: [
    applicant(),
    block('交付を受ける方', ...subjectRows('subject', staffField('被保険者番号'))),
    fields(
      '申請の内容',
      one(tickField('医療保険', ['国民健康保険', '後期高齢者医療'])),
      one(tickField('申請の種類', ['交付', '再交付（紛失）', '再交付（汚損・破損）', '資格情報のお知らせの再交付'])),
      one(
        tickField('交付を求める理由', [
          'マイナンバーカードを持っていない',
          '健康保険証の利用登録をしていない・解除した',
          'マイナンバーカードを紛失・更新中',
          '介助が必要などで、マイナ保険証での受診が難しい',
          'その他（　　　　　　　　　　）',
        ]),
        18,
      ),
      one(tickField('受け取り方', ['窓口', '住所へ郵送', 'その他（　　　　　　　　　　　　　　　）'])),
    ),
    notes('再交付のあとに前の資格確認書が見つかったら、市へ返してください。'),
  ],
  staff: ['マイナ保険証の登録状況', '資格確認書', '資格情報のお知らせ', '旧証の回収', '郵送'],
})

export const kokuhoShugaku: Template = portraitForm({
  id: 'kokuho-shugaku',
  title: '国民健康保険 修学中の特例 届',
  basis: '項目：国民健康保険法第116条・同法施行規則',
  day: '届出日',
  isPerPerson: true,
  body: [
    block('世帯主（届出人）', ...personRows('filer', staffField('記号・番号'))),
    block('学生', ...subjectRows('subject', textField('世帯主との続柄', 'subject.relation'))),
    fields(
      '修学の内容',
      one(tickField('届出の種類', ['該当（入学・転出）', '変更', '非該当（卒業・退学・就職）'])),
      one(writeField('転出先の住所')),
      two(textField('学校の名称', 'extra.university-name'), writeField('学部・学年')),
      two(writeField('入学の年月'), writeField('卒業予定の年月')),
      two(writeField('転出（異動）の日'), staffField('資格確認書')),
    ),
    notes('在学証明書（学生証の写し）を添えてください。卒業したら、14日以内に非該当の届が要ります。'),
  ],
  staff: ['在学証明書', '住民票の異動', '資格確認書', '賦課', '該当期限（　　年３月）'],
})
