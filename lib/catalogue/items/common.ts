import type { Item } from '@/lib/rules/schema'
import { text } from '../vocabulary'

export const commonItems: readonly Item[] = [
  {
    id: 'identity-document',
    name: text('本人確認書類', '本人か どうか わかる もの', 'Proof of identity'),
    note: text(
      'マイナンバーカード・運転免許証・在留カードなど顔写真つきは1点。写真のないものは2点。',
      'マイナンバーカード・免許証・在留カードは 1つ。写真が ない ものは 2つ。',
      'One with a photograph (My Number Card, driving licence, residence card), or two without.',
    ),
  },
  {
    id: 'moving-out-certificate',
    name: text('転出証明書', '転出証明書', 'Moving-out certificate'),
    note: text(
      '前の市区町村が出した紙です。カードを使って転出届を出した方には出ません。',
      '前の 町で もらった 紙です。マイナンバーカードで 出した 人は ありません。',
      'The paper issued by your previous city. There is none if you filed with your card.',
    ),
  },
  {
    id: 'my-number-card',
    name: text(
      'マイナンバーカード（持っている方全員分）',
      'マイナンバーカード（ある 人 みんな）',
      'My Number Cards of everyone who has one',
    ),
    note: text(
      '4けたの暗証番号（住民基本台帳用）も要ります。署名用を入れ直す方は6〜16けたの番号を決めておきます。',
      '4つの 数字の 暗証番号も 要ります。',
      'Also the 4-digit PIN; for a new signing certificate, think of a 6 to 16 character password.',
    ),
  },
  {
    id: 'my-number-proof',
    name: text(
      'マイナンバーがわかるもの（カードのない方）',
      'マイナンバーが わかる もの（カードが ない 人）',
      'Something that shows the Individual Number, for those without a card',
    ),
    note: text(
      'マイナンバー入りの住民票の写しなど。このナビに番号を入れることはありません。',
      'マイナンバーが 書いて ある 住民票など。ここには 書きません。',
      'For example a residence record that shows it. This guide never asks for the number.',
    ),
  },
  {
    id: 'residence-card',
    name: text(
      '在留カード・特別永住者証明書（外国籍の方全員分）',
      '在留カード（外国の 国籍の 人 みんな）',
      'Residence cards of all foreign members',
    ),
    note: text(
      '後日交付の方はパスポート。',
      'カードが まだの 人は パスポート。',
      'Your passport if the card will be sent later.',
    ),
  },
  {
    id: 'passport',
    name: text(
      'パスポート（入国した方全員分）',
      'パスポート（日本に 来た 人 みんな）',
      'Passports of everyone who entered Japan',
    ),
    note: text(
      '入国日がわかるもの。自動化ゲートで印がない方は、搭乗券などを持ってきます。',
      '日本に 来た 日が わかる もの。はんこが ない 人は 飛行機の 券も。',
      'Showing the day of entry. If it was not stamped (automated gate), also your boarding pass.',
    ),
  },
  {
    id: 'family-register',
    name: text('戸籍全部事項証明書（戸籍謄本）', '戸籍全部事項証明書', 'Family register certificate (koseki)'),
  },
  {
    id: 'family-register-addresses',
    name: text('戸籍の附票の写し', '戸籍の 附票', 'Copy of the address record of the family register'),
    note: text(
      '本籍が会津若松市にある方は要りません。',
      '本籍が 会津若松市の 人は 要りません。',
      'Not needed if your registered domicile is Aizuwakamatsu.',
    ),
  },
  {
    id: 'kinship-document',
    name: text(
      '世帯主との続柄がわかる書類（外国籍の方）',
      '家族の 関係が わかる 紙（外国の 国籍の 人）',
      'Proof of relationship to the head of household, for foreign members',
    ),
    note: text(
      '結婚証明書・出生証明書など、日本語の訳をつけたもの。',
      '結婚や 出生の 証明書。日本語の 訳も 要ります。',
      'Marriage or birth certificate with a Japanese translation.',
    ),
  },
  {
    id: 'bank-account',
    name: text(
      '受け取る方の口座がわかるもの',
      'お金を もらう 人の 口座が わかる もの',
      'Bank account of the person who receives the money',
    ),
    note: text(
      '通帳かキャッシュカード。お子さんの名義は使えません。',
      '通帳か カード。子どもの 口座は だめです。',
      'Bank book or cash card. Not in a child’s name.',
    ),
  },
  {
    id: 'seal-to-register',
    name: text('登録する印鑑', '登録する はんこ', 'The seal to be registered'),
    note: text(
      '形が変わらない素材で、8mmより大きく25mmに収まるものが目安。家族と同じ印は使えません。',
      'ゴムでは ない もの。8mmより 大きく、25mmより 小さい もの。家族と 別の はんこ。',
      'Of hard material, larger than 8 mm and within 25 mm; not one a family member has registered.',
    ),
  },
  {
    id: 'photograph',
    name: text('顔写真', '顔の 写真', 'Photograph'),
    note: text('大きさは窓口で確かめてください。', '大きさは 市役所で 聞いて ください。', 'Ask about the size.'),
  },
]
