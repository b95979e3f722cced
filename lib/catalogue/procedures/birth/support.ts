import type { Procedure } from '@/lib/rules/schema'
import { aParentPaysNationalPension, isNewborn } from '../../derived/birth'
import { isInfant } from '../../derived/child-raising'
import { pregnancyInHousehold } from '../../derived/circumstances'
import { promptly } from '../../periods'
import { is } from '../../rules'
import { all, any, anyMember, event, holds, not, procedure, text } from '../../vocabulary'
import { myNumber, myNumberAskedIn } from '../my-number'
import { cityOnline, counter, counterOrBranch, free, mail } from '../phrases'

const nenkinIkuji = procedure({
  id: 'nenkin-ikuji',
  title: text(
    '国民年金の免除を届け出る（1歳まで）',
    '国民年金を 0円に して もらう（1さいまで）',
    'Have pension premiums waived until the first birthday',
  ),
  officialName: text(
    '国民年金 育児期間の免除の届出',
    '国民年金 育児期間の 免除',
    'Exemption from National Pension premiums while raising a child under one',
  ),
  events: ['birth', 'child-raising'],
  per: 'member',
  valid: { by: { day: 'today' }, from: '2026-10-01' },
  requiredWhen: any(
    all(event('birth'), holds(isNewborn), holds(aParentPaysNationalPension)),
    all(event('child-raising'), holds(isInfant), holds(aParentPaysNationalPension)),
  ),
  deadlines: [
    {
      rules: [promptly],
      text: text(
        '子どもを育て始めたら、お早めに（2026年10月からの制度です）',
        '早めに（2026年10月からの きまり）',
        'Soon after you begin raising the child (since October 2026)',
      ),
      loss: text('届け出ないと免除されません。', '出さないと 0円に なりません。', 'Nothing is waived without it.'),
    },
  ],
  bring: [{ item: 'pension-number' }, ...myNumberAskedIn('birth'), { item: 'parentage-proof' }],
  fee: free,
  department: 'kokuho-nenkin',
  channels: [
    counterOrBranch,
    mail,
    {
      type: 'online',
      via: text('マイナポータル（日本年金機構）', 'マイナポータル', 'Mynaportal (Japan Pension Service)'),
      availability: 'national',
      note: text('対応する時期は確認中です。', 'いつからかは まだ わかりません。', 'When it opens is being confirmed.'),
    },
  ],
  whoCanFile: text(
    '父・母それぞれの本人、代理人（委任状）',
    'お父さん・お母さん それぞれ',
    'Each parent for themselves, or a proxy',
  ),
  dependsOn: ['shussei-todoke'],
  forms: ['nenkin-ikuji'],
  notes: [
    text(
      '父も母も、所得や休業にかかわらず受けられます。お母さんは、産前産後の免除のあとに続きます。',
      'お父さんも お母さんも できます。',
      'Both parents can have it, whatever they earn; for the mother it follows the exemption around the birth.',
    ),
  ],
  law: '国民年金法 第88条の3',
  source: {
    verification: 'web-checked',
    confidence: 'medium',
    url: 'https://workstyle-blog.jp/20250421/freelancer-269',
    supports: 'R8.10.1・1歳まで・父母とも・所得要件なし',
  },
  unconfirmed: ['channels'],
  tier: 1,
})

const notAfterTwoYears = text(
  '2年を過ぎると受け取れません。',
  '2年の あとは もらえません。',
  'After 2 years nothing is paid.',
)

