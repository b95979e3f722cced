import type { DerivedFact } from '@/lib/rules/schema'
import { is } from '../rules'
import { any, text } from '../vocabulary'

/** From 75 on everybody is insured there (public assistance excepted), so that nobody of that age is asked. */
export const deceasedInKouki: DerivedFact = {
  id: 'deceased-in-kouki',
  per: 'household',
  when: any(is('deceased-age', 'over-74'), is('deceased-insurance', 'kouki')),
  yes: text(
    '亡くなった方が後期高齢者医療に入っていた',
    'なくなった 人は 後期高齢者医療でした。',
    'the person who died had medical care for older people',
  ),
  no: text(
    '亡くなった方が後期高齢者医療に入っていなかった',
    'なくなった 人は 後期高齢者医療では ありませんでした。',
    'the person who died did not have medical care for older people',
  ),
}

export const deathDerivedFacts: readonly DerivedFact[] = [deceasedInKouki]
