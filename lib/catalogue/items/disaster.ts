import type { Item } from '@/lib/rules/schema'
import { text } from '../vocabulary'

export const disasterItems: readonly Item[] = [
  {
    id: 'damage-photographs',
    name: text('被害の写真', 'こわれた ところの 写真', 'Photographs of the damage'),
    note: text(
      '家の外側4方向と、壊れたところ。片付けや修理の前のもの。',
      '家の 外と、こわれた ところ。片づける 前の もの。',
      'The outside from four sides and the damage, from before clearing up.',
    ),
  },
  {
    id: 'disaster-certificate',
    name: text('罹災証明書', '罹災証明書', 'Disaster certificate'),
  },
  {
    id: 'rebuilding-contract',
    name: text(
      '住宅の購入・建設・補修・賃借の契約書',
      '家の 契約書',
      'Contract for buying, building, repairing or renting a home',
    ),
    note: text('加算支援金のとき。', '後の お金の とき。', 'For the additional grant.'),
  },
]
