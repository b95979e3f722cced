import type { Condition, DerivedFact } from '@/lib/rules/schema'
import { age, is, on, yes } from '../rules'
import { all, always, any, anyMember, event, holds, memberCount, not, text } from '../vocabulary'
import { isChildUntil18, under75 } from './ages'

export const severalListed: DerivedFact = {
  id: 'several-listed',
  per: 'household',
  when: memberCount(always, { atLeast: 2 }),
  yes: text('ご家族が2人以上いる', '家族が 2人以上 います。', 'there are two or more in the family'),
  no: text('一人で暮らしている', '1人で 住んで います。', 'you live alone'),
}

/** Whoever lives alone is not asked who it was. */
export const isLeaver: DerivedFact = {
  id: 'is-leaver',
  per: 'member',
  when: all(event('job-leaving'), any(yes('left-job'), not(holds(severalListed)))),
  yes: text('仕事を辞めた', '仕事を やめました。', 'they left work'),
  no: text('仕事を辞めた方ではない', '仕事を やめた 人では ありません。', 'it is not the person who left work'),
}

export const leaverUnder75: DerivedFact = {
  id: 'leaver-under-75',
  per: 'household',
  when: anyMember(all(holds(isLeaver), holds(under75))),
  yes: text('辞めた方が75歳未満である', 'やめた 人は 75さいより 下です。', 'the person who left is under 75'),
  no: text(
    '辞めた方が後期高齢者医療に入っている',
    'やめた 人は 後期高齢者医療です。',
    'the person who left has medical care for the late elderly',
  ),
}

const entersKokuhoNot = text(
  'これから国民健康保険に入る方ではない',
  '国民健康保険に 新しく 入る 人では ありません。',
  'nobody newly joins National Health Insurance',
)

export const entersKokuhoAfterLeaving: DerivedFact = {
  id: 'enters-kokuho-after-leaving',
  per: 'member',
  when: all(is('insurance-after-leaving', 'kokuho'), any(holds(isLeaver), yes('was-dependant-of-leaver'))),
  yes: text(
    '勤め先の健康保険をやめて、国民健康保険に入る',
    '会社の 保険を やめて、国民健康保険に 入ります。',
    'the insurance through work ends and National Health Insurance follows',
  ),
  no: entersKokuhoNot,
}

/** 第1号 is who is between 20 and 59 when the employees' pension ends, however long ago or far ahead that is. */
export const leftFrom20To59: DerivedFact = {
  id: 'left-from-20-to-59',
  per: 'member',
  when: age({ atLeast: 20, under: 60, on: on('left-on') }),
  yes: text(
    '退職日に20歳以上60歳未満だった',
    'やめた 日に 20歳から 59歳でした。',
    'the age on the last day of work was between 20 and 59',
  ),
  no: text(
    '退職日に20歳以上60歳未満ではなかった',
    'やめた 日に 20歳から 59歳では ありませんでした。',
    'the age on the last day of work was not between 20 and 59',
  ),
}

/** Nobody who leaves work is asked whether they study: those of the usual age are offered it, the rest is told in 免除. */
export const leftAtStudentAge: DerivedFact = {
  id: 'left-at-student-age',
  per: 'member',
  when: age({ atLeast: 20, under: 30, on: on('left-on') }),
  yes: text(
    '退職日に20代だった',
    'やめた 日に 20歳から 29歳でした。',
    'the age on the last day of work was between 20 and 29',
  ),
  no: text(
    '退職日に20代ではなかった',
    'やめた 日に 20歳から 29歳では ありませんでした。',
    'the age on the last day of work was not between 20 and 29',
  ),
}

/** 第2号 → 第1号. Whoever becomes the spouse’s dependant is category 3 instead, through that employer. */
export const leaverEntersFirstCategory: DerivedFact = {
  id: 'leaver-enters-first-category',
  per: 'member',
  when: all(
    holds(isLeaver),
    holds(leftFrom20To59),
    is('insurance-after-leaving', 'kokuho', 'voluntary', 'family-dependant'),
  ),
  yes: text(
    '60歳になる前に厚生年金をやめた',
    '60さいの 前に 会社の 年金を やめました。',
    'they left the employees’ pension before 60',
  ),
  no: text(
    '国民年金に新しく入る方ではない',
    '国民年金に 新しく 入る 人では ありません。',
    'nobody newly joins the National Pension',
  ),
}

