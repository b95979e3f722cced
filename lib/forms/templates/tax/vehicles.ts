import type { Template } from '../../template'
import {
  block,
  choiceField,
  dayField,
  fields,
  nameField,
  notes,
  one,
  phoneField,
  screenSignField,
  staffField,
  textField,
  tickField,
  two,
  writeField,
} from '../fields'
import { portraitForm } from '../portrait-form'

const vehicle = () =>
  fields(
    '車両',
    two(textField('標識番号（ナンバー）', 'extra.moped-plate'), writeField('車台番号', '標識交付証明書のとおり')),
    two(writeField('車名（メーカー）'), writeField('排気量・出力')),
    one(
      tickField('種別', [
        '50cc以下',
        '新基準（125cc以下）',
        '90cc以下',
        '125cc以下',
        '特定小型',
        'ミニカー',
        '小型特殊',
      ]),
    ),
  )

const visitor = () =>
  block(
    '届け出る人',
    two(nameField('氏名', 'visitor'), phoneField(), 13),
    one(textField('住所', 'visitor.address')),
    one(screenSignField('署名', 'visitor')),
  )

export const gentsukiHaisha: Template = portraitForm({
  id: 'gentsuki-haisha',
  title: '軽自動車税 廃車申告書 兼 標識返納書',
  basis: '項目：地方税法第463条の19・市税条例（原動機付自転車・小型特殊自動車）',
  day: '申告日',
  body: [
    fields(
      '申告の理由',
      one(
        choiceField('理由', 'vehicleEnd', {
          'moved-out': '転出',
          died: '所有者の死亡',
          scrapped: '廃棄・解体',
          sold: '譲渡・売却',
          stolen: '盗難（届出警察署・受理番号：　　　　）',
          lost: '紛失',
        }),
        13,
      ),
      two(dayField('廃車・異動の日', 'vehicleChangedOn'), tickField('標識', ['返納する', '紛失・盗難で返せない'])),
    ),
    block(
      '所有者',
      two(nameField('氏名・名称', 'holder'), dayField('生年月日', 'holder.birthDate'), 13),
      one(textField('住所', 'holder.address')),
      one(textField('転出先の住所', 'destination')),
    ),
    vehicle(),
    fields('譲り受けた人', two(writeField('氏名'), writeField('住所'), 12)),
    visitor(),
    notes(
      '申告すると廃車申告受付書を渡します。ほかの市区町村で登録するときに要ります。税は４月１日の所有者にかかり、月割りはありません。',
    ),
  ],
  staff: ['標識の回収', '廃車申告受付書', '標識弁償金', '課税台帳', '自賠責の案内'],
})

export const gentsukiHenko: Template = portraitForm({
  id: 'gentsuki-henko',
  title: '軽自動車税 変更申告書（名義・住所）',
  basis: '項目：地方税法第463条の19・市税条例（原動機付自転車・小型特殊自動車）',
  day: '申告日',
  body: [
    fields(
      '申告の内容',
      one(
        choiceField('変わったこと', 'vehicleChange', {
          owner: '所有者（名義）',
          address: '住所・定置場',
          name: '氏名・名称',
          user: '使用者',
          plate: '標識の再交付',
        }),
      ),
      one(dayField('変更の日', 'vehicleChangedOn')),
    ),
    block(
      '新しい所有者',
      two(nameField('氏名・名称', 'filer'), dayField('生年月日', 'filer.birthDate'), 13),
      one(textField('住所', 'home')),
      two(phoneField(), textField('変更前の氏名', 'filer.previousName')),
    ),
    block(
      '前の所有者・前の住所',
      two(textField('前の所有者（死亡）', 'deceased.name'), staffField('納税義務者の番号')),
      one(textField('前の住所', 'oldAddress')),
      one(writeField('前の所有者の氏名・住所・署名', '譲り受けたとき（譲渡証明）')),
    ),
    vehicle(),
    visitor(),
  ],
  staff: ['譲渡証明', '標識交付証明書', '標識の交換', '課税台帳', '相続関係の書類'],
})

export const keijiGenmen: Template = portraitForm({
  id: 'keiji-genmen',
  title: '軽自動車税（種別割）減免申請書',
  basis: '項目：地方税法第463条の23・市税条例',
  day: '申請日',
  body: [
    block(
      '納税義務者',
      two(nameField('氏名', 'filer'), dayField('生年月日', 'filer.birthDate'), 13),
      one(textField('住所', 'filer.address')),
      one(phoneField()),
    ),
    fields(
      '障がいのある方',
      two(writeField('氏名'), writeField('義務者との関係')),
      one(tickField('手帳', ['身体障害者手帳', '戦傷病者手帳', '療育手帳', '精神障害者保健福祉手帳'])),
      two(writeField('手帳の番号・等級'), writeField('交付の日')),
    ),
    fields(
      '車両と運転する方',
      two(writeField('車両番号'), writeField('種別・用途')),
      two(writeField('運転者の氏名・住所'), tickField('運転者', ['本人', '生計を同じくする人', '常時介護する人'])),
      two(writeField('免許証の番号・期限'), tickField('使用の目的', ['通院', '通学・通勤', '生業', 'その他'])),
    ),
    fields('確認', one(screenSignField('申請者の署名', 'filer'))),
    notes('納期限までに申請してください。減免は、障がいのある方１人につき１台（普通自動車を含む）です。'),
  ],
  staff: ['手帳', '車検証', '運転免許証', '減免決定', '却下'],
})
