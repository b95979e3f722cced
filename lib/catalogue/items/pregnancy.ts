import type { Item } from '@/lib/rules/schema'
import { text } from '../vocabulary'

export const pregnancyItems: readonly Item[] = [
  {
    id: 'pregnancy-report',
    name: text('妊娠届出書', '妊娠届出書', 'Pregnancy notification form'),
    note: text(
      '病院の名前、週数、出産予定日を書きます。用紙は窓口にもあります。',
      '病院の 名前・週数・生まれる 日を 書きます。紙は 市役所にも あります。',
      'It names the hospital, the weeks and the due date. The form is also at the counter.',
    ),
  },
  {
    id: 'stillbirth-certificate',
    name: text(
      '死産届（右側が死産証書・死胎検案書）',
      '死産届（右が 死産証書）',
      'Notification of stillbirth with the certificate on its right half',
    ),
    note: text(
      '右側は病院で書いてもらいます。',
      '右は 病院の 人が 書きます。',
      'The hospital fills in the right half.',
    ),
  },
  {
    id: 'stillbirth-proof',
    name: text(
      '妊娠の週数がわかるもの（母子健康手帳、医師の証明書など）',
      '週数が わかる もの（母子健康手帳など）',
      'Proof of the weeks (handbook or medical certificate)',
    ),
  },
  {
    id: 'acknowledgement-form',
    name: text('認知届', '認知届', 'Form of acknowledgement'),
  },
  {
    id: 'acknowledgement-consent',
    name: text(
      '母の承諾書（生まれる前）・成年の子の承諾書',
      'お母さんの 承諾書（生まれる 前）',
      'Consent of the mother (before birth) or of an adult child',
    ),
    note: text(
      '届書の「その他」の欄に署名してもかまいません。',
      '届の「その他」に 名前を 書いても いいです。',
      'A signature in the “other” box of the form will do.',
    ),
  },
]
