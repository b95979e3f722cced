import type { Question } from '@/lib/rules/schema'
import { from20To64, under75 } from '../derived/ages'
import { hasChildUntil18, hasSchoolchild } from '../derived/children'
import { onlineIsInTime, someoneFrom65 } from '../derived/moves'
import { canFileOnline } from '../derived/moving'
import { is, no, yes } from '../rules'
import { all, any, event, holds, not, text } from '../vocabulary'

/** Asked before the list of members: it says who belongs on it. */
export const movingOutFirstQuestions: readonly Question[] = [
  {
    id: 'moving-to',
    group: 'moving',
    title: text('どこへ引っ越しますか', 'どこへ 引っ越しますか', 'Where are you moving to?'),
    whenUnknown: text(
      '引っ越し先が決まってから、もう一度このナビで確かめられます。',
      'きまったら、もう 一度 見て ください。',
      'Come back to this guide once you know.',
    ),
  },
  {
    id: 'moving-out-on',
    group: 'moving',
    title: text('引っ越す日はいつですか', '引っ越す 日は いつですか', 'On which day do you move?'),
    help: text(
      '新しい家に住み始める日です。国外へ行く方は、日本を出る日を入れます。決まっていなければ予定の日でかまいません。',
      '新しい 家に 住みはじめる 日です。外国へ 行く 人は、日本を 出る 日です。まだの ときは、予定の 日です。',
      'The day you start living in your new home or, if you go abroad, the day you leave Japan. A planned day will do.',
    ),
    whenUnknown: text(
      '日が決まったら、もう一度このナビで期限を確かめられます。',
      '日が きまったら、もう 一度 見て ください。',
      'Come back to this guide once the day is set.',
    ),
  },
]

