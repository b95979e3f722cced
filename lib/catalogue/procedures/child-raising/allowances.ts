import type { Procedure } from '@/lib/rules/schema'
import { hasChildUntil18 } from '../../derived/children'
import { is, yes } from '../../rules'
import { all, event, holds, procedure, text } from '../../vocabulary'
import { counter, counterOrBranch, free, mail, pittari, promptly } from '../phrases'
import { fromLaw, fromPractice } from '../sources'

const raising = event('child-raising')

const byReceiver = text(
  '児童手当を受け取っている方、代理人（委任状）',
  '児童手当を もらって いる 人、かわりの 人（委任状）',
  'The person who receives the allowance, or a proxy with a letter of proxy',
)

const gakukaiteiHenko = procedure({
  id: 'jidoteate-gakukaitei-henko',
  title: text(
    '児童手当の子どもの数が変わったことを届け出る',
    '児童手当の 子どもの 数を 知らせる',
    'Report more or fewer children for the child allowance',
  ),
  officialName: text(
    '児童手当 額改定認定請求（増額）・額改定届（減額）',
    '児童手当 額改定の 届',
    'Child allowance: claim for an increase, or notice of a decrease',
  ),
  events: ['child-raising'],
  per: 'household',
  requiredWhen: is('child-allowance-matter', 'children'),
  exceptions: [
    {
      when: yes('claimant-is-public-servant'),
      because: text(
        '公務員の方は、児童手当を勤務先に届け出るため',
        '公務員は、仕事の 場所に 知らせます。',
        'Because public servants report to their employer.',
      ),
    },
  ],
  deadlines: [
    {
      ...promptly(
        text(
          '増えるときは、変わった日の翌日から15日以内。減るときは、すぐに',
          'ふえる ときは 15日までに。へる ときは すぐに',
          'Within 15 days after the change if it grows; at once if it shrinks',
        ),
      ),
      loss: text(
        '遅れると、増える分はさかのぼって受け取れず、減る分は返すことになります。',
        'おそいと、ふえる お金は もらえません。もらいすぎた お金は 返します。',
        'Late, the increase is lost for past months and what was overpaid has to be returned.',
      ),
    },
  ],
  bring: [{ item: 'identity-document' }, { item: 'my-number-either' }],
  fee: free,
  department: 'kodomo-katei',
  channels: [counterOrBranch, mail, pittari],
  whoCanFile: byReceiver,
  forms: ['jidoteate-gakukaitei'],
  law: '児童手当法 第9条・第26条',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://www.e-aizu.jp/docs/2016111100025/',
    supports: '支給額・偶数月10日・第3子の数え方',
  },
  tier: 1,
})

const jidoteateGenkyo = procedure({
  id: 'jidoteate-genkyo',
  title: text('児童手当の現況届を出す', '児童手当の 現況届を 出す', 'File the yearly report for the child allowance'),
  officialName: text('児童手当 現況届', '児童手当 現況届', 'Child allowance: yearly report'),
  events: ['child-raising'],
  per: 'household',
  requiredWhen: all(raising, holds(hasChildUntil18)),
  need: 'optional',
  unchecked: [
    text(
      '離婚の話し合い中で別居している、住民票と違うところで受け取っている、里親・未成年後見人であるなど、市から現況届が届いた',
      '市から 現況届の 紙が 来ました（離婚の 話し合いで べつに 住む 人など）。',
      'The city sent you the form: living apart while divorcing, living elsewhere than registered, foster parents, guardians',
    ),
  ],
  deadlines: [
    {
      rules: [{ kind: 'yearly', opens: '06-01', monthDay: '06-30', closedDay: 'previous-open' }],
      text: text(
        '毎年6月1日から6月30日まで（届いた方だけ）',
        '6月30日までに（紙が 来た 人だけ）',
        'From 1 to 30 June every year, only for those who get the form',
      ),
      loss: text(
        '出さないと、6月分からの手当が止まります。',
        '出さないと 手当が 止まります。',
        'Payments from June stop without it.',
      ),
    },
  ],
  bring: [{ item: 'identity-document' }],
  fee: free,
  department: 'kodomo-katei',
  channels: [counter, mail, pittari],
  whoCanFile: byReceiver,
  forms: ['jidoteate-genkyo'],
  notes: [
    text(
      '多くの方は、2022年度から現況届がいりません。',
      'ふつうの 人は 出さなくて いいです。',
      'Most families have not needed it since fiscal 2022.',
    ),
  ],
  law: '児童手当法 第26条、同施行規則',
  source: fromPractice,
  tier: 2,
})

const jidofuyoGenkyo = procedure({
  id: 'jidofuyoteate-genkyo',
  title: text(
    '児童扶養手当の現況届を出す',
    '児童扶養手当の 現況届を 出す',
    'File the yearly report for child rearing allowance',
  ),
  officialName: text('児童扶養手当 現況届', '児童扶養手当 現況届', 'Child rearing allowance: yearly report'),
  events: ['child-raising'],
  per: 'household',
  requiredWhen: all(raising, yes('receives-jidofuyoteate-here')),
  deadlines: [
    {
      rules: [{ kind: 'yearly', opens: '08-01', monthDay: '08-31', closedDay: 'previous-open' }],
      text: text(
        '毎年8月1日から8月31日まで（支給が止まっている方も）',
        '毎年 8月1日から 8月31日までに',
        'From 1 to 31 August every year, also while payment is suspended',
      ),
      loss: text(
        '出さないと11月分から止まり、2年続けて出さないと受け取る権利がなくなります。',
        '出さないと お金が 止まります。2年 出さないと もらえなく なります。',
        'Without it payments stop, and after two years the right is lost.',
      ),
    },
  ],
  bring: [
    { item: 'jidofuyoteate-certificate-here' },
    { item: 'child-support-statement' },
    { item: 'identity-document' },
  ],
  fee: free,
  department: 'kodomo-katei',
  channels: [
    counter,
    {
      ...pittari,
      note: text(
        '事前に送ることはできますが、来庁も要ります。',
        '送っても 市役所に 行きます。',
        'Can be sent ahead, but a visit is needed too.',
      ),
    },
  ],
  whoCanFile: text(
    '本人だけ（面談があります）',
    '本人だけ（市役所で 話を します）',
    'The person themself only; there is an interview',
  ),
  notes: [
    text(
      'ひとり親家庭医療費の更新も同じころにあります。受け始めて5年などの方は、一部支給停止の適用除外の届もいります。',
      'ひとり親家庭医療費の 更新も あります。',
      'Single-parent medical aid is renewed about the same time. After five years a further form is needed to avoid a cut.',
    ),
    text(
      '2024年11月分から、第3子以降の加算が第2子と同じ額になっています。',
      '2024年11月から 3人目の お金も 2人目と 同じです。',
      'Since November 2024 the third child counts as much as the second.',
    ),
  ],
  law: '児童扶養手当法 第28条、同施行規則 第4条',
  source: fromLaw,
  tier: 2,
})

export const childAllowanceMatters: readonly Procedure[] = [gakukaiteiHenko, jidoteateGenkyo, jidofuyoGenkyo]
