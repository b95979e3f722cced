import type { DerivedFact } from '@/lib/rules/schema'
import { yes } from '../rules'
import { all, anyMember, holds, memberCount, text } from '../vocabulary'
import { foreignerInHousehold, isForeign, japaneseInHousehold } from './circumstances'

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

export const marriesForeigner: DerivedFact = {
  id: 'marries-foreigner',
  per: 'household',
  when: all(holds(foreignerInHousehold), anyMember(holds(isForeign)), holds(japaneseInHousehold)),
  yes: text(
    '日本国籍の方と外国籍の方が結婚する',
    '日本の 国籍の 人と 外国の 国籍の 人の 結婚です。',
    'a Japanese citizen and a foreign national marry',
  ),
  no: text(
    '日本国籍の方と外国籍の方の結婚ではない',
    '日本の 国籍の 人と 外国の 国籍の 人の 結婚では ありません。',
    'it is not a Japanese citizen and a foreign national who marry',
  ),
}

export const marriageDerivedFacts: readonly DerivedFact[] = [
  severalForeigners,
  someoneJoinsWorkInsurance,
  marriesForeigner,
]
