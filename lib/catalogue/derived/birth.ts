import type { DerivedFact } from '@/lib/rules/schema'
import { age, is, yes } from '../rules'
import { all, any, anyMember, holds, memberCount, not, text } from '../vocabulary'
import { isChildUntil18 } from './ages'

export const isNewborn: DerivedFact = {
  id: 'is-newborn',
  per: 'member',
  when: age({ under: 1 }),
  yes: text('赤ちゃんが生まれた', '赤ちゃんが 生まれました。', 'a baby was born'),
  no: text(
    'ご家族の欄に1歳未満のお子さんがいない',
    '家族の ところに 0さいの 子どもが いません。',
    'no child under one is listed in the family',
  ),
}

/** One page for the whole family, after a move: then it is asked neither of the baby nor of its mother. */
export const familyInsuranceTold: DerivedFact = {
  id: 'family-insurance-told',
  per: 'household',
  when: is('household-insurance', 'all-work', 'all-kokuho'),
  yes: text(
    '家族の健康保険がみな同じである',
    '家族の 保険は みんな 同じです。',
    'the whole family has the same insurance',
  ),
  no: text(
    '家族の健康保険が人によって違う',
    '家族の 保険は 人に よって ちがいます。',
    'the family’s health insurance differs',
  ),
}

export const motherInKokuho: DerivedFact = {
  id: 'mother-is-in-kokuho',
  per: 'household',
  when: any(yes('mother-in-kokuho'), is('household-insurance', 'all-kokuho')),
  yes: text(
    'お母さんが国民健康保険に入っている',
    'お母さんは 国民健康保険です。',
    'the mother is in National Health Insurance',
  ),
  no: text(
    'お母さんが国民健康保険に入っていない',
    'お母さんは 国民健康保険では ありません。',
    'the mother is not in National Health Insurance',
  ),
}

export const newbornJoinsKokuho: DerivedFact = {
  id: 'newborn-joins-kokuho',
  per: 'member',
  when: all(any(is('baby-insurance', 'kokuho'), is('household-insurance', 'all-kokuho')), holds(isNewborn)),
  yes: text(
    '生まれた赤ちゃんが国民健康保険に入る',
    '赤ちゃんは 国民健康保険に 入ります。',
    'the baby joins National Health Insurance',
  ),
  no: text(
    '国民健康保険に入る赤ちゃんがいない',
    '国民健康保険に 入る 赤ちゃんは いません。',
    'no baby joins National Health Insurance',
  ),
}

export const newbornJoinsWorkInsurance: DerivedFact = {
  id: 'newborn-joins-work-insurance',
  per: 'member',
  when: all(any(is('baby-insurance', 'work'), is('household-insurance', 'all-work')), holds(isNewborn)),
  yes: text(
    '生まれた赤ちゃんが勤め先の健康保険に入る',
    '赤ちゃんは 会社の 保険に 入ります。',
    'the baby joins a parent’s work insurance',
  ),
  no: text(
    '勤め先の健康保険に入る赤ちゃんがいない',
    '会社の 保険に 入る 赤ちゃんは いません。',
    'no baby joins work insurance',
  ),
}

/** Whoever has only this child cannot be receiving the allowance yet, and is not asked. */
export const hasAnotherChild: DerivedFact = {
  id: 'has-another-child',
  per: 'household',
  when: memberCount(holds(isChildUntil18), { atLeast: 2 }),
  yes: text(
    '赤ちゃんのほかにも高校生年代までのお子さんがいる',
    'ほかにも 子どもが います。',
    'there are other children up to high-school age',
  ),
  no: text('初めてのお子さんである', 'はじめての 子どもです。', 'it is the first child'),
}

/** Said of the child, in words that hold of the family: the child allowance is judged child by child. */
export const childToClaimFor: DerivedFact = {
  id: 'child-to-claim-for',
  per: 'member',
  when: holds(isChildUntil18),
  yes: text(
    '18歳の年度末までのお子さんがいる',
    '18歳までの 子どもが います。',
    'you have a child up to the fiscal year of turning 18',
  ),
  no: text(
    '18歳の年度末までのお子さんがいない',
    '18歳までの 子どもが いません。',
    'you have no child up to the fiscal year of turning 18',
  ),
}

export const claimsAfterBirth: DerivedFact = {
  id: 'claims-child-allowance-after-birth',
  per: 'member',
  when: all(holds(isChildUntil18), anyMember(holds(isNewborn)), not(yes('receives-child-allowance'))),
  yes: text(
    '赤ちゃんが生まれて、会津若松市の児童手当をまだ受けていない',
    '赤ちゃんが 生まれました。児童手当は まだ もらって いません。',
    'a baby was born and the family does not receive the city’s child allowance yet',
  ),
  no: text(
    '児童手当を新しく申し込むお子さんがいない',
    '新しく 申し込む 子どもは いません。',
    'there is no child for whom the allowance is newly claimed',
  ),
}

export const babyInWorkInsurance: DerivedFact = {
  id: 'baby-in-work-insurance',
  per: 'household',
  when: anyMember(holds(newbornJoinsWorkInsurance)),
  yes: newbornJoinsWorkInsurance.yes,
  no: newbornJoinsWorkInsurance.no,
}

export const motherPaysNationalPension: DerivedFact = {
  id: 'mother-pays-national-pension',
  per: 'household',
  when: is('first-category-parents', 'mother', 'both'),
  yes: text(
    'お母さんが国民年金を納めている',
    'お母さんは 国民年金を はらって います。',
    'the mother pays into the National Pension',
  ),
  no: text(
    'お母さんが国民年金を納めていない',
    'お母さんは 国民年金を はらって いません。',
    'the mother does not pay into the National Pension',
  ),
}

export const aParentPaysNationalPension: DerivedFact = {
  id: 'a-parent-pays-national-pension',
  per: 'household',
  when: is('first-category-parents', 'mother', 'father', 'both'),
  yes: text(
    '国民年金を納めている親がいる',
    '国民年金を はらって いる 親が います。',
    'a parent pays into the National Pension',
  ),
  no: text(
    '国民年金を納めている親がいない',
    '国民年金を はらって いる 親は いません。',
    'neither parent pays into the National Pension',
  ),
}

export const birthDerivedFacts: readonly DerivedFact[] = [
  isNewborn,
  familyInsuranceTold,
  motherInKokuho,
  newbornJoinsKokuho,
  newbornJoinsWorkInsurance,
  hasAnotherChild,
  childToClaimFor,
  claimsAfterBirth,
  babyInWorkInsurance,
  motherPaysNationalPension,
  aParentPaysNationalPension,
]
