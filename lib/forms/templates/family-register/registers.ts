import { value } from '../../compose'
import type { Table, Template } from '../../template'
import {
  block,
  dayField,
  fields,
  nameField,
  notes,
  one,
  signField,
  textField,
  tickField,
  two,
  writeField,
} from '../fields'
import { birthColumn, column, nameColumn, people } from '../people'
import { draftSheet } from '../portrait-form'
import { domicileRows, phoneRow, witnesses } from './parts'

const paper = '届書（市役所にある用紙）'

export const nyusekiTodoke: Template = draftSheet({
  id: 'nyuseki-todoke',
  title: '入籍届',
  basis: '項目：民法第791条・戸籍法第98条・第99条',
  paper,
  isPerPerson: true,
  body: [
    block(
      '入籍する人',
      two(nameField('氏名', 'subject'), dayField('生年月日', 'subject.birthDate'), 12),
      two(textField('住所', 'subject.address'), textField('世帯主の氏名', 'newHead')),
      ...domicileRows('subject'),
      two(writeField('父の氏名'), writeField('母の氏名')),
      one(writeField('父母との続き柄')),
    ),
    fields(
      '入籍の事由',
      one(
        tickField('入籍の事由', [
          '父（養父）の氏を称する',
          '母（養母）の氏を称する',
          '父母（養父母）の氏を称する',
          '父・母と同籍する',
          '従前の氏を称する',
        ]),
        14,
      ),
      one(tickField('入籍する戸籍', ['すでにある戸籍に入る', '父または母の新戸籍に入る', '新しい戸籍をつくる'])),
      two(textField('その本籍', 'extra.new-domicile'), writeField('筆頭者')),
      one(tickField('家庭裁判所の許可', ['ある（　　年　　月　　日確定。審判書の謄本を添えます）', '要らない'])),
      one(writeField('その他'), 12),
    ),
    fields(
      '届出人（15歳未満のときは法定代理人）',
      two(signField('入籍する人の署名'), signField('法定代理人の署名')),
      one(tickField('法定代理人の資格', ['親権者（父）', '親権者（母）', '養父', '養母', '未成年後見人'])),
      one(textField('住所', 'filer.address')),
      ...domicileRows('filer'),
      phoneRow(),
    ),
  ],
})

export const tensekiTodoke: Template = draftSheet({
  id: 'tenseki-todoke',
  title: '転籍届',
  basis: '項目：戸籍法第108条・第109条',
  paper,
  body: [
    fields(
      '本籍',
      two(textField('今の本籍', 'filer.registeredDomicile'), textField('筆頭者', 'filer.familyRegisterHead'), 13),
      one(textField('新しい本籍', 'extra.new-domicile'), 13),
    ),
    sameRegister(),
    fields('その他', one(writeField('その他'), 14)),
    fields(
      '届出人（筆頭者と配偶者。亡くなった方の分は要りません）',
      two(signField('筆頭者の署名'), signField('配偶者の署名'), 12),
      two(dayField('生年月日', 'filer.birthDate'), writeField('生年月日（配偶者）')),
      phoneRow(),
    ),
    notes(
      '新しい本籍は、日本にある土地の地番か住居表示の街区の番号で書きます。別の市区町村へ移すと、前の戸籍は除籍になります。',
    ),
  ],
})

function sameRegister(): Table {
  return people(
    { title: '同じ戸籍にある人', list: 'people', times: 5, height: 11 },
    nameColumn(60),
    birthColumn(38),
    column(74, '住所', value('住所', 'each.address', { size: 9 })),
  )
}

