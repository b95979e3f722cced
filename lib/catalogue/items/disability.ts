import type { Item } from '@/lib/rules/schema'
import { text } from '../vocabulary'

const formAtCounter = text('用紙は窓口にあります。', '紙は 市役所に あります。', 'The form is at the counter.')

export const disabilityItems: readonly Item[] = [
  {
    id: 'certificate-diagnosis',
    name: text('指定医の診断書・意見書', '決まった 医者の 診断書', 'Medical certificate by a designated doctor'),
    note: formAtCounter,
  },
  {
    id: 'mental-diagnosis',
    name: text(
      '手帳用の診断書、または障害年金の証書',
      '手帳の 診断書か 障害年金の 証書',
      'Medical certificate, or proof of a disability pension',
    ),
    note: text(
      '診断書は初診から6か月を過ぎてから書いてもらいます。用紙は窓口にあります。',
      '診断書は、はじめて 病院に 行って 6か月 後です。紙は 市役所に あります。',
      'Written six months or more after the first visit. The form is at the counter.',
    ),
  },
  {
    id: 'medical-support-diagnosis',
    name: text('自立支援医療用の診断書・意見書', '自立支援医療の 診断書', 'Medical certificate for medical support'),
    note: formAtCounter,
  },
  {
    id: 'first-visit-proof',
    name: text(
      '初診日の証明書と年金用の診断書',
      'はじめて 病院に 行った 日の 証明と 診断書',
      'Proof of the first visit to a doctor, and the medical certificate for the pension',
    ),
    note: text(
      '用紙は相談のときに受け取ります。',
      '紙は 相談の とき もらいます。',
      'You get the forms when you ask for advice.',
    ),
  },
  {
    id: 'intractable-diagnosis',
    name: text(
      '臨床調査個人票（指定医の診断書）',
      '難病の 診断書',
      'Medical certificate by a designated doctor (intractable disease)',
    ),
  },
  {
    id: 'service-plan',
    name: text('サービス等利用計画案', 'サービスの 計画', 'Draft service plan'),
    note: text(
      '相談支援事業所が作ります。初めは相談だけでかまいません。',
      '相談の 事業所が 作ります。はじめは なくて いいです。',
      'Drawn up by a consultation office; not needed for a first talk.',
    ),
  },
  {
    id: 'aid-opinion-and-estimate',
    name: text('医師の意見書と見積書', '医者の 意見書と 見積書', 'Doctor’s opinion and an estimate'),
    note: text('品物によって要らないことがあります。', '要らない ことも あります。', 'Not for every item.'),
  },
  {
    id: 'vehicle-certificate',
    name: text('自動車検査証（車検証）', '車検証', 'Vehicle inspection certificate'),
    note: text(
      '電子車検証の方は、自動車検査証記録事項も。',
      '電子車検証の 人は 記録事項の 紙も。',
      'With an electronic certificate, also the printed particulars.',
    ),
  },
  {
    id: 'tax-notice',
    name: text('納税通知書', '税金の 紙（納税通知書）', 'Tax notice'),
  },
]
