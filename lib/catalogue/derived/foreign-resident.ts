import type { DerivedFact } from '@/lib/rules/schema'
import { dayOf } from '../rules'
import { text, today } from '../vocabulary'

/** Says so before anything else: whoever stays on without an application has to go to Immigration at once. */
export const periodIsOver: DerivedFact = {
  id: 'foreign-period-is-over',
  per: 'household',
  when: dayOf('foreign-expires-on', today, { atMostDays: -1 }),
  yes: text('期限を過ぎている', '期限を すぎて います。', 'the period is over'),
  no: text('期限を過ぎていない', '期限は まだです。', 'the period is not over'),
}

export const foreignResidentDerivedFacts: readonly DerivedFact[] = [periodIsOver]
