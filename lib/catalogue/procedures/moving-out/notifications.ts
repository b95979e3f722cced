import type { DeadlineCase, Procedure } from '@/lib/rules/schema'
import { isForeign, someoneHasCard } from '../../derived/circumstances'
import { before, within } from '../../periods'
import { dayOf, is, on, yes } from '../../rules'
import { all, always, anyMember, holds, not, procedure, text, today } from '../../vocabulary'
import { byHouseholdOrProxy, counter, counterOrBranch, free, mail } from '../phrases'

const notMovedYet = dayOf('moving-out-on', today, { atLeastDays: 0 })

const penalty = text(
  '正当な理由なく遅れると、5万円以下の過料になることがあります。',
  'おくれると 5万円までの お金を はらう ことが あります。',
  'A fine of up to ¥50,000 for delay without reason.',
)

/** Before the move; whoever has moved already has 14 days. The last open day counts, not the one after. */
const beforeOrSoonAfter: DeadlineCase[] = [
  {
    when: notMovedYet,
    rules: [before(0, on('moving-out-on'))],
    text: text(
      '引っ越す日までに（おおむね14日前から。閉庁日なら前の開庁日まで）',
      '引っ越す 日までに（14日ぐらい 前から）',
      'By the day of the move (from about 14 days before; if closed, the open day before it)',
    ),
    loss: penalty,
  },
  {
    when: not(notMovedYet),
    rules: [within({ days: 14 }, on('moving-out-on'), { closedDay: 'previous-open' })],
    text: text(
      '引っ越したあとは14日以内に（できるだけ早く）',
      '引っ越した あとは 14日までに',
      'Within 14 days after the move, as soon as you can',
    ),
    loss: penalty,
  },
]

const tenshutsuTodoke = procedure({
  id: 'tenshutsu-todoke',
  title: text('転出届を出す', '引っ越すことを 知らせる', 'File the moving-out notification'),
  officialName: text('転出届（国内）', '転出届', 'Moving-out notification (within Japan)'),
  events: ['moving-out'],
  per: 'household',
  requiredWhen: all(is('moving-to', 'other-city'), not(is('moving-out-way', 'online'))),
  concerns: always,
  deadlines: beforeOrSoonAfter,
  bring: [
    { item: 'identity-document' },
    { item: 'my-number-card', when: holds(someoneHasCard) },
    { item: 'papers-to-return' },
  ],
  fee: free,
  department: 'shimin',
  channels: [
    counterOrBranch,
    {
      ...mail,
      note: text(
        '本人確認書類の写しと返信用封筒を入れます（カードを使うときは返信用封筒は不要）。',
        '本人確認書類の コピーと 封筒を 入れます。',
        'With a copy of your proof of identity and a return envelope (none if you use the card).',
      ),
    },
  ],
  whoCanFile: byHouseholdOrProxy,
  forms: ['juminido-todoke'],
  risk: text(
    '届け出ないと、新しい市区町村で転入届が出せません。',
    '出さないと 新しい 町で 転入届が 出せません。',
    'Without it you cannot register in your new city.',
  ),
  notes: [
    text(
      '転出証明書を受け取り、新しい市区町村の転入届で使います。マイナンバーカードを使って届け出ると、転出証明書はいりません。',
      '転出証明書を もらって、新しい 町で 出します。カードを 使う 人には ありません。',
      'You get a moving-out certificate for your new city; with the card none is needed.',
    ),
  ],
  law: '住民基本台帳法 第24条・第24条の2',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'http://www.akitakata.jp/ja/shisei/section/sougoumadoguchi/q159/jusho2/',
    supports: '翌日起算14日・閉庁日は翌開庁日・未来日の届出不可',
  },
  unconfirmed: ['channels'],
  tier: 1,
})

const tenshutsuOnline = procedure({
  id: 'tenshutsu-online',
  title: text(
    '転出届をスマートフォンで出す',
    '引っ越すことを スマホで 知らせる',
    'File the moving-out notification on a smartphone',
  ),
  officialName: text('転出届（マイナポータル）', '転出届（マイナポータル）', 'Moving-out notification (Mynaportal)'),
  events: ['moving-out'],
  per: 'household',
  requiredWhen: all(is('moving-to', 'other-city'), is('moving-out-way', 'online')),
  concerns: always,
  deadlines: [
    {
      rules: [before(-10, on('moving-out-on'), 'stays')],
      text: text(
        '新しい家に住み始める30日前から、住み始めて10日以内',
        '住みはじめる 30日前から、10日後までに',
        'From 30 days before until 10 days after you start living in the new home',
      ),
      loss: text(
        '11日目からは、窓口か郵送でしか出せません。',
        '11日目からは 市役所か 郵便だけです。',
        'From the 11th day only at the counter or by post.',
      ),
    },
  ],
  bring: [{ item: 'my-number-card' }, { item: 'signing-password' }],
  fee: free,
  department: 'shimin',
  channels: [{ type: 'online', via: text('マイナポータル', 'マイナポータル', 'Mynaportal'), availability: 'national' }],
  whoCanFile: text(
    '署名用電子証明書が有効なカードを持つ15歳以上の本人（同じ世帯の方の分も）',
    'カードが ある 15さい以上の 人（家族の 分も）',
    'Anyone aged 15 or over with a valid signing certificate, for the rest of the household too',
  ),
  risk: text(
    '処理が終わる前に新しい市区町村へ行くと、受け付けてもらえません。2〜3開庁日みておきます。',
    '2日か 3日 待ってから、新しい 町の 市役所に 行って ください。',
    'Your new city cannot take you before it is processed: allow 2 to 3 working days.',
  ),
  notes: [
    text(
      '紙の転出証明書は出ません。転入届は、新しい市区町村の窓口で出します。',
      '紙は ありません。転入届は 新しい 町の 市役所で 出します。',
      'There is no certificate on paper. Registering in the new city is done at its counter.',
    ),
  ],
  law: '住民基本台帳法 第24条の2',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://www.city.karatsu.lg.jp/page/3998.html',
    supports: '30日前〜10日後',
  },
  tier: 1,
})

