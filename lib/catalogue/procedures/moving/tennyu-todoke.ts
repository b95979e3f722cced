import type { Procedure } from '@/lib/rules/schema'
import { is, on } from '../../rules'
import { always, text } from '../../vocabulary'

export const tennyuTodoke: Procedure = {
  id: 'tennyu-todoke',
  title: text('転入の届を出す', '引っ越して きたことを 知らせる', 'Register your move into the city'),
  officialName: text('転入届', '転入届', 'Moving-in notification'),
  events: ['moving-in'],
  per: 'household',
  requiredWhen: is('moved-from', 'other-city'),
  exceptions: [],
  concerns: always,
  need: 'must',
  unchecked: [],
  deadlines: [
    {
      rules: [
        {
          kind: 'within',
          count: 14,
          unit: 'days',
          from: on('moved-in-on'),
          countsFirstDay: false,
          closedDay: 'next-open',
        },
      ],
      notBefore: on('moved-in-on'),
      text: text(
        '住み始めた日の翌日から14日以内（14日目が閉庁日なら次の開庁日）',
        '住み はじめた 日の 次の 日から 14日までに',
        'Within 14 days after the day you started living here (the next open day if the last is closed)',
      ),
    },
  ],
  bring: [{ item: 'moving-out-certificate' }, { item: 'identity-document' }],
  fee: { amountYen: 0, text: text('無料', 'お金は いりません', 'Free') },
  department: 'shimin',
  channels: [{ type: 'counter' }],
  whoCanFile: text(
    '本人、世帯主・世帯員、代理人（委任状）',
    '本人、家族、かわりの 人（委任状）',
    'You, a member of the household, or a proxy',
  ),
  dependsOn: [],
  forms: ['juminido-todoke'],
  notes: [],
  law: '住民基本台帳法 第22条',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'http://www.akitakata.jp/ja/shisei/section/sougoumadoguchi/q159/jusho2/',
    supports: '翌日起算14日・閉庁日は翌開庁日・未来日の届出不可',
  },
  unconfirmed: [],
  tier: 1,
}
