import type { Question } from '@/lib/rules/schema'
import { isPreschooler } from '../derived/ages'
import { isStudentAge } from '../derived/child-raising'
import { hasChildUntil18, hasSchoolchild } from '../derived/children'
import { yes } from '../rules'
import { all, event, holds, text } from '../vocabulary'

const raising = event('child-raising')

export const childRaisingQuestions: readonly Question[] = [
  {
    id: 'child-allowance-matter',
    group: 'children',
    askWhen: all(raising, holds(hasChildUntil18)),
    title: text('児童手当について、どれに当てはまりますか', '児童手当は どれですか', 'What about the child allowance?'),
    help: text(
      '高校生の年代までのお子さんを育てる方が受け取れます。所得の制限はありません。',
      '高校生までの 子どもを 育てる 人の お金です。',
      'For whoever raises children up to high-school age, whatever their income.',
    ),
    whenUnknown: text(
      '偶数月の10日ごろに市からの入金があるかを、通帳で確かめます。',
      '2・4・6・8・10・12月に お金が 来るか、通帳を 見て ください。',
      'Look for a payment around the 10th of even months.',
    ),
  },
  {
    id: 'child-medical-matter',
    group: 'children',
    askWhen: all(raising, holds(hasChildUntil18)),
    title: text(
      '子ども医療費の助成について、どれに当てはまりますか',
      '子ども医療費は どれですか',
      'What about medical aid for children?',
    ),
    help: text(
      '18歳の年度末まで、病院の窓口の支払いが助成されます。',
      '18さいの 3月まで、病院の お金を 助けます。',
      'It covers costs at the doctor until the fiscal year of turning 18.',
    ),
    whenUnknown: text(
      '子ども医療費の受給資格証が家にあるかを見てください。こども家庭課でもわかります。',
      '子ども医療費の カードが あるか 見て ください。',
      'Look for the certificate, or ask the Children and Families Section.',
    ),
  },
  {
    id: 'attends-nursery',
    group: 'children',
    askWhen: all(raising, holds(isPreschooler)),
    title: text(
      '保育所・認定こども園・幼稚園などに通っているお子さんは、だれですか',
      '保育所や 幼稚園に 行く 子どもは だれですか',
      'Which child attends a nursery, childcare centre or kindergarten?',
    ),
    titleAlone: text(
      '保育所・認定こども園・幼稚園などに通っていますか',
      '保育所や 幼稚園に 行って いますか',
      'Do you attend a nursery, childcare centre or kindergarten?',
    ),
    help: text(
      '企業主導型の保育や小規模な保育も含みます。一時預かりだけの方は選びません。',
      '小さい 保育所も 入ります。ときどきの 人は ちがいます。',
      'Company nurseries and small ones count; occasional care does not.',
    ),
    whenUnknown: text('通っている園に聞いてください。', '園に 聞いて ください。', 'Ask the nursery.'),
  },
  {
    id: 'school-matter',
    group: 'children',
    askWhen: all(raising, holds(hasSchoolchild)),
    title: text(
      '小中学校について、どれに当てはまりますか',
      '小学校・中学校は どれですか',
      'What about elementary or junior high school?',
    ),
    whenUnknown: text(
      '学校教育課で相談できます。',
      '学校教育課に 相談して ください。',
      'Talk to the School Education Section.',
    ),
  },
  {
    id: 'receives-jidofuyoteate-here',
    group: 'children',
    askWhen: all(raising, yes('single-parent')),
    title: text(
      '会津若松市で、児童扶養手当の認定を受けていますか',
      '会津若松市の 児童扶養手当を もらって いますか',
      'Has Aizuwakamatsu granted you child rearing allowance?',
    ),
    help: text(
      '所得のため支給が止まっている方も「はい」です。',
      'お金が 止まって いる 人も「はい」です。',
      'Also yes if payment is suspended because of income.',
    ),
    whenUnknown: text(
      '児童扶養手当証書か、市からの通知を見てください。',
      '児童扶養手当証書を 見て ください。',
      'Look for the allowance certificate or a notice from the city.',
    ),
  },
  {
    id: 'has-disabled-child',
    group: 'children',
    askWhen: all(raising, holds(hasChildUntil18)),
    title: text(
      '障がいや発達の心配があるお子さんはいますか',
      '障がいや 発達の 心配が ある 子どもは いますか',
      'Does a child have a disability, or does its development worry you?',
    ),
    help: text('手帳がなくてもかまいません。', '手帳が なくても いいです。', 'No certificate is needed.'),
    whenUnknown: text(
      '乳幼児健診やかかっている病院、こども家庭課で相談できます。',
      '病院か こども家庭課に 相談して ください。',
      'Ask at a check-up, the doctor or the Children and Families Section.',
    ),
  },
  {
    id: 'is-student',
    group: 'children',
    askWhen: all(raising, holds(isStudentAge)),
    title: text('20歳以上の学生は、だれですか', '20さい以上の 学生は だれですか', 'Who is a student of 20 or over?'),
    titleAlone: text('学生ですか', '学生ですか', 'Are you a student?'),
    help: text(
      '大学・短大・専門学校などです。国民年金の保険料を待ってもらえます。',
      '大学・専門学校などです。国民年金の お金を 待って もらえます。',
      'University, college or vocational school: pension premiums can be deferred.',
    ),
    whenUnknown: text('学生証か在学証明書で確かめられます。', '学生証を 見て ください。', 'Look at the student card.'),
  },
]
