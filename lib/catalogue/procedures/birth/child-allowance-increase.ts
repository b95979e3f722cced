import type { Procedure } from '@/lib/rules/schema'
import { isNewborn } from '../../derived/birth'
import { within } from '../../periods'
import { on, yes } from '../../rules'
import { childAllowanceRates } from '../../values/child-allowance'
import { all, holds, procedure, text } from '../../vocabulary'
import { myNumber } from '../my-number'
import { counterOrBranch, free, mail, pittari } from '../phrases'

const gakukaitei = procedure({
  id: 'jidoteate-gakukaitei',
  title: text('児童手当を増やす', '児童手当を ふやす', 'Have the child allowance increased'),
  officialName: text(
    '児童手当 額改定認定請求',
    '児童手当 額改定認定請求',
    'Claim for an increase of the child allowance',
  ),
  events: ['birth'],
  per: 'member',
  requiredWhen: all(holds(isNewborn), yes('receives-child-allowance')),
  exceptions: [
    {
      when: yes('claimant-is-public-servant'),
      because: text(
        '公務員の方は、児童手当を勤務先に申し込むため',
        '公務員は、児童手当を 仕事の 場所に 申し込みます。',
        'Because public servants claim child allowance at work.',
      ),
    },
  ],
  deadlines: [
    {
      rules: [within({ days: 15 }, on('birth-date'))],
      text: text(
        '生まれた日の翌日から15日以内（15日目が閉庁日なら次の開庁日）',
        '生まれた 次の 日から 15日までに',
        'Within 15 days after the birth (the next open day if the last is closed)',
      ),
      loss: text(
        '過ぎると、請求した月の翌月分からになり、さかのぼって受け取れません。',
        'おくれると、申し込んだ 次の 月からです。前の 分は もらえません。',
        'Later it is paid only from the month after you claim, never back.',
      ),
      benefit: { event: on('birth-date'), rates: childAllowanceRates },
    },
  ],
  bring: [{ item: 'identity-document' }, ...myNumber],
  fee: free,
  department: 'kodomo-katei',
  channels: [counterOrBranch, mail, pittari],
  whoCanFile: text(
    '児童手当を受け取っている方、代理人（委任状）',
    '児童手当を もらって いる 人、かわりの 人（委任状）',
    'The person who receives the allowance, or a proxy',
  ),
  dependsOn: ['shussei-todoke'],
  forms: ['jidoteate-gakukaitei'],
  notes: [
    text(
      '健康保険が決まる前でも請求できます。出生届と同じ日に出すと安心です。',
      '出生届と 同じ 日に 出すと いいです。',
      'You can claim before the insurance is settled, best on the day of the birth notification.',
    ),
  ],
  law: '児童手当法 第9条・第26条',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://www.city.edogawa.tokyo.jp/e049/qa/kosodate/kosodate/teate/teate007.html',
    supports: '計算例',
  },
  unconfirmed: ['channels'],
  tier: 1,
})

export const childAllowanceIncrease: readonly Procedure[] = [gakukaitei]