const ninpuShien = procedure({
  id: 'ninpu-shien-kyufu-2',
  title: text(
    '妊婦のための給付（2回目）を受け取る',
    '赤ちゃんの ための お金（2回目）を もらう',
    'Claim the second pregnancy support payment',
  ),
  officialName: text(
    '胎児の数の届出（妊婦のための支援給付・2回目）',
    '妊婦の ための 支援給付（2回目）',
    'Second payment of the support for pregnant women',
  ),
  events: ['birth', 'moving-in', 'pregnancy'],
  per: 'household',
  requiredWhen: any(
    is('pregnancy-stage', 'to-notify', 'notified', 'ended'),
    all(event('birth'), anyMember(holds(isNewborn))),
    all(event('moving-in'), holds(pregnancyInHousehold)),
  ),
  concerns: all(event('birth'), holds(isNewborn)),
  unchecked: [
    text(
      'お母さんが会津若松市に住民票があり、2回目の給付をまだ受けていない',
      'お母さんが 会津若松市に 住んで いて、まだ もらって いない',
      'The mother is a resident of the city and has not had the second payment yet',
    ),
  ],
  deadlines: [
    {
      when: not(is('pregnancy-stage', 'ended')),
      rules: [promptly],
      text: text(
        '出産予定日の8週間前から2年以内（ふつうは赤ちゃん訪問のとき）',
        '生まれる 8週間前から 2年までに（ふつうは 赤ちゃんの 家に 来た とき）',
        'Within 2 years from 8 weeks before the due date (usually at the home visit)',
      ),
      loss: notAfterTwoYears,
    },
    {
      when: is('pregnancy-stage', 'ended'),
      rules: [promptly],
      text: text(
        'お別れした日から2年以内。体調が落ち着いてからで、電話でも相談できます',
        'おわかれした 日から 2年までに。体が 楽に なってから、電話で 聞いて いいです',
        'Within 2 years of the loss; when you feel able, and by telephone if you like',
      ),
      loss: notAfterTwoYears,
    },
  ],
  bring: [{ item: 'maternal-handbook' }, { item: 'mother-account' }],
  fee: free,
  department: 'kenko-zoshin',
  channels: [counter, cityOnline],
  whoCanFile: text('お母さん本人', 'お母さん', 'The mother herself'),
  forms: ['taiji-kazu'],
  notes: [
    text(
      '赤ちゃん1人につき5万円、または会津コインです。流産・死産のときも受け取れます。',
      '赤ちゃん 1人で 5万円です（会津コインも えらべます）。',
      '50,000 yen for each baby, or Aizu Coin; also after a miscarriage or stillbirth.',
    ),
  ],
  law: '子ども・子育て支援法 第10条の2から',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://www.city.aizuwakamatsu.fukushima.jp/docs/2025031100015',
    supports: '1回目/2回目・現金5万円または会津コイン',
  },
  tier: 1,
})

const youikuIryo = procedure({
  id: 'youiku-iryo',
  title: text(
    '小さく生まれた赤ちゃんの入院費の助成を受ける',
    '小さい 赤ちゃんの 病院の お金を へらす',
    'Get help with hospital costs of a premature baby',
  ),
  officialName: text('未熟児養育医療給付の申請', '未熟児養育医療', 'Medical care benefit for premature babies'),
  events: ['birth'],
  per: 'member',
  requiredWhen: all(holds(isNewborn), is('birth-weight', 'very-low')),
  unchecked: [
    text('指定された医療機関に入院している', 'きまった 病院に 入院して いる', 'The baby is in a designated hospital'),
  ],
  deadlines: [
    {
      rules: [promptly],
      text: text('入院しているうちに、お早めに', '入院して いる 間に', 'Soon, while the baby is in hospital'),
      loss: text(
        '退院してからでは、さかのぼれないことがあります。',
        '病院を 出た あとは できない ことが あります。',
        'It may not reach back once the baby has left hospital.',
      ),
    },
  ],
  bring: [
    { item: 'premature-medical-opinion' },
    { item: 'household-statement' },
    { item: 'income-papers' },
    { item: 'child-insurance-proof' },
    ...myNumber,
  ],
  fee: free,
  department: 'kenko-zoshin',
  channels: [counter],
  whoCanFile: text(
    '父、母、代理人（委任状）',
    'お父さん、お母さん、かわりの 人（委任状）',
    'The father, the mother, or a proxy',
  ),
  dependsOn: ['shussei-todoke', 'kokuho-kanyu'],
  forms: ['youiku-iryo'],
  notes: [
    text(
      '所得に応じた自己負担があります。退院したあとは子ども医療費の助成を使います。担当の課は、行く前に電話で確かめます。',
      '行く 前に 電話で 聞いて ください。',
      'A share depends on income; afterwards the child medical aid applies. Please call before you go.',
    ),
  ],
  law: '母子保健法 第20条',
  source: { verification: 'law-from-memory', confidence: 'medium', supports: '母子保健法20条' },
  unconfirmed: ['place'],
  tier: 1,
})

export const birthSupport: readonly Procedure[] = [nenkinIkuji, ninpuShien, youikuIryo]
