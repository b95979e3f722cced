import type { Template } from '../../template'
import { applicant } from '../applicant'
import {
  account,
  block,
  consent,
  dayField,
  fields,
  myNumberField,
  nameField,
  one,
  personRows,
  subjectRows,
  textField,
  tickField,
  two,
  writeField,
} from '../fields'
import { portraitForm } from '../portrait-form'

const insurance = () =>
  fields(
    '健康保険',
    two(textField('保険者名', 'extra.insurer'), textField('記号・番号', 'extra.insurance-number')),
    one(writeField('被保険者の氏名・同じ健康保険の家族')),
  )

export const jiritsuShien: Template = portraitForm({
  id: 'jiritsu-shien',
  title: '自立支援医療費 支給認定申請書',
  basis: '項目：障害者総合支援法第53条・第56条・同法施行規則第35条・第45条',
  day: '申請日',
  isPerPerson: true,
  body: [
    fields(
      '申請の内容',
      one(tickField('医療の種類', ['精神通院医療', '更生医療', '育成医療']), 9),
      one(
        tickField('申請の種類', ['新規', '再認定（更新）', '変更（医療機関・所得区分・保険・住所・氏名）', '再交付']),
        9,
      ),
      two(dayField('受給者証の期限', 'fact.medical-support-expires-on'), writeField('受給者番号'), 9),
    ),
    block('受診者', ...subjectRows('subject', myNumberField('受診者'))),
    fields('受診者が18歳未満のときの保護者', two(writeField('氏名・続柄'), writeField('電話'), 9)),
    insurance(),
    fields(
      '医療機関と所得',
      two(writeField('病院・診療所'), writeField('薬局'), 9),
      one(writeField('訪問看護事業者'), 9),
      one(
        tickField('所得区分', ['生活保護', '低所得１', '低所得２', '中間所得', '一定以上', 'マイナンバーで確かめる']),
        9,
      ),
      one(tickField('重度かつ継続', ['該当する', '該当しない', '医師の意見書による']), 9),
    ),
    applicant('申請者'),
    consent('認定に必要な範囲で、同じ健康保険の世帯の課税・年金・手当の記録を市が確かめることに同意します。', '申請者'),
  ],
  staff: ['意見書・診断書', '所得区分', '上限額', '受給者証', '県へ進達', '手帳と同時'],
})

export const jushinIryohi: Template = portraitForm({
  id: 'jushin-iryohi',
  title: '重度心身障がい者医療費 受給資格登録申請書',
  basis: '項目：市の重度心身障がい者医療費の給付に関する条例（様式と項目は推定・担当課確認）',
  day: '申請日',
  isPerPerson: true,
  body: [
    block('本人', ...subjectRows('subject', myNumberField('本人'))),
    fields(
      '障がいの程度',
      one(tickField('手帳', ['身体（１級・２級・３級内部）', '療育（Ａ）', '精神（１級）', '重複（　　　　　　）'])),
      two(writeField('手帳の番号'), writeField('交付の日')),
    ),
    insurance(),
    fields(
      '世帯',
      one(tickField('前年の所得', ['マイナンバーで市が確かめる', '所得証明書を出す'])),
      one(tickField('ほかの医療費助成', ['子ども医療費', 'ひとり親家庭', '自立支援医療', '指定難病', 'ない'])),
    ),
    applicant('申請者（保護者など）'),
    account('本人（保護者）'),
    consent('登録と助成に必要な範囲で、手帳・課税・健康保険・高額療養費の記録を市が確かめることに同意します。', '本人'),
  ],
  staff: ['手帳', '所得', '受給者証', '他制度との調整', '却下'],
})

