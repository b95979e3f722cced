import type { Procedure } from '@/lib/rules/schema'
import { isSchoolchild } from '../../derived/ages'
import {
  mayAttendFreely,
  someoneInNursery,
  someoneOfHighSchoolAge,
  startsSchoolNextApril,
} from '../../derived/child-raising'
import { hasChildToVaccinate, hasChildUntil18, hasPreschooler } from '../../derived/children'
import { is } from '../../rules'
import { all, event, holds, procedure, text } from '../../vocabulary'
import { byGuardian, counter, free, mail, noDeadline, pittari, promptly } from '../phrases'
import { fromLawRoughly, fromPractice } from '../sources'

const raising = event('child-raising')

const freeAttendance = procedure({
  id: 'dare-demo-tsuen',
  title: text(
    'こども誰でも通園制度を申し込む',
    'こども誰でも通園を 申し込む',
    'Apply for childcare open to every child',
  ),
  officialName: text(
    '乳児等支援給付認定（こども誰でも通園制度）',
    'こども誰でも通園の 認定',
    'Recognition for support of infants (childcare open to every child)',
  ),
  events: ['child-raising'],
  per: 'member',
  requiredWhen: all(raising, holds(mayAttendFreely)),
  need: 'optional',
  deadlines: [
    {
      ...promptly(text('使う前に', '使う 前に', 'Before using it')),
      loss: text(
        '認定を受けるまで利用できません。',
        '認定の 前は 使えません。',
        'It cannot be used before you are recognised.',
      ),
    },
  ],
  bring: [{ item: 'identity-document' }, { item: 'my-number-either' }],
  fee: {
    amountYen: null,
    text: text(
      '申請は無料。利用は1時間300円程度（非課税の世帯などは減額）',
      '申し込みは お金が いりません。使う とき 1時間 300円ぐらい',
      'Applying is free; about ¥300 an hour to use, less for low-income families',
    ),
  },
  department: 'kodomo-hoiku',
  channels: [
    counter,
    {
      type: 'online',
      via: text('つうえんポータル（国）', 'つうえんポータル', 'Tsuen Portal (national)'),
      availability: 'national',
    },
  ],
  whoCanFile: byGuardian,
  notes: [
    text(
      '働いていなくても使えます。1か月10時間まで。2026年4月から全国で始まった制度です。',
      '仕事が なくても 使えます。1か月 10時間までです。',
      'No work is needed; up to ten hours a month. It began nationwide in April 2026.',
    ),
  ],
  law: '子ども・子育て支援法（乳児等のための支援給付、2026年4月1日施行）',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://www.city.aizuwakamatsu.fukushima.jp/docs/2025111700029',
    supports: '対象・月10時間・料金',
  },
  tier: 1,
})

const facilityBenefit = procedure({
  id: 'shisetsu-riyo-kyufu',
  title: text(
    '幼稚園や一時預かりの無償化の認定を受ける',
    '幼稚園などの お金を ただに する',
    'Have kindergarten or occasional care paid',
  ),
  officialName: text(
    '子育てのための施設等利用給付認定',
    '施設等利用給付認定',
    'Recognition for benefits towards facilities for children',
  ),
  events: ['child-raising'],
  per: 'household',
  requiredWhen: all(raising, holds(hasPreschooler)),
  need: 'optional',
  unchecked: [
    text(
      '3歳から5歳（0歳から2歳は住民税非課税の世帯）のお子さんが、新制度に移っていない幼稚園、預かり保育、認可外の保育、一時預かり、病児保育、ファミリーサポートを使う',
      '3さいから 5さいの 子どもが、幼稚園・預かり保育・一時預かりなどを 使います。',
      'A child of 3 to 5 (0 to 2 where no residents’ tax is paid) uses a kindergarten outside the new system, extended, unlicensed, occasional or sick care',
    ),
  ],
  deadlines: [
    {
      ...promptly(text('使い始める前に', '使う 前に', 'Before you begin')),
      loss: text(
        '認定より前の利用料は、対象になりません。',
        '認定の 前の お金は もらえません。',
        'Fees before the recognition are not covered.',
      ),
    },
  ],
  bring: [{ item: 'employment-certificate' }, { item: 'my-number-either' }],
  fee: free,
  department: 'kodomo-hoiku',
  channels: [counter, mail, pittari],
  whoCanFile: byGuardian,
  notes: [
    text(
      '保育所や認定こども園（保育）に通っている間はいりません。',
      '保育所に 行く 間は いりません。',
      'Not needed while the child attends a nursery.',
    ),
  ],
  law: '子ども・子育て支援法 第30条の5',
  source: fromPractice,
  tier: 2,
})

