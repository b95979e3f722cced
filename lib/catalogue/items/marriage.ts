import type { Item } from '@/lib/rules/schema'
import { text } from '../vocabulary'

export const marriageItems: readonly Item[] = [
  {
    id: 'foreign-marriage-certificate',
    name: text(
      '外国の婚姻証明書と日本語訳',
      '外国の 結婚証明書と 日本語に した もの',
      'Foreign marriage certificate with a Japanese translation',
    ),
    note: text('訳した人の名前を書きます。', '日本語に した 人の 名前を 書きます。', 'The translator signs it.'),
  },
  {
    id: 'capacity-certificate',
    name: text(
      '婚姻要件具備証明書・国籍がわかる書類と日本語訳（外国籍の方）',
      '婚姻要件具備証明書・国籍の 紙と 日本語に した もの（外国の 国籍の 人）',
      'Certificate of capacity to marry and proof of nationality with translations, for the foreign partner',
    ),
    note: text(
      '大使館などで受け取ります。国によって違うので、先に市民課に電話で確かめます。',
      '大使館で もらいます。国で ちがいます。市民課に 電話で 聞いて ください。',
      'From the embassy. It differs by country: call the Citizens’ Affairs Section first.',
    ),
  },
  {
    id: 'single-parent-medical-certificate',
    name: text(
      'ひとり親家庭医療費の受給者証',
      'ひとり親家庭医療費の カード',
      'Certificate of medical aid for single parents',
    ),
  },
]
