import type { Question } from '@/lib/rules/schema'
import { under75 } from '../derived/ages'
import { divorceIsMade, parentsLiveApart, pensionIsOpen } from '../derived/divorce'
import { is } from '../rules'
import { all, any, event, holds, not, text } from '../vocabulary'

/** Asked before the list of members. */
export const divorceFirstQuestions: readonly Question[] = [
  {
    id: 'divorce-way',
    group: 'divorce',
    askWhen: event('divorce'),
    title: text('いまの様子に近いものはどれですか', '今の ようすは どれですか', 'Where do things stand?'),
    whenUnknown: text(
      '決まっていないことは、こども家庭課や市民課で相談できます。名前を言わずに電話でもかまいません。',
      'こども家庭課や 市民課に 電話で 相談できます。名前は 言わなくて いいです。',
      'The Children and Families Section and the Citizens’ Affairs Section can be asked, by telephone and without your name.',
    ),
  },
  {
    id: 'divorced-on',
    group: 'divorce',
    askWhen: any(holds(divorceIsMade), is('name-change-way', 'keep-married')),
    title: text(
      '離婚が成立する（した）日はいつですか',
      '離婚の 日は いつですか',
      'On which day is, or was, the divorce?',
    ),
    help: text(
      '話し合いなら届を出す（出した）日、裁判所なら調停が成立した日や裁判が確定した日です。',
      '2人で 決めた 人は 届を 出す 日、裁判所の 人は 決まった 日です。',
      'The day it is filed or, if a court settled it, the day that became final.',
    ),
    whenUnknown: text(
      '裁判所の書類や戸籍の証明書に書いてあります。日が決まったら、もう一度このナビで期限を確かめられます。',
      '裁判所の 紙や 戸籍に 書いて あります。',
      'It is in the court’s papers or the family register. Come back once it is set.',
    ),
  },
  {
    id: 'children-after-divorce',
    group: 'divorce',
    askWhen: event('divorce'),
    title: text(
      '18歳までのお子さんは、どちらと暮らしますか',
      '18さいまでの 子どもは どちらと 住みますか',
      'With whom do children up to 18 live?',
    ),
    help: text(
      '親権がどちらにあるか（双方か）とは別に、これからいっしょに暮らす方で答えてください。',
      '親権では なく、いっしょに 住む 人で 答えて ください。',
      'Where they will live, whoever has parental authority.',
    ),
    whenUnknown: text(
      '決まったら、もう一度このナビで確かめられます。',
      '決まったら、もう 一度 見て ください。',
      'Come back to this guide once it is settled.',
    ),
  },
]