/** 第3号 → 第1号: only a spouse can have been category 3, and voluntary continuation does not keep it. */
export const spouseEntersFirstCategory: DerivedFact = {
  id: 'spouse-of-leaver-enters-first-category',
  per: 'member',
  when: all(
    holds(leftFrom20To59),
    is('relation', 'self', 'spouse'),
    yes('was-dependant-of-leaver'),
    is('insurance-after-leaving', 'kokuho', 'voluntary', 'spouse-dependant', 'family-dependant'),
  ),
  yes: text(
    '配偶者が厚生年金をやめて、その扶養から外れた',
    'おっと・つまが 会社の 年金を やめました。',
    'the spouse left the employees’ pension, which ends category 3',
  ),
  no: leaverEntersFirstCategory.no,
}

/** 離職時65歳未満. */
export const leftUnder65: DerivedFact = {
  id: 'left-under-65',
  per: 'member',
  when: all(holds(isLeaver), age({ under: 65, on: on('left-on') })),
  yes: text('65歳になる前に辞めた', '65さいの 前に やめました。', 'they left before 65'),
  no: text('65歳になってから辞めた', '65さいに なってから やめました。', 'they left at 65 or later'),
}

export const leftInvoluntarilyUnder65: DerivedFact = {
  id: 'left-involuntarily-under-65',
  per: 'member',
  when: all(holds(leftUnder65), yes('left-involuntarily')),
  yes: text(
    '65歳になる前に、会社の都合などで仕事を辞めた',
    '65さいの 前に、会社の 都合などで 仕事を やめました。',
    'they lost their job before 65',
  ),
  no: text(
    '65歳になってから辞めたか、自分の都合や定年で辞めた',
    '65さいに なってから やめたか、自分で やめました。',
    'they left at 65 or later, or of their own accord',
  ),
}

export const isBetweenJobs: DerivedFact = {
  id: 'is-between-jobs',
  per: 'member',
  when: all(holds(isLeaver), not(is('insurance-after-leaving', 'next-job'))),
  yes: text(
    '仕事を辞めて、次の勤め先にすぐには移らない',
    '仕事を やめました。次の 会社には すぐ 入りません。',
    'they left work without going straight to another employer',
  ),
  no: text('次の勤め先にすぐ移る', '次の 会社に すぐ 入ります。', 'they go straight to another employer'),
}

export const insuranceChangesByLeaving: DerivedFact = {
  id: 'insurance-changes-by-leaving',
  per: 'member',
  when: all(any(holds(isLeaver), yes('was-dependant-of-leaver')), not(is('insurance-after-leaving', 'as-before'))),
  yes: text('健康保険が変わる', '保険が 変わります。', 'the health insurance changes'),
  no: text('健康保険が変わらない', '保険は 変わりません。', 'the health insurance stays the same'),
}

export const childLosesWorkInsurance: DerivedFact = {
  id: 'child-of-leaver-joins-kokuho',
  per: 'member',
  when: all(holds(isChildUntil18), yes('was-dependant-of-leaver'), is('insurance-after-leaving', 'kokuho')),
  yes: text(
    'お子さんの健康保険が国民健康保険に変わる',
    '子どもの 保険が 国民健康保険に 変わります。',
    'the child’s insurance becomes National Health Insurance',
  ),
  no: text(
    'お子さんの健康保険が国民健康保険に変わらない',
    '子どもの 保険は 国民健康保険に なりません。',
    'no child’s insurance becomes National Health Insurance',
  ),
}

export const childChangesWorkInsurance: DerivedFact = {
  id: 'child-of-leaver-changes-insurance',
  per: 'member',
  when: all(
    holds(isChildUntil18),
    yes('was-dependant-of-leaver'),
    is('insurance-after-leaving', 'voluntary', 'spouse-dependant', 'family-dependant', 'next-job'),
  ),
  yes: text('お子さんの健康保険が変わる', '子どもの 保険が 変わります。', 'the child’s health insurance changes'),
  no: text(
    'お子さんの健康保険が、市の国保以外に変わるのではない',
    '子どもの 保険は 変わりません。',
    'no child changes to another insurance',
  ),
}

/** 国民年金 第1号, whether it was the person’s own job or the spouse’s. */
export const entersFirstCategory: Condition = any(holds(leaverEntersFirstCategory), holds(spouseEntersFirstCategory))

export const jobLeavingDerivedFacts: readonly DerivedFact[] = [
  severalListed,
  isLeaver,
  leaverUnder75,
  entersKokuhoAfterLeaving,
  leftFrom20To59,
  leftAtStudentAge,
  leaverEntersFirstCategory,
  spouseEntersFirstCategory,
  leftUnder65,
  leftInvoluntarilyUnder65,
  isBetweenJobs,
  insuranceChangesByLeaving,
  childLosesWorkInsurance,
  childChangesWorkInsurance,
]