export const ujiNaHenko: Template = draftSheet({
  id: 'uji-na-henko',
  title: '氏の変更届・名の変更届',
  basis: '項目：戸籍法第107条・第107条の2',
  paper,
  body: [
    fields(
      '届の種類',
      one(
        tickField('届の種類', [
          '氏の変更（家庭裁判所の許可・107条1項）',
          '外国人との婚姻による氏の変更（107条2項）',
          '外国人との離婚による氏の変更（107条3項）',
          '名の変更（家庭裁判所の許可・107条の2）',
        ]),
        14,
      ),
    ),
    block(
      '変更する人',
      two(nameField('氏名', 'filer'), dayField('生年月日', 'filer.birthDate'), 12),
      two(textField('住所', 'filer.address'), textField('世帯主の氏名', 'newHead')),
      ...domicileRows('filer'),
    ),
    fields(
      '氏・名',
      two(writeField('変更前（よみかた）'), writeField('変更後（よみかた）'), 16),
      one(writeField('許可の審判', '　　年　　月　　日確定（審判書の謄本と確定証明書を添えます）')),
      two(writeField('婚姻・離婚の年月日', '外国人との婚姻・離婚のとき'), writeField('配偶者の氏名')),
      one(textField('変更後の本籍', 'extra.new-domicile')),
      one(writeField('同じ戸籍にある人'), 14),
      one(writeField('その他'), 12),
    ),
    fields('届出人', two(signField('署名'), signField('配偶者の署名')), phoneRow()),
  ],
})

export const furiganaHenko: Template = draftSheet({
  id: 'furigana-henko',
  title: '氏名の振り仮名の変更届',
  basis: '項目：戸籍法第13条・第107条の3・第107条の4',
  paper,
  body: [
    fields('届の種類', one(tickField('届の種類', ['氏の振り仮名の変更', '名の振り仮名の変更']))),
    block(
      '変更する人',
      two(nameField('氏名', 'filer'), dayField('生年月日', 'filer.birthDate'), 12),
      two(textField('住所', 'filer.address'), textField('世帯主の氏名', 'newHead')),
      ...domicileRows('filer'),
    ),
    fields(
      '振り仮名',
      two(writeField('変更前の振り仮名', '戸籍に記載されたもの'), writeField('変更後の振り仮名'), 16),
      one(
        tickField('許可', [
          '市区町村長の職権で記載されたもので、家庭裁判所の許可は要らない',
          '家庭裁判所の許可（　　年　　月　　日確定）',
        ]),
        12,
      ),
      one(tickField('添えるもの', ['使っている読み方の資料（旅券・預貯金通帳など）', '審判書の謄本と確定証明書'])),
      one(writeField('同じ戸籍にある人', '氏の振り仮名のとき'), 14),
      one(writeField('その他'), 12),
    ),
    fields('届出人', two(signField('署名'), signField('配偶者の署名')), phoneRow()),
  ],
})

export const youshiEngumi: Template = draftSheet({
  id: 'youshi-engumi',
  title: '養子縁組届・養子離縁届',
  basis: '項目：民法第792条〜第817条・戸籍法第66条・第70条',
  paper,
  body: [
    fields(
      '届の種類',
      one(
        tickField('届の種類', ['養子縁組', '離縁（協議）', '離縁（調停・審判・和解・認諾・判決　　年　　月　　日）']),
      ),
    ),
    block(
      '養子',
      two(writeField('氏名・よみかた'), writeField('生年月日'), 11),
      two(writeField('住所'), writeField('世帯主')),
      two(writeField('本籍'), writeField('筆頭者')),
      two(writeField('父・母の氏名'), writeField('続き柄')),
    ),
    block(
      '養親',
      two(nameField('養父の氏名', 'husband'), dayField('生年月日', 'husband.birthDate'), 11),
      two(nameField('養母の氏名', 'wife'), dayField('生年月日', 'wife.birthDate'), 11),
      one(textField('住所', 'filer.address')),
      ...domicileRows('filer'),
    ),
    fields(
      '戸籍',
      one(
        tickField('入籍する戸籍・新しい本籍', [
          '養親の今の戸籍に入る',
          '養親の新しい戸籍に入る',
          '養子夫婦で新しい戸籍をつくる',
          '養子の戸籍に変動がない',
          'もとの戸籍にもどる（離縁）',
        ]),
        13,
      ),
      two(textField('その本籍', 'extra.new-domicile'), writeField('筆頭者')),
      one(tickField('監護をすべき者（15歳未満）', ['いない', '父または母', '養父または養母'])),
      one(writeField('その他'), 10),
    ),
    fields('届出人', two(signField('養親の署名'), signField('養子（法定代理人）の署名'))),
    witnesses(),
    fields('連絡先', phoneRow()),
  ],
})
