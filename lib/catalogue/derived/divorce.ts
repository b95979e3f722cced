import type { Condition, DerivedFact } from '@/lib/rules/schema'
import { is, no, yes } from '../rules'
import { all, any, anyMember, event, holds, memberCount, not, text } from '../vocabulary'
import { from15, from20To59, isChildUntil18 } from './ages'

export const divorceIsMade: DerivedFact = {
  id: 'divorce-is-made',
  per: 'household',
  when: is('divorce-way', 'agreed', 'court', 'filed'),
  yes: text('離婚が決まった', '離婚が 決まりました。', 'the divorce is settled'),
  no: text('離婚がまだ決まっていない', '離婚は まだ 決まって いません。', 'the divorce is not settled'),
}

/** Whoever chose a move is not asked whether they move. */
export const iMoveAfterDivorce: DerivedFact = {
  id: 'i-move-after-divorce',
  per: 'household',
  when: any(
    is('home-after-divorce', 'i-move'),
    all(event('divorce'), event('moving-in', 'moving-within', 'moving-out')),
  ),
  yes: text('あなたが引っ越す', 'あなたが 引っ越します。', 'you move'),
  no: text('あなたが引っ越すのではない', 'あなたは 引っ越しません。', 'it is not you who moves'),
}

/** 児童手当 follows the child already while the parents live apart over a divorce (児童手当法4条4項). */
export const parentsLiveApart: DerivedFact = {
  id: 'parents-live-apart',
  per: 'household',
  when: any(
    is('divorce-way', 'agreed', 'court', 'filed'),
    is('home-after-divorce', 'apart'),
    all(event('divorce'), event('moving-in', 'moving-within', 'moving-out')),
  ),
  yes: text(
    '離婚するか、話し合いながら別々に暮らしている',
    '離婚します。または べつに 住んで います。',
    'the parents divorce, or live apart while they talk about it',
  ),
  no: text(
    '離婚がまだ決まっておらず、いっしょに暮らしている',
    '離婚は まだです。いっしょに 住んで います。',
    'the divorce is not settled and the parents live together',
  ),
}

export const childStaysWithMe: DerivedFact = {
  id: 'child-stays-with-me',
  per: 'household',
  when: is('children-after-divorce', 'with-me', 'both'),
  yes: text('お子さんがあなたと暮らす', '子どもは あなたと 住みます。', 'a child lives with you'),
  no: text(
    'あなたと暮らす18歳までのお子さんがいない',
    'あなたと 住む 子どもは いません。',
    'no child up to 18 lives with you',
  ),
}

export const raisesChildAlone: DerivedFact = {
  id: 'raises-child-alone-after-divorce',
  per: 'household',
  when: all(holds(divorceIsMade), holds(childStaysWithMe), anyMember(holds(isChildUntil18))),
  yes: text(
    '離婚して、18歳の年度末までのお子さんと暮らす',
    '離婚して、18さいまでの 子どもと 住みます。',
    'you divorce and live with a child up to the fiscal year of turning 18',
  ),
  no: text(
    '離婚してお子さんと暮らすのではない',
    '離婚して 子どもと 住むのでは ありません。',
    'it is not you who lives with a child after a divorce',
  ),
}

/** Whoever raises the child claims anew unless the allowance has been theirs all along. */
export const claimsAfterDivorce: DerivedFact = {
  id: 'claims-child-allowance-after-divorce',
  per: 'member',
  when: all(
    holds(parentsLiveApart),
    holds(childStaysWithMe),
    is('child-allowance-paid-to', 'partner', 'nobody'),
    holds(isChildUntil18),
  ),
  yes: text(
    'お子さんと暮らすことになり、児童手当をまだ受け取っていない',
    '子どもと 住みます。児童手当は まだ もらって いません。',
    'a child lives with you and the child allowance does not come to you yet',
  ),
  no: text(
    '児童手当を新しく申し込むお子さんがいない',
    '新しく 申し込む 子どもは いません。',
    'there is no child for whom the allowance is newly claimed',
  ),
}

export const entersKokuhoAfterDivorce: DerivedFact = {
  id: 'enters-kokuho-after-divorce',
  per: 'member',
  when: all(holds(divorceIsMade), yes('insured-through-partner'), not(yes('joins-work-insurance'))),
  yes: text(
    '離婚する相手の扶養から外れて、国民健康保険に入る',
    '相手の 扶養を やめて、国民健康保険に 入ります。',
    'being a dependant ends with the divorce and National Health Insurance follows',
  ),
  no: text(
    '相手の扶養から外れて国民健康保険に入る方がいない',
    '国民健康保険に 新しく 入る 人は いません。',
    'nobody changes to National Health Insurance with the divorce',
  ),
}

