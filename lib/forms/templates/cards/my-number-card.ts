import { value } from '../../compose'
import type { Element, Table, Template } from '../../template'
import { applicant } from '../applicant'
import {
  block,
  choiceField,
  consent,
  dayField,
  fields,
  notes,
  one,
  signField,
  staffField,
  subjectRows,
  textField,
  tickField,
  two,
  writeField,
} from '../fields'
import { birthAndSexColumn, column, nameColumn, people } from '../people'
import { portraitForm } from '../portrait-form'

const cardLaw = '項目：番号法第17条・同法施行令'
const pins = [
  '署名用電子証明書（英数字６〜16桁）',
  '利用者証明用電子証明書（４桁）',
  '住民基本台帳用（４桁）',
  '券面事項入力補助用（４桁）',
]

export const cardHenko: Template = portraitForm({
  id: 'card-henko',
  title: '個人番号カード 記載事項変更・継続利用 届',
  basis: cardLaw,
  day: '届出日',
  body: [
    fields(
      '届出の種類',
      one(
        choiceField('住所の変更', 'moveKind', {
          'moving-in': '転入（継続利用）',
          'moving-within': '転居',
          'moving-out-abroad': '国外転出（継続利用）',
          'moving-in-abroad': '国外から転入',
        }),
      ),
      one(
        choiceField('氏名などの変更', 'changeKinds', {
          name: '氏名',
          'old-name': '旧氏',
          alias: '通称',
          birth: '生年月日・性別',
        }),
      ),
      two(dayField('変更の日', 'changedOn'), tickField('電子証明書', ['署名用を再発行する', '要らない'])),
    ),
    fields('住所', one(textField('新しい住所', 'home')), one(textField('前の住所', 'oldAddress'))),
    cards(4),
    applicant('届出人'),
    notes('暗証番号は、窓口の機械に本人が入力します。この紙には書かないでください。'),
  ],
  staff: ['券面記載（追記欄）', '継続利用処理', '署名用電子証明書', '有効期間の変更', 'カード回収'],
})

function cards(times: number): Table {
  return people(
    { title: 'カードを持っている人', list: 'concerned', times, height: 12.5 },
    nameColumn(58),
    birthAndSexColumn(40),
    column(42, '変更前の氏名', value('変更前の氏名', 'each.previousName', { size: 9.5 })),
    column(32, '本人確認・暗証番号', tickField('照合', ['照合', '再設定']).content),
  )
}

export const denshiShomeisho: Template = portraitForm({
  id: 'denshi-shomeisho',
  title: '電子証明書 発行・更新・失効 申請書',
  basis: '項目：公的個人認証法第3条・第9条・第22条・第28条',
  day: '申請日',
  isPerPerson: true,
  body: [
    fields(
      '申請の種類',
      one(tickField('電子証明書', ['署名用電子証明書', '利用者証明用電子証明書'])),
      one(tickField('申請の種類', ['新規発行', '更新（期限の３か月前から）', '氏名・住所の変更による再発行', '失効'])),
    ),
    block('申請する人', ...subjectRows('subject', writeField('電話'))),
    block(
      '代理人',
      two(textField('代理人の氏名', 'proxy.name'), dayField('生年月日', 'proxy.birthDate'), 12),
      one(textField('住所', 'proxy.address')),
      one(tickField('代理の資格', ['法定代理人', '任意代理人（照会書兼回答書が要ります）'])),
    ),
    fields('発行', two(staffField('発行番号'), staffField('有効期限')), one(staffField('代替文字'))),
    notes(
      '署名用電子証明書は、15歳未満の方と成年被後見人の方には原則として発行しません。',
      '暗証番号は、窓口の機械に本人が入力します。この紙には書かないでください。',
    ),
    consent('電子証明書の利用者として、秘密鍵と暗証番号を自分で管理することを確認しました。', '申請者', 'paper'),
  ],
  staff: ['本人確認', '鍵ペア生成', '署名用', '利用者証明用', '写しの交付', '手数料'],
})

export const anshoBango: Template = portraitForm({
  id: 'ansho-bango',
  title: '個人番号カード 暗証番号 再設定申請書',
  basis: cardLaw,
  day: '申請日',
  isPerPerson: true,
  body: [
    fields(
      '申請の内容',
      one(tickField('申請の種類', ['初期化と再設定（忘れた・ロックした）', '変更'])),
      one(tickField('暗証番号の種類', pins), 16),
    ),
    block('カードの持ち主', ...subjectRows('subject')),
    block(
      '代理人',
      two(textField('代理人の氏名', 'proxy.name'), dayField('生年月日', 'proxy.birthDate'), 12),
      one(textField('住所', 'proxy.address')),
      one(tickField('代理の資格', ['法定代理人', '任意代理人（照会書兼回答書が要ります）'])),
    ),
    fields('確認', one(signField('申請者の署名'))),
    notes('新しい暗証番号は、窓口の機械に本人が入力します。この紙には書かないでください。'),
  ],
  staff: ['本人確認（２点）', '照会書', '初期化', '再設定', '電子証明書の失効'],
})

export const cardSaikofu: Template = portraitForm({
  id: 'card-saikofu',
  title: '個人番号カード 紛失届・再交付申請書',
  basis: cardLaw,
  day: '届出日',
  isPerPerson: true,
  body: lost(),
  staff: ['一時停止の解除', 'カードの廃止', '電子証明書の失効', '再交付申請', '手数料', '特急発行'],
})

function lost(): Element[] {
  return [
    fields(
      '届出の種類',
      one(tickField('届出の種類', ['紛失', '盗難', '焼失', '発見（一時停止の解除）', '返納・廃止'])),
      one(
        tickField('再交付の理由', [
          '紛失・焼失',
          '著しい損傷',
          '機能の損失',
          '追記欄の余白がない',
          'その他（　　　　）',
        ]),
      ),
    ),
    block('カードの持ち主', ...subjectRows('subject')),
    fields(
      '紛失したとき',
      two(writeField('紛失の日時'), writeField('紛失の場所')),
      two(writeField('届け出た警察署'), writeField('受理番号')),
      one(tickField('一時停止の連絡', ['総合フリーダイヤル（0120-95-0178）に連絡した', 'まだ連絡していない'])),
      one(writeField('紛失したときの様子'), 14),
    ),
    applicant('届出人'),
    notes('自宅の外で失くしたときは、先に警察か交番に遺失の届を出してください。特急発行は、紛失などのときに使えます。'),
  ]
}
