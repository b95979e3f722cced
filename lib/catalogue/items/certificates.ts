import type { Item } from '@/lib/rules/schema'
import { text } from '../vocabulary'

export const certificateItems: readonly Item[] = [
  {
    id: 'letter-of-proxy',
    name: text('委任状', '委任状', 'Letter of proxy'),
    note: text(
      '頼む方が、自分で全部書いたもの。とる証明の名前と通数も書きます。',
      'たのむ 人が 自分で 書きます。',
      'Written by the person you act for, naming the certificates and how many.',
    ),
  },
  {
    id: 'expiry-notice',
    name: text('有効期限の通知書（届いた方）', '期限の 紙（来た 人）', 'Expiry notice, if you got one'),
  },
  {
    id: 'lost-property-number',
    name: text(
      '警察の遺失届・盗難届の受理番号',
      '警察の 番号（なくした ときの）',
      'Number of the report to the police',
    ),
    note: text('家の外でなくした方、盗まれた方。', '外で なくした 人だけ。', 'If lost outside the home or stolen.'),
  },
  {
    id: 'registered-seal',
    name: text('登録した印鑑（ある方）', '登録した はんこ（ある 人）', 'The registered seal, if you have it'),
  },
  {
    id: 'own-my-number-card',
    name: text('マイナンバーカード', 'マイナンバーカード', 'My Number Card'),
  },
]
