import { handChecks, label, row, section, value } from '../../compose'
import type { Element, Table, Template } from '../../template'
import { choiceField, dayField, fields, notes, one, signField, textField, tickField, two, writeField } from '../fields'
import { draftSheet } from '../portrait-form'
import { couple, coupleFacts, coupleRow, households, occupationField, phoneRow, wholeRow, witnesses } from './parts'

const paper = '届書（市役所にある全国共通の用紙）'

const numbers = ['１', '２', '３', '４', '５', '６']

export const koninTodoke: Template = draftSheet({
  id: 'konin-todoke',
  title: '婚姻届',
  basis: '項目：民法第739条・第750条・戸籍法第74条・同法施行規則第59条（附録第12号様式）',
  paper,
  body: [
    couple(
      ['夫になる人', '妻になる人'],
      ...coupleFacts(),
      coupleRow('世帯主の氏名', () => writeField('世帯主の氏名').content, 7),
      wholeRow(
        choiceField('婚姻後の夫婦の氏', 'marriageSurname', {
          husband: '夫の氏',
          wife: '妻の氏',
        }),
        7,
      ),
      wholeRow(textField('新しい本籍', 'extra.new-domicile'), 8),
      wholeRow(writeField('同居を始めたとき', '結婚式か同居の早いほうの年月'), 7),
      coupleRow('初婚・再婚', () => handChecks('初婚・再婚', ['初婚', '再婚（死別・離別　年　月　日）']), 7),
      coupleRow('同居前の世帯のおもな仕事', () => handChecks('同居前の世帯のおもな仕事', numbers), 7),
      wholeRow(occupationField('夫妻の職業'), 7),
      coupleRow('署名', () => signField().content, 9),
    ),
    witnesses(),
    fields(
      'その他と連絡先',
      two(writeField('その他'), { label: '日中の電話', content: value('日中の電話', 'phone') }, 8),
    ),
    notes(`世帯のおもな仕事：${households.join('、')}`),
  ],
})

export const rikonTodoke: Template = draftSheet({
  id: 'rikon-todoke',
  title: '離婚届',
  basis:
    '項目：民法第763条〜第766条・第819条・戸籍法第76条・第77条・同法施行規則第59条（附録第13号様式、2026年4月改正）',
  paper: `${paper.slice(0, -1)}。2026年4月からの様式）`,
  body: divorce(),
})

function divorce(): Element[] {
  return [
    couple(
      ['夫', '妻'],
      ...coupleFacts(),
      wholeRow(
        choiceField('離婚の種別', 'divorceKind', {
          agreed: '協議離婚',
          mediation: '調停（　年　月　日成立）',
          ruling: '審判（　年　月　日確定）',
          settlement: '和解（　年　月　日成立）',
          admission: '認諾（　年　月　日）',
          judgment: '判決（　年　月　日確定）',
        }),
        9,
      ),
      wholeRow(
        {
          label: '婚姻前の氏にもどる者',
          content: handChecks('婚姻前の氏にもどる者', ['夫', '妻', 'もとの戸籍にもどる', '新しい戸籍をつくる']),
        },
        7,
      ),
      wholeRow(textField('もどる者の本籍・筆頭者', 'extra.new-domicile'), 8),
      wholeRow(writeField('同居の期間', '同居を始めた年月から、別居した年月まで'), 7),
      wholeRow(writeField('別居する前の住所'), 7),
      wholeRow({ label: '別居前の世帯のおもな仕事', content: handChecks('別居前の世帯のおもな仕事', numbers) }, 7),
      wholeRow(occupationField('夫妻の職業'), 7),
      wholeRow(writeField('その他'), 8),
      coupleRow('署名', () => signField().content, 8),
    ),
    children(),
    witnesses(),
    fields('連絡先', phoneRow()),
  ]
}

/** 親権 since April 2026: both parents, one of them, or a court that has been asked. */
function children(): Table {
  const heads = ['父母双方が親権を行う子', '夫が親権を行う子', '妻が親権を行う子', '親権者の審判・調停を申し立てた子']
  return section(
    { at: [15, 8.6], columns: [45, 45, 45, 45], title: '未成年の子' },
    row(6, ...heads.map(text => label(text, { scope: 'column', size: 7 }))),
    row(10, ...heads.map(text => writeField(text).content)),
    row(8, {
      columns: 4,
      rows: 1,
      content: handChecks('確認', [
        '親権者の定めは真意に基づく',
        '親子交流の取決めをしている',
        'まだ（親子交流）',
        '養育費の分担の取決めをしている',
        'まだ（養育費）',
      ]),
    }),
  )
}

/** Within three months of the divorce (民法第767条第2項). */
export const koninshiZokusho: Template = draftSheet({
  id: 'koninshi-zokusho',
  title: '離婚の際に称していた氏を称する届',
  basis: '項目：民法第767条第2項・戸籍法第77条の2',
  paper,
  body: [
    fields(
      '届け出る人',
      two(textField('氏名（現在の）', 'filer.name'), dayField('生年月日', 'filer.birthDate'), 11),
      two(textField('住所', 'filer.address'), textField('世帯主の氏名', 'newHead')),
      two(textField('本籍', 'filer.registeredDomicile'), textField('筆頭者', 'filer.familyRegisterHead')),
    ),
    fields(
      '氏',
      two(writeField('変更前の氏', '現在称している氏'), writeField('変更後の氏', '離婚の際に称していた氏'), 14),
      one(dayField('離婚の年月日', 'fact.divorced-on')),
      two(textField('称した後の本籍', 'extra.new-domicile'), writeField('筆頭者')),
      one(writeField('その他'), 14),
    ),
    fields('届出人', one(signField('署名（変更前の氏名）')), phoneRow()),
    notes(
      '離婚届と同時に出すときは、氏名と本籍に離婚前のものを書きます。離婚の日の翌日から3か月を過ぎると、家庭裁判所の許可が要ります。',
    ),
  ],
})

export const fujuriMoshide: Template = draftSheet({
  id: 'fujuri-moshide',
  title: '不受理申出',
  basis: '項目：戸籍法第27条の2第3項・同法施行規則第53条の4',
  paper: '申出書（市役所にある用紙）',
  day: '申出日',
  body: [
    fields(
      '申出の種類',
      one(tickField('受理しないでほしい届', ['婚姻届', '離婚届', '養子縁組届', '養子離縁届', '認知届'])),
    ),
    fields(
      '申し出る人',
      two(textField('氏名', 'filer.name'), dayField('生年月日', 'filer.birthDate'), 11),
      one(textField('住所', 'filer.address')),
      two(textField('本籍', 'filer.registeredDomicile'), textField('筆頭者', 'filer.familyRegisterHead')),
    ),
    fields(
      '相手方（特定できるとき）',
      two(writeField('氏名'), writeField('生年月日'), 11),
      one(writeField('住所')),
      two(writeField('本籍'), writeField('筆頭者')),
    ),
    fields('その他', one(writeField('その他'), 16), one(signField()), phoneRow()),
    notes(
      '本人が窓口に来て、本人であることを示す書類を見せて申し出ます。郵送や代理ではできません。取り下げも同じです。',
    ),
  ],
})
