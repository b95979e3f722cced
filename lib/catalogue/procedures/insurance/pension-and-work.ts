import { entersFirstCategoryAfterDivorce } from '../../derived/divorce'
import { mayBecomeDependant } from '../../derived/insurance'
import { entersFirstCategory } from '../../derived/job-leaving'
import { firstOf, within } from '../../periods'
import { is, on, yes } from '../../rules'
import { all, any, event, holds, procedure, text } from '../../vocabulary'
import { counterOrBranch, free, mail, pensionOnline, promptly, within14DaysOfMovingIn } from '../phrases'

const gapInPayments = text(
  '納めない期間ができると、障害年金や遺族年金を受けられないことがあります。',
  'お金を 払わない 間が あると、年金を もらえない ことが あります。',
  'Months not paid for can cost you a disability or survivors’ pension.',
)

export const nationalPension = procedure({
  id: 'nenkin-dai1go',
  title: text('国民年金に入る', '国民年金に 入る', 'Join the National Pension'),
  officialName: text(
    '国民年金 第1号被保険者 資格取得・種別変更届',
    '国民年金の 届',
    'National Pension: enrolment as category 1',
  ),
  events: ['moving-in', 'death', 'ageing', 'job-leaving', 'divorce', 'foreign-resident'],
  per: 'member',
  requiredWhen: any(
    all(is('moved-from', 'abroad'), is('pension', 'first', 'receiving', 'none')),
    all(event('death'), yes('was-third-category-spouse')),
    all(event('ageing'), yes('third-category-of-65')),
    all(event('job-leaving'), entersFirstCategory),
    all(event('divorce'), holds(entersFirstCategoryAfterDivorce)),
  ),
  unchecked: [
    text(
      '老齢厚生年金を受け取れる方ではない',
      '老齢厚生年金を もらう 人では ありません。',
      'You are not entitled to an old-age employees’ pension',
    ),
  ],
  deadlines: firstOf(
    ['moving-in', { ...within14DaysOfMovingIn, when: is('moved-from', 'abroad'), loss: gapInPayments }],
    ['foreign-resident', { ...within14DaysOfMovingIn, when: is('moved-from', 'abroad'), loss: gapInPayments }],
    [
      'death',
      {
        rules: [within({ days: 14 }, on('died-on'))],
        text: text(
          '亡くなった日の翌日から14日以内（14日目が閉庁日なら次の開庁日）',
          'なくなった 次の 日から 14日までに',
          'Within 14 days after the day of death (the next open day if the last is closed)',
        ),
        loss: gapInPayments,
      },
    ],
    [
      'ageing',
      {
        rules: [{ kind: 'promptly' }],
        text: text(
          '配偶者の65歳の誕生日から14日以内（65歳になるのは誕生日の前日です）',
          'おっと・つまの 65さいの 誕生日から 14日までに',
          'Within 14 days from your spouse’s 65th birthday (65 is reached on the day before it)',
        ),
        loss: gapInPayments,
      },
    ],
    [
      'job-leaving',
      {
        rules: [within({ days: 14 }, on('left-on'))],
        notBefore: on('left-on'),
        text: text(
          '退職日の翌日から14日以内（14日目が閉庁日なら次の開庁日）',
          'やめた 次の 日から 14日までに',
          'Within 14 days after the last day of work (the next open day if the last is closed)',
        ),
        loss: gapInPayments,
      },
    ],
    [
      'divorce',
      {
        rules: [within({ days: 14 }, on('divorced-on'))],
        notBefore: on('divorced-on'),
        text: text(
          '離婚した日（扶養の最後の日）の翌日から14日以内（14日目が閉庁日なら次の開庁日）',
          '離婚した 次の 日から 14日までに',
          'Within 14 days after the divorce, the last day as a dependant (the next open day if the last is closed)',
        ),
        loss: gapInPayments,
      },
    ],
  ),
  bring: [
    { item: 'pension-number' },
    { item: 'passport', when: is('moved-from', 'abroad') },
    { item: 'insurance-loss-certificate', when: event('job-leaving', 'divorce') },
    { item: 'identity-document' },
  ],
  fee: free,
  department: 'kokuho-nenkin',
  channels: [counterOrBranch, mail, pensionOnline],
  whoCanFile: text(
    '本人、世帯主、代理人（委任状）',
    '本人、世帯主、かわりの 人（委任状）',
    'The person, the head of household, or a proxy with a letter of proxy',
  ),
  dependsOn: ['tennyu-todoke-abroad', 'shibou-todoke', 'rikon-todoke', 'rikon-todoke-saiban'],
  forms: ['nenkin-shikaku'],
  notes: [
    text(
      '会社に勤める方と、その扶養に入る配偶者は、勤め先で手続きします。',
      '会社で 働く 人と その 夫・妻は、会社で します。',
      'Employees and their dependent spouses are enrolled by the employer.',
    ),
  ],
  law: '国民年金法 第7条・第12条',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://www.nenkin.go.jp/service/kokunen/kanyu/20150119.html',
    supports: '65歳到達（誕生日の前日）で第3号→第1号・健保の手続きは不要',
  },
  unconfirmed: ['channels'],
  tier: 1,
})

export const becomeDependant = procedure({
  id: 'kenpo-fuyo',
  title: text(
    '家族を勤め先の健康保険の扶養に入れる',
    '家族を 会社の 健康保険に 入れる',
    'Have a family member insured through work',
  ),
  officialName: text('健康保険の被扶養者（異動）届', '扶養の 届', 'Notice of dependants (health insurance)'),
  events: ['moving-in'],
  per: 'household',
  requiredWhen: all(event('moving-in'), holds(mayBecomeDependant)),
  need: 'optional',
  unchecked: [
    text(
      '勤め先の健康保険の収入の条件などに合う',
      '会社の 健康保険の きまりに 合います。',
      'The income rules of the work insurance are met',
    ),
  ],
  deadlines: [
    promptly(
      text(
        '扶養になる日から5日以内に、勤め先を通して',
        '5日までに 会社に 出します。',
        'Within 5 days, through the employer',
      ),
    ),
  ],
  bring: [],
  fee: free,
  department: 'employer',
  channels: [
    {
      type: 'counter',
      note: text('勤め先に出します。', '会社に 出します。', 'Handed in at work.'),
    },
  ],
  whoCanFile: text(
    '勤め先の健康保険に入っている本人',
    '会社の 健康保険の 人',
    'The employee who is insured through work',
  ),
  notes: [
    text(
      '扶養に入れる方は、国民健康保険に入る必要がありません。',
      '扶養に 入る 人は、国民健康保険に 入らなくて いいです。',
      'Dependants need not join National Health Insurance.',
    ),
  ],
  law: '健康保険法施行規則 第38条',
  source: { verification: 'knowledge-only', confidence: 'medium' },
  tier: 'external',
})
