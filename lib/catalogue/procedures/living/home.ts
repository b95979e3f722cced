import { homeAsked } from '../../derived/housing'
import { collectionDaysDiffer } from '../../derived/moving'
import { dayOf, is, on } from '../../rules'
import { all, any, event, holds, not, procedure, text, today } from '../../vocabulary'
import { cityOnline, counter, free, noDeadline } from '../phrases'

export const waterStart = procedure({
  id: 'suido-kaishi',
  title: text('水道を使い始める', '水道を 使い はじめる', 'Start your water supply'),
  officialName: text('水道使用開始届', '水道の 届', 'Notice of starting water supply'),
  events: ['moving-in', 'moving-within', 'housing'],
  per: 'household',
  requiredWhen: any(event('moving-in', 'moving-within'), all(event('housing'), is('water-matter', 'start'))),
  unchecked: [
    text(
      '水道を自分で契約する（管理会社がまとめて契約している住宅ではない）',
      '水道を 自分で 契約します。（アパートの 会社が する ときは いりません。）',
      'You have your own water contract; in some buildings the manager has one for all',
    ),
  ],
  deadlines: [
    {
      when: all(event('moving-in', 'moving-within'), dayOf('moved-in-on', today, { atLeastDays: 5 })),
      rules: [{ kind: 'before', days: 5, from: on('moved-in-on'), closedDay: 'previous-open' }],
      text: text(
        '使い始める4〜5日前まで',
        '使い はじめる 日の 4日か 5日 前までに',
        'Four to five days before you start',
      ),
    },
    {
      when: all(event('moving-in', 'moving-within'), dayOf('moved-in-on', today, { atMostDays: 4 })),
      rules: [{ kind: 'promptly' }],
      text: text(
        '使い始める4〜5日前まで。まだの方は、すぐに電話で',
        'まだの 人は すぐに 電話して ください。',
        'Four to five days ahead; if you have not done so, call now',
      ),
    },
    {
      when: all(
        is('water-matter', 'start'),
        not(event('moving-in', 'moving-within')),
        dayOf('water-changes-on', today, { atLeastDays: 5 }),
      ),
      rules: [{ kind: 'before', days: 5, from: on('water-changes-on'), closedDay: 'previous-open' }],
      text: text(
        '使い始める4〜5日前まで',
        '使い はじめる 日の 4日か 5日 前までに',
        'Four to five days before you start',
      ),
    },
    {
      when: all(
        is('water-matter', 'start'),
        not(event('moving-in', 'moving-within')),
        dayOf('water-changes-on', today, { atMostDays: 4 }),
      ),
      rules: [{ kind: 'promptly' }],
      text: text(
        '使い始める4〜5日前まで。まだの方は、すぐに電話で',
        'まだの 人は すぐに 電話して ください。',
        'Four to five days ahead; if you have not done so, call now',
      ),
    },
  ],
  bring: [{ item: 'water-customer-number' }],
  fee: free,
  department: 'suido',
  channels: [
    {
      type: 'phone',
      note: text(
        '0242-22-6172（平日8時30分〜19時15分、土日祝は短縮）',
        '0242-22-6172（月曜日から 金曜日 8時30分から 19時15分）',
        '0242-22-6172 (Mon–Fri 8:30–19:15, shorter on weekends and holidays)',
      ),
    },
    {
      type: 'online',
      via: text('インターネット申込', 'インターネット', 'Online application'),
      availability: 'city',
    },
  ],
  whoCanFile: text('使う方、代理人', '使う 人、かわりの 人', 'The user, or a proxy'),
  noForm: text(
    '電話やインターネットで申し込み、様式はありません',
    '電話か インターネットで 申し込みます。紙は ありません。',
    'Applied for by phone or online; there is no form',
  ),
  notes: [text('下水道も同時に始まります。', '下水道も いっしょに はじまります。', 'Sewerage starts with it.')],
  law: '会津若松市の給水条例',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://www.city.aizuwakamatsu.fukushima.jp/docs/2008020800011/',
    supports: '電話・インターネット、4〜5日前、料金センター0242-22-6172',
  },
  tier: 1,
})

export const rubbish = procedure({
  id: 'gomi',
  title: text('ごみの出し方を確かめる', 'ごみの 出し方を 見る', 'See how rubbish is collected'),
  officialName: text('ごみの出し方・粗大ごみ収集の申込', 'ごみの 出し方', 'Rubbish collection and bulky waste'),
  events: ['moving-in', 'moving-within', 'housing'],
  per: 'household',
  requiredWhen: any(holds(collectionDaysDiffer), holds(homeAsked)),
  need: 'optional',
  deadlines: [noDeadline],
  bring: [],
  fee: {
    amountYen: null,
    text: text(
      '市は2026年4月からの家庭ごみ有料化の方針を公表しています（今の価格と減免は担当課に確認中）',
      'ごみの 袋に お金が かかる ことが あります。市役所で 聞いて ください。',
      'The city announced paid rubbish bags from April 2026; present prices are being confirmed',
    ),
  },
  department: 'haikibutsu-taisaku',
  channels: [counter, { type: 'phone' }, cityOnline],
  whoCanFile: text('世帯のどなたでも', '家族の だれでも', 'Anyone in the household'),
  noForm: text(
    '電話やインターネットで申し込み、様式はありません',
    '電話か インターネットで 申し込みます。紙は ありません。',
    'Applied for by phone or online; there is no form',
  ),
  notes: [
    text(
      '届は要りません。粗大ごみは、出す数日前までに申し込みます。家電リサイクル4品目とパソコンは市では集めません。',
      '大きい ごみは 先に 申し込みます。',
      'No notice is needed. Bulky waste must be booked; large appliances and computers are not collected.',
    ),
  ],
  law: '廃棄物処理法、市の条例',
  source: {
    verification: 'web-checked',
    confidence: 'medium',
    url: 'https://fukushima-tv.co.jp/localnews/2025/01/2025010900000012.html',
    supports: 'R8.4有料化方針・1L=2円案',
  },
  tier: 1,
})
