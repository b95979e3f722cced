import type { Question } from '@/lib/rules/schema'
import { age, is, yes } from '../rules'
import { all, any, event, not, text } from '../vocabulary'

/** Asked before the list of members: most bereaved households never see that list. */
export const deathQuestions: readonly Question[] = [
  {
    id: 'death-notice',
    group: 'death',
    askWhen: event('death'),
    title: text('死亡届は、もう出しましたか', '死亡届は もう 出しましたか', 'Has the death notification been filed?'),
    help: text(
      '葬儀社の方が代わりに出していることがよくあります。',
      '葬儀社の 人が 出して いる ことが あります。',
      'The funeral company often files it.',
    ),
    whenUnknown: text('葬儀社に聞くとわかります。', '葬儀社に 聞いて ください。', 'Ask the funeral company.'),
  },
  {
    id: 'died-on',
    group: 'death',
    title: text('亡くなった日はいつですか', 'なくなった 日は いつですか', 'On which day did they die?'),
    whenUnknown: text(
      '死亡診断書に書いてあります。',
      '死亡診断書に 書いて あります。',
      'It is on the death certificate.',
    ),
  },
  {
    id: 'death-known-on',
    group: 'death',
    title: text(
      '亡くなったことを知った日はいつですか',
      'なくなったことを 知った 日は いつですか',
      'On which day did you learn of the death?',
    ),
    help: text(
      '死亡届の期限は、この日から数えます。亡くなった日と同じなら、同じ日を入れます。',
      '死亡届を 出す 日を かぞえる ためです。同じ 日なら 同じ 日を 入れます。',
      'The deadline of the notification counts from this day. Enter the same day if you knew at once.',
    ),
    askWhen: is('death-notice', 'due-japan', 'due-abroad'),
    whenUnknown: text(
      '知らせを受けた方に確かめます。わからなければ亡くなった日から数えておくと安全です。',
      '知らせを 聞いた 人に 聞いて ください。',
      'Ask whoever was told. Counting from the day of death is on the safe side.',
    ),
  },
  {
    id: 'deceased-age',
    group: 'death',
    title: text('亡くなった方は何歳でしたか', 'なくなった 人は 何さいでしたか', 'How old were they?'),
    help: text(
      '健康保険と介護保険の手続きが、年齢で変わります。',
      '年で 保険の 手続きが かわります。',
      'Health and long-term care insurance depend on age.',
    ),
    whenUnknown: text(
      '保険証や年金の通知に生年月日があります。',
      '保険や 年金の 紙に 生まれた 日が あります。',
      'Insurance and pension letters show the date of birth.',
    ),
  },
  {
    id: 'deceased-insurance',
    group: 'death',
    title: text(
      '亡くなった方の健康保険はどれでしたか',
      'なくなった 人の 保険は どれでしたか',
      'Which health insurance did they have?',
    ),
    askWhen: not(is('deceased-age', 'over-74')),
    whenUnknown: text(
      '資格確認書や「資格情報のお知らせ」に、保険の名前が書いてあります。',
      '保険の 紙に 名前が 書いて あります。',
      'The name of the insurer is on the eligibility certificate.',
    ),
  },
  {
    id: 'deceased-had-dependants',
    group: 'death',
    title: text(
      'その健康保険の扶養に入っていたご家族はいますか',
      'その 保険に 入って いた 家族は いますか',
      'Was anyone in the family on that insurance as a dependant?',
    ),
    help: text(
      '扶養に入っていた方は、新しい健康保険に入る手続きがいります。',
      'その 家族は 新しい 保険に 入ります。',
      'They need a new health insurance.',
    ),
    askWhen: is('deceased-insurance', 'company'),
    whenUnknown: text(
      '亡くなった方の勤め先で確かめられます。',
      'なくなった 人の 会社に 聞いて ください。',
      'Their employer can tell.',
    ),
  },
  {
    id: 'deceased-pension',
    group: 'death',
    title: text('亡くなった方の年金はどれでしたか', 'なくなった 人の 年金は どれでしたか', 'What about their pension?'),
    help: text(
      '受け取り過ぎた年金はあとで返すことになるため、早めの届が安心です。まだ受け取っていない分は、ご家族が受け取れます。',
      'もらいすぎた 年金は 返します。まだ もらって いない 年金は 家族が もらえます。',
      'Overpaid pension has to be returned; what was still owed goes to the family.',
    ),
    whenUnknown: text(
      '年金証書や振込通知書、基礎年金番号通知書でわかります。年金事務所でも調べられます。',
      '年金の 紙を 見て ください。年金事務所でも わかります。',
      'See the pension certificate or transfer notices, or ask the pension office.',
    ),
  },
  {
    id: 'deceased-was-head',
    group: 'death',
    title: text(
      '亡くなった方は世帯主でしたか',
      'なくなった 人は 世帯主でしたか',
      'Were they the head of the household?',
    ),
    help: text(
      '一人で暮らしていた方は「はい」を選びます。',
      '一人で 住んで いた 人は「はい」です。',
      'For somebody who lived alone the answer is yes.',
    ),
    whenUnknown: text(
      '住民票や国民健康保険の通知の宛名が世帯主です。',
      '住民票に 書いて あります。',
      'It is on the residence record.',
    ),
  },
  {
    id: 'two-over-fourteen-remain',
    group: 'household',
    title: text(
      '残る世帯に、15歳以上の方は2人以上いますか',
      'のこる 家族に、15さい以上の 人は 2人か もっと いますか',
      'Do two or more people of 15 or older remain in that household?',
    ),
    help: text(
      '同じ住民票に載っている方だけを数えます。次の世帯主が一人に決まるときは、届がいりません。',
      '同じ 住民票の 人だけを かぞえます。',
      'Count only those on the same residence record. If only one person can follow, nothing has to be filed.',
    ),
    askWhen: any(all(event('death'), yes('deceased-was-head')), yes('head-moves-out')),
    whenUnknown: text(
      '世帯全員の住民票でわかります。',
      '家族 みんなの 住民票で わかります。',
      'The residence record of the whole household shows it.',
    ),
  },
  {
    id: 'deceased-was-parent',
    group: 'death',
    title: text(
      '亡くなった方は、高校生年代までのお子さんの父または母でしたか',
      'なくなった 人に、18さいまでの 子どもが いますか',
      'Were they the parent of a child up to high-school age?',
    ),
    help: text(
      '18歳の誕生日を過ぎた最初の3月31日までのお子さんです。',
      '18さいに なった あとの 3月31日までの 子どもです。',
      'Up to 31 March after the 18th birthday.',
    ),
    askWhen: not(is('deceased-age', 'over-74')),
    whenUnknown: text(
      '戸籍か住民票でわかります。',
      '戸籍か 住民票で わかります。',
      'The family register or residence record shows it.',
    ),
  },
  {
    id: 'deceased-received-child-allowance',
    group: 'death',
    title: text(
      '児童手当は、亡くなった方の口座に振り込まれていましたか',
      '児童手当は なくなった 人が もらって いましたか',
      'Was the child allowance paid to the person who died?',
    ),
    help: text(
      '公務員で、勤務先から受け取っていた場合も「はい」です。',
      '公務員で、会社から もらって いた 人も「はい」です。',
      'Also yes if a public employer paid it.',
    ),
    askWhen: yes('deceased-was-parent'),
    whenUnknown: text(
      '偶数月の10日ごろの入金を、通帳で確かめられます。',
      '銀行の 通帳を 見て ください。',
      'Look for a payment around the 10th of even months.',
    ),
  },
]