export const divorceQuestions: readonly Question[] = [
  {
    id: 'home-after-divorce',
    group: 'divorce',
    askWhen: all(event('divorce'), not(event('moving-in', 'moving-within', 'moving-out'))),
    title: text('住まいはどうなりますか', '家は どう なりますか', 'Where will each of you live?'),
    help: text(
      '住所を知られたくない方は、届を出す前に、市民課に相談できます。',
      '住所を 知られたく ない 人は、届を 出す 前に 市民課に 相談できます。',
      'If someone must not learn your address, talk to the Citizens’ Affairs Section before you file anything.',
    ),
    whenUnknown: text(
      '決まったら、もう一度このナビで確かめられます。',
      '決まったら、もう 一度 見て ください。',
      'Come back to this guide once it is settled.',
    ),
  },
  {
    id: 'head-left-on',
    group: 'divorce',
    askWhen: is('home-after-divorce', 'head-moves'),
    title: text(
      '世帯主の相手が引っ越す（引っ越した）日はいつですか',
      '世帯主の 相手が 引っ越す 日は いつですか',
      'On which day does, or did, the head of the household leave?',
    ),
    help: text('予定の日でかまいません。', '予定の 日で いいです。', 'A planned day will do.'),
    whenUnknown: text(
      '日が決まってから、もう一度このナビで期限を確かめられます。',
      '日が きまったら、もう 一度 見て ください。',
      'Come back to this guide once the day is set.',
    ),
  },
  {
    id: 'name-after-divorce',
    group: 'divorce',
    askWhen: holds(divorceIsMade),
    title: text(
      '離婚したあと、あなたの名字はどうなりますか',
      '離婚した あと、名字は どう なりますか',
      'What becomes of your surname?',
    ),
    help: text(
      '結婚のときに名字を変えた方は、何もしなければ前の名字に戻ります。',
      '結婚で 名字を 変えた 人は、前の 名字に もどります。',
      'Whoever changed it to marry returns to the former one unless they file.',
    ),
    whenUnknown: text(
      '離婚から3か月までに決めれば、届だけで今の名字を続けられます。',
      '3か月までに 決めて ください。',
      'You have three months to decide; until then a notification is enough to keep it.',
    ),
  },
  {
    id: 'insured-through-partner',
    group: 'insurance',
    askWhen: all(holds(divorceIsMade), holds(under75)),
    title: text(
      '離婚する相手の健康保険の扶養に入っている方は、だれですか',
      '相手の 保険の 扶養に 入って いる 人は だれですか',
      'Who is a dependant of the other’s health insurance?',
    ),
    titleAlone: text(
      '離婚する相手の健康保険の扶養に入っていますか',
      '相手の 保険の 扶養に 入って いますか',
      'Are you a dependant of the other’s health insurance?',
    ),
    help: text(
      'すでに離婚した方は、離婚する前で答えてください。',
      '離婚した 人は、前の 保険で 答えて ください。',
      'If you are divorced already, as it was before.',
    ),
    whenUnknown: text(
      '資格確認書か、マイナポータルの「健康保険証」で確かめられます。',
      '資格確認書か マイナポータルを 見て ください。',
      'Look at the eligibility certificate or at Mynaportal.',
    ),
  },
]

export const ownPensionQuestion: Question = {
  id: 'own-employees-pension',
  group: 'insurance',
  askWhen: pensionIsOpen,
  title: text(
    'あなたは、自分の勤め先の厚生年金に入りますか',
    'あなたは 自分の 会社の 年金に 入りますか',
    'Do you join the employees’ pension at your own work?',
  ),
  help: text(
    '親などの扶養に入るときは「いいえ」です。健康保険は扶養に入れても、年金は国民年金を自分で納めます。',
    '親の 扶養に 入る 人は「いいえ」です。年金は 自分で はらいます。',
    'Answer no if you become a parent’s dependant: that insures your health, not your pension.',
  ),
  whenUnknown: text(
    '給与明細で「厚生年金」が引かれるかを、勤め先で確かめられます。',
    '会社に 聞いて ください。',
    'Ask the employer whether 厚生年金 is taken from the wages.',
  ),
}

export const allowancePaidToQuestion: Question = {
  id: 'child-allowance-paid-to',
  group: 'children',
  askWhen: all(holds(parentsLiveApart), not(is('children-after-divorce', 'none'))),
  title: text(
    'お子さんの児童手当を、いま受け取っているのはどなたですか',
    '児童手当を もらって いるのは だれですか',
    'Who receives the child allowance now?',
  ),
  help: text(
    '離婚や話し合いの途中で別々に暮らすときは、所得にかかわらず、お子さんと暮らす方が受け取れます。',
    'べつに 住む ときは、子どもと 住む 人が もらえます。',
    'Where the parents live apart over a divorce, the one living with the child is entitled, whatever the income.',
  ),
  whenUnknown: text(
    '偶数月の10日ごろに、市からの入金がどなたの口座にあるかを確かめます。こども家庭課でも相談できます。',
    'お金が だれの 口座に 来るか 見て ください。',
    'See whose account gets a payment around the 10th of even months, or ask the Children and Families Section.',
  ),
}
