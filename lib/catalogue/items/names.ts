import type { Item } from '@/lib/rules/schema'
import { text } from '../vocabulary'

export const namesItems: readonly Item[] = [
  {
    id: 'register-form',
    name: text('届書（窓口にあります）', '届の 紙（市役所に あります）', 'The form, which is at the counter'),
    note: text('届け出る方が自分で署名します。', '出す 人が 自分で 名前を 書きます。', 'Signed by whoever files it.'),
  },
  {
    id: 'register-form-with-witnesses',
    name: text(
      '届書（証人2人の署名があるもの）',
      '届の 紙（証人 2人の 名前が ある もの）',
      'The form with two witnesses’ signatures',
    ),
    note: text(
      '証人は18歳以上の方です。用紙は窓口にあります。',
      '証人は 18さい以上の 人です。紙は 市役所に あります。',
      'Witnesses are 18 or over. The form is at the counter.',
    ),
  },
  {
    id: 'court-permission',
    name: text(
      '家庭裁判所の許可の審判書（要るとき）',
      '家庭裁判所の 紙（要る とき）',
      'The family court’s permission, where needed',
    ),
    note: text(
      '氏を変えるときは、確定証明書も。',
      '名字の ときは、確定証明書も。',
      'For a change of surname with the certificate that it is final.',
    ),
  },
  {
    id: 'former-name-register',
    name: text(
      '旧姓が載った戸籍から今までの戸籍',
      '前の 名字の 戸籍から 今までの 戸籍',
      'Family registers from the former surname to today',
    ),
    note: text(
      '市で確かめられるときは、省けることがあります。',
      '要らない ことも あります。',
      'Sometimes the city can look them up itself.',
    ),
  },
  {
    id: 'reading-proof',
    name: text(
      '読み方がわかるもの（一般的でない読みのとき）',
      '読み方が わかる もの（めずらしい とき）',
      'Proof that the reading is in use, where it is unusual',
    ),
    note: text('パスポートや通帳など。', 'パスポートや 通帳など。', 'A passport or bank book, for example.'),
  },
  {
    id: 'alias-proof',
    name: text(
      '通称を使っていることがわかるもの',
      '通称を 使って いる ことが わかる もの',
      'Proof that the alias is in use',
    ),
    note: text(
      '勤め先や学校の書類など、2点以上が目安です。',
      '会社や 学校の 紙など。2つぐらい。',
      'Papers of an employer or school; usually two or more.',
    ),
  },
  {
    id: 'change-proof',
    name: text('変わったことがわかる書類', '変わった ことが わかる 紙', 'Proof of the change'),
    note: text(
      '新しい旅券や、受理証明書など。',
      '新しい パスポートなど。',
      'A new passport, a certificate of acceptance or the like.',
    ),
  },
]
