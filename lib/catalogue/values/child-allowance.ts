import type { DatedValue, MonthlyBenefit } from '@/lib/rules/schema'
import { isChildUntil18, isOlderChild } from '../derived/ages'
import { age } from '../rules'
import { any, holds, text } from '../vocabulary'

const law = '児童手当法 第6条（2024年10月1日改正）'
const source = {
  verification: 'web-checked',
  confidence: 'high',
  url: 'https://www.e-aizu.jp/docs/2016111100025/',
  supports: '支給額・偶数月10日・第3子の数え方',
} as const

const thirdChild: DatedValue = {
  id: 'child-allowance-third',
  name: text('児童手当の月額（第3子以降）', '児童手当（3人目から）', 'Child allowance a month, from the third child'),
  unit: 'yen-a-month',
  ranges: [{ from: '2024-10-01', amount: 30_000 }],
  law,
  source,
}

const under3: DatedValue = {
  id: 'child-allowance-under-3',
  name: text(
    '児童手当の月額（3歳の誕生月分まで）',
    '児童手当（3歳まで）',
    'Child allowance a month, up to the month of turning 3',
  ),
  unit: 'yen-a-month',
  ranges: [{ from: '2024-10-01', amount: 15_000 }],
  law,
  source,
}

const from3: DatedValue = {
  id: 'child-allowance',
  name: text(
    '児童手当の月額（3歳の誕生月の翌月から）',
    '児童手当（3歳より 上）',
    'Child allowance a month, after turning 3',
  ),
  unit: 'yen-a-month',
  ranges: [{ from: '2024-10-01', amount: 10_000 }],
  law,
  source,
}

/** 第3子以降 counts those up to 22 as well; the month of the third birthday still pays as before it. */
export const childAllowanceRates: MonthlyBenefit['rates'] = [
  {
    when: holds(isChildUntil18),
    nth: { from: 3, among: any(holds(isChildUntil18), holds(isOlderChild)) },
    value: thirdChild.id,
  },
  { when: age({ under: 3, reachedOn: 'birthday' }), value: under3.id },
  { when: holds(isChildUntil18), value: from3.id },
]

export const childAllowanceValues: readonly DatedValue[] = [thirdChild, under3, from3]
