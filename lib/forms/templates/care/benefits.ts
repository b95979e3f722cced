import type { Element, Template } from '../../template'
import { applicant } from '../applicant'
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
  staffField,
  subjectRows,
  tickField,
  two,
  writeField,
} from '../fields'
import { portraitForm } from '../portrait-form'

const insured = () => block('被保険者', ...subjectRows('subject', staffField('被保険者番号')))
const payment = (): Element[] => [
  applicant('申請者'),
  account('被保険者'),
  consent('支給の決定に必要な範囲で、サービスの利用と所得の記録を市が確かめることに同意します。', '被保険者'),
]

export const kaigoFutanGendo: Template = portraitForm({
  id: 'kaigo-futan-gendo',
  title: '介護保険 負担限度額認定申請書',
  basis: '項目：介護保険法第51条の3・第61条の3・同法施行規則第83条の6',
  day: '申請日',
  isPerPerson: true,
  body: [
    block('被保険者', ...subjectRows('subject', myNumberField('被保険者'), staffField('被保険者番号'))),
    fields(
      '施設',
      two(writeField('介護保険施設の名称'), writeField('入所・入院の日')),
      one(tickField('利用', ['入所・入院', '短期入所（ショートステイ）'])),
    ),
    block(
      '配偶者',
      two(tickField('有無', ['いる', 'いない']), tickField('市民税', ['非課税', '課税']), 9),
      two(nameField('氏名', 'partner'), dayField('生年月日', 'partner.birthDate'), 12),
    ),
    fields(
      '収入と資産',
      one(
        tickField('収入', [
          '生活保護',
          '老齢福祉年金を受けている',
          '非課税世帯（年金などの額：　　　　　　　　円）',
          '非課税の年金（遺族・障害）がある',
        ]),
        12,
      ),
      two(writeField('預貯金の額', '夫婦の合計'), writeField('証券・現金・負債')),
      one(tickField('添えるもの', ['通帳の写し（夫婦の全部・直近２か月）', '有価証券・負債の資料'])),
    ),
    applicant('申請者'),
    consent(
      '認定に必要な範囲で、課税・年金・預貯金などを、市が官公署や金融機関に照会することに同意します。',
      '被保険者・配偶者',
    ),
  ],
  staff: ['第１段階', '第２段階', '第３段階①', '第３段階②', '非該当', '金融機関への照会'],
})

export const kaigoKogaku: Template = portraitForm({
  id: 'kaigo-kogaku',
  title: '介護保険 高額介護（予防）サービス費 支給申請書',
  basis: '項目：介護保険法第51条・第61条・同法施行規則第83条の4',
  day: '申請日',
  isPerPerson: true,
  body: [
    insured(),
    fields(
      '申請の内容',
      two(writeField('サービスを使った年月'), staffField('支給の見込み額')),
      one(tickField('同じ世帯で利用した方', ['いない', 'いる（氏名：　　　　　　　　　　　　　　　）'])),
      one(tickField('次からの支給', ['この口座に自動で振り込む', 'そのつど申請する'])),
    ),
    ...payment(),
  ],
  staff: ['世帯合算', '支給額（　　　　　円）', '勧奨通知', '公費', '不支給'],
})

export const kaigoFukushiyogu: Template = portraitForm({
  id: 'kaigo-fukushiyogu',
  title: '居宅介護（予防）福祉用具購入費 支給申請書',
  basis: '項目：介護保険法第44条・第56条・同法施行規則第71条・第90条',
  day: '申請日',
  isPerPerson: true,
  body: [
    insured(),
    fields(
      '購入した用具',
      two(writeField('用具の名称・種目'), writeField('購入した日'), 12),
      two(writeField('製造・販売の事業者'), writeField('購入した額'), 12),
      one(writeField('用具が必要な理由'), 14),
      one(tickField('添えるもの', ['領収書', 'パンフレット・カタログ', '福祉用具サービス計画（居宅サービス計画）'])),
      one(tickField('支払い方', ['償還払い（全額を払ってから申請）', '受領委任払い'])),
    ),
    ...payment(),
  ],
  staff: ['要介護認定', '限度額の残り（　　　　円）', '支給額（　　　　円）', '指定事業者', '不支給'],
})

export const kaigoJutakuKaishu: Template = portraitForm({
  id: 'kaigo-jutaku-kaishu',
  title: '居宅介護（予防）住宅改修費 支給申請書',
  basis: '項目：介護保険法第45条・第57条・同法施行規則第75条・第94条',
  day: '申請日',
  isPerPerson: true,
  body: [
    insured(),
    fields(
      '改修',
      one(
        tickField('工事の内容', ['手すり', '段差の解消', '床材の変更', '引き戸など', '便器の取替え', '付帯の工事']),
        9,
      ),
      two(writeField('施工者の名称'), writeField('工事の見積もり額'), 9),
      two(writeField('着工の予定日'), writeField('完成の日'), 9),
      two(writeField('住宅の所有者'), tickField('所有者の承諾', ['本人の所有', '承諾書を添える']), 9),
      one(
        tickField('添えるもの', ['理由書', '見積書', '改修前の写真（日付入り）', '改修後の写真・領収書（完成後）']),
        9,
      ),
      one(tickField('支払い方', ['償還払い（全額を払ってから支給）', '受領委任払い']), 9),
    ),
    ...payment(),
    notes('着工する前に申請してください。先に工事をすると、支給できません。'),
  ],
  staff: ['事前審査', '要介護認定', '限度額の残り（　　　　円）', '支給額（　　　　円）', '不支給'],
})

export const shogaishaKojo: Template = portraitForm({
  id: 'shogaisha-kojo',
  title: '障害者控除対象者認定申請書',
  basis: '項目：所得税法施行令第10条・地方税法施行令第7条',
  day: '申請日',
  isPerPerson: true,
  body: [
    block('対象の方', ...subjectRows('subject', staffField('被保険者番号'))),
    fields(
      '申請の内容',
      two(writeField('認定を受ける年（令和）'), tickField('手帳', ['持っていない', '持っている']), 12),
      one(tickField('使いみち', ['確定申告', '年末調整', '市・県民税の申告']), 12),
      one(tickField('亡くなった方の分', ['該当しない', '該当する（　　年　　月　　日死亡）'])),
    ),
    applicant('申請者'),
    consent('認定に必要な範囲で、要介護認定の調査の内容と主治医意見書を市が確かめることに同意します。', '対象の方'),
  ],
  staff: ['要介護度', '日常生活自立度', '障害者', '特別障害者', '非該当'],
})
