import type { Procedure } from '@/lib/rules/schema'
import { certifiedFrom65, elderlyOrInCare } from '../../derived/ageing'
import { someoneConcerned } from '../../derived/disability'
import { incomeMatter } from '../../derived/tax-vehicle'
import { all, any, event, holds, procedure, text } from '../../vocabulary'
import { counter, free, mail, noDeadline, promptly } from '../phrases'
import { fromLawRoughly, fromPractice } from '../sources'

const shogaishaKojo = procedure({
  id: 'shogaisha-kojo-nintei',
  title: text(
    '税の障害者控除の認定書をもらう',
    '税金を 安く する 紙を もらう',
    'Get a certificate for the tax deduction for disability',
  ),
  officialName: text(
    '障害者控除対象者認定書の申請',
    '障害者控除の 認定書',
    'Certificate for the deduction for disability',
  ),
  events: ['ageing', 'tax-vehicle'],
  per: 'household',
  requiredWhen: any(all(event('ageing'), holds(certifiedFrom65)), all(event('tax-vehicle'), holds(incomeMatter))),
  need: 'optional',
  unchecked: [
    text(
      '本人が65歳以上で、要介護・要支援の認定を受けている',
      '本人は 65さい以上で、介護の 認定が あります。',
      'The person is 65 or over and has a care level',
    ),
    text('障害者手帳を持っていない', '障害者手帳は ありません。', 'There is no disability certificate'),
    text(
      '寝たきりや認知症などが市の基準に当たり、本人か家族が税の控除を受けたい',
      '市の きまりに 合います。税金を 安く したいです。',
      'The condition meets the city’s standard and the person or family wants the deduction',
    ),
  ],
  deadlines: [
    promptly(
      text(
        '確定申告や住民税の申告の前に（その年の12月31日の状態で決まります）',
        '税金の 申告の 前に（12月31日の ようすで きまります）',
        'Before the tax return (the condition on 31 December of that year decides)',
      ),
    ),
  ],
  bring: [{ item: 'identity-document' }, { item: 'my-number-either' }],
  fee: free,
  department: 'korei-fukushi',
  channels: [counter, mail],
  whoCanFile: text('本人、家族', '本人、家族', 'The person or family'),
  forms: ['shogaisha-kojo'],
  notes: [
    text(
      '5年前までの分は、還付の申告で取り戻せることがあります。',
      '5年 前までは 税金が もどる ことが あります。',
      'Tax of the past five years may be reclaimed.',
    ),
  ],
  law: '所得税法施行令 第10条、地方税法施行令 第7条',
  source: fromPractice,
  tier: 2,
})

const hinanYoshiensha = procedure({
  id: 'hinan-yoshiensha',
  title: text(
    '災害のとき助けが要る人として登録する',
    '災害の とき 助けて もらう 登録を する',
    'Register for help in a disaster',
  ),
  officialName: text(
    '避難行動要支援者名簿の登録（同意）・個別避難計画',
    '避難行動要支援者名簿の 登録',
    'Register of people who need help to evacuate; personal evacuation plan',
  ),
  events: ['ageing', 'disability', 'disaster'],
  per: 'household',
  requiredWhen: any(
    event('disaster'),
    all(event('ageing'), holds(elderlyOrInCare)),
    all(event('disability'), holds(someoneConcerned)),
  ),
  need: 'optional',
  unchecked: [
    text(
      '一人暮らしや要介護、障がいなどで、災害のとき自力で避難するのが難しい',
      '災害の とき、一人で にげる ことが むずかしいです。',
      'It would be hard to get to safety alone',
    ),
  ],
  deadlines: [noDeadline],
  fee: free,
  department: 'chiiki-fukushi',
  channels: [counter, mail],
  whoCanFile: text('本人、家族', '本人、家族', 'The person or family'),
  notes: [
    text(
      '登録しても、必ず助けが来ると約束するものではありません。担当課は行く前に電話で確かめます。',
      '登録しても かならず 助けが 来るとは かぎりません。行く 前に 電話して ください。',
      'Being registered is no guarantee of help. Please call first to ask which section is in charge.',
    ),
  ],
  law: '災害対策基本法 第49条の10〜第49条の15',
  source: fromLawRoughly,
  unconfirmed: ['place'],
  tier: 2,
})

export const elderlySupportProcedures: readonly Procedure[] = [shogaishaKojo, hinanYoshiensha]
