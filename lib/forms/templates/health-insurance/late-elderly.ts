import type { Template } from '../../template'
import { applicant } from '../applicant'
import {
  block,
  choiceField,
  consent,
  dayField,
  fields,
  myNumberField,
  notes,
  one,
  staffField,
  subjectRows,
  textField,
  tickField,
  two,
  writeField,
} from '../fields'
import { portraitForm } from '../portrait-form'

const union = '福島県後期高齢者医療広域連合長'

export const koukiShikaku: Template = portraitForm({
  id: 'kouki-shikaku',
  title: '後期高齢者医療 資格取得（変更・喪失）届',
  basis: '項目：高齢者の医療の確保に関する法律第54条・同法施行規則第10条ほか',
  to: union,
  day: '届出日',
  isPerPerson: true,
  body: [
    fields(
      '届出の内容',
      one(
        choiceField('異動の理由', 'moveKind', {
          'moving-in': '転入',
          'moving-in-abroad': '国外から転入',
          'moving-within': '転居',
          'moving-out': '転出',
          'moving-out-abroad': '国外へ転出',
          other: 'その他（　　　　　）',
        }),
      ),
      two(dayField('異動の年月日', 'movedOn'), staffField('被保険者番号')),
    ),
    block('被保険者', ...subjectRows('subject', myNumberField('被保険者'))),
    fields(
      '住所と世帯',
      one(textField('新しい住所', 'newAddress')),
      one(textField('今までの住所', 'oldAddress')),
      two(textField('世帯主', 'newHead'), textField('世帯主との続柄', 'subject.relation')),
      one(tickField('住所地特例', ['該当しない', '該当する（施設に入るため。施設名：　　　　　　　　　）'])),
      one(tickField('添えるもの', ['負担区分等証明書', '障害認定証明書', '特定疾病認定証明書', '資格確認書（返却）'])),
    ),
    applicant('届出人'),
  ],
  staff: ['資格確認書の交付', '資格確認書の回収', '負担区分', '口座振替', '保険料', '住所地特例'],
})

export const koukiShogaiNintei: Template = portraitForm({
  id: 'kouki-shogai-nintei',
  title: '後期高齢者医療 障害認定申請書（撤回届）',
  basis: '項目：高齢者の医療の確保に関する法律第50条第2号・同法施行令第3条・同法施行規則第8条',
  to: union,
  day: '申請日',
  isPerPerson: true,
  body: [
    applicant(),
    block('認定を受ける方', ...subjectRows('subject', myNumberField('認定を受ける方'))),
    fields(
      '障がいの状態',
      one(tickField('申請の種類', ['認定申請', '認定の撤回（将来に向かって）'])),
      one(
        tickField('障がいの程度を示すもの', [
          '国民年金証書（障害年金１級・２級）',
          '身体障害者手帳（１級〜３級）',
          '身体障害者手帳（４級の一部）',
          '精神障害者保健福祉手帳（１級・２級）',
          '療育手帳（重度・Ａ）',
        ]),
        15,
      ),
      two(writeField('手帳・証書の番号'), writeField('交付・再認定の日')),
    ),
    fields(
      '今の医療保険',
      two(textField('保険者名', 'extra.insurer'), textField('記号・番号', 'extra.insurance-number')),
      one(tickField('今の医療保険での立場', ['国民健康保険', '被用者保険の本人', '被用者保険の被扶養者'])),
    ),
    notes('後期高齢者医療に移ると、保険料と窓口の負担割合が変わります。認定はいつでも将来に向かって撤回できます。'),
    consent('認定に必要な範囲で、手帳や年金の記録を市と広域連合が確かめることに同意します。', '申請者'),
  ],
  staff: ['手帳・証書の確認', '認定日（　　年　　月　　日）', '負担割合', '資格確認書', '却下'],
})
