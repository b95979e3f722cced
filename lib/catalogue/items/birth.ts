import type { Item } from '@/lib/rules/schema'
import { text } from '../vocabulary'

export const birthItems: readonly Item[] = [
  {
    id: 'birth-notification',
    name: text(
      '出生届（右側が出生証明書）',
      '出生届（右が 出生証明書）',
      'Birth notification with the birth certificate on its right half',
    ),
    note: text(
      '右側は病院で書いてもらいます。左側の届出人の署名は、父か母が自分で書きます。',
      '右は 病院の 人が 書きます。名前は お父さんか お母さんが 書きます。',
      'The hospital fills in the right half; the father or mother signs the left.',
    ),
  },
  {
    id: 'foreign-birth-certificate',
    name: text(
      '外国の出生証明書と日本語訳',
      '外国の 出生証明書と 日本語に した もの',
      'Foreign birth certificate with a Japanese translation',
    ),
    note: text(
      '訳した人の名前を書きます。日本国籍を残す（国籍留保）欄に署名します。',
      '日本語に した 人の 名前を 書きます。国籍の ところにも 名前を 書きます。',
      'The translator signs it; sign the reservation of Japanese nationality.',
    ),
  },
  {
    id: 'birth-cost-receipt',
    name: text('出産費用の領収・明細書', '病院の 領収書', 'Receipt and statement of the birth costs'),
    note: text(
      '産科医療補償制度の印があるもの。',
      '病院で もらいます。',
      'With the stamp of the obstetric compensation system.',
    ),
  },
  {
    id: 'direct-payment-agreement',
    name: text('直接支払制度の合意文書', '直接支払制度の 紙', 'Agreement on direct payment'),
    note: text('病院で交わした書類の控え。', '病院で もらった 紙。', 'Your copy from the hospital.'),
  },
  {
    id: 'premature-medical-opinion',
    name: text('養育医療意見書', '養育医療意見書', 'Medical opinion for premature baby care'),
    note: text('入院している病院の医師が書きます。', '病院の 医者が 書きます。', 'Written by the hospital’s doctor.'),
  },
  {
    id: 'household-statement',
    name: text('世帯調書', '世帯調書', 'Statement of the household'),
    note: text('用紙は窓口にあります。', '紙は 市役所に あります。', 'The form is at the counter.'),
  },
  {
    id: 'mother-account',
    name: text(
      'お母さん（妊婦）本人の口座がわかるもの',
      'お母さんの 口座が わかる もの',
      'Bank account in the mother’s own name',
    ),
    note: text(
      '赤ちゃんやお父さんの名義は使えません。',
      '赤ちゃんや お父さんの 口座は だめです。',
      'Not the baby’s or the father’s.',
    ),
  },
  {
    id: 'parentage-proof',
    name: text(
      '出生と親子の関係がわかる書類',
      '親と 子どもの かんけいが わかる 紙',
      'Proof of the birth and of parentage',
    ),
    note: text(
      '赤ちゃんと世帯が別のときだけ。',
      '赤ちゃんと べつに 住む ときだけ。',
      'Only where the baby is in another household.',
    ),
  },
]
