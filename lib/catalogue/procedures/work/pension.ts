import type { Procedure } from '@/lib/rules/schema'
import { entersFirstCategoryAfterDivorce } from '../../derived/divorce'
import { entersFirstCategory, leftAtStudentAge } from '../../derived/job-leaving'
import { yes } from '../../rules'
import { all, any, event, holds, procedure, text } from '../../vocabulary'
import { counterOrBranch, free, mail, pensionOnline, promptly } from '../phrases'
import { fromPractice } from '../sources'

const notPaidLoss = text(
  '納めないままにすると、障害年金や遺族年金を受けられないことがあります。',
  'お金を はらわないと、年金を もらえない ことが あります。',
  'Leaving it unpaid can cost you a disability or survivors’ pension.',
)

export const premiumRelief = procedure({
  id: 'nenkin-menjo',
  title: text(
    '国民年金の保険料の免除・猶予を申請する',
    '国民年金の お金を 0円に して もらう・待って もらう',
    'Apply for relief from National Pension premiums',
  ),
  officialName: text(
    '国民年金保険料 免除・納付猶予申請',
    '国民年金保険料 免除・納付猶予',
    'National Pension premiums: exemption or deferral',
  ),
  events: ['job-leaving', 'divorce', 'death'],
  per: 'member',
  requiredWhen: any(
    all(event('job-leaving'), entersFirstCategory),
    all(event('death'), yes('was-third-category-spouse')),
    all(event('divorce'), holds(entersFirstCategoryAfterDivorce)),
  ),
  need: 'optional',
  unchecked: [
    text(
      '保険料を納めるのが難しい（失業した方は、本人の前の年の所得を数えずに審査されます）',
      'お金を はらうのが むずかしいです。',
      'The premiums are hard to pay; after losing a job last year’s income of the person is left out',
    ),
    text('学生ではない', '学生では ありません。', 'Not a student'),
  ],
  deadlines: [
    {
      ...promptly(
        text(
          '7月から翌年6月の分を1年ごとに。2年1か月前の分までさかのぼれます',
          '7月から 次の 年の 6月の 分を 毎年。2年1か月 前まで できます',
          'For each July to June; up to two years and one month back',
        ),
      ),
      loss: notPaidLoss,
    },
  ],
  bring: [
    { item: 'separation-papers', when: event('job-leaving') },
    { item: 'pension-number' },
    { item: 'identity-document' },
  ],
  fee: free,
  department: 'kokuho-nenkin',
  channels: [counterOrBranch, mail, pensionOnline],
  whoCanFile: text(
    '本人、世帯主・配偶者などの代理人',
    '本人、世帯主、おっと・つま',
    'The person, or the head of household or spouse for them',
  ),
  dependsOn: ['nenkin-dai1go'],
  forms: ['nenkin-menjo'],
  notes: [
    text(
      '学生の方は、何歳でも、代わりに「学生納付特例」を申し込みます。',
      '学生は、かわりに「学生納付特例」を 申し込みます。',
      'Students of any age apply for the special payment system for students instead.',
    ),
  ],
  law: '国民年金法 第90条・第90条の2、国民年金法等の一部を改正する法律（平成16年法律第104号）附則第19条',
  source: fromPractice,
  unconfirmed: ['channels'],
  tier: 1,
})

const studentRelief = procedure({
  id: 'nenkin-gakusei',
  title: text(
    '学生の国民年金の支払いを待ってもらう',
    '学生の 国民年金を 待って もらう',
    'Defer National Pension premiums as a student',
  ),
  officialName: text('国民年金 学生納付特例', '学生納付特例', 'National Pension: special payment system for students'),
  events: ['job-leaving', 'child-raising'],
  per: 'member',
  requiredWhen: any(all(event('job-leaving'), entersFirstCategory, holds(leftAtStudentAge)), yes('is-student')),
  need: 'optional',
  unchecked: [
    text('対象の学校の学生である', '学生です。', 'A student of a recognised school'),
    text('本人の前の年の所得が基準より少ない', '去年の お金が 少なかったです。', 'Last year’s own income was low'),
  ],
  deadlines: [
    {
      ...promptly(
        text(
          '4月から翌年3月の分を年度ごとに。2年1か月前の分までさかのぼれます',
          '4月から 次の 年の 3月の 分を 毎年。2年1か月 前まで できます',
          'For each April to March; up to two years and one month back',
        ),
      ),
      loss: notPaidLoss,
    },
  ],
  bring: [{ item: 'student-proof' }, { item: 'pension-number' }, { item: 'identity-document' }],
  fee: free,
  department: 'kokuho-nenkin',
  channels: [counterOrBranch, mail, pensionOnline],
  whoCanFile: text('本人、代理人', '本人、かわりの 人', 'The student, or a proxy'),
  dependsOn: ['nenkin-dai1go'],
  forms: ['nenkin-gakusei'],
  notes: [
    text(
      '待ってもらった分は、10年以内ならあとから納められます。',
      'あとで はらえます（10年まで）。',
      'What was deferred can be paid within ten years.',
    ),
  ],
  law: '国民年金法 第90条の3',
  source: fromPractice,
  unconfirmed: ['channels'],
  tier: 1,
})

export const workPension: readonly Procedure[] = [premiumRelief, studentRelief]