/** 第3号 → 第1号; being a parent’s dependant insures one's health, not one's pension. */
export const entersFirstCategoryAfterDivorce: DerivedFact = {
  id: 'enters-first-category-after-divorce',
  per: 'member',
  when: all(
    holds(divorceIsMade),
    is('relation', 'self'),
    holds(from20To59),
    yes('insured-through-partner'),
    any(not(yes('joins-work-insurance')), no('own-employees-pension')),
  ),
  yes: text(
    '配偶者の扶養（第3号）でなくなる',
    'おっと・つまの 扶養（第3号）を やめます。',
    'category 3 of a dependent spouse ends',
  ),
  no: text(
    '配偶者の扶養（第3号）でなくなる方がいない',
    '扶養（第3号）を やめる 人は いません。',
    'nobody’s category 3 ends',
  ),
}

export const someoneInsuredThroughPartner: DerivedFact = {
  id: 'someone-insured-through-partner',
  per: 'household',
  when: all(holds(divorceIsMade), anyMember(yes('insured-through-partner'))),
  yes: text(
    '離婚する相手の健康保険の扶養に入っている方がいる',
    '相手の 保険の 扶養の 人が います。',
    'someone is a dependant of the other’s insurance',
  ),
  no: text(
    '離婚する相手の健康保険の扶養に入っている方がいない',
    '相手の 保険の 扶養の 人は いません。',
    'nobody is a dependant of the other’s insurance',
  ),
}

export const childJoinsKokuhoAfterDivorce: DerivedFact = {
  id: 'child-joins-kokuho-after-divorce',
  per: 'member',
  when: all(holds(isChildUntil18), holds(entersKokuhoAfterDivorce)),
  yes: text(
    'お子さんの健康保険が国民健康保険に変わる',
    '子どもの 保険が 国民健康保険に 変わります。',
    'the child’s insurance becomes National Health Insurance',
  ),
  no: text(
    'お子さんの健康保険が国民健康保険に変わらない',
    '子どもの 保険は 国民健康保険に なりません。',
    'no child’s insurance becomes National Health Insurance',
  ),
}

export const childChangesInsuranceAfterDivorce: DerivedFact = {
  id: 'child-changes-insurance-after-divorce',
  per: 'member',
  when: all(holds(divorceIsMade), holds(isChildUntil18), yes('insured-through-partner'), yes('joins-work-insurance')),
  yes: text('お子さんの健康保険が変わる', '子どもの 保険が 変わります。', 'the child’s health insurance changes'),
  no: text(
    '別の勤め先の健康保険に変わるお子さんがいない',
    'ほかの 会社の 保険に 変わる 子どもは いません。',
    'no child changes to another insurance through work',
  ),
}

/** 世帯主変更届 is needed only where more than one person could follow. */
export const severalMayHeadHousehold: DerivedFact = {
  id: 'several-may-head-household',
  per: 'household',
  when: memberCount(holds(from15), { atLeast: 2 }),
  yes: text(
    '残る世帯に15歳以上の方が2人以上いる',
    'のこる 家族に 15さい以上の 人が 2人以上 います。',
    'two or more people of 15 or older remain in the household',
  ),
  no: text(
    '残る世帯で次の世帯主が一人に決まる',
    '次の 世帯主は 1人に 決まります。',
    'only one person can be the next head of the household',
  ),
}

/** Whose status may rest on the marriage. */
export const foreignSpouse: DerivedFact = {
  id: 'foreign-spouse-who-divorces',
  per: 'member',
  when: all(is('relation', 'self'), is('nationality', 'mid-long-term')),
  yes: text('あなたが在留カードを持っている', 'あなたは 在留カードが あります。', 'you have a residence card'),
  no: text('あなたが在留カードを持っていない', 'あなたは 在留カードが ありません。', 'you have no residence card'),
}

/** Asked only where the answer to the insurance leaves it open. */
export const pensionIsOpen: Condition = all(
  event('divorce'),
  anyMember(
    all(is('relation', 'self'), holds(from20To59), yes('insured-through-partner'), yes('joins-work-insurance')),
  ),
)

export const divorceDerivedFacts: readonly DerivedFact[] = [
  divorceIsMade,
  iMoveAfterDivorce,
  parentsLiveApart,
  childStaysWithMe,
  raisesChildAlone,
  claimsAfterDivorce,
  entersKokuhoAfterDivorce,
  entersFirstCategoryAfterDivorce,
  someoneInsuredThroughPartner,
  childJoinsKokuhoAfterDivorce,
  childChangesInsuranceAfterDivorce,
  severalMayHeadHousehold,
  foreignSpouse,
]
