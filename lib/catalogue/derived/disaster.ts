import type { DerivedFact } from '@/lib/rules/schema'
import { is } from '../rules'
import { all, text } from '../vocabulary'

export const homeDamagedByNature: DerivedFact = {
  id: 'home-damaged-by-nature',
  per: 'household',
  when: all(is('disaster-cause', 'nature'), is('disaster-damage', 'home', 'both')),
  yes: text(
    '自然災害で住んでいる家が被害を受けた',
    '災害で 家が こわれました。',
    'a natural disaster damaged the home',
  ),
  no: text(
    '自然災害で被害を受けた住まいがない',
    '災害で こわれた 家は ありません。',
    'no home was damaged by a natural disaster',
  ),
}

export const otherDamagedByNature: DerivedFact = {
  id: 'other-damaged-by-nature',
  per: 'household',
  when: all(is('disaster-cause', 'nature'), is('disaster-damage', 'other', 'both')),
  yes: text(
    '自然災害で車や家財などが被害を受けた',
    '災害で 車や 家の 中の ものが こわれました。',
    'a natural disaster damaged a car, belongings or the like',
  ),
  no: text(
    '自然災害で被害を受けた車や家財などがない',
    '災害で こわれた 車や ものは ありません。',
    'no car or belongings were damaged by a natural disaster',
  ),
}

/** 全壊・大規模半壊・中規模半壊・解体 (被災者生活再建支援法 第2条). */
export const homeBadlyDamaged: DerivedFact = {
  id: 'home-badly-damaged',
  per: 'household',
  when: is('home-damage', 'total', 'large'),
  yes: text(
    '家の被害が全壊から中規模半壊までである',
    '家が 大きく こわれました。',
    'the home is at least moderately half-destroyed',
  ),
  no: text(
    '家の被害が全壊から中規模半壊までではない',
    '家は 大きく こわれて いません。',
    'the damage to the home is smaller than moderately half-destroyed',
  ),
}

export const homeHalfOrWorse: DerivedFact = {
  id: 'home-half-or-worse',
  per: 'household',
  when: is('home-damage', 'total', 'large', 'half'),
  yes: text('家の被害が準半壊以上である', '家が こわれました。', 'the home is at least nearly half-destroyed'),
  no: text('家の被害が準半壊に届かない', '家は 少しだけ こわれました。', 'the damage to the home is smaller than that'),
}

export const disasterDerivedFacts: readonly DerivedFact[] = [
  homeDamagedByNature,
  otherDamagedByNature,
  homeBadlyDamaged,
  homeHalfOrWorse,
]