export const movesQuestions: readonly Question[] = [
  {
    id: 'whole-household-moves',
    group: 'household',
    askWhen: event('moving-within', 'moving-out'),
    title: text(
      '同じ住民票の家族全員で引っ越しますか',
      '家族 みんなで 引っ越しますか',
      'Does everyone on your residence record move?',
    ),
    help: text(
      '一人暮らしの方は「はい」を選びます。',
      '1人で 住んで いる 人は「はい」です。',
      'If you live alone, answer yes.',
    ),
    whenUnknown: text(
      '世帯全員の住民票で、だれが同じ世帯かがわかります。',
      '家族 みんなの 住民票で わかります。',
      'The residence record of the whole household shows who belongs to it.',
    ),
  },
  {
    id: 'head-moves-out',
    group: 'household',
    askWhen: no('whole-household-moves'),
    title: text(
      '世帯主は引っ越しますか（引っ越しましたか）',
      '世帯主は 引っ越しますか',
      'Does, or did, the head of the household move?',
    ),
    whenUnknown: text(
      '住民票や国民健康保険の通知の宛名が世帯主です。',
      '住民票に 書いて あります。',
      'It is on the residence record.',
    ),
  },
  {
    id: 'moving-out-way',
    group: 'moving',
    askWhen: all(is('moving-to', 'other-city'), holds(canFileOnline), holds(onlineIsInTime)),
    title: text(
      '転出届を、どのように出しますか',
      '転出届を どのように 出しますか',
      'How will you file the moving-out notification?',
    ),
    help: text(
      'スマートフォンで出すと、この市の窓口に来なくて済みます。新しい市区町村の窓口へは行きます。',
      'スマホで 出すと、この 市役所に 来なくて いいです。新しい 町の 市役所には 行きます。',
      'Online saves the visit here; you still go to the counter of your new city.',
    ),
    whenUnknown: text(
      '暗証番号がわからない、カードの電子証明書が切れているときは、窓口か郵送で出せます。',
      '暗証番号が わからない ときは、市役所か 郵便で 出せます。',
      'If the password is lost or the certificate has expired, file at the counter or by post.',
    ),
  },
  {
    id: 'in-kokuho',
    group: 'insurance',
    askWhen: all(holds(under75), not(yes('insured-through-partner'))),
    title: text(
      '国民健康保険に入っている方は、だれですか',
      '国民健康保険の 人は だれですか',
      'Who is in National Health Insurance?',
    ),
    titleAlone: text('国民健康保険に入っていますか', '国民健康保険ですか', 'Are you in National Health Insurance?'),
    help: text(
      '会社などの健康保険の本人・扶養の方は「いいえ」です。就職や結婚で変わる方は、変わる前で答えます。',
      '会社の 保険の 人は「いいえ」です。保険が 変わる 人は、前の 保険で 答えます。',
      'Answer no for those insured through work. Where it changes with a job or a marriage, as it was before.',
    ),
    whenUnknown: text(
      '資格確認書か、マイナポータルの「健康保険証」で確かめられます。',
      '資格確認書か マイナポータルを 見て ください。',
      'Look at the eligibility certificate or at Mynaportal.',
    ),
  },
  {
    id: 'moves-into-facility',
    group: 'insurance',
    askWhen: holds(someoneFrom65),
    title: text(
      '65歳以上の方は、老人ホームなどの施設へ引っ越しますか',
      '65さい以上の 人は、老人ホームなどへ 引っ越しますか',
      'Does anyone of 65 or over move into a care facility?',
    ),
    help: text(
      '特別養護老人ホームや有料老人ホームなどです。会津若松市の介護保険が続くことがあります。',
      '老人ホームなどです。会津若松市の 介護保険が つづく ことが あります。',
      'Nursing homes and the like: Aizuwakamatsu may stay responsible for long-term care insurance.',
    ),
    whenUnknown: text(
      '施設の方に「住所地特例の対象か」と聞いてください。',
      '施設の 人に「住所地特例ですか」と 聞いて ください。',
      'Ask the facility whether the special address rule (jūshochi tokurei) applies.',
    ),
  },
  {
    id: 'child-allowance-claimant-leaves',
    group: 'children',
    askWhen: all(not(event('divorce')), any(holds(hasChildUntil18), no('whole-household-moves'))),
    title: text(
      '会津若松市から児童手当を受け取っている方が、引っ越しますか',
      '会津若松市から 児童手当を もらって いる 人が 引っ越しますか',
      'Does the person who receives the child allowance from Aizuwakamatsu leave?',
    ),
    help: text(
      '公務員で、勤務先から受け取っている方は「いいえ」です。',
      '公務員で、会社から もらって いる 人は「いいえ」です。',
      'Answer no if a public employer pays it.',
    ),
    whenUnknown: text(
      '偶数月の10日ごろに、市からの入金がどなたの口座にあるかを確かめます。',
      'お金が だれの 口座に 来るか 見て ください。',
      'See whose account gets a payment around the 10th of even months.',
    ),
  },
  {
    id: 'child-allowance-family-apart',
    group: 'children',
    askWhen: no('whole-household-moves'),
    title: text(
      '児童手当を受け取る方と、お子さんや配偶者が別々に暮らすことになりますか',
      '児童手当を もらう 人と、子どもか おっと・つまが べつに 住みますか',
      'Will the recipient of the child allowance live apart from a child or spouse?',
    ),
    help: text(
      '児童手当を受けていない方は「いいえ」です。',
      '児童手当を もらって いない 人は「いいえ」です。',
      'Answer no if nobody receives it.',
    ),
    whenUnknown: text(
      'こども家庭課で相談できます。',
      'こども家庭課に 相談して ください。',
      'Talk to the Children and Families Section.',
    ),
  },
  {
    id: 'school-district-changes',
    group: 'children',
    askWhen: holds(hasSchoolchild),
    title: text(
      '引っ越しで、お子さんの小中学校の学区が変わりますか',
      '引っ越しで、子どもの 学校が かわりますか',
      'Does the move change your child’s school district?',
    ),
    whenUnknown: text(
      '学校教育課に新しい住所を伝えると、学区を教えてもらえます。',
      '学校教育課に 新しい 住所を 言って、聞いて ください。',
      'Tell the School Education Section your new address and they will say which school it is.',
    ),
  },
  {
    id: 'pays-national-pension',
    group: 'insurance',
    askWhen: all(is('moving-to', 'abroad'), holds(from20To64)),
    title: text(
      '国民年金を自分で納めている方は、だれですか',
      '国民年金を 自分で はらって いる 人は だれですか',
      'Who pays into the National Pension themselves?',
    ),
    titleAlone: text(
      '国民年金を自分で納めていますか',
      '国民年金を 自分で はらって いますか',
      'Do you pay into the National Pension yourself?',
    ),
    help: text(
      '自営業、フリーランス、学生、無職などの方です（第1号被保険者）。免除や猶予を受けている方も含みます。',
      '自分の 店の 人・学生・仕事が ない 人などです。',
      'Self-employed, students and people without work (category 1), exempt ones included.',
    ),
    whenUnknown: text(
      '給与明細で「厚生年金」が引かれていれば「いいえ」です。年金事務所でもわかります。',
      '給料の 紙に「厚生年金」が あれば「いいえ」です。',
      'If 厚生年金 is taken from the wages, no. The pension office can tell too.',
    ),
  },
  {
    id: 'owes-city-tax',
    group: 'living',
    askWhen: is('moving-to', 'abroad'),
    title: text(
      '引っ越したあとに納める、会津若松市の税金がありますか',
      'あとで はらう 会津若松市の 税金が ありますか',
      'Is there city tax to be paid after you leave?',
    ),
    help: text(
      '市県民税は1月1日に住んでいた市に納めます。固定資産税も含みます。',
      '市県民税や 家の 税金です。',
      'Residents’ tax goes to the city where you lived on 1 January; property tax counts too.',
    ),
    whenUnknown: text(
      '納税通知書でわかります。税務課でも確かめられます。',
      '税金の 紙で わかります。税務課にも 聞けます。',
      'Tax notices show it; the Tax Section can tell too.',
    ),
  },
]
