import type { Question } from '@/lib/rules/schema'
import { hasChildUntil18 } from '../derived/children'
import { someoneLeavesKokuhoForWork } from '../derived/work-insurance'
import { is } from '../rules'
import { all, any, event, holds, text } from '../vocabulary'

/** Asked before the list of members. */
export const marriageFirstQuestions: readonly Question[] = [
  {
    id: 'marriage-notice',
    group: 'marriage',
    askWhen: event('marriage'),
    title: text('婚姻届は、もう出しましたか', '婚姻届は もう 出しましたか', 'Has the marriage been notified?'),
    whenUnknown: text(
      '戸籍の証明書でわかります。市民課でも確かめられます。',
      '市民課に 聞いて ください。',
      'The family register shows it; the Citizens’ Affairs Section can tell too.',
    ),
  },
  {
    id: 'married-on',
    group: 'marriage',
    askWhen: any(event('marriage'), is('name-change-way', 'foreign-spouse')),
    title: text(
      '婚姻届を出す（出した）日はいつですか',
      '婚姻届を 出す 日（出した 日）は いつですか',
      'On which day is, or was, the marriage notified?',
    ),
    help: text(
      '期限を数え始める日です。外国の方式で結婚した方は、その国で結婚した日です。',
      'この日から 期限を 数えます。外国で 結婚した 人は、その 日です。',
      'Deadlines count from it. If you married under foreign law, the day of that marriage.',
    ),
    whenUnknown: text(
      '日が決まったら、もう一度このナビで期限を確かめられます。',
      '日が きまったら、もう 一度 見て ください。',
      'Come back to this guide once the day is set.',
    ),
  },
]

export const marriageQuestions: readonly Question[] = [
  {
    id: 'two-households-at-home',
    group: 'marriage',
    askWhen: event('marriage'),
    title: text(
      'お二人は、いま、同じ住所で別々の世帯になっていますか',
      '2人は 今、同じ 家で べつの 世帯ですか',
      'Do the two of you live at one address as two households?',
    ),
    help: text(
      '住民票の世帯主が、それぞれ自分になっている場合です。住所が別の方は「いいえ」です。',
      '住民票の 世帯主が それぞれ 自分の 人です。べつの 家に 住んで いる 人は「いいえ」です。',
      'That is, each of you is the head on their own residence record. Answer no if your addresses differ.',
    ),
    whenUnknown: text(
      '住民票の世帯主の欄でわかります。',
      '住民票の 世帯主を 見て ください。',
      'See the head of household on the residence record.',
    ),
  },
  {
    id: 'new-insurance-on',
    group: 'insurance',
    askWhen: all(event('marriage'), holds(someoneLeavesKokuhoForWork)),
    title: text(
      '勤め先の健康保険の扶養に入る日はいつですか',
      '会社の 保険に 入る 日は いつですか',
      'On which day does the insurance through work begin?',
    ),
    help: text(
      '国民健康保険をやめる届の期限を数える日です。',
      '国民健康保険を やめる 届の 期限を 数えます。',
      'The deadline for leaving National Health Insurance counts from it.',
    ),
    whenUnknown: text(
      '勤め先で扶養の手続きをすると決まります。資格確認書や資格情報のお知らせに書いてあります。',
      '会社に 聞いて ください。新しい 保険の 紙に 書いて あります。',
      'The employer settles it; it is on the eligibility certificate.',
    ),
  },
  {
    id: 'receives-single-parent-aid',
    group: 'children',
    askWhen: all(event('marriage'), holds(hasChildUntil18)),
    title: text(
      '児童扶養手当や、ひとり親家庭の医療費の助成を受けていますか',
      '親が 1人の 家の 手当や 助成を もらって いますか',
      'Is child rearing allowance or medical aid for single parents being received?',
    ),
    whenUnknown: text(
      '児童扶養手当証書や、ひとり親家庭医療費の受給者証があるかを見てください。',
      '手当の 証書や カードが あるか 見て ください。',
      'Look for the allowance certificate or the medical aid certificate.',
    ),
  },
]
