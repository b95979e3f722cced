import type { Condition, DerivedFact } from '@/lib/rules/schema'
import { is, no } from '../rules'
import { all, any, event, not, text } from '../vocabulary'

/** Whoever lost the baby is not told so again for each procedure that falls away. */
const notNeededNow = text('いまの様子では要らない', '今の ようすでは いりません。', 'it is not needed as things stand')

export const pregnancyGoesOn: DerivedFact = {
  id: 'pregnancy-goes-on',
  per: 'household',
  when: is('pregnancy-stage', 'to-notify', 'notified'),
  yes: text('妊娠している', 'おなかに 赤ちゃんが います。', 'a baby is expected'),
  no: notNeededNow,
}

export const isToBeNotified: DerivedFact = {
  id: 'pregnancy-is-to-be-notified',
  per: 'household',
  when: is('pregnancy-stage', 'to-notify'),
  yes: text('妊娠がわかった', 'おなかに 赤ちゃんが いると わかりました。', 'the pregnancy has been confirmed'),
  no: notNeededNow,
}

/** 「出産」 of insurance and pension law: from day 85 on, however it ended; nobody else is asked about weeks. */
export const countsAsBirth: Condition = all(event('pregnancy'), not(no('reached-twelve-weeks')))

export const firstGrantIsOpen: DerivedFact = {
  id: 'first-pregnancy-grant-is-open',
  per: 'household',
  when: any(is('pregnancy-stage', 'to-notify'), no('had-first-pregnancy-grant')),
  yes: text(
    '1回目の給付をまだ申し込んでいない',
    '1回目の お金は まだです。',
    'the first payment has not been applied for',
  ),
  no: text(
    '1回目の給付を受けた、または申し込んだ',
    '1回目の お金を もう 申し込みました。',
    'the first payment has been received or applied for',
  ),
}

export const pregnancyDerivedFacts: readonly DerivedFact[] = [pregnancyGoesOn, isToBeNotified, firstGrantIsOpen]
