import type { DerivedFact } from '@/lib/rules/schema'
import { is, yes } from '../rules'
import { all, anyMember, holds, memberCount, text } from '../vocabulary'
import { from15, isChildUntil18 } from './ages'

const changes = text(
  '国民健康保険から勤め先の健康保険に変わる',
  '国民健康保険から 会社の 保険に 変わります。',
  'work insurance follows National Health Insurance',
)
const changesNot = text(
  '国民健康保険から勤め先の健康保険に変わる方がいない',
  '国民健康保険から 会社の 保険に 変わる 人は いません。',
  'nobody changes from National Health Insurance to insurance through work',
)

/** The employer tells the city nothing: whoever changes has to leave 国民健康保険 themselves. */
export const leavesKokuhoForWork: DerivedFact = {
  id: 'leaves-kokuho-for-work',
  per: 'member',
  when: all(yes('joins-work-insurance'), yes('in-kokuho')),
  yes: changes,
  no: changesNot,
}

export const someoneLeavesKokuhoForWork: DerivedFact = {
  id: 'someone-leaves-kokuho-for-work',
  per: 'household',
  when: anyMember(holds(leavesKokuhoForWork)),
  yes: changes,
  no: changesNot,
}

export const childLeavesKokuhoForWork: DerivedFact = {
  id: 'child-leaves-kokuho-for-work',
  per: 'member',
  when: all(holds(isChildUntil18), holds(leavesKokuhoForWork)),
  yes: text(
    '国民健康保険から勤め先の健康保険に変わるお子さんがいる',
    '子どもの 保険が 国民健康保険から 会社の 保険に 変わります。',
    'a child changes from National Health Insurance to insurance through work',
  ),
  no: text(
    '国民健康保険から勤め先の健康保険に変わるお子さんがいない',
    '国民健康保険から 会社の 保険に 変わる 子どもは いません。',
    'no child changes from National Health Insurance to insurance through work',
  ),
}

export const someChildLeavesKokuhoForWork: DerivedFact = {
  id: 'some-child-leaves-kokuho-for-work',
  per: 'household',
  when: anyMember(holds(childLeavesKokuhoForWork)),
  yes: childLeavesKokuhoForWork.yes,
  no: childLeavesKokuhoForWork.no,
}

/** One of them works; every other one is a dependant. */
export const dependantsJoin: DerivedFact = {
  id: 'dependants-join-work-insurance',
  per: 'household',
  when: memberCount(yes('joins-work-insurance'), { atLeast: 2 }),
  yes: text(
    '働く方のほかに、扶養に入るご家族がいる',
    '扶養に 入る 家族が います。',
    'somebody joins as a dependant of the one who works',
  ),
  no: text('扶養に入るご家族がいない', '扶養に 入る 家族は いません。', 'nobody joins as a dependant'),
}

export const foreignWorker: DerivedFact = {
  id: 'foreigner-of-working-age',
  per: 'member',
  when: all(is('nationality', 'mid-long-term'), holds(from15)),
  yes: text(
    '在留カードを持っている15歳以上の方がいる',
    '在留カードの ある 15さい以上の 人が います。',
    'someone of 15 or over has a residence card',
  ),
  no: text(
    '在留カードを持っている15歳以上の方がいない',
    '在留カードの ある 15さい以上の 人は いません。',
    'nobody of 15 or over has a residence card',
  ),
}

export const workInsuranceDerivedFacts: readonly DerivedFact[] = [
  leavesKokuhoForWork,
  someoneLeavesKokuhoForWork,
  childLeavesKokuhoForWork,
  someChildLeavesKokuhoForWork,
  dependantsJoin,
  foreignWorker,
]
