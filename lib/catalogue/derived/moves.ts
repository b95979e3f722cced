import type { DerivedFact } from '@/lib/rules/schema'
import { age, dayOf, is, no, on, yes } from '../rules'
import { all, any, anyMember, event, holds, text, today } from '../vocabulary'
import { isChildUntil18 } from './ages'

/** マイナポータル takes the notification until the tenth day after the move (住基法24条の2). */
export const onlineIsInTime: DerivedFact = {
  id: 'online-moving-out-in-time',
  per: 'household',
  when: dayOf('moving-out-on', today, { atLeastDays: -10 }),
  yes: text(
    '引っ越しから10日を過ぎていない',
    '引っ越しから 10日までです。',
    'it is no more than 10 days since the move',
  ),
  no: text(
    '引っ越しから10日を過ぎている',
    '引っ越しから 10日が すぎました。',
    'it is more than 10 days since the move',
  ),
}

/** In a divorce it is asked who receives it now. */
export const allowanceClaimantLeaves: DerivedFact = {
  id: 'child-allowance-recipient-leaves',
  per: 'household',
  when: any(yes('child-allowance-claimant-leaves'), all(event('moving-out'), is('child-allowance-paid-to', 'me'))),
  yes: text(
    '会津若松市から児童手当を受け取っている方が引っ越す',
    '児童手当を もらって いる 人が 引っ越します。',
    'the recipient of the child allowance is leaving',
  ),
  no: text(
    '会津若松市から児童手当を受け取っている方は引っ越さない',
    '児童手当を もらって いる 人は 引っ越しません。',
    'no recipient of the city’s child allowance is leaving',
  ),
}

export const someoneInKokuho: DerivedFact = {
  id: 'someone-in-kokuho',
  per: 'household',
  when: anyMember(yes('in-kokuho')),
  yes: text(
    '国民健康保険に入っている方がいる',
    '国民健康保険の 人が います。',
    'someone is in National Health Insurance',
  ),
  no: text(
    '国民健康保険に入っている方がいない',
    '国民健康保険の 人は いません。',
    'nobody is in National Health Insurance',
  ),
}

/** 修学中の特例 (国民健康保険法 第116条): whoever leaves to study stays in the insurance of the family. */
export const someoneMayStudyElsewhere: DerivedFact = {
  id: 'someone-in-kokuho-may-study-elsewhere',
  per: 'household',
  when: anyMember(all(age({ atLeast: 15, under: 26 }), yes('in-kokuho'))),
  yes: text(
    '国民健康保険の方に、進学の年ごろ（15歳から25歳）の方がいる',
    '国民健康保険の 人に、15さいから 25さいの 人が います。',
    'someone in National Health Insurance is of an age to leave for studies (15 to 25)',
  ),
  no: text(
    '国民健康保険の方に、進学の年ごろ（15歳から25歳）の方がいない',
    '国民健康保険で 15さいから 25さいの 人は いません。',
    'nobody in National Health Insurance is of an age to leave for studies (15 to 25)',
  ),
}

/** 第1号被保険者 of long-term care insurance. */
export const isFrom65: DerivedFact = {
  id: 'is-from-65',
  per: 'member',
  when: age({ atLeast: 65 }),
  yes: text('65歳以上である', '65さい以上です。', 'someone is 65 or over'),
  no: text('65歳未満である', '65さいより 下です。', 'nobody is 65 or over'),
}

/** 公職選挙法 第9条: from 18 on. */
export const votesWhenLeaving: DerivedFact = {
  id: 'from-18-on-leaving',
  per: 'member',
  when: age({ atLeast: 18, on: on('moving-out-on') }),
  yes: text('18歳以上である', '18さい以上です。', 'the age is 18 or over'),
  no: text('18歳未満である', '18さいより 下です。', 'the age is under 18'),
}

export const someoneFrom65: DerivedFact = {
  id: 'someone-from-65',
  per: 'household',
  when: anyMember(holds(isFrom65)),
  yes: text('65歳以上の方がいる', '65さい以上の 人が います。', 'someone is 65 or over'),
  no: text('65歳以上の方がいない', '65さい以上の 人は いません。', 'nobody is 65 or over'),
}

/** 会津若松市: children in the city's own 国民健康保険 hold no certificate of 子ども医療費. */
export const childOutsideKokuho: DerivedFact = {
  id: 'child-outside-kokuho',
  per: 'member',
  when: all(holds(isChildUntil18), no('in-kokuho')),
  yes: text(
    '国民健康保険ではない保険に入っているお子さんがいる',
    '会社などの 保険の 子どもが います。',
    'a child is insured through work or otherwise',
  ),
  no: text(
    '国民健康保険ではない保険に入っているお子さんがいない',
    '会社などの 保険の 子どもは いません。',
    'no child is insured through work or otherwise',
  ),
}

export const movesDerivedFacts: readonly DerivedFact[] = [
  onlineIsInTime,
  allowanceClaimantLeaves,
  someoneInKokuho,
  someoneMayStudyElsewhere,
  isFrom65,
  votesWhenLeaving,
  someoneFrom65,
  childOutsideKokuho,
]
