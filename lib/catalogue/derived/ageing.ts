import type { DerivedFact } from '@/lib/rules/schema'
import { age, dayOf, is, yes } from '../rules'
import { all, any, anyMember, holds, memberCount, not, text, today } from '../vocabulary'
import { from40 } from './ages'
import { isCareCertified, severalFrom40 } from './circumstances'
import { someoneFrom65 } from './moves'

/** 第1号被保険者 from the eve of the 65th birthday (介護保険法 第9条・第10条). */
export const turns65: DerivedFact = {
  id: 'turns-65',
  per: 'member',
  when: age({ atLeast: 64, under: 66 }),
  yes: text(
    'まもなく65歳になるか、65歳になったところである',
    'もうすぐ 65さいに なります。または 65さいに なりました。',
    'someone is about to turn 65 or has just turned 65',
  ),
  no: text(
    'まもなく65歳になる方や、65歳になったばかりの方がいない',
    '65さいに なる 人は いません。',
    'nobody is about to turn 65 or has just turned 65',
  ),
}

/** 後期高齢者医療 from the 75th birthday itself (高齢者の医療の確保に関する法律 第52条). */
export const turns75: DerivedFact = {
  id: 'turns-75',
  per: 'member',
  when: age({ atLeast: 74, under: 76, reachedOn: 'birthday' }),
  yes: text(
    'まもなく75歳になるか、75歳になったところである',
    'もうすぐ 75さいに なります。または 75さいに なりました。',
    'someone is about to turn 75 or has just turned 75',
  ),
  no: text(
    'まもなく75歳になる方や、75歳になったばかりの方がいない',
    '75さいに なる 人は いません。',
    'nobody is about to turn 75 or has just turned 75',
  ),
}

export const from60To64: DerivedFact = {
  id: 'from-60-to-64',
  per: 'member',
  when: age({ atLeast: 60, under: 65 }),
  yes: text('60歳から64歳の方がいる', '60さいから 64さいの 人が います。', 'someone is between 60 and 64'),
  no: text('60歳から64歳の方がいない', '60さいから 64さいの 人は いません。', 'nobody is between 60 and 64'),
}

export const from65To74: DerivedFact = {
  id: 'from-65-to-74',
  per: 'member',
  when: all(age({ atLeast: 65 }), age({ under: 75, reachedOn: 'birthday' })),
  yes: text('65歳から74歳の方がいる', '65さいから 74さいの 人が います。', 'someone is between 65 and 74'),
  no: text('65歳から74歳の方がいない', '65さいから 74さいの 人は いません。', 'nobody is between 65 and 74'),
}

export const someoneTurns65: DerivedFact = {
  id: 'someone-turns-65',
  per: 'household',
  when: anyMember(holds(turns65)),
  yes: turns65.yes,
  no: turns65.no,
}

export const someoneTurns75: DerivedFact = {
  id: 'someone-turns-75',
  per: 'household',
  when: anyMember(holds(turns75)),
  yes: turns75.yes,
  no: turns75.no,
}

/** Somebody else in the family turns 75, not only the person themself. */
export const anotherTurns75: DerivedFact = {
  id: 'another-turns-75',
  per: 'member',
  when: any(all(holds(someoneTurns75), not(holds(turns75))), memberCount(holds(turns75), { atLeast: 2 })),
  yes: text('家族に75歳になる方がいる', '75さいに なる 家族が います。', 'someone else in the family turns 75'),
  no: text(
    'ほかに75歳になる家族がいない',
    'ほかに 75さいに なる 家族は いません。',
    'nobody else in the family turns 75',
  ),
}

