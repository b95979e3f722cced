import type { Item } from '@/lib/rules/schema'
import { text } from '../vocabulary'

export const hardshipItems: readonly Item[] = [
  {
    id: 'what-you-have',
    name: text(
      'あるものだけでよい（通帳、給与明細、家賃の契約書、保険や年金の書類）',
      'ある ものだけ（通帳・給料の 紙・家の 契約書など）',
      'Only what you have: bank book, pay slips, lease, insurance and pension papers',
    ),
    note: text(
      '何もなくても、相談も申請もできます。',
      '何も なくても いいです。',
      'You can come and apply with nothing at all.',
    ),
  },
  {
    id: 'protection-notice',
    name: text('生活保護の決定通知書（開始・廃止）', '生活保護の 紙', 'Notice that public assistance began or ended'),
  },
]
