import type { Item } from '@/lib/rules/schema'
import { text } from '../vocabulary'

export const childRaisingItems: readonly Item[] = [
  {
    id: 'jidofuyoteate-certificate-here',
    name: text(
      '児童扶養手当証書と、届いた現況届',
      '児童扶養手当証書と 現況届',
      'Allowance certificate and the form sent to you',
    ),
    note: text(
      '支給が止まっている方は、証書がありません。',
      'お金が 止まって いる 人は 証書が ありません。',
      'There is no certificate while payment is suspended.',
    ),
  },
  {
    id: 'child-support-statement',
    name: text('養育費の申告書', '養育費の 申告書', 'Statement of child support'),
    note: text('用紙は現況届といっしょに届きます。', '紙は 市から 来ます。', 'The form is sent with the report.'),
  },
  {
    id: 'medical-receipts',
    name: text('病院の領収書', '病院の 領収書', 'Receipts of the doctor or hospital'),
  },
  {
    id: 'school-reason-papers',
    name: text(
      '希望の理由がわかる書類（契約書、入学許可書など）',
      '理由が わかる 紙（契約書・入学の 許可の 紙など）',
      'Papers showing the reason: lease, letter of admission and the like',
    ),
  },
]