export const tokubetsuShogaisha: Template = portraitForm({
  id: 'tokubetsu-shogaisha',
  title: '特別障害者手当・障害児福祉手当 認定請求書',
  basis: '項目：特別児童扶養手当等の支給に関する法律第17条・第19条・第26条の2・昭和50年厚生省令第34号',
  day: '請求日',
  isPerPerson: true,
  body: [
    fields('手当の種類', one(tickField('手当の種類', ['特別障害者手当（20歳以上）', '障害児福祉手当（20歳未満）']), 9)),
    block('請求者（本人）', ...subjectRows('subject', myNumberField('本人'))),
    fields(
      '本人の状況',
      one(tickField('手帳', ['身体（　級）', '療育（Ａ・Ｂ）', '精神（　級）', 'ない（診断書による）']), 9),
      one(tickField('今いる所', ['自宅', '入院中（　　年　　月から）', '施設に入所（支給されません）']), 9),
      one(tickField('公的年金', ['受けていない', '受けている（種類・額：　　　　　　　　　　　）']), 9),
    ),
    block(
      '配偶者',
      two(nameField('氏名', 'partner'), dayField('生年月日', 'partner.birthDate'), 12),
      one(myNumberField('配偶者'), 9),
    ),
    fields('扶養義務者', two(writeField('氏名・続柄'), writeField('生年月日'), 9)),
    applicant('届け出る方'),
    account('本人'),
    consent('認定に必要な範囲で、本人・配偶者・扶養義務者の課税と年金の記録を市が確かめることに同意します。', '本人'),
  ],
  staff: ['診断書', '所得（本人・配偶者・扶養義務者）', '認定', '却下', '支給（　　月分から）'],
})

export const hosoguNichijo: Template = portraitForm({
  id: 'hosogu-nichijo',
  title: '補装具費・日常生活用具 支給（給付）申請書',
  basis: '項目：障害者総合支援法第76条・第77条・同法施行規則第65条の7',
  day: '申請日',
  isPerPerson: true,
  body: [
    block('本人', ...subjectRows('subject', myNumberField('本人'))),
    fields(
      '申請の内容',
      one(tickField('種類', ['補装具の購入', '補装具の借受け', '補装具の修理', '日常生活用具'])),
      two(writeField('品目・種目'), writeField('見積もり額'), 12),
      two(writeField('業者の名称'), writeField('手帳の番号・等級'), 12),
      one(writeField('必要な理由'), 14),
      one(tickField('添えるもの', ['見積書', '医師の意見書', 'カタログ', '世帯の所得（マイナンバーで省けます）'])),
      one(tickField('優先される制度', ['介護保険', '労災・自賠責', '医療保険の治療用装具', 'ない'])),
    ),
    applicant('申請者（保護者など）'),
    consent('決定に必要な範囲で、世帯の課税と介護保険などの記録を市が確かめることに同意します。', '本人'),
  ],
  staff: ['判定依頼', '所得区分', '負担上限額', '支給決定', '却下'],
})

export const shogaiService: Template = portraitForm({
  id: 'shogai-service',
  title: '介護給付費・訓練等給付費等 支給申請書',
  basis: '項目：障害者総合支援法第20条・児童福祉法第21条の5の6・同法施行規則第7条ほか',
  day: '申請日',
  isPerPerson: true,
  body: [
    block('申請者（保護者）', ...personRows('filer', textField('本人との関係', 'subject.filerRelation'))),
    block('本人（児童）', ...subjectRows('subject', myNumberField('本人'))),
    fields(
      '申請するサービス',
      one(
        tickField('介護給付', ['居宅介護', '重度訪問介護', '同行援護', '行動援護', '生活介護', '短期入所', '施設入所']),
        12,
      ),
      one(
        tickField('訓練等給付', ['自立訓練', '就労移行', '就労継続Ａ', '就労継続Ｂ', '共同生活援助', '計画相談']),
        12,
      ),
      one(tickField('障害児通所', ['児童発達支援', '放課後等デイサービス', '保育所等訪問支援', '相談支援']), 9),
    ),
    fields(
      '本人の状況',
      one(
        tickField('手帳など', ['身体（　級）', '療育（Ａ・Ｂ）', '精神（　級）', '自立支援医療', '診断書・意見書']),
        9,
      ),
      two(writeField('主治医・医療機関'), writeField('介護保険の利用'), 9),
      one(tickField('負担上限額の軽減', ['生活保護', '市民税非課税', '課税', '多子軽減']), 9),
    ),
    consent('決定に必要な範囲で、課税・手当の記録と主治医の意見を市が確かめ、事業者に示すことに同意します。', '申請者'),
  ],
  staff: ['障害支援区分', 'サービス等利用計画案', '負担上限月額', '受給者証', '却下'],
})
