import type { Item } from '@/lib/rules/schema'
import { text } from '../vocabulary'

export const householdChangeItems: readonly Item[] = [
  {
    id: 'residence-record-copy',
    name: text('世帯全員の住民票の写し', '家族 みんなの 住民票', 'Residence record of the whole household'),
    note: text(
      '世帯の届を出したあとのもの。市の窓口で確かめてもらえることもあります。',
      '届を 出した 後の もの。いらない ことも あります。',
      'Issued after the change; the desk may look it up itself.',
    ),
  },
]
