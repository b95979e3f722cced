import { under75 } from '../../derived/ages'
import { isNewborn, newbornJoinsKokuho } from '../../derived/birth'
import { foreignerInHousehold } from '../../derived/circumstances'
import { entersKokuhoAfterDivorce } from '../../derived/divorce'
import { coveredElsewhere, wasInKokuho } from '../../derived/insurance'
import { entersKokuhoAfterLeaving } from '../../derived/job-leaving'
import { movedIn } from '../../derived/moving'
import { firstOf, within } from '../../periods'
import { is, on, yes } from '../../rules'
import { all, any, event, holds, not, procedure, text } from '../../vocabulary'
import { myNumberAskedIn } from '../my-number'
import { afterMovingIn, counterOrBranch, free, mail, pittari, within14DaysOfMovingIn } from '../phrases'

const untilYouEnrol = text(
  '遅れても、保険税は引っ越した日にさかのぼってかかります。届け出るまでの医療費は、全額自己負担になることがあります。',
  'おそくても、税金は 引っ越した 日から 払います。病院の お金を 全部 払う ことも あります。',
  'The insurance tax is due from the day you moved in any case, and until you enrol you may have to pay medical costs in full.',
)

export const kokuhoKanyu = procedure({
  id: 'kokuho-kanyu',
  title: text('国民健康保険に入る', '国民健康保険に 入る', 'Join National Health Insurance'),
  officialName: text('国民健康保険 資格取得届', '国民健康保険 資格取得届', 'National Health Insurance enrolment'),
  events: ['moving-in', 'birth', 'death', 'ageing', 'job-leaving', 'divorce', 'foreign-resident'],
  per: 'member',
  requiredWhen: any(
    all(event('moving-in'), holds(movedIn), not(holds(coveredElsewhere))),
    all(is('foreign-matter', 'arrived'), not(holds(coveredElsewhere))),
    all(event('birth'), holds(newbornJoinsKokuho)),
    all(event('death'), yes('was-dependant-of-deceased')),
    all(event('ageing'), yes('dependant-of-75')),
    all(event('job-leaving'), holds(entersKokuhoAfterLeaving)),
    all(event('divorce'), holds(entersKokuhoAfterDivorce)),
  ),
  exceptions: [
    {
      when: not(holds(under75)),
      because: text(
        '75歳以上の方は、国民健康保険ではなく後期高齢者医療に入るため',
        '75歳以上の 人は、後期高齢者医療に 入ります。',
        'Because people aged 75 or over belong to the system for the late elderly instead.',
      ),
    },
    {
      when: any(
        is('health-insurance', 'welfare'),
        all(event('birth'), is('baby-insurance', 'welfare'), holds(isNewborn)),
      ),
      because: text(
        '生活保護を受けている間は、国民健康保険に入らないため',
        '生活保護を もらって いる 人は、国民健康保険に 入りません。',
        'Because people on public assistance do not join National Health Insurance.',
      ),
    },
    {
      when: is('health-insurance', 'kokuho-student'),
      because: text(
        '進学で引っ越した学生は、親元の市区町村の国保が続くため',
        '学生は、親の 町の 国民健康保険が 続きます。',
        'Because students stay in the National Health Insurance of their parents’ city.',
      ),
    },
  ],
  unchecked: [
    text(
      '外国籍の方は、在留期間が3か月を超える',
      '外国の 国籍の 人は、在留期間が 3か月より 長いです。',
      'If foreign, your period of stay is longer than three months',
    ),
    text(
      '施設や病院に入るための引っ越しではない（前の市区町村の国保が続くことがあります）',
      '施設や 病院に 入る ためでは ありません。',
      'The move is not into a care facility or hospital, where the previous city’s insurance may continue',
    ),
  ],
  deadlines: firstOf(
    [
      'moving-in',
      {
        ...within14DaysOfMovingIn,
        loss: untilYouEnrol,
      },
    ],
    ['foreign-resident', { ...within14DaysOfMovingIn, when: is('foreign-matter', 'arrived'), loss: untilYouEnrol }],
    [
      'birth',
      {
        rules: [within({ days: 14 }, on('birth-date'))],
        text: text(
          '生まれた日の翌日から14日以内（14日目が閉庁日なら次の開庁日）',
          '生まれた 次の 日から 14日までに',
          'Within 14 days after the birth (the next open day if the last is closed)',
        ),
      },
    ],
    [
      'death',
      {
        rules: [within({ days: 14 }, on('died-on'))],
        text: text(
          '亡くなった日の翌日から14日以内（14日目が閉庁日なら次の開庁日）',
          'なくなった 次の 日から 14日までに',
          'Within 14 days after the day of death (the next open day if the last is closed)',
        ),
      },
    ],
    [
      'ageing',
      {
        rules: [{ kind: 'promptly' }],
        text: text(
          '家族の75歳の誕生日の翌日から14日以内（誕生日より前に用意できます）',
          '家族の 75さいの 誕生日の 次の 日から 14日までに',
          'Within 14 days after that person’s 75th birthday (you can prepare before)',
        ),
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
        loss: text(
          '遅れても、保険税は退職した次の日の分からかかります。届け出るまでの医療費は、全額自己負担になることがあります。',
          'おそくても、税金は やめた 次の 日から 払います。病院の お金を 全部 払う ことも あります。',
          'The insurance tax is due from the day after you left in any case, and until you enrol you may have to pay medical costs in full.',
        ),
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
      },
    ],
  ),
  bring: [
    {
      item: 'insurance-loss-certificate',
      when: any(
        event('death', 'ageing', 'job-leaving', 'divorce'),
        all(is('moved-from', 'other-city'), not(holds(wasInKokuho))),
      ),
    },
    ...myNumberAskedIn('moving-in', 'birth', 'death'),
    { item: 'residence-card', when: holds(foreignerInHousehold) },
    { item: 'identity-document' },
  ],
  fee: free,
  department: 'kokuho-nenkin',
  channels: [counterOrBranch, mail, pittari],
  whoCanFile: text(
    '世帯主、同じ世帯の方、代理人（委任状）',
    '世帯主、家族、かわりの 人（委任状）',
    'The head of household, a member of it, or a proxy with a letter of proxy',
  ),
  dependsOn: [...afterMovingIn, 'shussei-todoke', 'shibou-todoke', 'rikon-todoke', 'rikon-todoke-saiban'],
  forms: ['kokuho-shikaku'],
  risk: text(
    '届け出ないと10万円以下の過料になることがあります。',
    '届け出ないと お金（10万円まで）を 払う ことが あります。',
    'Not enrolling can lead to a fine of up to ¥100,000.',
  ),
  notes: [
    text(
      'マイナ保険証の方には資格情報のお知らせ、それ以外の方には資格確認書が出ます。紙の保険証は新しく出ません。',
      'マイナ保険証の ない 人には 資格確認書が 出ます。',
      'Those who use a My Number card get a notice, others an eligibility certificate. Paper cards are no longer issued.',
    ),
    text(
      '勤め先の健康保険の扶養に入れる方は、国民健康保険に入る必要はありません。',
      '会社の 健康保険の 扶養に 入れる 人は、入らなくて いいです。',
      'Whoever can become a dependant in work insurance need not enrol.',
    ),
  ],
  law: '国民健康保険法 第5条〜第9条、同施行規則 第2条ほか',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://aizuwakamatsu.mylocal.jp/',
    supports: '14日・必要物・別世帯は委任状',
  },
  tier: 1,
})
