import { foreignerInHousehold, someoneHasCard } from '../../derived/circumstances'
import { is } from '../../rules'
import { always, holds, not, procedure, text } from '../../vocabulary'
import { byHouseholdOrProxy, counterOrBranch, free, within14DaysOfMovingIn } from '../phrases'

export const tennyuTodoke = procedure({
  id: 'tennyu-todoke',
  title: text('転入の届を出す', '引っ越して きた ことを 知らせる', 'Register your move into the city'),
  officialName: text('転入届', '転入届', 'Moving-in notification'),
  events: ['moving-in', 'foreign-resident'],
  per: 'household',
  requiredWhen: is('moved-from', 'other-city'),
  concerns: always,
  deadlines: [
    {
      ...within14DaysOfMovingIn,
      loss: text(
        '正当な理由なく遅れると、5万円以下の過料になることがあります。',
        'おそいと お金（5万円まで）を 払う ことが あります。',
        'You may be fined up to ¥50,000 for being late without good reason.',
      ),
    },
  ],
  bring: [
    { item: 'moving-out-certificate', when: not(is('moving-out-notice', 'online')) },
    { item: 'my-number-card', when: holds(someoneHasCard) },
    { item: 'residence-card', when: holds(foreignerInHousehold) },
    { item: 'identity-document' },
  ],
  fee: free,
  department: 'shimin',
  channels: [counterOrBranch],
  whoCanFile: byHouseholdOrProxy,
  dependsOn: ['tenshutsu-todoke-previous-city'],
  forms: ['juminido-todoke'],
  risk: text(
    '国民健康保険や児童手当など、あとの手続きが止まります。マイナンバーカードも使えなくなることがあります。',
    '国民健康保険や 児童手当の 手続きが できません。マイナンバーカードが 使えなく なる ことも あります。',
    'Insurance, child allowance and the rest have to wait, and your My Number Card may become invalid.',
  ),
  notes: [
    text(
      '住み始める前には届け出られません。オンラインでは出せず、窓口に来る必要があります。',
      '住み はじめる 前は できません。インターネットでは できません。',
      'It cannot be filed before you live here, nor online: somebody has to come to the counter.',
    ),
    text(
      'カードで届け出る（特例転入）には、住み始めて14日以内で、転出予定日から30日以内に来る必要があります。過ぎると、前の市区町村の転出証明書が要ります。',
      '14日（転出予定日から 30日）を すぎると、前の 町の 転出証明書が 要ります。',
      'To file with your card instead of a certificate, come within 14 days of moving in and 30 days of the planned day of leaving.',
    ),
  ],
  law: '住民基本台帳法 第22条（特例転入は第24条の2）',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'http://www.akitakata.jp/ja/shisei/section/sougoumadoguchi/q159/jusho2/',
    supports: '翌日起算14日・閉庁日は翌開庁日・未来日の届出不可',
  },
  unconfirmed: ['channels'],
  tier: 1,
})
