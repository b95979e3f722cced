import { line, stack, value } from '../../compose'
import type { Table, Template } from '../../template'
import {
  block,
  consent,
  dayField,
  fields,
  notes,
  one,
  personRows,
  screenSignField,
  textField,
  tickField,
  two,
  writeField,
} from '../fields'
import { birthColumn, column, kinshipColumn, nameColumn, people } from '../people'
import { portraitForm } from '../portrait-form'

/** An application may be made in any way; paper must not stand between a person and help (生活保護法第24条). */
export const seikatsuHogo: Template = portraitForm({
  id: 'seikatsu-hogo',
  title: '生活保護 申請書',
  basis: '項目：生活保護法第24条第1項・同法施行規則第1条',
  day: '申請日',
  to: '会津若松市福祉事務所長',
  body: [
    block('申請者', ...personRows('filer', writeField('本人との関係', '本人でないとき'))),
    household(),
    fields(
      '保護を申請する理由',
      one(writeField('理由', '書ける範囲で。窓口で話せば、書かなくてもかまいません'), 18),
      one(tickField('申請する扶助', ['生活', '住宅', '教育', '介護', '医療', '出産', '生業', '葬祭'])),
    ),
    fields(
      '援助してくれる人',
      one(writeField('氏名・関係・援助の内容', '連絡してほしくない事情があれば、その旨も'), 13),
    ),
    fields(
      '別に出すもの（あとからでかまいません）',
      one(tickField('書類', ['資産申告書', '収入申告書', '同意書', '通帳・給与明細など'])),
      one(screenSignField('申請者の署名', 'filer')),
    ),
    notes(
      '生活保護の申請は国民の権利です。書類がそろわなくても申請できます。',
      '決定は、申請の日から14日以内（調査に日数が要るときは30日以内）に書面でお知らせします。',
    ),
  ],
  staff: ['受付', '面接', '実地調査', '決定（　　年　　月　　日）', '却下', '取下げ'],
})

function household(): Table {
  const age = line([{ label: '年齢', bind: 'each.age', format: 'text' }, '歳'], { size: 8.5 })
  return people(
    { title: '家族の状況（いっしょに暮らす人）', list: 'people', times: 5, height: 10.5 },
    nameColumn(54),
    column(42, '生年月日・年齢', stack([1, birthColumn(42).content], [1, age])),
    kinshipColumn(20),
    column(30, '職業・学校', value('学年', 'each.schoolYear', { size: 9 })),
    column(26, '健康状態', writeField('健康状態').content),
  )
}

export const jukyoKakuho: Template = portraitForm({
  id: 'jukyo-kakuho',
  title: '生活困窮者住居確保給付金 支給申請書',
  basis: '項目：生活困窮者自立支援法第6条・同法施行規則第10条〜第13条',
  day: '申請日',
  body: [
    block('申請者', ...personRows('filer', tickField('世帯の生計', ['主に維持している', 'その他']))),
    fields(
      '仕事',
      one(
        tickField('当てはまるもの', [
          '離職・廃業した（２年以内）',
          '休業などで収入が減った',
          '家計の改善のため転居する',
        ]),
      ),
      two(dayField('離職の日', 'fact.left-on'), textField('辞めた勤務先', 'filer.workplace')),
      one(tickField('求職', ['公共職業安定所に登録した', '登録する', '自立のための経営相談を受ける'])),
    ),
    household(),
    fields(
      '収入・資産・住まい',
      two(writeField('世帯の収入（月）'), writeField('預貯金・現金')),
      two(writeField('家賃（共益費を除く）'), tickField('住まい', ['賃貸住宅に住んでいる', '住居を失った'])),
      two(writeField('家主・管理会社', '名称・所在地'), writeField('家主の口座', '申請者には振り込みません'), 13),
    ),
    consent(
      '支給の決定に必要な範囲で、収入・資産・求職・住まいを、市が官公署や金融機関などに照会することに同意します。',
      '申請者',
    ),
  ],
  staff: ['離職・減収の資料', '収入要件', '資産要件', '求職申込み', '支給決定', '不支給'],
})
