import { checks, empty, stack, value } from '../../compose'
import type { ListName } from '../../form-data'
import type { Table, Template } from '../../template'
import {
  account,
  block,
  choiceField,
  consent,
  dayField,
  fields,
  myNumberField,
  nameField,
  notes,
  one,
  personRows,
  phoneField,
  textField,
  tickField,
  two,
  writeField,
} from '../fields'
import { birthAndSexColumn, birthColumn, column, kinshipColumn, nameColumn, people } from '../people'
import { portraitForm } from '../portrait-form'

const raising = stack(
  [1, checks('監護', null, { yes: '監護あり', no: 'なし' })],
  [1, checks('生計', null, { yes: '生計同一', kept: '維持' })],
)

const recipient = () => block('受給者', ...personRows('claimant', myNumberField('受給者')))

export const jidoteateGakukaitei: Template = portraitForm({
  id: 'jidoteate-gakukaitei',
  title: '児童手当 額改定認定請求書・額改定届',
  basis: '項目：児童手当法第9条・同法施行規則第2条・第3条（様式第4号）',
  day: '請求日',
  body: [
    fields(
      '改定の内容',
      two(
        choiceField('区分', 'allowanceChange', { increase: '増額（額改定認定請求）', decrease: '減額（額改定届）' }),
        dayField('事由の発生日', 'allowanceChangedOn'),
      ),
      one(
        choiceField('事由', 'allowanceReason', {
          birth: '出生',
          divorce: '離婚などで監護しなくなった',
          began: '新たに養育を始めた',
          facility: '施設入所・里親委託',
          died: '児童の死亡',
          other: 'その他（　　　　）',
        }),
      ),
    ),
    recipient(),
    children(4, '増えた・減った児童'),
    fields(
      '22歳の年度末までの子',
      one(tickField('年長の子の養育', ['いない', 'いる（監護相当・生計費の負担の確認書を出します）'])),
    ),
    consent(
      '改定に必要な範囲で、受給者・配偶者・児童の住民基本台帳や年金などの記録を市が確かめることに同意します。',
      '受給者',
    ),
  ],
  staff: ['認定（　　年　　月分から）', '15日特例', '多子加算', '却下', '支払通知'],
})

function children(times: number, title: string, list: ListName = 'concerned'): Table {
  return people(
    { title, list, times, height: 12.5 },
    nameColumn(56),
    birthAndSexColumn(42),
    kinshipColumn(18),
    column(22, '同居・別居', checks('同居・別居', null, { yes: '同居', no: '別居' })),
    column(34, '監護・生計', raising),
  )
}

export const jidoteateShometsu: Template = portraitForm({
  id: 'jidoteate-shometsu',
  title: '児童手当 受給事由消滅届',
  basis: '項目：児童手当法第26条・同法施行規則第7条（様式第10号）',
  day: '届出日',
  body: [
    block(
      '受給者',
      two(nameField('氏名', 'recipient'), dayField('生年月日', 'recipient.birthDate'), 13),
      one(textField('住所', 'recipient.address')),
    ),
    fields(
      '消滅の内容',
      one(
        choiceField('事由', 'allowanceEnd', {
          moved: 'ほかの市区町村・国外への転出',
          servant: '公務員になった',
          died: '受給者の死亡',
          divorced: '児童を監護しなくなった（離婚など）',
          facility: '施設入所・里親委託',
          other: 'その他（　　　）',
        }),
        13,
      ),
      two(dayField('事由の発生日', 'allowanceChangedOn'), textField('転出先の住所', 'destination', { size: 9 })),
    ),
    children(3, '養育していた児童', 'children'),
    block('届出人', two(nameField('氏名', 'filer'), phoneField(), 13), one(textField('住所', 'filer.address'))),
    account('受給者（亡くなったときは児童）'),
    notes(
      '口座は、まだ支払われていない分を受け取るためのものです。受給者が亡くなったときは、未支払の児童手当の請求もできます。',
    ),
  ],
  staff: ['消滅（　　年　　月分まで）', '未支払', '過払い', '転出先へ連絡'],
})

