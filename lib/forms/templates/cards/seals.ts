import type { Template } from '../../template'
import {
  block,
  choiceField,
  dayField,
  fields,
  nameField,
  notes,
  one,
  signField,
  staffField,
  subjectRows,
  textField,
  tickField,
  two,
} from '../fields'
import { portraitForm } from '../portrait-form'
import { visitorBlock } from './visitor'

export const inkanHaishi: Template = portraitForm({
  id: 'inkan-haishi',
  title: '印鑑登録 廃止申請書・登録証亡失届',
  basis: '項目：会津若松市印鑑条例',
  day: '届出日',
  isPerPerson: true,
  body: [
    fields(
      '届出の種類',
      one(
        choiceField('届出の種類', 'fact.seal-matter', {
          end: '印鑑登録の廃止',
          change: '登録した印鑑を替える（改印）',
          lost: '登録証・印鑑の亡失',
        }),
      ),
      one(
        tickField('廃止の理由', [
          '不要になった',
          '氏名の変更',
          '印鑑の亡失',
          '登録証の亡失',
          'その他（　　　　　　　　）',
        ]),
      ),
    ),
    block('登録している人', ...subjectRows('subject', textField('変更前の氏名', 'subject.previousName'))),
    fields(
      '登録',
      two(staffField('登録番号'), tickField('登録証', ['返納する', '亡失した'])),
      one(signField('登録している人の署名')),
    ),
    visitorBlock(['本人', '代理人（委任状が必要です）']),
    notes('新しい印鑑を登録するときは、印鑑登録申請書もいっしょに出します。亡失の届のあとは、前の登録証は使えません。'),
  ],
  staff: ['登録の抹消', '登録証の回収', '改印（新規登録）', '亡失の記録'],
})

export const inkanShomei: Template = portraitForm({
  id: 'inkan-shomei',
  title: '印鑑登録証明書 交付申請書',
  basis: '項目：会津若松市印鑑条例',
  day: '申請日',
  body: [
    block(
      '登録している人',
      two(nameField('氏名', 'filer'), dayField('生年月日', 'filer.birthDate'), 14),
      one(textField('住所', 'filer.address'), 12),
      two(staffField('登録番号'), textField('必要な枚数', 'extra.seal-copies')),
    ),
    visitorBlock(['本人', '代理人（登録証を預かった方）']),
    notes(
      '印鑑登録証（カード）を必ず見せてください。登録証があれば、代理の方も委任状なしで申請できます。',
      '登録証がないときは、登録した印鑑を持ってきても証明書は出せません。',
    ),
  ],
  staff: ['登録証の提示', '手数料', '無料（　　　　　　）', '交付枚数（　　枚）'],
})
