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
  screenSignField,
  staffField,
  subjectRows,
  textField,
  tickField,
  two,
  writeField,
} from '../fields'
import { portraitForm } from '../portrait-form'

const levels = ['要支援１', '要支援２', '要介護１', '要介護２', '要介護３', '要介護４', '要介護５']

export const kaigoNintei: Template = portraitForm({
  id: 'kaigo-nintei',
  title: '介護保険 要介護・要支援認定申請書',
  basis: '項目：介護保険法第27条〜第29条・第32条・第33条・第36条・同法施行規則第35条ほか',
  day: '申請日',
  isPerPerson: true,
  body: [
    block(
      '被保険者',
      ...subjectRows('subject', myNumberField('被保険者')),
      two(staffField('被保険者番号'), writeField('今いる所', '入院・入所中のとき')),
    ),
    fields(
      '申請の内容',
      one(
        choiceField('申請の区分', 'moveKind', {
          new: '新規',
          renew: '更新',
          change: '区分変更',
          'moving-in': '転入（住所移転後。14日以内）',
        }),
        9,
      ),
      one(tickField('前回の認定', [...levels, '非該当', 'なし']), 9),
      two(writeField('有効期間', '　年　月　日から　年　月　日まで'), writeField('変更の理由'), 9),
    ),
    fields(
      '医療保険',
      two(textField('保険者名', 'extra.insurer'), textField('記号・番号', 'extra.insurance-number'), 9),
      one(writeField('特定疾病の名称', '40歳から64歳の方だけ'), 9),
    ),
    fields(
      '主治医',
      two(textField('医療機関', 'extra.care-clinic'), textField('主治医の氏名', 'extra.care-doctor'), 9),
      two(writeField('診療科・電話'), writeField('最後に受診した日'), 9),
    ),
    fields(
      '調査',
      one(tickField('調査の場所', ['自宅', '病院・施設（　　　　　　　　）', 'その他（　　　　　　　）']), 9),
      two(writeField('日程の連絡先（電話）'), writeField('立ち会う方'), 9),
    ),
    applicant('申請者', textField('本人との関係', 'subject.filerRelation')),
    consent(
      'サービス計画の作成などに必要なとき、認定の結果・調査の内容・主治医意見書を、事業者などに示すことに同意します。',
      '被保険者',
    ),
  ],
  staff: ['被保険者証', '主治医意見書', '調査の日程', '代行（事業所：　　　　）', '審査会', '資格者証'],
})

export const kaigoShikaku: Template = portraitForm({
  id: 'kaigo-shikaku',
  title: '介護保険 資格取得・異動・喪失届',
  basis: '項目：介護保険法第12条・同法施行規則第23条〜第32条',
  day: '届出日',
  isPerPerson: true,
  body: [
    fields(
      '届出の内容',
      one(
        choiceField('異動の事由', 'careEnd', {
          'moving-in': '転入',
          'moving-within': '転居',
          'moving-out': '転出',
          died: '死亡',
          name: '氏名の変更',
          special: '住所地特例（適用・変更・終了）',
          other: 'その他（　　　）',
        }),
      ),
      two(dayField('異動の年月日', 'changedOn'), staffField('被保険者番号')),
    ),
    block('被保険者', ...subjectRows('holder')),
    fields(
      '住所',
      one(textField('新しい住所・転出先', 'destination')),
      one(textField('今までの住所', 'oldAddress')),
      one(tickField('住所地特例', ['該当しない', '該当する（施設名：　　　　　　　　　　　　　　）'])),
      one(tickField('返すもの', ['被保険者証', '負担割合証', '負担限度額認定証', '受給資格証明書の交付を受ける'])),
    ),
    applicant('届出人', writeField('被保険者との関係')),
    notes('死亡や転出のときは、保険料を計算し直します。納めすぎた分は、届出人や相続人の口座にお返しします。'),
  ],
  staff: ['証の回収', '受給資格証明書', '保険料の精算', '還付先', '住所地特例'],
})

export const kaigoKyotaku: Template = portraitForm({
  id: 'kaigo-kyotaku',
  title: '居宅サービス計画 作成依頼届出書',
  basis: '項目：介護保険法第46条・第58条・同法施行規則第77条・第95条の2',
  day: '届出日',
  isPerPerson: true,
  body: [
    fields('届出の区分', one(tickField('区分', ['新規', '変更', '終了']))),
    block('被保険者', ...subjectRows('subject', staffField('被保険者番号'))),
    fields(
      '計画の作成を依頼する事業者',
      two(writeField('事業所の名称'), writeField('事業所番号'), 12),
      one(writeField('所在地・電話')),
      two(writeField('依頼を始める日'), writeField('変更の理由')),
      one(
        tickField('サービス', [
          '居宅介護支援',
          '介護予防支援（地域包括支援センター）',
          '小規模多機能型',
          '看護小規模多機能型',
        ]),
      ),
    ),
    fields('確認', one(screenSignField('被保険者の署名', 'subject'))),
    applicant('届け出る方'),
    notes('介護保険被保険者証を添えてください。届け出るまでに使ったサービスは、いったん全額を払うことがあります。'),
  ],
  staff: ['被保険者証への記載', '給付管理', '事業所の確認'],
})

export const kaigoSaikofu: Template = portraitForm({
  id: 'kaigo-saikofu',
  title: '介護保険 被保険者証等 再交付申請書',
  basis: '項目：介護保険法第12条・同法施行規則第27条ほか',
  day: '申請日',
  isPerPerson: true,
  body: [
    block('被保険者', ...subjectRows('subject', staffField('被保険者番号'))),
    fields(
      '申請の内容',
      one(tickField('再交付する証', ['被保険者証', '負担割合証', '負担限度額認定証', '資格者証・受給資格証明書']), 12),
      one(tickField('理由', ['紛失・焼失', '破損・汚損', '届いていない', 'その他（　　　　　　　　　　　）']), 12),
      one(tickField('受け取り方', ['窓口', '住所へ郵送', 'その他（　　　　　　　　　　　　　　　）'])),
    ),
    applicant('申請者'),
    notes('40歳から64歳の方は、医療保険の資格が分かるものを添えてください。見つかった証は返してください。'),
  ],
  staff: ['被保険者証', '負担割合証', '負担限度額認定証', '旧証の回収', '郵送'],
})
