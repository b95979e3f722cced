import type { DerivedFact } from '@/lib/rules/schema'
import { is, no, yes } from '../rules'
import { all, any, anyMember, event, holds, memberCount, not, text } from '../vocabulary'
import { from40, under20 } from './ages'
import { arrives } from './moving'

export const foreignerInHousehold: DerivedFact = {
  id: 'foreigner-in-household',
  per: 'household',
  when: any(is('household-circumstances', 'foreign'), yes('has-foreign-member'), event('foreign-resident')),
  yes: text('外国籍の方がいる', '外国の 国籍の 人が います。', 'someone has a foreign nationality'),
  no: text('外国籍の方がいない', '外国の 国籍の 人は いません。', 'nobody has a foreign nationality'),
}

export const pregnancyInHousehold: DerivedFact = {
  id: 'pregnancy-in-household',
  per: 'household',
  when: any(
    is('household-circumstances', 'pregnancy'),
    yes('has-pregnant-member'),
    is('pregnancy-stage', 'to-notify', 'notified'),
  ),
  yes: text('妊娠中の方がいる', 'おなかに 赤ちゃんが いる 人が います。', 'someone is pregnant'),
  no: text('妊娠中の方がいない', 'おなかに 赤ちゃんが いる 人は いません。', 'nobody is pregnant'),
}

export const disabilityInHousehold: DerivedFact = {
  id: 'disability-in-household',
  per: 'household',
  when: any(is('household-circumstances', 'disability'), yes('has-disabled-member')),
  yes: text('障がいのある方がいる', '障がいの ある 人が います。', 'someone has a disability'),
  no: text('障がいのある方がいない', '障がいの ある 人は いません。', 'nobody has a disability'),
}

export const careInHousehold: DerivedFact = {
  id: 'care-in-household',
  per: 'household',
  when: any(
    is('household-circumstances', 'care'),
    yes('has-member-in-care'),
    is('care-situation', 'certified', 'both'),
  ),
  yes: text('要介護・要支援の認定を受けた方がいる', '介護の 認定が ある 人が います。', 'someone has a care level'),
  no: text('要介護・要支援の認定を受けた方がいない', '介護の 認定が ある 人は いません。', 'nobody has a care level'),
}

/** 介護保険 begins at 40 (介護保険法 第9条): nobody younger can have a care level. */
export const severalFrom40: DerivedFact = {
  id: 'several-from-40',
  per: 'household',
  when: memberCount(holds(from40), { atLeast: 2 }),
  yes: text('40歳以上の方が2人以上いる', '40さい以上の 人が 2人以上 います。', 'two or more are 40 or over'),
  no: text('40歳以上の方が1人までである', '40さい以上の 人は 1人までです。', 'no more than one is 40 or over'),
}

/** Where only one can be meant, nobody is asked who it is. */
export const isCareCertified: DerivedFact = {
  id: 'has-care-level',
  per: 'member',
  when: any(yes('is-care-certified'), all(holds(careInHousehold), holds(from40), not(holds(severalFrom40)))),
  yes: text('要介護・要支援の認定を受けている', '介護の 認定が あります。', 'there is a care level'),
  no: text('要介護・要支援の認定を受けた方がいない', '介護の 認定が ある 人は いません。', 'nobody has a care level'),
}

/** Absent an answer about nationality, nobody is taken for a foreigner: the question opens only where one is known of. */
export const isForeign: DerivedFact = {
  id: 'is-foreign',
  per: 'member',
  when: is('nationality', 'mid-long-term', 'special-permanent'),
  yes: text(
    '在留カードか特別永住者証明書を持っている',
    '在留カードなどが あります。',
    'there is a residence card or certificate',
  ),
  no: text('日本国籍である', '日本の 国籍です。', 'the nationality is Japanese'),
}

export const japaneseInHousehold: DerivedFact = {
  id: 'japanese-in-household',
  per: 'household',
  when: anyMember(not(is('nationality', 'mid-long-term', 'special-permanent'))),
  yes: text('日本国籍の方がいる', '日本の 国籍の 人が います。', 'someone is Japanese'),
  no: text('日本国籍の方がいない', '日本の 国籍の 人は いません。', 'nobody is Japanese'),
}

export const disabledChildInHousehold: DerivedFact = {
  id: 'disabled-child-in-household',
  per: 'household',
  when: anyMember(all(holds(under20), yes('is-severely-disabled-child'))),
  yes: text(
    '重度・中度の障がいのあるお子さんがいる',
    '障がいの ある 子どもが います。',
    'a child has a serious disability',
  ),
  no: text(
    '重度・中度の障がいのあるお子さんがいない',
    '重い 障がいの ある 子どもは いません。',
    'no child has a serious disability',
  ),
}

export const someoneHasCard: DerivedFact = {
  id: 'someone-has-card',
  per: 'household',
  when: anyMember(yes('has-my-number-card')),
  yes: text(
    'マイナンバーカードを持っている方がいる',
    'マイナンバーカードの ある 人が います。',
    'someone has a My Number Card',
  ),
  no: text(
    'マイナンバーカードを持っている方がいない',
    'マイナンバーカードの ある 人は いません。',
    'nobody has a My Number Card',
  ),
}

/** Whoever arrives from abroad gets their number only with the registration here, and has nothing to show yet. */
export const someoneHasNoCard: DerivedFact = {
  id: 'someone-has-no-card',
  per: 'household',
  when: all(any(not(arrives), is('moved-from', 'other-city')), anyMember(no('has-my-number-card'))),
  yes: text(
    'マイナンバーカードのない方がいる',
    'マイナンバーカードの ない 人が います。',
    'someone has no My Number Card',
  ),
  no: text(
    '全員がマイナンバーカードを持っている',
    'みんな マイナンバーカードが あります。',
    'everyone has a My Number Card',
  ),
}

export const circumstanceFacts: readonly DerivedFact[] = [
  foreignerInHousehold,
  pregnancyInHousehold,
  disabilityInHousehold,
  careInHousehold,
  severalFrom40,
  isCareCertified,
  isForeign,
  japaneseInHousehold,
  disabledChildInHousehold,
  someoneHasCard,
  someoneHasNoCard,
]
