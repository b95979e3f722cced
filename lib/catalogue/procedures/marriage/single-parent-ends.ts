import type { Procedure } from '@/lib/rules/schema'
import { yes } from '../../rules'
import { all, event, procedure, text } from '../../vocabulary'
import { counterOrBranch, free, promptly } from '../phrases'
import { fromLaw, fromPractice } from '../sources'

const toBeReturned = text(
  '届が遅れると、受け取り過ぎた分を返すことになります。',
  'おそいと、もらいすぎた お金を 返します。',
  'If you are late, what was overpaid has to be returned.',
)

/** Also where two people live like a married couple (事実婚). */
const allowanceEnds = procedure({
  id: 'jidofuyoteate-soshitsu',
  title: text('ひとり親の手当（児童扶養手当）をやめる', '親が 1人の 家の 手当を やめる', 'End child rearing allowance'),
  officialName: text(
    '児童扶養手当 資格喪失届',
    '児童扶養手当 資格喪失届',
    'Child rearing allowance: end of entitlement',
  ),
  events: ['marriage'],
  per: 'household',
  requiredWhen: all(event('marriage'), yes('receives-single-parent-aid')),
  unchecked: [
    text('児童扶養手当を受けている', '児童扶養手当を もらって います。', 'Child rearing allowance is being received'),
  ],
  deadlines: [
    {
      ...promptly(
        text(
          '結婚したら、すみやかに（婚姻届の前でも、いっしょに暮らし始めたとき）',
          '結婚したら、早く（届の 前でも、いっしょに 住みはじめた とき）',
          'Promptly after the marriage, or once you live together, even before it is notified',
        ),
      ),
      loss: toBeReturned,
    },
  ],
  bring: [{ item: 'jidofuyoteate-certificate' }, { item: 'identity-document' }],
  fee: free,
  department: 'kodomo-katei',
  channels: [counterOrBranch],
  whoCanFile: text('手当を受けている本人', '手当を もらって いる 本人', 'The person who receives it'),
  dependsOn: ['konin-todoke'],
  forms: ['jidofuyoteate-soshitsu'],
  law: '児童扶養手当法 第4条・第28条、同施行規則',
  source: { ...fromLaw, supports: '児童扶養手当法施行規則（資格喪失届）' },
  unconfirmed: ['channels'],
  tier: 1,
})

const medicalAidEnds = procedure({
  id: 'hitorioya-iryohi-soshitsu',
  title: text(
    'ひとり親家庭の医療費の助成をやめる',
    '親が 1人の 家の 病院の 助成を やめる',
    'End medical aid for single parents',
  ),
  officialName: text(
    'ひとり親家庭医療費助成 喪失届',
    'ひとり親家庭医療費助成 喪失届',
    'Single-parent medical aid: end',
  ),
  events: ['marriage'],
  per: 'household',
  requiredWhen: all(event('marriage'), yes('receives-single-parent-aid')),
  unchecked: [
    text(
      'ひとり親家庭医療費の受給者証を持っている',
      'ひとり親家庭医療費の カードが あります。',
      'There is a certificate of medical aid for single parents',
    ),
  ],
  deadlines: [
    {
      ...promptly(text('結婚したら、すみやかに', '結婚したら、早く', 'Promptly after the marriage')),
      loss: toBeReturned,
    },
  ],
  bring: [{ item: 'single-parent-medical-certificate' }, { item: 'identity-document' }],
  fee: free,
  department: 'kodomo-katei',
  channels: [counterOrBranch],
  whoCanFile: text('助成を受けている本人', '助成を 受けて いる 本人', 'The person who receives it'),
  dependsOn: ['konin-todoke'],
  forms: ['hitorioya-henko'],
  notes: [
    text(
      'お子さんの医療費は、子ども医療費の助成に切り替わります。',
      '子どもは 子ども医療費に 変わります。',
      'For the children, child medical aid takes its place.',
    ),
  ],
  law: '会津若松市の条例（県の補助）',
  source: fromPractice,
  unconfirmed: ['channels'],
  tier: 1,
})

export const singleParentEnds: readonly Procedure[] = [allowanceEnds, medicalAidEnds]