export const jidoteateHenko: Template = portraitForm({
  id: 'jidoteate-henko',
  title: '児童手当 氏名・住所等変更届',
  basis: '項目：児童手当法第26条・同法施行規則第5条・第6条（様式第8号）',
  day: '届出日',
  body: [
    fields(
      '変更の内容',
      one(
        choiceField('変わったこと', 'changeKinds', {
          name: '氏名',
          address: '住所',
          account: '振込口座',
          pension: '加入する年金・職業',
          apart: '児童・配偶者との同居・別居',
          other: 'その他（　　　　）',
        }),
      ),
      two(dayField('変更の日', 'changedOn'), textField('変更前の氏名', 'claimant.previousName')),
      one(textField('変更前の住所', 'oldAddress')),
    ),
    recipient(),
    children(3, '児童', 'children'),
    fields(
      '別居するとき',
      two(writeField('別居する方の氏名'), writeField('別居の理由')),
      one(writeField('別居する方の住所')),
    ),
    account('受給者'),
  ],
  staff: ['受給者台帳', '別居監護申立書', '口座変更', '年金の種別', '住民票'],
})

export const jidoteateKakuninsho: Template = portraitForm({
  id: 'jidoteate-kakuninsho',
  title: '監護相当・生計費の負担の確認書',
  basis: '項目：児童手当法第4条ほか・同法施行規則（2024年10月改正）',
  day: '提出日',
  body: [
    block('受給者（請求者）', ...personRows('claimant', writeField('備考'))),
    olderChildren(),
    notes(
      '18歳の年度末を過ぎ22歳の年度末までの子について、受給者が日常の世話をし、生計費を負担していることを確かめる書類です。',
      '多子加算（第３子から月３万円）の数え方に使います。進学・就職・転居などで変わったときは、届け出てください。',
    ),
    consent('上のとおり、子の監護に相当する日常の世話と必要な保護をし、生計費の相当部分を負担しています。', '受給者'),
  ],
  staff: ['多子加算', '学生証などの写し', '額改定', '却下'],
})

function olderChildren(): Table {
  return people(
    { title: '18歳の年度末を過ぎ22歳の年度末までの子', list: 'olderChildren', times: 4, height: 20 },
    nameColumn(42, '子の氏名（フリガナ）'),
    birthColumn(30),
    column(42, '住所', stack([1, value('住所', 'each.address', { size: 8.5 })], [1, empty])),
    column(28, '職業など', tickField('職業など', ['学生（　年　月まで）', '就業', '無職・その他']).content),
    column(
      30,
      '世話・生計費',
      tickField('世話・生計費', ['同居して世話', '連絡・面会', '学費', '家賃・食費', '送金']).content,
    ),
  )
}

export const jidoteateGenkyo: Template = portraitForm({
  id: 'jidoteate-genkyo',
  title: '児童手当 現況届',
  basis: '項目：児童手当法第26条・同法施行規則第4条（様式第6号）',
  day: '届出日',
  body: [
    recipient(),
    block(
      '配偶者',
      two(nameField('氏名', 'partner'), dayField('生年月日', 'partner.birthDate'), 12),
      one(textField('住所（別居のとき）', 'extra.spouse-address')),
    ),
    children(4, '児童', 'children'),
    fields(
      '状況（６月１日）',
      one(tickField('受給者の職業', ['会社員など', '自営業・その他', '公務員'])),
      one(tickField('離婚協議中の別居', ['ない', 'ある（同居している）'])),
      one(tickField('暴力からの避難', ['ない', 'ある'])),
    ),
    consent('審査に必要な範囲で、世帯の住民基本台帳・課税・年金の記録を市が確かめることに同意します。', '受給者'),
  ],
  staff: ['継続', '差止め', '額改定', '消滅', '未提出の督促'],
})