const tenshutsuAbroad = procedure({
  id: 'tenshutsu-todoke-abroad',
  title: text('国外への転出届を出す', '外国へ 引っ越すことを 知らせる', 'File the moving-out notification for abroad'),
  officialName: text('転出届（国外）', '転出届（外国）', 'Moving-out notification (abroad)'),
  events: ['moving-out'],
  per: 'household',
  requiredWhen: is('moving-to', 'abroad'),
  concerns: always,
  deadlines: beforeOrSoonAfter,
  bring: [
    { item: 'identity-document' },
    { item: 'travel-passport' },
    { item: 'my-number-card', when: holds(someoneHasCard) },
    { item: 'residence-card', when: anyMember(holds(isForeign)) },
    { item: 'papers-to-return' },
  ],
  fee: free,
  department: 'shimin',
  channels: [counterOrBranch, mail],
  whoCanFile: byHouseholdOrProxy,
  forms: ['juminido-todoke'],
  risk: text(
    '届け出ないと、国民健康保険税・介護保険料・市県民税がかかり続けます。',
    '出さないと 保険や 税金の お金が かかります。',
    'Without it insurance and taxes go on being charged.',
  ),
  notes: [
    text(
      '転出証明書は出ません。引っ越す日に、国民健康保険・児童手当・印鑑登録は終わります。市県民税は1月1日の住所で決まります。',
      '引っ越す 日に 国民健康保険・児童手当・印鑑登録は おわります。',
      'No certificate is issued. Health insurance, child allowance and seal registration end on that day; residents’ tax depends on 1 January.',
    ),
    text(
      '再入国許可による一時的な出国では、届け出ません。',
      '再入国許可で 少しの 間 出る 人は、出しません。',
      'Not for leaving for a time with a re-entry permit.',
    ),
  ],
  law: '住民基本台帳法 第24条',
  source: { verification: 'law-from-memory', confidence: 'high', supports: '住民基本台帳法24条' },
  unconfirmed: ['channels'],
  tier: 1,
})

const cardAbroad = procedure({
  id: 'mynumber-card-abroad-continue',
  title: text(
    'マイナンバーカードを国外でも使えるようにする',
    'カードを 外国でも 使える ように する',
    'Keep using the My Number Card abroad',
  ),
  officialName: text(
    'マイナンバーカードの国外継続利用',
    'マイナンバーカードの 国外継続利用',
    'Continued use of the My Number Card abroad',
  ),
  events: ['moving-out'],
  per: 'member',
  requiredWhen: all(is('moving-to', 'abroad'), yes('has-my-number-card')),
  exceptions: [
    {
      when: holds(isForeign),
      because: text(
        '外国籍の方のカードは引っ越す日に終わるため（窓口に返します）',
        '外国の 国籍の 人の カードは おわります。市役所に 返します。',
        'Because cards of foreign nationals end on that day and are returned.',
      ),
    },
  ],
  deadlines: [
    {
      rules: [before(1, on('moving-out-on'))],
      text: text(
        '引っ越す日の前日まで（前日が閉庁日なら、その前の開庁日）',
        '引っ越す 前の 日まで',
        'By the day before the move (if closed, the open day before it)',
      ),
      loss: text(
        '手続きをしないと、引っ越す日にカードが使えなくなります。',
        'しないと カードが 使えなく なります。',
        'Otherwise the card expires on the day of the move.',
      ),
    },
  ],
  bring: [{ item: 'my-number-card' }, { item: 'signing-password' }],
  fee: free,
  department: 'shimin',
  channels: [counter],
  whoCanFile: text(
    '本人、法定代理人、同じ世帯の方、代理人（委任状）',
    '本人、家族、かわりの 人（委任状）',
    'You, a legal representative, a member of the household, or a proxy with a letter of proxy',
  ),
  dependsOn: ['tenshutsu-todoke-abroad'],
  law: '番号法、住民基本台帳法（2024年5月27日施行）',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://www.city.fukushima.fukushima.jp/soshiki/7/1029/1/3/3741.html',
    supports: '転出予定日の前日まで・日本国籍',
  },
  tier: 1,
})

export const movingOutNotifications: readonly Procedure[] = [
  tenshutsuTodoke,
  tenshutsuOnline,
  tenshutsuAbroad,
  cardAbroad,
]
