import type { Item } from '@/lib/rules/schema'
import { text } from '../vocabulary'

export const ageingItems: readonly Item[] = [
  {
    id: 'my-number-either',
    name: text(
      'マイナンバーがわかるもの（マイナンバーカードなど）',
      'マイナンバーが わかる もの（マイナンバーカードなど）',
      'Something that shows the Individual Number, such as the My Number Card',
    ),
    note: text(
      'カードのない方は、マイナンバー入りの住民票の写しなど。このナビに番号を入れることはありません。',
      'カードが ない 人は、マイナンバーが 書いて ある 住民票など。ここには 書きません。',
      'Without a card, for example a residence record that shows it. This guide never asks for the number.',
    ),
  },
  {
    id: 'doctor-name',
    name: text(
      '主治医の名前と医療機関がわかるもの',
      'いつもの 医者の 名前と 病院が わかる もの',
      'Name of the doctor and hospital',
    ),
    note: text('診察券など。', '病院の カードなど。', 'A patient card, for example.'),
  },
  {
    id: 'savings-books',
    name: text(
      '預貯金の通帳などの写し（本人と配偶者の全部）',
      '通帳などの コピー（本人と おっと・つまの 全部）',
      'Copies of all bank books of the person and the spouse',
    ),
  },
  {
    id: 'receipt-and-catalogue',
    name: text('領収書とカタログ', '領収書と カタログ', 'Receipt and catalogue'),
  },
  {
    id: 'refitting-papers',
    name: text(
      '工事の理由書・見積書・図面・工事前の写真',
      '工事の 理由書・見積書・図・工事の 前の 写真',
      'Statement of reasons, estimate, plan and photographs from before the work',
    ),
    note: text(
      '理由書はケアマネジャーが作ります。借家の方は所有者の承諾書も。工事のあとに領収書を出します。',
      '理由書は ケアマネジャーが 作ります。借りて いる 家は 大家さんの 紙も。',
      'The care manager writes the reasons. In a rented home also the owner’s consent. The receipt follows after the work.',
    ),
  },
  {
    id: 'court-medical-certificate',
    name: text('成年後見用の診断書', '成年後見の ための 診断書', 'Medical certificate for guardianship'),
    note: text('用紙は家庭裁判所にあります。', '紙は 家庭裁判所に あります。', 'The form is at the family court.'),
  },
]
