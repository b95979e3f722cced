import type { Item } from '@/lib/rules/schema'
import { text } from '../vocabulary'

export const movingItems: readonly Item[] = [
  {
    id: 'papers-to-return',
    name: text(
      '返すもの（印鑑登録証・資格確認書・各種の受給者証）',
      '返す もの（印鑑登録証・資格確認書など）',
      'What has to be returned (seal card, eligibility and other certificates)',
    ),
    note: text('持っているものだけ。', 'ある ものだけ。', 'Whatever you have of these.'),
  },
  {
    id: 'signing-password',
    name: text(
      'カードの暗証番号（署名用6〜16けた・4けた）',
      'カードの 暗証番号（長い ものと 4けた）',
      'The card’s passwords (6 to 16 characters, and 4 digits)',
    ),
  },
  {
    id: 'travel-passport',
    name: text('パスポート', 'パスポート', 'Passport'),
  },
  {
    id: 'kokuho-certificate',
    name: text(
      '国民健康保険の資格確認書',
      '国民健康保険の 資格確認書',
      'National Health Insurance eligibility certificate',
    ),
    note: text('持っている方だけ。', 'ある 人だけ。', 'If you have one.'),
  },
  {
    id: 'care-insurance-papers',
    name: text('介護保険の証', '介護保険の 紙', 'Long-term care insurance papers'),
    note: text(
      '被保険者証。持っていれば負担割合証・負担限度額認定証も。',
      '被保険者証・負担割合証など',
      'The insurance certificate, and burden-ratio or limit certificates if any.',
    ),
  },
  {
    id: 'child-medical-certificate',
    name: text('子ども医療費の受給資格証', '子ども医療費の カード', 'Child medical aid certificate'),
  },
  {
    id: 'number-plate',
    name: text('ナンバープレート', 'ナンバープレート', 'Number plate'),
    note: text('外して持ってきます。', 'はずして 持って いきます。', 'Take it off and bring it.'),
  },
  {
    id: 'plate-certificate',
    name: text('標識交付証明書', '標識交付証明書', 'Plate certificate'),
    note: text(
      '見つからなければ窓口で伝えます。',
      'ない ときは 窓口で 言います。',
      'If it cannot be found, say so at the counter.',
    ),
  },
  {
    id: 'transfer-certificate',
    name: text(
      '譲渡証明書（人から譲られるとき）',
      '譲渡証明書（もらう とき）',
      'Transfer certificate, where it changes hands',
    ),
  },
  {
    id: 'tax-agent-consent',
    name: text('納税管理人の承諾', '納税管理人の サイン', 'Consent of the tax agent'),
    note: text('用紙は税務課にあります。', '紙は 税務課に あります。', 'The form is at the Tax Section.'),
  },
  {
    id: 'aizu-dog-tag',
    name: text(
      '会津若松市の鑑札と注射済票',
      '会津若松市の 鑑札と 注射済票',
      'Aizuwakamatsu’s dog tag and vaccination tag',
    ),
  },
]
