import type { DerivedFact } from '@/lib/rules/schema'
import { yes } from '../rules'
import { anyMember, holds, memberCount, text } from '../vocabulary'
import { isForeign } from './circumstances'

export const severalForeigners: DerivedFact = {
  id: 'several-foreigners',
  per: 'household',
  when: memberCount(holds(isForeign), { atLeast: 2 }),
  yes: text(
    '外国籍の方が2人以上いる',
    '外国の 国籍の 人が 2人以上 います。',
    'there are two or more foreign nationals',
  ),
  no: text(
    '外国籍の方が2人以上はいない',
    '外国の 国籍の 人は 2人より 少ないです。',
    'there are fewer than two foreign nationals',
  ),
}

export const someoneJoinsWorkInsurance: DerivedFact = {
  id: 'someone-joins-work-insurance',
  per: 'household',
  when: anyMember(yes('joins-work-insurance')),
  yes: text(
    '勤め先の健康保険の扶養に入る方がいる',
    '会社の 保険の 扶養に 入る 人が います。',
    'somebody becomes a dependant in insurance through work',
  ),
  no: text(
    '勤め先の健康保険の扶養に入る方がいない',
    '会社の 保険の 扶養に 入る 人は いません。',
    'nobody becomes a dependant in insurance through work',
  ),
}

export const marriageDerivedFacts: readonly DerivedFact[] = [severalForeigners, someoneJoinsWorkInsurance]
