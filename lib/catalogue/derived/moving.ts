import type { Condition, DerivedFact } from '@/lib/rules/schema'
import { age, is, yes } from '../rules'
import { all, always, any, anyMember, event, holds, text } from '../vocabulary'
import { from15, from16 } from './ages'

/** Registering here for the first time: chosen as a move, or as what a foreign resident came for. */
export const arrives: Condition = any(event('moving-in'), is('foreign-matter', 'arrived'))

/** Says the event where nothing else would, so that a reason begins with what happened. */
export const movedIn: DerivedFact = {
  id: 'moved-in',
  per: 'household',
  when: event('moving-in'),
  yes: text('会津若松市に引っ越してきた', '会津若松市に 来ました。', 'you moved to Aizuwakamatsu'),
  no: text('会津若松市に引っ越してきていない', '会津若松市に 来て いません。', 'you have not moved to Aizuwakamatsu'),
}

/** The same, also for a foreign resident who did not choose the move. */
export const startsLivingHere: DerivedFact = {
  id: 'starts-living-here',
  per: 'household',
  when: arrives,
  yes: movedIn.yes,
  no: movedIn.no,
}

/** One valid signing certificate in the family is enough to file the moving-out online for all of it. */
export const canFileOnline: DerivedFact = {
  id: 'can-file-moving-out-online',
  per: 'household',
  when: anyMember(all(holds(from15), yes('has-my-number-card'))),
  yes: text(
    '15歳以上でマイナンバーカードを持っている方がいる',
    'マイナンバーカードの ある 15歳以上の 人が います。',
    'someone aged 15 or over has a My Number Card',
  ),
  no: text(
    '15歳以上でマイナンバーカードを持っている方がいない',
    'マイナンバーカードの ある 15歳以上の 人は いません。',
    'nobody aged 15 or over has a My Number Card',
  ),
}

export const someoneMayDrive: DerivedFact = {
  id: 'someone-may-drive',
  per: 'household',
  when: anyMember(holds(from16)),
  yes: text(
    '運転免許を持てる年齢の方がいる',
    '免許証を 持てる 年の 人が います。',
    'someone is old enough for a driving licence',
  ),
  no: text(
    '運転免許を持てる年齢の方がいない',
    '免許証を 持てる 年の 人が いません。',
    'nobody is old enough for a driving licence',
  ),
}

/** 特急発行 is only for the cases the law names. */
export const mayHaveCardQuickly: DerivedFact = {
  id: 'may-have-card-quickly',
  per: 'member',
  when: any(is('moved-from', 'abroad'), age({ under: 1 })),
  yes: text(
    '急いで作れる場合（国外からの転入・1歳未満など）に当てはまる',
    '外国から 来た 人か、1歳より 下の 子どもです。',
    'the quick way is open to people from abroad and babies',
  ),
  no: text(
    '急いで作れる場合（国外からの転入・1歳未満など）に当てはまらない',
    '外国から 来た 人や 赤ちゃんでは ありません。',
    'the quick way is for people from abroad and babies',
  ),
}

/** Offered to everybody in the same words: whoever sees the screen learns nothing about the person. */
export const anyoneMayAskForProtection: DerivedFact = {
  id: 'anyone-may-ask-for-protection',
  per: 'household',
  when: always,
  yes: text('どなたでも相談できる', 'だれでも 相談できます。', 'anyone may ask'),
  no: text('相談できない', '相談できません。', 'nobody may ask'),
}

export const collectionDaysDiffer: DerivedFact = {
  id: 'collection-days-differ',
  per: 'household',
  when: event('moving-in', 'moving-within'),
  yes: text(
    '住む場所で収集日と出し方が変わる',
    '家の 場所で ごみの 日が 変わります。',
    'collection days differ from place to place',
  ),
  no: text('収集日が変わらない', 'ごみの 日は 変わりません。', 'collection days stay the same'),
}

export const movingDerivedFacts: readonly DerivedFact[] = [
  movedIn,
  startsLivingHere,
  canFileOnline,
  mayHaveCardQuickly,
  someoneMayDrive,
  anyoneMayAskForProtection,
  collectionDaysDiffer,
]
