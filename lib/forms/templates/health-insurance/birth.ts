import type { Element, Template } from '../../template'
import { applicant } from '../applicant'
import {
  account,
  block,
  choiceField,
  consent,
  dayField,
  type FieldRow,
  fields,
  nameField,
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
import { portraitForm } from '../portrait-form'

const childbirthLaw = '項目：国民健康保険法第58条・市国民健康保険条例'

export const kokuhoShussan: Template = portraitForm({
  id: 'kokuho-shussan',
  title: '国民健康保険 出産育児一時金 支給申請書',
  basis: childbirthLaw,
  day: '申請日',
  isPerPerson: true,
  body: childbirth('お子さん', [
    two(nameField('お子さんの氏名', 'subject'), dayField('生まれた日', 'subject.birthDate'), 13),
    two(textField('お子さんの人数', 'babies'), writeField('医療機関の名称')),
  ]),
  staff: ['直接支払制度の合意文書', '領収・明細書', '産科医療補償制度', '差額（　　　　　円）', '支給決定'],
})

/** From twelve weeks on (85 days) the grant is paid for a child that was not born alive as well. */
export const kokuhoShussanShizan: Template = portraitForm({
  id: 'kokuho-shussan-shizan',
  title: '国民健康保険 出産育児一時金 支給申請書',
  basis: `${childbirthLaw}（妊娠85日以上の死産・流産）`,
  day: '申請日',
  body: childbirth('出産（死産・流産）', [
    two(dayField('お別れした日', 'fact.parted-on'), writeField('妊娠の週数・日数')),
    one(writeField('医療機関の名称')),
  ]),
  staff: ['医師・助産師の証明', '直接支払制度の合意文書', '領収・明細書', '支給決定'],
})

function childbirth(heading: string, birth: readonly FieldRow[]): Element[] {
  return [
    block('世帯主（申請者）', ...personRows('filer', staffField('記号・番号'))),
    block('出産した方', ...subjectRows('wife')),
    block(
      heading,
      ...birth,
      one(
        tickField('出産費用の支払い', ['直接支払制度を使い、差額を申請する', '受取代理制度', '使わず、全額を支払った']),
      ),
      one(tickField('確認', ['ほかの健康保険から出産育児一時金を受けない', '退職後6か月以内の出産ではない'])),
    ),
    account('世帯主'),
    consent('支給の決定に必要な範囲で、医療機関などへの照会と資格の記録の確認を市が行うことに同意します。', '世帯主'),
  ]
}

/** 産前産後: the four months around a birth, six for twins, cost no 所得割 and 均等割. */
export const kokuhoSanzensango: Template = portraitForm({
  id: 'kokuho-sanzensango',
  title: '国民健康保険税 産前産後軽減 届出書',
  basis: '項目：地方税法第703条の5・市国民健康保険税条例',
  day: '届出日',
  body: [
    applicant('世帯主（届出人）', staffField('記号・番号')),
    block('出産する方', ...subjectRows('wife')),
    fields(
      '出産',
      two(dayField('出産の予定日', 'extra.due-date'), dayField('出産した日', 'bornOn')),
      two(
        choiceField('単胎・多胎', 'pregnancyKind', { single: '単胎', multiple: '多胎（２人以上）' }),
        tickField('種別', ['出産', '死産・流産・早産（妊娠85日以上）']),
      ),
      one(
        tickField('添えるもの', ['母子健康手帳', '出産を証明する書類', '親子の関係を証明する書類（別の世帯のとき）']),
      ),
      two(staffField('軽減する期間'), phoneField('日中の電話')),
    ),
    consent('軽減の決定に必要な範囲で、出産と資格の記録を市が確かめることに同意します。', '世帯主'),
  ],
  staff: ['出産の事実の確認', '単胎（４か月）', '多胎（６か月）', '職権による届出', '賦課'],
})
