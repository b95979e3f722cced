import type { Table, Template } from '../../template'
import {
  block,
  choiceField,
  dayField,
  type Field,
  fields,
  notes,
  one,
  personRows,
  staffField,
  textField,
  tickField,
  two,
  writeField,
} from '../fields'
import { portraitForm } from '../portrait-form'

const owner = () => block('飼い主', ...personRows('filer', staffField('飼い主の番号')))

function dog(tag: Field): Table {
  return fields(
    '犬',
    two(textField('名前', 'extra.dog-name'), textField('種類', 'extra.dog-breed')),
    two(choiceField('性別', 'extra.dog-sex', { male: 'オス', female: 'メス' }), textField('毛色', 'extra.dog-colour')),
    two(dayField('生年月日', 'extra.dog-birth-date'), textField('マイクロチップ番号', 'extra.dog-microchip')),
    two(tag, writeField('体格・特徴')),
  )
}

export const dogToroku: Template = portraitForm({
  id: 'dog-toroku',
  title: '犬の登録申請書・注射済票交付申請書',
  basis: '項目：狂犬病予防法第4条・第5条・同法施行規則第3条・第12条',
  day: '申請日',
  body: [
    fields('申請の種類', one(tickField('申請の種類', ['登録', '注射済票の交付', '鑑札の再交付', '注射済票の再交付']))),
    owner(),
    dog(staffField('鑑札の番号')),
    fields(
      '飼い始めたとき',
      two(writeField('飼い始めた日'), writeField('犬のいる場所', '住所と違うとき')),
      one(tickField('入手', ['ペットショップ・ブリーダー', '譲り受けた', '生まれた', '保護した'])),
    ),
    fields(
      '狂犬病の予防注射',
      two(writeField('注射を受けた日'), writeField('動物病院')),
      one(tickField('証明', ['注射済証を見せる', '集合注射で受けた', '猶予の証明書がある'])),
    ),
    notes(
      '生後91日以上の犬は、飼い始めてから30日以内の登録と、年１回の予防注射が要ります。鑑札と注射済票は、犬に着けてください。',
    ),
  ],
  staff: ['鑑札（第　　　　号）', '注射済票（第　　　　号）', '手数料', 'マイクロチップの特例'],
})

export const dogShibou: Template = portraitForm({
  id: 'dog-shibou',
  title: '犬の死亡届',
  basis: '項目：狂犬病予防法第4条第4項・同法施行規則第8条',
  day: '届出日',
  body: [
    owner(),
    dog(textField('鑑札の番号', 'extra.dog-tag')),
    fields(
      '死亡',
      two(dayField('死亡した日', 'dogChangedOn'), writeField('死亡の原因')),
      one(tickField('返すもの', ['鑑札', '注射済票', 'なくした（　　　　　　　　　　　）'])),
    ),
    notes(
      '死亡の日から30日以内に届け出てください。マイクロチップの登録を環境大臣の機関にした犬は、その届出で済むことがあります。',
    ),
  ],
  staff: ['鑑札の回収', '注射済票の回収', '登録の抹消'],
})
