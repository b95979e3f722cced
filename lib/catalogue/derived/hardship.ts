import type { DerivedFact } from '@/lib/rules/schema'
import { is } from '../rules'
import { text } from '../vocabulary'

/** 生活保護 is for whoever cannot live on what there is; bills alone are for the single desks. */
export const cannotLiveOn: DerivedFact = {
  id: 'cannot-live-on-income',
  per: 'household',
  when: is('hardship-urgency', 'tonight', 'rent', 'living'),
  yes: text('住まいや生活費に困っている', '家や お金に こまって います。', 'home or livelihood is at risk'),
  no: text('暮らしてはいける', '生活は できます。', 'living is possible'),
}

export const hardshipDerivedFacts: readonly DerivedFact[] = [cannotLiveOn]
