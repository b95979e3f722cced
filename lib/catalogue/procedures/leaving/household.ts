import type { Procedure } from '@/lib/rules/schema'
import { severalMayHeadHousehold } from '../../derived/divorce'
import { firstOf, within } from '../../periods'
import { is, on, yes } from '../../rules'
import { all, any, event, holds, procedure, text } from '../../vocabulary'
import { counterOrBranch, free, within14DaysOfHouseholdChange } from '../phrases'

/** What ends or changes hands in the household that a person leaves, by moving out or by death. */
const died = event('death')

const setainushiHenko = procedure({
  id: 'setainushi-henko',
  title: text('新しい世帯主を届け出る', 'あたらしい 世帯主を 知らせる', 'Register the new head of the household'),
  officialName: text('世帯主変更届', '世帯主変更届', 'Change of the head of a household'),
  events: ['death', 'moving-out', 'moving-within', 'household-change', 'divorce'],
  per: 'household',
  requiredWhen: any(
    all(died, yes('deceased-was-head'), yes('two-over-fourteen-remain')),
    all(event('moving-out', 'moving-within'), yes('head-moves-out'), yes('two-over-fourteen-remain')),
    is('household-matter', 'head'),
    all(event('divorce'), is('home-after-divorce', 'head-moves'), holds(severalMayHeadHousehold)),
  ),
  deadlines: firstOf(
    [
      'death',
      {
        rules: [within({ days: 14 }, on('died-on'))],
        text: text(
          '亡くなった日の翌日から14日以内（14日目が閉庁日なら次の開庁日）',
          'なくなった 次の 日から 14日までに',
          'Within 14 days after the day of death (the next open day if the last is closed)',
        ),
      },
    ],
    [
      'moving-out',
      {
        rules: [within({ days: 14 }, on('moving-out-on'))],
        notBefore: on('moving-out-on'),
        text: text(
          '世帯主が引っ越した日の翌日から14日以内（14日目が閉庁日なら次の開庁日）',
          '引っ越した 次の 日から 14日までに',
          'Within 14 days after the head has left (the next open day if the last is closed)',
        ),
      },
    ],
    [
      'moving-within',
      {
        when: yes('head-moves-out'),
        rules: [within({ days: 14 }, on('moved-in-on'))],
        notBefore: on('moved-in-on'),
        text: text(
          '世帯主が引っ越した日の翌日から14日以内（14日目が閉庁日なら次の開庁日）',
          '引っ越した 次の 日から 14日までに',
          'Within 14 days after the head has left (the next open day if the last is closed)',
        ),
      },
    ],
    ['household-change', within14DaysOfHouseholdChange],
    [
      'divorce',
      {
        rules: [within({ days: 14 }, on('head-left-on'))],
        notBefore: on('head-left-on'),
        text: text(
          '世帯主だった方が引っ越した日の翌日から14日以内（14日目が閉庁日なら次の開庁日）',
          '世帯主が 引っ越した 次の 日から 14日までに',
          'Within 14 days after the head has left (the next open day if the last is closed)',
        ),
      },
    ],
  ),
  bring: [{ item: 'identity-document' }, { item: 'kokuho-certificate' }],
  fee: free,
  department: 'shimin',
  channels: [counterOrBranch],
  whoCanFile: text(
    '新しい世帯主、世帯員、代理人（委任状）',
    '新しい 世帯主、家族、かわりの 人（委任状）',
    'The new head, a member of the household, or a proxy with a letter of proxy',
  ),
  forms: ['juminido-todoke'],
  dependsOn: ['shibou-todoke', 'tenshutsu-todoke', 'tenshutsu-online', 'tenkyo-todoke'],
  risk: text(
    '正当な理由なく遅れると、5万円以下の過料になることがあります。',
    'おくれると 5万円までの お金を はらう ことが あります。',
    'A fine of up to ¥50,000 for delay without reason.',
  ),
  law: '住民基本台帳法 第25条',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://srgyosei.com/2020/05/18/%e4%b8%96%e5%b8%af%e4%b8%bb%e5%a4%89%e6%9b%b4%e5%b1%8a/',
    supports: '残る15歳以上が2人以上のとき必要',
  },
  unconfirmed: ['channels'],
  tier: 1,
})

export const leavingHousehold: readonly Procedure[] = [setainushiHenko]