/** Renewal is taken from 60 days before the end (介護保険法施行規則 第39条). */
export const careExpiresSoon: DerivedFact = {
  id: 'care-expires-soon',
  per: 'member',
  when: dayOf('care-expires-on', today, { atLeastDays: 0, atMostDays: 60 }),
  yes: text(
    '認定の有効期間が60日以内に終わる',
    '認定は 60日の 間に 終わります。',
    'the care level expires within 60 days',
  ),
  no: text(
    '認定の有効期間の終わりまで60日以内の方がいない',
    '認定が もうすぐ 終わる 人は いません。',
    'no care level expires within 60 days',
  ),
}

export const careHasLapsed: DerivedFact = {
  id: 'care-has-lapsed',
  per: 'member',
  when: all(holds(isCareCertified), dayOf('care-expires-on', today, { atMostDays: -1 })),
  yes: text('認定の有効期間が終わっている', '認定は もう 終わりました。', 'the care level has expired'),
  no: text('認定の有効期間が終わった方がいない', '認定が 終わった 人は いません。', 'no care level has expired'),
}

export const someoneCertified: DerivedFact = {
  id: 'someone-is-care-certified',
  per: 'household',
  when: anyMember(holds(isCareCertified)),
  yes: text('要介護・要支援の認定を受けた方がいる', '介護の 認定が ある 人が います。', 'someone has a care level'),
  no: text('要介護・要支援の認定を受けた方がいない', '介護の 認定が ある 人は いません。', 'nobody has a care level'),
}

export const certifiedFrom65: DerivedFact = {
  id: 'certified-from-65',
  per: 'household',
  when: anyMember(all(age({ atLeast: 65 }), holds(isCareCertified))),
  yes: text(
    '65歳以上で要介護・要支援の認定を受けた方がいる',
    '65さい以上で 介護の 認定が ある 人が います。',
    'someone of 65 or over has a care level',
  ),
  no: text(
    '65歳以上で要介護・要支援の認定を受けた方がいない',
    '65さい以上で 介護の 認定が ある 人は いません。',
    'nobody of 65 or over has a care level',
  ),
}

export const careConcerns: DerivedFact = {
  id: 'care-concerns-household',
  per: 'household',
  when: is('care-situation', 'wants', 'certified', 'both'),
  yes: text(
    '介護サービスを使う方、またはこれから使いたい方がいる',
    '介護サービスを 使う 人が います。',
    'someone uses care services or wants to',
  ),
  no: text(
    '介護サービスを使う予定の方がいない',
    '介護サービスを 使う 人は いません。',
    'nobody is going to use care services',
  ),
}

/** Where only one can be meant, nobody is asked who it is. */
export const wantsCare: DerivedFact = {
  id: 'is-to-use-care',
  per: 'member',
  when: any(yes('wants-care'), all(is('care-situation', 'wants'), holds(from40), not(holds(severalFrom40)))),
  yes: text('これから介護サービスを使いたい方がいる', '介護サービスを 使いたいです。', 'care services are wanted'),
  no: text(
    '新しく介護の認定を受けたい方がいない',
    '新しく 介護の 認定を 受けたい 人は いません。',
    'nobody wants a care level now',
  ),
}

export const elderlyOrInCare: DerivedFact = {
  id: 'elderly-or-in-care',
  per: 'household',
  when: any(holds(someoneFrom65), holds(someoneCertified)),
  yes: text(
    '65歳以上の方か、介護の認定を受けた方がいる',
    '65さい以上の 人か、介護の 認定が ある 人が います。',
    'someone is 65 or over or has a care level',
  ),
  no: text(
    '65歳以上の方も、介護の認定を受けた方もいない',
    '65さい以上の 人も、介護の 認定が ある 人も いません。',
    'nobody is 65 or over and nobody has a care level',
  ),
}

export const ageingDerivedFacts: readonly DerivedFact[] = [
  turns65,
  turns75,
  from60To64,
  from65To74,
  someoneTurns65,
  someoneTurns75,
  anotherTurns75,
  careExpiresSoon,
  careHasLapsed,
  someoneCertified,
  certifiedFrom65,
  careConcerns,
  wantsCare,
  elderlyOrInCare,
]
