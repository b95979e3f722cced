import type { DerivedFact } from '@/lib/rules/schema'
import { age, is, untilFiscalYearEndAfter } from '../rules'
import { all, any, anyMember, not, text } from '../vocabulary'

/** The late elderly (75) are reached on the birthday itself, as desks do it; all other ages on its eve. */
export const under75: DerivedFact = {
  id: 'under-75',
  per: 'member',
  when: age({ under: 75, reachedOn: 'birthday' }),
  yes: text('75歳未満である', '75歳より 下です。', 'the age is under 75'),
  no: text('75歳以上である', '75歳以上です。', 'the age is 75 or over'),
}

export const from40: DerivedFact = {
  id: 'from-40',
  per: 'member',
  when: age({ atLeast: 40 }),
  yes: text('40歳以上である', '40歳以上です。', 'the age is 40 or over'),
  no: text('40歳未満である', '40歳より 下です。', 'the age is under 40'),
}

export const from16: DerivedFact = {
  id: 'from-16',
  per: 'member',
  when: age({ atLeast: 16 }),
  yes: text('16歳以上である', '16歳以上です。', 'the age is 16 or over'),
  no: text('16歳未満である', '16歳より 下です。', 'the age is under 16'),
}

export const from15: DerivedFact = {
  id: 'from-15',
  per: 'member',
  when: age({ atLeast: 15 }),
  yes: text('15歳以上である', '15歳以上です。', 'the age is 15 or over'),
  no: text('15歳未満である', '15歳より 下です。', 'the age is under 15'),
}

export const from20To59: DerivedFact = {
  id: 'from-20-to-59',
  per: 'member',
  when: age({ atLeast: 20, under: 60 }),
  yes: text('20歳以上60歳未満である', '20歳から 59歳です。', 'the age is between 20 and 59'),
  no: text('20歳以上60歳未満ではない', '20歳から 59歳では ありません。', 'the age is not between 20 and 59'),
}

export const from20To64: DerivedFact = {
  id: 'from-20-to-64',
  per: 'member',
  when: age({ atLeast: 20, under: 65 }),
  yes: text('20歳以上65歳未満である', '20歳から 64歳です。', 'the age is between 20 and 64'),
  no: text('20歳以上65歳未満ではない', '20歳から 64歳では ありません。', 'the age is not between 20 and 64'),
}

export const under20: DerivedFact = {
  id: 'under-20',
  per: 'member',
  when: age({ under: 20 }),
  yes: text('20歳未満である', '20歳より 下です。', 'the age is under 20'),
  no: text('20歳以上である', '20歳以上です。', 'the age is 20 or over'),
}

export const until18: DerivedFact = {
  id: 'until-18',
  per: 'member',
  when: untilFiscalYearEndAfter(18),
  yes: text('18歳の年度末までである', '18歳の 次の 3月31日までです。', 'the fiscal year of turning 18 is not over'),
  no: text('18歳の年度末を過ぎている', '18歳の 次の 3月31日を すぎました。', 'the fiscal year of turning 18 is over'),
}

/** A child of the household: not the spouse, and the person themself only where a parent is listed. */
export const isChildUntil18: DerivedFact = {
  id: 'is-child-until-18',
  per: 'member',
  when: all(
    untilFiscalYearEndAfter(18),
    any(
      is('relation', 'child', 'grandchild', 'sibling', 'other'),
      all(is('relation', 'self'), anyMember(is('relation', 'parent'))),
    ),
  ),
  yes: text(
    '18歳の年度末までのお子さんである',
    '18歳までの 子どもです。',
    'it is a child up to the fiscal year of turning 18',
  ),
  no: text(
    '18歳の年度末までのお子さんではない',
    '18歳までの 子どもでは ありません。',
    'it is not a child up to the fiscal year of turning 18',
  ),
}

/** Counts for 第3子以降: until the first 31 March after turning 22 (児童手当法, from 2024-10). */
export const isOlderChild: DerivedFact = {
  id: 'is-older-child',
  per: 'member',
  when: all(is('relation', 'child'), untilFiscalYearEndAfter(22), not(untilFiscalYearEndAfter(18))),
  yes: text('19歳から22歳ごろのお子さんである', '19歳から 22歳の 子どもです。', 'it is a child of about 19 to 22'),
  no: text(
    '19歳から22歳ごろのお子さんではない',
    '19歳から 22歳の 子どもでは ありません。',
    'it is not a child of about 19 to 22',
  ),
}

/** Not yet at school: until the 31 March on or after the day of reaching 6 (学校教育法 第17条). */
export const isPreschooler: DerivedFact = {
  id: 'is-preschooler',
  per: 'member',
  when: untilFiscalYearEndAfter(6),
  yes: text('小学校に入る前である', '小学校に 入る 前です。', 'the child is below school age'),
  no: text('小学校に入る前ではない', '小学校に 入る 前では ありません。', 'the age is not below school age'),
}

export const isElementaryPupil: DerivedFact = {
  id: 'is-elementary-pupil',
  per: 'member',
  when: all(not(untilFiscalYearEndAfter(6)), untilFiscalYearEndAfter(12)),
  yes: text('小学生の年齢である', '小学生です。', 'the child is of elementary school age'),
  no: text('小学生の年齢ではない', '小学生では ありません。', 'the age is not that of elementary school'),
}

/** 小中学校の学齢. */
export const isSchoolchild: DerivedFact = {
  id: 'is-schoolchild',
  per: 'member',
  when: all(not(untilFiscalYearEndAfter(6)), untilFiscalYearEndAfter(15)),
  yes: text('小中学生の年齢である', '小学生か 中学生です。', 'the child is of compulsory school age'),
  no: text('小中学生の年齢ではない', '小学生でも 中学生でも ありません。', 'the age is not that of compulsory school'),
}

export const ageFacts: readonly DerivedFact[] = [
  under75,
  from40,
  from16,
  from15,
  from20To59,
  from20To64,
  under20,
  until18,
  isChildUntil18,
  isOlderChild,
  isPreschooler,
  isElementaryPupil,
  isSchoolchild,
]
