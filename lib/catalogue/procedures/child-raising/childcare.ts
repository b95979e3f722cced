import type { Procedure } from '@/lib/rules/schema'
import { mayAttendFreely, someoneInNursery } from '../../derived/child-raising'
import { hasChildToVaccinate, hasPreschooler } from '../../derived/children'
import { all, event, holds, procedure, text } from '../../vocabulary'
import { byGuardian, counter, free, mail, pittari, promptly } from '../phrases'
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
  valid: { by: { day: 'today' }, from: '2026-04-01' },
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
  forms: ['dare-demo-tsuen'],
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

export const childcare: readonly Procedure[] = [freeAttendance, facilityBenefit, nurseryReport, occasionalCare]
