import { pregnancyInHousehold } from '../../derived/circumstances'
import { movedIn } from '../../derived/moving'
import { all, holds, procedure, text } from '../../vocabulary'
import { afterMovingIn, cityOnline, counter, free, pittari, promptly } from '../phrases'

const cityGrant = {
  verification: 'web-checked',
  confidence: 'high',
  url: 'https://www.city.aizuwakamatsu.fukushima.jp/docs/2025031100015',
  supports: '1回目/2回目・現金5万円または会津コイン',
} as const

const pregnantPerson = text('妊婦本人', 'おなかに 赤ちゃんが いる 本人', 'The pregnant person')

export const pregnancyNotice = procedure({
  id: 'ninshin-todoke',
  title: text(
    '妊婦健診の受診票を差し替える',
    'おなかに 赤ちゃんが いる 人の 健診の 紙を 新しく する',
    'Exchange your vouchers for pregnancy check-ups',
  ),
  officialName: text(
    '妊娠の届出（母子健康手帳・受診票）',
    '妊娠の 届（母子手帳）',
    'Pregnancy notification (handbook and vouchers)',
  ),
  events: ['moving-in'],
  per: 'household',
  requiredWhen: all(holds(movedIn), holds(pregnancyInHousehold)),
  deadlines: [
    promptly(
      text(
        '転入の届を出したら、次の健診の前に',
        '転入の 届の 後、次の 健診の 前に',
        'After registering your move, before the next check-up',
      ),
    ),
  ],
  bring: [{ item: 'maternal-handbook' }, { item: 'identity-document' }],
  fee: free,
  department: 'kenko-zoshin',
  channels: [
    counter,
    {
      ...pittari,
      note: text('面談は別に要ります。', '市役所で 話も します。', 'An interview is needed besides.'),
    },
  ],
  whoCanFile: text(
    '妊婦本人、代理人（後日、本人と面談）',
    '本人、かわりの 人（後で 本人と 話します）',
    'The pregnant person, or a proxy with an interview later',
  ),
  dependsOn: afterMovingIn,
  risk: text(
    '妊婦健診の助成や妊婦支援給付が遅れます。',
    '健診や お金の 助けが おそく なります。',
    'Aid for check-ups and the pregnancy grant are delayed.',
  ),
  notes: [
    text(
      '前の市区町村で妊娠の届が済んでいる方も、受診票の差し替えが要ります。母子健康手帳はそのまま使えます。',
      '前の 町で 届を 出した 人も 来て ください。母子手帳は そのまま 使えます。',
      'Also if you notified your previous city: the vouchers are exchanged, the handbook stays valid.',
    ),
  ],
  law: '母子保健法 第15条・第16条',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://www.city.aizuwakamatsu.fukushima.jp/docs/2015033100038/',
    supports: '窓口・必要書類',
  },
  tier: 1,
})

export const pregnancyGrantFirst = procedure({
  id: 'ninpu-shien-kyufu-1',
  title: text(
    '妊娠したときの給付（5万円）を申し込む',
    '赤ちゃんの ための お金（5万円）を 申し込む',
    'Apply for the pregnancy grant (¥50,000)',
  ),
  officialName: text(
    '妊婦のための支援給付（妊婦給付認定・1回目）',
    '妊婦の ための 支援給付（1回目）',
    'Support grant for pregnancy (first payment)',
  ),
  events: ['moving-in'],
  per: 'household',
  requiredWhen: all(holds(movedIn), holds(pregnancyInHousehold)),
  unchecked: [
    text(
      '前の市区町村で1回目の給付を受けていない',
      '前の 町で 1回目の お金を もらって いません。',
      'You have not received the first payment from your previous city',
    ),
  ],
  deadlines: [
    promptly(
      text(
        '妊娠が確認された日から2年以内。受診票の差し替えといっしょに',
        '2年までに。健診の 紙と いっしょに',
        'Within two years of the pregnancy being confirmed; best together with the vouchers',
      ),
    ),
  ],
  bring: [{ item: 'mother-account' }, { item: 'identity-document' }],
  fee: {
    amountYen: 0,
    text: text(
      '無料（受け取る額は現金5万円、または会津コイン。今年度の上乗せは担当課に確認中）',
      'お金は いりません（5万円か 会津コインを もらいます）',
      'Free (you receive ¥50,000, or Aizu Coin; this year’s bonus is being confirmed)',
    ),
  },
  department: 'kenko-zoshin',
  channels: [counter, cityOnline],
  whoCanFile: pregnantPerson,
  dependsOn: ['ninshin-todoke'],
  law: '子ども・子育て支援法 第10条の2ほか（2025年4月1日施行）',
  source: cityGrant,
  tier: 1,
})
