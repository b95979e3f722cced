import type { Procedure } from '@/lib/rules/schema'
import { isSchoolchild } from '../../derived/ages'
import { someoneOfHighSchoolAge, startsSchoolNextApril } from '../../derived/child-raising'
import { is } from '../../rules'
import { all, event, holds, procedure, text } from '../../vocabulary'
import { byGuardian, counter, free, promptly } from '../phrases'
import { fromLawRoughly, fromPractice } from '../sources'

const raising = event('child-raising')

const firstGrader = procedure({
  id: 'shugaku-tsuchi',
  title: text('小学校の入学通知を確かめる', '小学校の 入学の 紙を 確かめる', 'Watch for the notice of school entry'),
  officialName: text(
    '小学校入学（入学通知・就学時健康診断）',
    '小学校の 入学通知',
    'Entry into elementary school: notice and health check',
  ),
  events: ['child-raising'],
  per: 'member',
  requiredWhen: all(raising, holds(startsSchoolNextApril)),
  deadlines: [
    {
      rules: [{ kind: 'none' }],
      text: text(
        '届は原則いりません。健康診断は10〜11月、入学通知は1月末までに届きます。届かなければ連絡を',
        '届は いりません。紙は 1月の 終わりまでに 来ます。来ない ときは 電話して ください',
        'As a rule nothing to file. The health check is in October or November, the notice comes by the end of January; call if it does not',
      ),
    },
  ],
  fee: free,
  department: 'gakko-kyoiku',
  channels: [
    { type: 'mail', note: text('市から郵便で届きます。', '市から 郵便で 来ます。', 'Sent to you by the city.') },
    { type: 'phone' },
  ],
  whoCanFile: byGuardian,
  notes: [
    text(
      '私立や国立の学校へ入るとき、引っ越しの予定があるときは、学校教育課に知らせます。',
      '私立の 学校に 入る とき、引っ越す ときは 知らせて ください。',
      'Tell the School Education Section if the child enters a private or national school or you plan to move.',
    ),
    text(
      '4月1日生まれのお子さんは、前の日に年齢が上がるため、早い学年になります。',
      '4月1日生まれの 子どもは 早い 学年です。',
      'A child born on 1 April belongs to the earlier year.',
    ),
  ],
  law: '学校教育法 第17条、同施行令 第5条、学校保健安全法 第11条',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://www.town.aya.miyazaki.jp/soshiki/kyouikusoumu/1049.html',
    supports: '在学証明・教科書給与証明→転入学通知',
  },
  tier: 2,
})

export const otherSchool = procedure({
  id: 'shitei-henko',
  title: text(
    '指定された学校以外に通う許可をもらう',
    'ほかの 学校に 行く 許可を もらう',
    'Get permission for another school',
  ),
  officialName: text(
    '指定校変更・区域外就学の許可申請',
    '指定校変更の 申し込み',
    'Change of assigned school, or school outside the district',
  ),
  events: ['child-raising'],
  per: 'household',
  requiredWhen: is('school-matter', 'other'),
  concerns: holds(isSchoolchild),
  unchecked: [
    text(
      '引っ越しても今の学校に通いたいなど、指定された学校以外を希望する',
      '今の 学校など、ほかの 学校に 行きたいです。',
      'Another school than the assigned one is wanted, such as the present one after a move',
    ),
  ],
  deadlines: [promptly(text('希望が決まったら、早めに', '決まったら 早く', 'As soon as you know'))],
  bring: [{ item: 'school-reason-papers' }, { item: 'identity-document' }],
  fee: free,
  department: 'gakko-kyoiku',
  channels: [counter],
  whoCanFile: byGuardian,
  risk: text(
    '許可が出るまで、その学校には通えません。',
    '許可の 前は 行けません。',
    'The child may not attend that school before it is granted.',
  ),
  notes: [
    text(
      '市外の学校は、両方の教育委員会の話し合いになります。私立や国立は、入学を許可した書類を学校教育課に出します。',
      '市の 外の 学校は 時間が かかります。私立は 入学の 紙を 出します。',
      'For a school outside the city both boards confer. For private or national schools hand in the letter of admission.',
    ),
  ],
  law: '学校教育法施行令 第8条・第9条',
  source: fromPractice,
  tier: 2,
})

const highSchoolFees = procedure({
  id: 'koko-shugaku-shien',
  title: text('高校の授業料の支援を申し込む', '高校の お金を 助けて もらう', 'Apply for help with high school fees'),
  officialName: text(
    '高等学校等就学支援金・高校生等奨学給付金の申請',
    '高校の 支援金の 申し込み',
    'Support for high school tuition and scholarship grant',
  ),
  events: ['child-raising'],
  per: 'household',
  requiredWhen: all(raising, holds(someoneOfHighSchoolAge)),
  need: 'optional',
  unchecked: [
    text(
      '高校などに通う、または入学する（所得の条件は学校で確かめてください）',
      '高校に 行きます（くわしい きまりは 学校で 聞いて ください）。',
      'The child attends or enters high school; ask there about income rules',
    ),
  ],
  deadlines: [
    promptly(text('入学のときなど、学校が知らせる日まで', '学校が 言う 日までに', 'By the day the school names')),
  ],
  fee: free,
  department: 'school',
  channels: [
    { type: 'counter', note: text('通う学校に出します。', '学校に 出します。', 'Handed in at the school.') },
    { type: 'online', via: text('e-Shien（国）', 'e-Shien', 'e-Shien (national)'), availability: 'national' },
  ],
  whoCanFile: byGuardian,
  law: '高等学校等就学支援金の支給に関する法律 第4条',
  source: fromLawRoughly,
  tier: 'external',
})

export const school: readonly Procedure[] = [firstGrader, otherSchool, highSchoolFees]
