import type { Condition, DerivedFact } from '@/lib/rules/schema'
import { age, dayOf, is, yes } from '../rules'
import { all, always, any, anyMember, event, holds, memberCount, not, text, today } from '../vocabulary'
import { from65To74 } from './ageing'
import { under20 } from './ages'

function ofMember(
  id: string,
  when: Condition,
  [positive, negative]: readonly [DerivedFact['yes'], DerivedFact['no']],
): DerivedFact {
  return { id, per: 'member', when, yes: positive, no: negative }
}

/** Somebody who lives alone is not asked which of them it is. */
export const isConcerned = ofMember(
  'is-concerned-by-disability',
  all(event('disability'), any(not(memberCount(always, { atLeast: 2 })), yes('concerned-by-disability'))),
  [
    text('障がいのある方がいる', '障がいの ある 人が います。', 'someone has a disability'),
    text('障がいのある方がいない', '障がいの ある 人は いません。', 'nobody has a disability'),
  ],
)

export const someoneConcerned: DerivedFact = {
  id: 'someone-concerned-by-disability',
  per: 'household',
  when: anyMember(holds(isConcerned)),
  yes: isConcerned.yes,
  no: isConcerned.no,
}

/** Asked of the household: with two disabled members the desk sorts out whose it is. */
export const holdsCertificate: DerivedFact = {
  id: 'holds-disability-certificate',
  per: 'household',
  when: is('certificate-matter', 'have', 'renew', 'changed'),
  yes: text('障害者手帳を持っている', '障害者手帳が あります。', 'there is a disability certificate'),
  no: text('障害者手帳をまだ持っていない', '障害者手帳は まだ ありません。', 'there is no disability certificate yet'),
}

const applies = is('certificate-matter', 'new', 'renew')

export const wantsPhysical = ofMember(
  'wants-physical-certificate',
  all(holds(isConcerned), applies, is('disability-type', 'physical', 'several')),
  [
    text(
      '身体障害者手帳の申し込みや再認定をする予定がある',
      '身体障害者手帳を 申し込みます。',
      'a certificate for a physical disability is to be applied for or assessed again',
    ),
    text(
      '身体障害者手帳の申し込みや再認定をする予定がない',
      '身体障害者手帳は 申し込みません。',
      'no certificate for a physical disability is to be applied for',
    ),
  ],
)

export const wantsIntellectual = ofMember(
  'wants-intellectual-certificate',
  all(holds(isConcerned), applies, is('disability-type', 'intellectual', 'several')),
  [
    text(
      '療育手帳の申し込みや再判定をする予定がある',
      '療育手帳を 申し込みます。',
      'a certificate for an intellectual disability is to be applied for or assessed again',
    ),
    text(
      '療育手帳の申し込みや再判定をする予定がない',
      '療育手帳は 申し込みません。',
      'no certificate for an intellectual disability is to be applied for',
    ),
  ],
)

export const wantsMental = ofMember(
  'wants-mental-certificate',
  all(holds(isConcerned), applies, is('disability-type', 'mental', 'several')),
  [
    text(
      '精神障害者保健福祉手帳の申し込みや更新をする予定がある',
      '精神障害者保健福祉手帳を 申し込みます。',
      'a certificate for a mental disability is to be applied for or renewed',
    ),
    text(
      '精神障害者保健福祉手帳の申し込みや更新をする予定がない',
      '精神障害者保健福祉手帳は 申し込みません。',
      'no certificate for a mental disability is to be applied for',
    ),
  ],
)

export const certificateChanged = ofMember(
  'disability-certificate-changed',
  all(is('certificate-matter', 'changed'), holds(isConcerned)),
  [
    text(
      '障害者手帳の内容が変わったか、手帳をなくした',
      '障害者手帳の 内容が かわりました。または なくしました。',
      'what is on the disability certificate has changed, or it is lost',
    ),
    text(
      '手帳の内容が変わったり、手帳をなくしたりした方がいない',
      '手帳は かわって いません。',
      'nothing on a disability certificate has changed',
    ),
  ],
)

/** Renewal is taken from three months before the end; 92 days are the longest three months. */
export const medicalSupportEndsSoon: DerivedFact = {
  id: 'medical-support-ends-soon',
  per: 'household',
  when: dayOf('medical-support-expires-on', today, { atMostDays: 92 }),
  yes: text('有効期限まで3か月を切っている', '期限まで 3か月より 短いです。', 'it expires in less than three months'),
  no: text(
    '自立支援医療の更新の時期（期限の3か月前から）ではない',
    '更新の 時期では ありません（期限の 3か月 前から）。',
    'it can only be renewed from three months before it expires',
  ),
}

export const concernedUnder20: DerivedFact = {
  id: 'concerned-under-20',
  per: 'household',
  when: anyMember(all(holds(under20), holds(isConcerned))),
  yes: text(
    '障がいのある20歳未満の方がいる',
    '20さいより 下で 障がいの ある 人が います。',
    'someone under 20 has a disability',
  ),
  no: text(
    '障がいのある20歳未満の方がいない',
    '20さいより 下で 障がいの ある 人は いません。',
    'nobody under 20 has a disability',
  ),
}

/** 障害基礎年金 is claimed between 20 and the eve of 65. */
export const concernedFrom20To64 = ofMember(
  'concerned-from-20-to-64',
  all(age({ atLeast: 20, under: 65 }), holds(isConcerned)),
  [
    text(
      '障がいのある20歳から64歳の方がいる',
      '障がいの ある 20さいから 64さいの 人が います。',
      'someone between 20 and 64 has a disability',
    ),
    text(
      '障がいのある20歳から64歳の方がいない',
      '障がいの ある 20さいから 64さいの 人は いません。',
      'nobody between 20 and 64 has a disability',
    ),
  ],
)

export const concernedFrom65To74 = ofMember('concerned-from-65-to-74', all(holds(from65To74), holds(isConcerned)), [
  text(
    '障がいのある65歳から74歳の方がいる',
    '障がいの ある 65さいから 74さいの 人が います。',
    'someone between 65 and 74 has a disability',
  ),
  text(
    '障がいのある65歳から74歳の方がいない',
    '障がいの ある 65さいから 74さいの 人は いません。',
    'nobody between 65 and 74 has a disability',
  ),
])

export const disabilityDerivedFacts: readonly DerivedFact[] = [
  isConcerned,
  someoneConcerned,
  holdsCertificate,
  wantsPhysical,
  wantsIntellectual,
  wantsMental,
  certificateChanged,
  medicalSupportEndsSoon,
  concernedUnder20,
  concernedFrom20To64,
  concernedFrom65To74,
]