/** Asked of those who remain, once they are listed. */
export const bereavedQuestions: readonly Question[] = [
  {
    id: 'was-dependant-of-deceased',
    group: 'household',
    title: text(
      '亡くなった方の健康保険の扶養に入っていたのは、どなたですか',
      'なくなった 人の 保険に 入って いたのは だれですか',
      'Who was on the health insurance of the person who died?',
    ),
    titleAlone: text(
      '亡くなった方の健康保険の扶養に入っていましたか',
      'なくなった 人の 保険に 入って いましたか',
      'Were you on the health insurance of the person who died?',
    ),
    askWhen: all(yes('deceased-had-dependants'), age({ under: 75, reachedOn: 'birthday' })),
    whenUnknown: text(
      '資格確認書の「被扶養者」の欄か、亡くなった方の勤め先で確かめられます。',
      '資格確認書を 見て ください。会社に 聞く ことも できます。',
      'Look for 被扶養者 on the eligibility certificate, or ask the employer.',
    ),
  },
  {
    id: 'was-third-category-spouse',
    group: 'household',
    title: text(
      '国民年金の第3号（扶養される配偶者）だったのは、どなたですか',
      '年金の 第3号だったのは だれですか',
      'Who was in category 3 of the National Pension (dependent spouse)?',
    ),
    titleAlone: text(
      '国民年金の第3号（扶養される配偶者）でしたか',
      '年金の 第3号でしたか',
      'Were you in category 3 of the National Pension (dependent spouse)?',
    ),
    help: text(
      '会社員などの配偶者に扶養されている、20歳から59歳の方です。',
      '会社員の おっと・つまで、20さいから 59さいの 人です。',
      'The dependent spouse, aged 20 to 59, of an employee.',
    ),
    askWhen: all(
      is('deceased-pension', 'paid-employees'),
      yes('was-dependant-of-deceased'),
      age({ atLeast: 20, under: 60 }),
    ),
    whenUnknown: text(
      '年金事務所や「ねんきんネット」で確かめられます。',
      '年金事務所で わかります。',
      'The pension office or Nenkin Net can tell.',
    ),
  },
]
