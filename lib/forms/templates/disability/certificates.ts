import type { Element, Template } from '../../template'
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
  subjectRows,
  textField,
  tickField,
  two,
  writeField,
} from '../fields'
import { portraitForm } from '../portrait-form'

const governor = '福島県知事'
const person = () => block('本人', ...subjectRows('subject', myNumberField('本人')))

export const shintaiTecho: Template = portraitForm({
  id: 'shintai-techo',
  title: '身体障害者手帳 交付申請書',
  basis: '項目：身体障害者福祉法第15条・同法施行規則第2条',
  day: '申請日',
  to: governor,
  isPerPerson: true,
  body: [
    fields(
      '申請の種類',
      one(tickField('申請の種類', ['新規', '等級・障がい名の変更', '障がいの追加', '再認定', '再交付'])),
    ),
    person(),
    fields(
      '障がい',
      one(writeField('障がい名', '診断書・意見書のとおり'), 12),
      one(tickField('添えるもの', ['指定医の診断書・意見書', '写真（縦４センチ・横３センチ）', '今の手帳'])),
      two(writeField('今の手帳の番号・等級'), writeField('交付の日')),
    ),
    guardian('15歳未満のときの保護者'),
    applicant('申請者'),
    notes('手帳は県が審査して交付します。診断書は、県が指定した医師が書いたものに限ります。'),
  ],
  staff: ['診断書', '写真', '県へ進達', '交付（　　級）', '却下'],
})

/** 15歳未満: the guardian applies for them (身体障害者福祉法第15条第1項). */
function guardian(title: string): Element {
  return fields(title, two(writeField('氏名'), writeField('本人との続柄')), one(writeField('住所（本人と違うとき）')))
}

export const ryoikuTecho: Template = portraitForm({
  id: 'ryoiku-techo',
  title: '療育手帳 交付（再判定）申請書',
  basis: '項目：療育手帳制度要綱・福島県の要綱（項目は推定・担当課確認）',
  day: '申請日',
  to: governor,
  isPerPerson: true,
  body: [
    fields('申請の種類', one(tickField('申請の種類', ['新規', '再判定', '再交付（紛失・破損）']))),
    block('本人', ...subjectRows('subject')),
    guardian('保護者'),
    fields(
      '生育と今の様子',
      two(writeField('学校・勤務先・施設'), writeField('相談した機関')),
      two(tickField('ほかの手帳', ['身体（　級）', '精神（　級）', 'ない']), writeField('番号・程度')),
      one(writeField('医療機関への通院', '病名・医療機関')),
      one(tickField('添えるもの', ['写真（縦４センチ・横３センチ）', '今の手帳', '母子健康手帳など'])),
    ),
    applicant('申請者'),
    notes('18歳未満は児童相談所、18歳以上は障がい者総合福祉センターで判定を受けます。日程は、あとで連絡します。'),
  ],
  staff: ['写真', '判定機関へ依頼', '判定（Ａ・Ｂ）', '次の判定', '交付'],
})

export const seishinTecho: Template = portraitForm({
  id: 'seishin-techo',
  title: '精神障害者保健福祉手帳 申請書',
  basis: '項目：精神保健及び精神障害者福祉に関する法律第45条・同法施行規則第23条',
  day: '申請日',
  to: governor,
  isPerPerson: true,
  body: [
    fields('申請の種類', one(tickField('申請の種類', ['新規', '更新', '等級の変更', '県外からの転入', '再交付']))),
    person(),
    fields(
      '申請の内容',
      one(
        tickField('添えるもの', [
          '診断書（初診から６か月を過ぎたもの）',
          '障害年金の証書などの写し',
          '写真（縦４センチ・横３センチ）',
        ]),
        12,
      ),
      one(tickField('年金による申請', ['しない', 'する（年金事務所などへの照会に同意する）'])),
      two(dayField('今の手帳の期限', 'fact.mental-certificate-expires-on'), writeField('番号・等級')),
      one(tickField('自立支援医療（精神通院）', ['同時に申請する', '申請しない', '受けている'])),
    ),
    applicant('申請者（家族など）'),
    consent(
      '障害年金により申請するとき、年金の種類・等級を、市と県が日本年金機構などに照会することに同意します。',
      '本人',
    ),
  ],
  staff: ['診断書', '年金証書', '写真', '県へ進達', '交付（　　級）', '却下'],
})

export const techoHenko: Template = portraitForm({
  id: 'techo-henko',
  title: '障害者手帳 記載事項変更・再交付・返還届',
  basis: '項目：身体障害者福祉法施行令第9条・第10条・精神保健福祉法施行令第7条ほか',
  day: '届出日',
  isPerPerson: true,
  body: [
    fields(
      '届出の種類',
      one(tickField('手帳の種類', ['身体障害者手帳', '療育手帳', '精神障害者保健福祉手帳'])),
      one(
        choiceField('届出の種類', 'changeKinds', {
          address: '住所の変更',
          name: '氏名の変更',
          guardian: '保護者の変更',
          reissue: '再交付（紛失・破損・写真の更新）',
          died: '返還（死亡）',
          over: '返還（障がいに当たらなくなった・辞退）',
        }),
        13,
      ),
      two(dayField('変更の日', 'changedOn'), writeField('手帳の番号・等級')),
    ),
    block('手帳を持っている方', ...subjectRows('holder', textField('変更前の氏名', 'holder.previousName'))),
    fields('住所', one(textField('前の住所', 'oldAddress')), one(writeField('手帳を交付した都道府県'))),
    applicant('届出人', writeField('本人との関係')),
    notes('手帳と、変わったことが分かるものを見せてください。県外からの転入では、手帳の番号や様式が変わります。'),
  ],
  staff: ['手帳の書き換え', '県への報告', '自立支援医療', '手当・医療費助成', '手帳の回収'],
})
