import type { DerivedFact } from '@/lib/rules/schema'
import { age, dayOf, is, no, untilFiscalYearEndAfter, yes } from '../rules'
import { all, any, anyMember, event, holds, not, text, today } from '../vocabulary'
import { hasChildUntil18 } from './children'
import { someoneConcerned } from './disability'

/** 乳児等のための支援給付: from six months, by days (the shortest half-year), until the eve of the third birthday. */
export const mayAttendFreely: DerivedFact = {
  id: 'may-attend-freely',
  per: 'member',
  when: all(age({ under: 3 }), dayOf('birth-date', today, { atMostDays: -181 }), no('attends-nursery')),
  yes: text(
    '0歳6か月から満3歳未満で、保育所などに通っていないお子さんがいる',
    '0さい6か月から 2さいで、保育所に 行かない 子どもが います。',
    'a child from six months to under three attends no nursery',
  ),
  no: text(
    '0歳6か月から満3歳未満で、保育所などに通っていないお子さんがいない',
    '0さい6か月から 2さいで、保育所に 行かない 子どもは いません。',
    'no child from six months to under three stays without a nursery',
  ),
}

/** 年長: the school year in which the child reaches 6 has begun (学校教育法 第17条; born 2 April to 1 April). */
export const startsSchoolNextApril: DerivedFact = {
  id: 'starts-school-next-april',
  per: 'member',
  when: all(untilFiscalYearEndAfter(6), not(untilFiscalYearEndAfter(5))),
  yes: text(
    '次の4月に小学校に入るお子さんがいる',
    '次の 4月に 小学校に 入る 子どもが います。',
    'a child starts school next April',
  ),
  no: text(
    '次の4月に小学校に入るお子さんがいない',
    '次の 4月に 小学校に 入る 子どもは いません。',
    'no child starts school next April',
  ),
}

export const isHighSchoolAge: DerivedFact = {
  id: 'is-high-school-age',
  per: 'member',
  when: all(untilFiscalYearEndAfter(18), not(untilFiscalYearEndAfter(14))),
  yes: text(
    '中学3年生から高校生の年齢のお子さんがいる',
    '中学3年生から 高校生の 子どもが います。',
    'a child is between the last year of junior high and high school',
  ),
  no: text(
    '中学3年生から高校生の年齢のお子さんがいない',
    '中学3年生や 高校生の 子どもは いません。',
    'no child is of that age',
  ),
}

export const someoneOfHighSchoolAge: DerivedFact = {
  id: 'someone-of-high-school-age',
  per: 'household',
  when: anyMember(holds(isHighSchoolAge)),
  yes: isHighSchoolAge.yes,
  no: isHighSchoolAge.no,
}

/** Those who may leave the city to study and stay in its 国民健康保険 (国民健康保険法 第116条). */
export const someoneMayLeaveToStudy: DerivedFact = {
  id: 'someone-may-leave-to-study',
  per: 'household',
  when: anyMember(all(age({ atLeast: 15, under: 26 }), is('relation', 'child', 'grandchild', 'sibling', 'other'))),
  yes: text(
    '進学の年ごろ（15歳から25歳）のお子さんがいる',
    '15さいから 25さいの 子どもが います。',
    'a child is of an age to leave home for studies (15 to 25)',
  ),
  no: text(
    '進学の年ごろ（15歳から25歳）のお子さんがいない',
    '15さいから 25さいの 子どもは いません。',
    'no child is of an age to leave home for studies',
  ),
}

export const isStudentAge: DerivedFact = {
  id: 'is-student-age',
  per: 'member',
  when: all(age({ atLeast: 20, under: 40 }), is('relation', 'child', 'grandchild', 'sibling', 'other')),
  yes: text('20歳以上のお子さんがいる', '20さい以上の 子どもが います。', 'a child is 20 or over'),
  no: text('20歳以上の学生がいない', '20さい以上の 学生は いません。', 'no student is 20 or over'),
}

export const isInfant: DerivedFact = {
  id: 'is-infant',
  per: 'member',
  when: age({ under: 1 }),
  yes: text('1歳未満のお子さんがいる', '0さいの 子どもが います。', 'a child is under one'),
  no: text('1歳未満のお子さんがいない', '0さいの 子どもは いません。', 'no child is under one'),
}

export const someoneInNursery: DerivedFact = {
  id: 'someone-in-nursery',
  per: 'household',
  when: anyMember(yes('attends-nursery')),
  yes: text(
    '保育所や幼稚園などに通っているお子さんがいる',
    '保育所や 幼稚園に 行く 子どもが います。',
    'a child attends a nursery or kindergarten',
  ),
  no: text(
    '保育所や幼稚園などに通っているお子さんがいない',
    '保育所や 幼稚園に 行く 子どもは いません。',
    'no child attends a nursery or kindergarten',
  ),
}

export const disabledChildHere: DerivedFact = {
  id: 'disabled-child-here',
  per: 'household',
  when: all(
    event('child-raising'),
    any(holds(hasChildUntil18), anyMember(age({ under: 20 }))),
    yes('has-disabled-child'),
  ),
  yes: text(
    '障がいや発達の心配があるお子さんがいる',
    '障がいや 発達の 心配が ある 子どもが います。',
    'a child has a disability or worrying development',
  ),
  no: text(
    '障がいや発達の心配があるお子さんがいない',
    '障がいや 発達の 心配が ある 子どもは いません。',
    'no child has a disability or worrying development',
  ),
}

export const disabilityToSupport: DerivedFact = {
  id: 'disability-to-support',
  per: 'household',
  when: any(holds(someoneConcerned), holds(disabledChildHere)),
  yes: text(
    '障がいや発達の心配がある方がいる',
    '障がいや 発達の 心配が ある 人が います。',
    'someone has a disability or worrying development',
  ),
  no: text(
    '障がいや発達の心配がある方がいない',
    '障がいや 発達の 心配が ある 人は いません。',
    'nobody has a disability or worrying development',
  ),
}

export const childRaisingDerivedFacts: readonly DerivedFact[] = [
  mayAttendFreely,
  startsSchoolNextApril,
  isHighSchoolAge,
  someoneOfHighSchoolAge,
  someoneMayLeaveToStudy,
  isStudentAge,
  isInfant,
  someoneInNursery,
  disabledChildHere,
  disabilityToSupport,
]