const nurseryReport = procedure({
  id: 'hoiku-genkyo',
  title: text(
    '保育所の認定の変更や現況を届け出る',
    '保育所の 認定の 変更を 知らせる',
    'Report changes, or the yearly state, to the nursery desk',
  ),
  officialName: text(
    '教育・保育給付認定の変更申請・現況届',
    '保育所の 現況届',
    'Childcare recognition: change, or yearly report',
  ),
  events: ['child-raising'],
  per: 'household',
  requiredWhen: all(raising, holds(someoneInNursery)),
  need: 'optional',
  unchecked: [
    text(
      '仕事・家族・住所などが変わった、または市から現況届が届いた',
      '仕事や 家族が かわりました。または 市から 紙が 来ました。',
      'Work, family or address changed, or the city sent the yearly form',
    ),
  ],
  deadlines: [promptly(text('変わったら、早めに', 'かわったら 早く', 'Soon after the change'))],
  bring: [{ item: 'employment-certificate' }, { item: 'my-number-either' }],
  fee: free,
  department: 'kodomo-hoiku',
  channels: [counter, mail, pittari],
  whoCanFile: byGuardian,
  law: '子ども・子育て支援法 第22条・第23条',
  source: fromLawRoughly,
  tier: 2,
})

const occasionalCare = procedure({
  id: 'ichiji-azukari',
  title: text(
    '一時預かりや病児保育に登録する',
    '一時預かりや 病気の ときの 保育に 登録する',
    'Register for occasional or sick care',
  ),
  officialName: text(
    '一時預かり・病児保育・ファミリーサポートの利用登録',
    '一時預かりなどの 登録',
    'Occasional care, care of sick children, family support: registration',
  ),
  events: ['child-raising'],
  per: 'household',
  requiredWhen: all(raising, holds(hasChildToVaccinate)),
  need: 'optional',
  unchecked: [
    text(
      '用事や病気のときに、お子さんを短い時間預けたい',
      '用事や 病気の とき、少しの 間 あずけたいです。',
      'You want to leave a child for a short time, or when it is ill',
    ),
  ],
  deadlines: [promptly(text('使う前に', '使う 前に', 'Before using it'))],
  bring: [{ item: 'identity-document' }, { item: 'maternal-handbook' }],
  fee: {
    amountYen: null,
    text: text(
      '利用料は施設ごとに違います（担当課に確認中）',
      'お金は 施設で 聞いて ください',
      'Fees differ by facility; ask there',
    ),
  },
  department: 'kodomo-hoiku',
  channels: [counter, { type: 'phone' }],
  whoCanFile: byGuardian,
  law: '児童福祉法 第6条の3第7項・第13項・第14項',
  source: fromLawRoughly,
  unconfirmed: ['place'],
  tier: 2,
})

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

const otherSchool = procedure({
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
  concerns: all(raising, holds(isSchoolchild)),
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

const vaccinationSlips = procedure({
  id: 'yoshinhyo-saikofu',
  title: text(
    '予防接種や健診の券をもう一度もらう',
    '予防接種や 健診の 紙を もう 一度 もらう',
    'Get lost vaccination or check-up slips again',
  ),
  officialName: text(
    '予防接種予診票・健診受診票の再交付',
    '予防接種の 紙の 再交付',
    'Reissue of vaccination and check-up slips',
  ),
  events: ['child-raising'],
  per: 'household',
  requiredWhen: all(raising, holds(hasChildToVaccinate)),
  need: 'optional',
  unchecked: [
    text('予診票や受診票をなくした、届かない', '紙を なくしました。来ません。', 'The slips are lost or did not come'),
  ],
  deadlines: [promptly(text('受ける前に', '受ける 前に', 'Before the appointment'))],
  bring: [{ item: 'maternal-handbook' }],
  fee: free,
  department: 'kenko-zoshin',
  channels: [counter, { type: 'phone' }],
  whoCanFile: byGuardian,
  law: '予防接種法 第5条、母子保健法 第12条・第13条',
  source: fromPractice,
  tier: 2,
})

const familyAdvice = procedure({
  id: 'kodomo-katei-sodan',
  title: text(
    '子育ての悩みを相談する',
    '子育てで こまった ことを 相談する',
    'Talk about difficulties in raising children',
  ),
  officialName: text('こども家庭センターなどの相談', '子育ての 相談', 'Advice for children and families'),
  events: ['child-raising'],
  per: 'household',
  requiredWhen: all(raising, holds(hasChildUntil18)),
  need: 'optional',
  deadlines: [noDeadline],
  fee: free,
  department: 'kodomo-katei',
  channels: [
    counter,
    {
      type: 'phone',
      note: text(
        '虐待かもと思ったら189（いちはやく）へ。24時間、匿名でかけられます。',
        '子どもが あぶない ときは 189に 電話して ください。',
        'If a child may be abused call 189, day or night, without giving your name.',
      ),
    },
  ],
  whoCanFile: text('お子さん、家族、まわりの方', '子ども、家族、近くの 人', 'The child, family, or anyone near'),
  notes: [
    text(
      'しつけ、発達、不登校、家族の世話をしているお子さんのことも相談できます。',
      '何でも 相談できます。',
      'Upbringing, development, absence from school, children who care for family: anything.',
    ),
  ],
  law: '児童福祉法 第10条・第10条の2・第25条',
  source: fromLawRoughly,
  unconfirmed: ['place'],
  tier: 2,
})

export const careAndSchool: readonly Procedure[] = [
  firstGrader,
  otherSchool,
  freeAttendance,
  facilityBenefit,
  nurseryReport,
  occasionalCare,
  highSchoolFees,
  vaccinationSlips,
  familyAdvice,
]
