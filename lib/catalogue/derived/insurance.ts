import type { DerivedFact } from '@/lib/rules/schema'
import { age, is, yes } from '../rules'
import { all, any, anyMember, event, holds, memberCount, not, text } from '../vocabulary'
import { under75 } from './ages'
import { isNewborn, newbornJoinsWorkInsurance } from './birth'
import { isCareCertified } from './circumstances'
import { isLeaver } from './job-leaving'
import { arrives } from './moving'

/** Two or more to ask about: then one question for the whole family comes first. */
export const severalUnder75: DerivedFact = {
  id: 'several-under-75',
  per: 'household',
  when: memberCount(holds(under75), { atLeast: 2 }),
  yes: text('75歳未満の方が2人以上いる', '75歳より 下の 人が 2人以上 います。', 'two or more are under 75'),
  no: text('75歳未満の方が1人までである', '75歳より 下の 人は 1人までです。', 'no more than one is under 75'),
}

/** 退職のあと, in whatever way other than 国民健康保険. */
const outsideKokuho = ['voluntary', 'spouse-dependant', 'family-dependant', 'next-job'] as const

/** Insured in a way that a move does not end: nothing to do for 国民健康保険. */
export const coveredElsewhere: DerivedFact = {
  id: 'covered-elsewhere',
  per: 'member',
  when: any(
    is('household-insurance', 'all-work'),
    is('health-insurance', 'work-self', 'work-dependant', 'kokuho-union', 'voluntary-continuation', 'late-elderly'),
    all(event('birth'), holds(newbornJoinsWorkInsurance)),
    all(holds(isLeaver), is('insurance-after-leaving', ...outsideKokuho)),
  ),
  yes: text(
    '勤め先などの健康保険に入っている',
    '会社などの 健康保険に 入って います。',
    'there is insurance through work or otherwise',
  ),
  no: text(
    '勤め先などの健康保険に入っていない',
    '会社などの 健康保険に 入って いません。',
    'there is no insurance through work or otherwise',
  ),
}

export const wasInKokuho: DerivedFact = {
  id: 'was-in-kokuho',
  per: 'member',
  when: all(
    is('moved-from', 'other-city'),
    any(is('household-insurance', 'all-kokuho'), is('health-insurance', 'kokuho')),
  ),
  yes: text(
    '前の市区町村の国民健康保険に入っていた',
    '前の 町の 国民健康保険でした。',
    'the insurance was the previous city’s National Health Insurance',
  ),
  no: text(
    '国民健康保険に入っていなかった',
    '国民健康保険では ありませんでした。',
    'the insurance was not National Health Insurance',
  ),
}

export const inLateElderly: DerivedFact = {
  id: 'in-late-elderly',
  per: 'member',
  when: any(
    age({ atLeast: 75, reachedOn: 'birthday' }),
    all(age({ atLeast: 65, under: 75, reachedOn: 'birthday' }), is('health-insurance', 'late-elderly')),
  ),
  yes: text(
    '後期高齢者医療の対象である',
    '後期高齢者医療の 人です。',
    'the medical care system for the late elderly applies',
  ),
  no: text('75歳未満である', '75歳より 下です。', 'the age is under 75'),
}

/** 扶養: somebody insured through work and somebody who may become a dependant. */
export const mayBecomeDependant: DerivedFact = {
  id: 'may-become-dependant',
  per: 'household',
  when: all(
    is('household-insurance', 'differs'),
    anyMember(all(holds(under75), is('health-insurance', 'work-self'))),
    anyMember(all(holds(under75), is('health-insurance', 'kokuho', 'none'))),
  ),
  yes: text(
    '勤め先の健康保険に入っている方と、入っていない方が家族にいる',
    '会社の 健康保険の 人と、そうでない 人が います。',
    'some of the family are insured through work and others are not',
  ),
  no: text(
    '勤め先の健康保険の扶養に入れる方がいない',
    '会社の 健康保険の 扶養に 入れる 人が いません。',
    'nobody needs to become a dependant',
  ),
}

/** 会津若松市: children in the city's own 国民健康保険 need no registration for 子ども医療費. */
export const registersChildMedical: DerivedFact = {
  id: 'registers-child-medical',
  per: 'member',
  when: any(holds(coveredElsewhere), is('health-insurance', 'kokuho-student')),
  yes: text(
    '市の国保ではない健康保険に入っている',
    '市の 国民健康保険では ない 保険です。',
    'the insurance is not the city’s',
  ),
  no: text('市の国保に入る', '市の 国民健康保険です。', 'the insurance is the city’s'),
}

export const facilityMatters: DerivedFact = {
  id: 'facility-matters',
  per: 'member',
  when: any(all(holds(inLateElderly), yes('from-outside-fukushima')), holds(isCareCertified)),
  yes: text('住所地特例の対象になりうる', '施設の きまりが あります。', 'a special rule for care facilities may apply'),
  no: text(
    '施設の特例に関わらない',
    '施設の きまりは 関係 ありません。',
    'no special rule for care facilities applies',
  ),
}

export const insuranceDerivedFacts: readonly DerivedFact[] = [
  severalUnder75,
  coveredElsewhere,
  wasInKokuho,
  inLateElderly,
  mayBecomeDependant,
  registersChildMedical,
  facilityMatters,
]

/** Whether one has to be asked alone: the only one under 75, or the family said it differs. */
export const isAskedAboutInsurance = all(
  arrives,
  holds(under75),
  not(all(event('birth'), holds(isNewborn))),
  not(holds(isLeaver)),
  any(not(holds(severalUnder75)), is('household-insurance', 'differs')),
)
