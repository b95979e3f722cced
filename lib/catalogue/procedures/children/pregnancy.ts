import { pregnancyInHousehold } from '../../derived/circumstances'
import { movedIn } from '../../derived/moving'
import { firstGrantIsOpen, isToBeNotified } from '../../derived/pregnancy'
import { firstOf } from '../../periods'
import { is } from '../../rules'
import { all, any, event, holds, not, procedure, text } from '../../vocabulary'
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
    '妊娠を届け出て、健診の受診票を受け取る',
    '赤ちゃんが いる ことを 知らせて、健診の 紙を もらう',
    'Notify your pregnancy and receive check-up vouchers',
  ),
  officialName: text(
    '妊娠の届出（母子健康手帳・受診票）',
    '妊娠の 届（母子手帳）',
    'Pregnancy notification (handbook and vouchers)',
  ),
  events: ['moving-in', 'pregnancy'],
  per: 'household',
  requiredWhen: any(
    all(event('moving-in'), holds(movedIn), holds(pregnancyInHousehold)),
    all(event('pregnancy'), holds(isToBeNotified)),
  ),
  deadlines: firstOf(
    [
      'moving-in',
      promptly(
        text(
          '転入の届を出したら、次の健診の前に',
          '転入の 届の 後、次の 健診の 前に',
          'After registering your move, before the next check-up',
        ),
      ),
    ],
    [
      'pregnancy',
      promptly(
        text(
          '妊娠がわかったら、早めに（11週までが目安）',
          'わかったら、早く（11週までに）',
          'Soon after the pregnancy is confirmed, if possible by week 11',
        ),
      ),
    ],
  ),
  bring: [
    { item: 'pregnancy-report', when: event('pregnancy') },
    { item: 'maternal-handbook', when: event('moving-in') },
    { item: 'my-number-either', when: event('pregnancy') },
    { item: 'identity-document' },
  ],
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
  forms: ['ninshin-todoke'],
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
    text(
      '保健師や助産師と話し、母子健康手帳と健診の受診票を受け取ります。里帰りなどで県外の病院にかかる方は、健診の費用の扱いを窓口で確かめます。',
      '保健師と 話して、母子健康手帳と 健診の 紙を もらいます。ほかの 県の 病院に 行く 人は 聞いて ください。',
      'You talk with a nurse or midwife and receive the handbook and the vouchers. Ask about check-ups if you will give birth in another prefecture.',
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
  events: ['moving-in', 'pregnancy'],
  per: 'household',
  requiredWhen: any(
    all(event('moving-in'), holds(movedIn), holds(pregnancyInHousehold)),
    all(event('pregnancy'), holds(firstGrantIsOpen)),
  ),
  unchecked: [
    text(
      'ほかの市区町村で1回目の給付を受けていない',
      'ほかの 町で 1回目の お金を もらって いません。',
      'You have not received the first payment from another city',
    ),
  ],
  deadlines: [
    {
      when: not(is('pregnancy-stage', 'ended')),
      ...promptly(
        text(
          '妊娠が確認された日から2年以内。妊娠の届や受診票の差し替えといっしょに',
          '2年までに。妊娠の 届や 健診の 紙と いっしょに',
          'Within two years of the pregnancy being confirmed; best together with the notification or the vouchers',
        ),
      ),
    },
    {
      when: is('pregnancy-stage', 'ended'),
      ...promptly(
        text(
          '妊娠が確認された日から2年以内。体調が落ち着いてからで、電話でも相談できます',
          '2年までに。体が 楽に なってから、電話で 聞いて いいです',
          'Within two years of the pregnancy being confirmed; when you feel able, and by telephone if you like',
        ),
      ),
    },
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
  forms: ['ninpu-kyufu-nintei'],
  notes: [
    text(
      '流産・死産のときも受け取れます。面談があります。',
      '流産・死産の ときも もらえます。市役所で 話を します。',
      'Also after a miscarriage or stillbirth. There is an interview.',
    ),
  ],
  law: '子ども・子育て支援法 第10条の2ほか（2025年4月1日施行）',
  source: cityGrant,
  tier: 1,
})
