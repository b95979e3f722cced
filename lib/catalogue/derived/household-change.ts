import type { DerivedFact } from '@/lib/rules/schema'
import { is } from '../rules'
import { text } from '../vocabulary'

/** 世帯分離・合併・構成変更: everything but another head. */
export const householdIsRegrouped: DerivedFact = {
  id: 'household-is-regrouped',
  per: 'household',
  when: is('household-matter', 'split', 'merge', 'transfer'),
  yes: text(
    '同じ住所のまま、だれと家計をともにするかが変わる',
    '同じ 家で、だれと お金を いっしょに するかが かわります。',
    'the address stays but who shares a livelihood changes',
  ),
  no: text('世帯を分けたり一つにしたりしない', '世帯は 分けません。', 'households are neither split nor joined'),
}

export const householdChangeDerivedFacts: readonly DerivedFact[] = [householdIsRegrouped]
