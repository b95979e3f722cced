import type { Question } from '@/lib/rules/schema'
import { pregnancyGoesOn } from '../derived/pregnancy'
import { is, yes } from '../rules'
import { event, holds, text } from '../vocabulary'

export const pregnancyQuestions: readonly Question[] = [
  {
    id: 'pregnancy-stage',
    group: 'pregnancy',
    askWhen: event('pregnancy'),
    title: text('いまの様子に近いものはどれですか', '今の ようすは どれですか', 'Where do things stand?'),
    whenUnknown: text(
      '健康増進課に電話で相談できます。決まっていなくてもかまいません。',
      '健康増進課に 電話で 聞いて ください。',
      'The Health Promotion Section can be asked by telephone, whatever is or is not settled yet.',
    ),
  },
  {
    id: 'reached-twelve-weeks',
    group: 'pregnancy',
    askWhen: is('pregnancy-stage', 'ended'),
    title: text(
      '妊娠12週（85日、4か月）以上でしたか',
      '12週（85日）以上でしたか',
      'Had the pregnancy reached 12 weeks (85 days)?',
    ),
    help: text(
      '要る届と、受けられる給付が変わるためにお聞きします。',
      '届と もらえる お金が 変わるから 聞きます。',
      'What has to be filed and what is paid depend on it.',
    ),
    whenUnknown: text(
      '母子健康手帳か、病院から受け取った書類に書いてあります。病院に聞いてもわかります。',
      '母子健康手帳か 病院の 紙を 見て ください。',
      'It is in the handbook or the hospital’s papers; the hospital can tell too.',
    ),
  },
  {
    id: 'parted-on',
    group: 'pregnancy',
    askWhen: yes('reached-twelve-weeks'),
    title: text('お別れした日はいつですか', 'おわかれした 日は いつですか', 'On which day was it?'),
    help: text(
      '届の期限を数えるためです。',
      '届を 出す 日を 数える ためです。',
      'The deadline of the notification counts from it.',
    ),
    whenUnknown: text(
      '死産証書（死胎検案書）に書いてあります。',
      '死産証書に 書いて あります。',
      'It is on the certificate of stillbirth.',
    ),
  },
  {
    id: 'had-first-pregnancy-grant',
    group: 'pregnancy',
    askWhen: is('pregnancy-stage', 'notified', 'ended'),
    title: text(
      '妊婦のための給付の1回目（5万円）を、もう申し込みましたか',
      '赤ちゃんの ための お金の 1回目（5万円）を もう 申し込みましたか',
      'Has the first pregnancy grant (¥50,000) been applied for?',
    ),
    help: text(
      '前の市区町村で受けた分も含みます。',
      '前の 町で もらった お金も 入ります。',
      'Also if it came from a previous city.',
    ),
    whenUnknown: text(
      '妊娠の届のときの面談で申し込んでいることがあります。健康増進課でわかります。',
      '健康増進課に 聞いて ください。',
      'It is often applied for in the interview at the notification; the Health Promotion Section knows.',
    ),
  },
  {
    id: 'parents-are-married',
    group: 'pregnancy',
    askWhen: holds(pregnancyGoesOn),
    title: text(
      '赤ちゃんの父と母は、結婚していますか',
      '赤ちゃんの お父さんと お母さんは 結婚して いますか',
      'Are the baby’s parents married?',
    ),
    help: text(
      '結婚していなくても、生まれる前に父と子の関係を届け出られるためです。',
      '結婚して いない 人も、生まれる 前に お父さんの ことを 届ける ことが できます。',
      'If they are not, the father can acknowledge the child even before birth.',
    ),
    whenUnknown: text(
      '市民課の戸籍の係に相談できます。',
      '市民課に 聞いて ください。',
      'The family register desk of the Citizens’ Affairs Section can help.',
    ),
  },
]
