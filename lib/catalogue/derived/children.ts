import type { DerivedFact } from '@/lib/rules/schema'
import { is, yes } from '../rules'
import { all, any, anyMember, holds, memberCount, text } from '../vocabulary'
import { isChildUntil18, isElementaryPupil, isOlderChild, isPreschooler, isSchoolchild, until18 } from './ages'
import { registersChildMedical } from './insurance'

export const hasChildUntil18: DerivedFact = {
  id: 'has-child-until-18',
  per: 'household',
  when: anyMember(holds(isChildUntil18)),
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

export const hasPreschooler: DerivedFact = {
  id: 'has-preschooler',
  per: 'household',
  when: anyMember(holds(isPreschooler)),
  yes: text(
    '小学校に入る前のお子さんがいる',
    '小学校に 入る 前の 子どもが います。',
    'you have a child below school age',
  ),
  no: text(
    '小学校に入る前のお子さんがいない',
    '小学校に 入る 前の 子どもが いません。',
    'you have no child below school age',
  ),
}

export const hasElementaryPupil: DerivedFact = {
  id: 'has-elementary-pupil',
  per: 'household',
  when: anyMember(holds(isElementaryPupil)),
  yes: text('小学生のお子さんがいる', '小学生の 子どもが います。', 'you have a child in elementary school'),
  no: text('小学生のお子さんがいない', '小学生の 子どもが いません。', 'you have no child in elementary school'),
}

export const hasSchoolchild: DerivedFact = {
  id: 'has-schoolchild',
  per: 'household',
  when: anyMember(holds(isSchoolchild)),
  yes: text(
    '小中学生の年齢のお子さんがいる',
    '小学生か 中学生の 子どもが います。',
    'you have a child of compulsory school age',
  ),
  no: text(
    '小中学生の年齢のお子さんがいない',
    '小学生や 中学生の 子どもが いません。',
    'you have no child of compulsory school age',
  ),
}

/** Routine vaccinations run from birth to the end of elementary school and a little beyond. */
export const hasChildToVaccinate: DerivedFact = {
  id: 'has-child-to-vaccinate',
  per: 'household',
  when: any(anyMember(holds(isPreschooler)), anyMember(holds(isElementaryPupil))),
  yes: text(
    '予防接種や健診を受ける年齢のお子さんがいる',
    '予防接種や 健診が ある 年の 子どもが います。',
    'you have a child of the age for vaccinations and check-ups',
  ),
  no: text(
    '予防接種や健診を受ける年齢のお子さんがいない',
    '予防接種や 健診が ある 年の 子どもが いません。',
    'you have no child of the age for vaccinations and check-ups',
  ),
}

/** Nobody who lives with the child's other parent is asked whether they are a single parent. */
export const livesWithBothParents: DerivedFact = {
  id: 'lives-with-both-parents',
  per: 'household',
  when: any(
    anyMember(is('relation', 'spouse')),
    all(anyMember(all(is('relation', 'self'), holds(until18))), memberCount(is('relation', 'parent'), { atLeast: 2 })),
  ),
  yes: text('父母が同居している', 'お父さんと お母さんが いっしょに 住んで います。', 'both parents live together'),
  no: text(
    '父母が同居していない',
    'お父さんと お母さんが いっしょに 住んで いません。',
    'the parents do not live together',
  ),
}

export const daycareWanted: DerivedFact = {
  id: 'daycare-wanted',
  per: 'household',
  when: anyMember(all(holds(isPreschooler), yes('wants-childcare'))),
  yes: text('保育所などを使いたい', '保育所などを 使いたいです。', 'you want childcare'),
  no: text('今は預ける予定がない', '今は あずけません。', 'you do not want childcare at present'),
}

export const afterSchoolClubWanted: DerivedFact = {
  id: 'after-school-club-wanted',
  per: 'household',
  when: anyMember(all(holds(isElementaryPupil), yes('wants-childcare'))),
  yes: text('こどもクラブを使いたい', 'こどもクラブを 使いたいです。', 'you want the after-school club'),
  no: text('今は預ける予定がない', '今は あずけません。', 'you do not want childcare at present'),
}

export const childToRegister: DerivedFact = {
  id: 'child-to-register-for-medical-aid',
  per: 'household',
  when: anyMember(all(holds(until18), holds(registersChildMedical))),
  yes: text(
    '勤め先などの健康保険に入っているお子さんがいる',
    '会社などの 健康保険の 子どもが います。',
    'you have a child insured through work or otherwise',
  ),
  no: text(
    '勤め先などの健康保険に入っているお子さんがいない',
    '会社などの 健康保険の 子どもが いません。',
    'no child is insured through work or otherwise',
  ),
}

export const hasOlderChild: DerivedFact = {
  id: 'has-older-child',
  per: 'household',
  when: anyMember(holds(isOlderChild)),
  yes: text(
    '19歳から22歳ごろのお子さんがいる',
    '19歳から 22歳の 子どもが います。',
    'you have a child of about 19 to 22',
  ),
  no: text(
    '同居のご家族に19歳から22歳ごろのお子さんがいない',
    '19歳から 22歳の 子どもが いません。',
    'no child of about 19 to 22 lives with you',
  ),
}

/** 第3子以降の加算 counts every child until the fiscal year of turning 22. */
export const countsThreeChildren: DerivedFact = {
  id: 'counts-three-children',
  per: 'household',
  when: memberCount(any(holds(isChildUntil18), holds(isOlderChild)), { atLeast: 3 }),
  yes: text('数えるお子さんが3人以上いる', '子どもが 3人以上 います。', 'three or more children are counted'),
  no: text('数えるお子さんが3人に満たない', '子どもが 3人より 少ないです。', 'fewer than three children are counted'),
}

/** Nurseries below school age, the after-school club for elementary pupils. */
export const childInCareAge: DerivedFact = {
  id: 'child-of-childcare-age',
  per: 'household',
  when: any(anyMember(holds(isPreschooler)), anyMember(holds(isElementaryPupil))),
  yes: text(
    '保育所やこどもクラブを使う年齢のお子さんがいる',
    '保育所や こどもクラブの 年の 子どもが います。',
    'you have a child of the age for childcare or the after-school club',
  ),
  no: text(
    '保育所やこどもクラブを使う年齢のお子さんがいない',
    '保育所や こどもクラブの 年の 子どもは いません。',
    'you have no child of the age for childcare or the after-school club',
  ),
}

export const childDerivedFacts: readonly DerivedFact[] = [
  hasChildUntil18,
  hasPreschooler,
  hasElementaryPupil,
  hasSchoolchild,
  hasChildToVaccinate,
  childInCareAge,
  livesWithBothParents,
  daycareWanted,
  afterSchoolClubWanted,
  childToRegister,
  hasOlderChild,
  countsThreeChildren,
]
