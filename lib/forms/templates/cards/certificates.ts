import type { Template } from '../../template'
import {
  block,
  choiceField,
  dayField,
  fields,
  nameField,
  notes,
  one,
  textField,
  tickField,
  two,
  writeField,
} from '../fields'
import { portraitForm } from '../portrait-form'
import { visitorBlock } from './visitor'

const purpose = one(textField('使いみち', 'extra.juminhyo-purpose'))

export const kosekiSeikyu: Template = portraitForm({
  id: 'koseki-seikyu',
  title: '戸籍証明書等 交付請求書',
  basis: '項目：戸籍法第10条・第10条の2・第48条・第120条の2・住民基本台帳法第20条',
  day: '請求日',
  body: [
    visitorBlock(['本人', '配偶者', '父母・祖父母', '子・孫', '代理人', 'その他']),
    block(
      'どなたの証明',
      two(textField('本籍', 'holder.registeredDomicile'), textField('筆頭者', 'holder.familyRegisterHead'), 12),
      two(nameField('必要な人の氏名', 'holder'), dayField('生年月日', 'holder.birthDate'), 13),
    ),
    fields(
      '必要なもの（通数を書きます）',
      one(
        choiceField('証明の種類', 'fact.family-paper', {
          register: '戸籍・除籍・改製原戸籍',
          addresses: '戸籍の附票',
          identity: '身分証明書・独身証明書',
          acceptance: '届の受理証明書',
        }),
      ),
      one(tickField('戸籍', ['全部事項（謄本）　　通', '個人事項（抄本）　　通', '除籍　　通', '改製原戸籍　　通'])),
      one(tickField('相続に使うとき', ['出生から死亡まで　　通', 'その他（　　　　　　　　　　　　　）'])),
      one(tickField('附票に載せること', ['本籍・筆頭者', '在外選挙人名簿登録', '省く'])),
      purpose,
      one(writeField('請求の理由', '本人・配偶者・直系の親族でない方は、権利や義務の内容を具体的に書きます'), 13),
    ),
    notes(
      '本籍がほかの市区町村にあっても、本人・配偶者・直系の親族は、顔写真つきの身分証があれば窓口で請求できます（広域交付）。',
      '代理人や郵便による請求は、広域交付では受けられません。',
    ),
  ],
  staff: ['広域交付', '関係の確認', '委任状', '手数料', '無料（　　　　　　）', '郵送'],
})

export const zeiShomei: Template = portraitForm({
  id: 'zei-shomei-seikyu',
  title: '税に関する証明書 交付請求書',
  basis: '項目：地方税法第20条の10・地方自治法第227条',
  day: '請求日',
  body: [
    visitorBlock(['本人', '同じ世帯の親族', '相続人', '代理人']),
    block(
      'どなたの証明',
      two(nameField('氏名（名称）', 'filer'), dayField('生年月日', 'filer.birthDate'), 13),
      one(textField('今の住所', 'filer.address')),
      one(writeField('１月１日の住所', 'その年度の１月１日。今の住所と違うとき')),
    ),
    fields(
      '必要なもの（年度と通数を書きます）',
      one(tickField('所得・課税', ['所得証明　　年度　　通', '課税（非課税）証明　　年度　　通'])),
      one(tickField('納税', ['納税証明　　年度　　通（税目　　　　　　　　）', '軽自動車税（継続検査用）'])),
      one(tickField('固定資産', ['評価証明　　通', '公課証明　　通', '名寄帳の写し', '住宅用家屋証明'])),
      one(writeField('土地・家屋の所在', '評価・公課証明のとき。地番・家屋番号')),
      purpose,
      one(textField('提出先', 'extra.juminhyo-destination')),
    ),
    notes('最近納めた税の納税証明には、領収証書を持ってきてください。同じ世帯の親族でない方は、委任状が要ります。'),
  ],
  staff: ['委任状', '相続関係の書類', '領収証書', '手数料', '無料（　　　　　　）', '郵送'],
})
