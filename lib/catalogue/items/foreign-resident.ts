import type { Item } from '@/lib/rules/schema'
import { text } from '../vocabulary'

export const foreignResidentItems: readonly Item[] = [
  {
    id: 'loss-report',
    name: text(
      '警察への届の証明（遺失届出証明書・受理番号）',
      '警察の 紙（なくした 届の 番号）',
      'Proof of the report to the police, or its number',
    ),
  },
  {
    id: 'birth-acceptance',
    name: text(
      '出生届受理証明書と、赤ちゃんの住民票の写し',
      '出生届を 出した 証明書と 住民票',
      'Certificate that the birth was notified, and the baby’s residence record',
    ),
  },
  {
    id: 'foreign-account',
    name: text('外国の口座がわかるもの', '外国の 口座が わかる もの', 'Bank account abroad'),
    note: text(
      '銀行の証明があるもの。本人の名義だけです。',
      '銀行の 証明が ある もの。本人の 口座だけ。',
      'With the bank’s confirmation, in your own name.',
    ),
  },
]
