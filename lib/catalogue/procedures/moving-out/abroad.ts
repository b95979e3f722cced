import type { Procedure } from '@/lib/rules/schema'
import { isForeign, someoneHasCard } from '../../derived/circumstances'
import { before } from '../../periods'
import { dayOf, is, on, yes } from '../../rules'
import { all, always, anyMember, holds, not, procedure, text, today } from '../../vocabulary'
import { byHouseholdOrProxy, counter, counterOrBranch, free, mail } from '../phrases'

import { beforeOrSoonAfter } from './deadline'

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
    {
      when: all(not(holds(isForeign)), dayOf('moving-out-on', today, { atMostDays: 0 })),
      because: text(
        '引っ越す日の前日までの手続きで、過ぎるとカードが使えなくなるため',
        '引っ越す 前の 日までしか できません。カードは 使えなく なります。',
        'Because it can be done only until the day before the move, after which the card no longer works.',
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
  forms: ['card-henko'],
  law: '番号法、住民基本台帳法（2024年5月27日施行）',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://www.city.fukushima.fukushima.jp/soshiki/7/1029/1/3/3741.html',
    supports: '転出予定日の前日まで・日本国籍',
  },
  tier: 1,
})

export const movingAbroad: readonly Procedure[] = [tenshutsuAbroad, cardAbroad]
