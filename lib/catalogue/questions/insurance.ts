import type { Question } from '@/lib/rules/schema'
import { from20To59 } from '../derived/ages'
import { isAskedAboutInsurance, severalUnder75 } from '../derived/insurance'
import { arrives } from '../derived/moving'
import { all, holds, text } from '../vocabulary'

const whereToLook = text(
  '資格確認書か、マイナポータルの「健康保険証」で確かめられます。勤め先に聞いてもわかります。',
  '資格確認書か マイナポータルを 見て ください。会社に 聞く ことも できます。',
  'Look at the eligibility certificate or at “health insurance” on Mynaportal, or ask the employer.',
)

export const insuranceQuestions: readonly Question[] = [
  {
    id: 'household-insurance',
    group: 'insurance',
    askWhen: all(arrives, holds(severalUnder75)),
    title: text(
      'あなたとご家族は、いま、どの健康保険に入っていますか',
      'あなたと 家族の 健康保険は どれですか',
      'Which health insurance do you and your family have?',
    ),
    help: text(
      '75歳未満の方について答えてください。75歳以上の方は後期高齢者医療です。',
      '75歳より 下の 人の ことを 答えて ください。',
      'Answer for those under 75.',
    ),
    whenUnknown: whereToLook,
  },
  {
    id: 'health-insurance',
    group: 'insurance',
    askWhen: isAskedAboutInsurance,
    title: text(
      'あなたは、いま、どの健康保険に入っていますか',
      'あなたの 健康保険は どれですか',
      'Which health insurance do you have?',
    ),
    titleForOther: text(
      '{who}は、いま、どの健康保険に入っていますか',
      '{who}の 健康保険は どれですか',
      'Which health insurance does {who} have?',
    ),
    help: text(
      '引っ越しのあと、これから使う健康保険を選んでください。',
      '引っ越した 後に 使う 健康保険です。',
      'The one to be used after the move.',
    ),
    whenUnknown: whereToLook,
  },
  {
    id: 'pension',
    group: 'insurance',
    askWhen: holds(from20To59),
    title: text(
      'あなたは、これから、どの年金に入りますか',
      'あなたの 年金は どれですか',
      'Which pension will you be in?',
    ),
    titleForOther: text(
      '{who}は、これから、どの年金に入りますか',
      '{who}の 年金は どれですか',
      'Which pension will {who} be in?',
    ),
    help: text(
      '20歳から59歳の方は、日本に住んでいる間、どれかの年金に入ります。',
      '20歳から 59歳の 人は 年金に 入ります。',
      'Everyone aged 20 to 59 living in Japan belongs to one of them.',
    ),
    whenUnknown: text(
      '勤め先か、年金事務所でわかります。ねんきんネットでも確かめられます。',
      '会社か 年金事務所に 聞いて ください。',
      'Ask the employer or the pension office.',
    ),
  },
]
