import type { Procedure } from '@/lib/rules/schema'
import { someoneHasCard } from '../../derived/circumstances'
import { before } from '../../periods'
import { is, on } from '../../rules'
import { all, always, holds, not, procedure, text } from '../../vocabulary'
import { byHouseholdOrProxy, counterOrBranch, free, mail } from '../phrases'

import { beforeOrSoonAfter } from './deadline'

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
      notBefore: { before: on('moving-out-on'), count: 30, unit: 'days' },
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
  noForm: text(
    'マイナポータルだけで行い、紙の様式はありません',
    'マイナポータルで します。紙は ありません。',
    'Done on Mynaportal only; there is no paper form',
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

export const movingOutNotifications: readonly Procedure[] = [tenshutsuTodoke, tenshutsuOnline]
