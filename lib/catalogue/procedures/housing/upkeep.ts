import type { Procedure } from '@/lib/rules/schema'
import { is } from '../../rules'
import { procedure, text } from '../../vocabulary'
import { movedGrave } from '../death/land-and-grave'
import { counter, free, mail, noDeadline, promptly } from '../phrases'
import { fromLawRoughly, fromPractice } from '../sources'

const owner = text('所有者、代理人', '持って いる 人、かわりの 人', 'The owner, or a proxy')

const repairGrants = procedure({
  id: 'jutaku-hojo-sodan',
  title: text(
    '家の修理や耐震の補助を相談する',
    '家を 直す お金の 助けを 相談する',
    'Ask about grants for repairs and earthquake safety',
  ),
  officialName: text(
    '住宅の耐震診断・改修などの補助の相談',
    '耐震・修理の 補助の 相談',
    'Grants for earthquake safety and repairs',
  ),
  events: ['housing'],
  per: 'household',
  requiredWhen: is('building-matter', 'repair'),
  need: 'optional',
  unchecked: [
    text(
      '古い木造の家の耐震診断や改修、雪対策などの工事をする（制度の有無と条件は担当課に確認中）',
      '古い 家の 地震や 雪の 工事を します。',
      'Work on an old wooden house for earthquakes, snow and the like; ask which grants exist',
    ),
  ],
  deadlines: [
    {
      ...promptly(text('契約と工事の前に', '契約と 工事の 前に', 'Before contract and work')),
      loss: text(
        '工事のあとでは受けられないのがふつうです。',
        '工事の 後は もらえません。',
        'Afterwards nothing is usually paid.',
      ),
    },
  ],
  bring: [{ item: 'building-papers' }],
  fee: free,
  department: 'kenchiku-jutaku',
  channels: [counter, { type: 'phone' }],
  whoCanFile: owner,
  law: '建築物の耐震改修の促進に関する法律、市の要綱',
  source: { verification: 'knowledge-only', confidence: 'low' },
  tier: 2,
})

const emptyHouse = procedure({
  id: 'akiya-sodan',
  title: text('空き家のことを相談する', '空き家の ことを 相談する', 'Ask about an empty house'),
  officialName: text('空き家の管理・活用・解体の相談', '空き家の 相談', 'Advice on empty houses'),
  events: ['housing'],
  per: 'household',
  requiredWhen: is('estate-matter', 'vacant'),
  deadlines: [
    {
      ...noDeadline,
      loss: text(
        '管理しないままだと、固定資産税の軽減がなくなることがあります。',
        'そのままだと 税金が 高く なる ことが あります。',
        'Left alone, the house may lose its reduction of property tax.',
      ),
    },
  ],
  bring: [{ item: 'building-papers' }],
  fee: free,
  department: 'kenchiku-jutaku',
  channels: [counter, { type: 'phone' }],
  whoCanFile: text('所有者、家族、近所の方', '持って いる 人、家族、近所の 人', 'The owner, family or neighbours'),
  notes: [
    text(
      '空き家バンクや解体の補助があるかどうかも聞けます。担当課は行く前に電話で確かめてください。',
      '売る・貸す・こわす ことも 聞けます。行く 前に 電話して ください。',
      'Ask also about the register of empty houses and help with demolition. Please call first.',
    ),
  ],
  law: '空家等対策の推進に関する特別措置法 第5条・第12条・第13条',
  source: fromLawRoughly,
  unconfirmed: ['place'],
  tier: 2,
})

const septicTank = procedure({
  id: 'jokaso-todoke',
  title: text('浄化槽の設置や廃止を届け出る', '浄化槽の 届を 出す', 'Notify a septic tank'),
  officialName: text('浄化槽の設置・使用・廃止の届', '浄化槽の 届', 'Septic tank: installation, use, abolition'),
  events: ['housing'],
  per: 'household',
  requiredWhen: is('building-matter', 'new', 'repair'),
  need: 'optional',
  unchecked: [
    text(
      '下水道のない地区で、浄化槽を使う、やめる',
      '下水道が なくて、浄化槽を 使います。',
      'There is no sewer and a septic tank is used or given up',
    ),
  ],
  deadlines: [
    promptly(text('使い始めて、またはやめて30日以内', '30日までに', 'Within 30 days of beginning or ending its use')),
  ],
  bring: [{ item: 'building-papers' }],
  fee: free,
  department: 'kankyo-seikatsu',
  channels: [counter, mail],
  whoCanFile: owner,
  notes: [
    text(
      '担当課は行く前に電話で確かめてください。',
      '行く 前に 電話して ください。',
      'Please call first to ask which section is in charge.',
    ),
  ],
  law: '浄化槽法 第5条・第10条の2・第11条の3',
  source: fromPractice,
  unconfirmed: ['place'],
  tier: 2,
})

/** Whoever asks for it finds it among what has to be done. */
const graveAskedFor: Procedure = {
  ...movedGrave,
  id: 'kaisou-kyoka-kibo',
  events: ['housing'],
  requiredWhen: is('estate-matter', 'grave'),
  need: 'must',
}

export const upkeep: readonly Procedure[] = [repairGrants, emptyHouse, septicTank, graveAskedFor]
