import type { DerivedFact } from '@/lib/rules/schema'
import { is, yes } from '../rules'
import { all, any, holds, text } from '../vocabulary'
import { isChildUntil18 } from './ages'

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

export const deceasedWater: DerivedFact = {
  id: 'deceased-water-contract',
  per: 'household',
  when: any(is('deceased-left', 'water'), yes('deceased-water')),
  yes: text(
    '水道が亡くなった方の名義である',
    '水道は なくなった 人の 名前です。',
    'the water contract was in the name of the person who died',
  ),
  no: text(
    '水道が亡くなった方の名義ではない',
    '水道は なくなった 人の 名前では ありません。',
    'the water contract was not in the name of the person who died',
  ),
}

export const deceasedKeptDog: DerivedFact = {
  id: 'deceased-kept-dog',
  per: 'household',
  when: any(is('deceased-left', 'dog'), yes('deceased-dog')),
  yes: text(
    '亡くなった方が犬の飼い主だった',
    'なくなった 人は 犬を かって いました。',
    'the person who died kept a dog',
  ),
  no: text(
    '亡くなった方が犬の飼い主ではなかった',
    'なくなった 人は 犬を かって いませんでした。',
    'the person who died kept no dog',
  ),
}

/** Whoever goes on raising the child claims anew; the claim of the person who died ends with the month of death. */
export const claimsAfterDeath: DerivedFact = {
  id: 'claims-child-allowance-after-death',
  per: 'member',
  when: all(yes('deceased-received-child-allowance'), holds(isChildUntil18)),
  yes: text(
    '児童手当を受け取っていた方が亡くなった',
    '児童手当を もらって いた 人が なくなりました。',
    'the recipient of the child allowance has died',
  ),
  no: text(
    '児童手当を新しく申し込むお子さんがいない',
    '新しく 申し込む 子どもは いません。',
    'there is no child for whom the allowance is newly claimed',
  ),
}

/** 原付: with 「わからない」 both ways stay to be checked. */
export const mopedIsScrapped: DerivedFact = {
  id: 'deceased-moped-is-scrapped',
  per: 'household',
  when: is('deceased-moped', 'scrap'),
  yes: text(
    '亡くなった方の原付や小型特殊をもう使わない',
    'なくなった 人の 原付を もう 使いません。',
    'nobody will use the moped or farm vehicle they left',
  ),
  no: text('手放す原付や小型特殊がない', 'もう 使わない 原付は ありません。', 'no moped or farm vehicle is given up'),
}

export const mopedIsPassedOn: DerivedFact = {
  id: 'deceased-moped-is-passed-on',
  per: 'household',
  when: is('deceased-moped', 'pass-on'),
  yes: text(
    '亡くなった方の原付や小型特殊を家族が使う',
    'なくなった 人の 原付を 家族が 使います。',
    'someone in the family will use the moped or farm vehicle they left',
  ),
  no: text(
    '家族が引き継ぐ原付や小型特殊がない',
    '家族が 使う 原付は ありません。',
    'no moped or farm vehicle is passed on',
  ),
}

export const deathDerivedFacts: readonly DerivedFact[] = [
  deceasedInKouki,
  deceasedWater,
  deceasedKeptDog,
  claimsAfterDeath,
  mopedIsScrapped,
  mopedIsPassedOn,
]
