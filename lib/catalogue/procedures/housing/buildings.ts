import type { Procedure } from '@/lib/rules/schema'
import { is } from '../../rules'
import { procedure, text } from '../../vocabulary'
import { counter, free, mail, noDeadline, promptly } from '../phrases'
import { fromLawRoughly, fromPractice } from '../sources'

const owner = text('所有者、代理人', '持って いる 人、かわりの 人', 'The owner, or a proxy')

const newBuilding = procedure({
  id: 'shinchiku-kaoku',
  title: text(
    '新しい家の税の調査と減額を申し込む',
    '新しい 家の 税金の 調べと、安く する 申し込み',
    'Have a new home assessed, and the tax reduced',
  ),
  officialName: text(
    '家屋調査・新築住宅の固定資産税減額申告',
    '家屋調査・新築住宅の 減額',
    'Assessment of a building; reduced property tax for new homes',
  ),
  events: ['housing'],
  per: 'household',
  requiredWhen: is('building-matter', 'new'),
  unchecked: [
    text(
      '新築や増築で、市の家屋調査がまだである',
      '新しい 家で、市の 調べが まだです。',
      'It is new or enlarged and the city has not assessed it yet',
    ),
  ],
  deadlines: [
    {
      rules: [{ kind: 'yearly', monthDay: '01-31', closedDay: 'next-open' }],
      text: text(
        '建てた翌年の1月31日まで（減額の申告。市の扱いは担当課に確認中）',
        '次の 年の 1月31日までに',
        'By 31 January of the year after (for the reduction; being confirmed)',
      ),
    },
  ],
  bring: [{ item: 'building-papers' }],
  fee: free,
  department: 'zeimu',
  channels: [counter, { type: 'phone' }],
  whoCanFile: owner,
  law: '地方税法 第408条・附則第15条の6・第15条の9',
  source: fromLawRoughly,
  tier: 2,
})

const homeCertificate = procedure({
  id: 'jutakuyo-kaoku-shomei',
  title: text(
    '登記の税を安くする証明をとる',
    '登記の 税金を 安く する 証明を もらう',
    'Get the certificate that lowers registration tax',
  ),
  officialName: text('住宅用家屋証明書', '住宅用家屋証明書', 'Certificate of residential building'),
  events: ['housing'],
  per: 'household',
  requiredWhen: is('building-matter', 'new'),
  need: 'optional',
  unchecked: [
    text(
      '自分が住む家を新築・購入して、これから登記する（建築や取得から1年以内）',
      '自分が 住む 家で、これから 登記します（1年までに）。',
      'You will live there and are about to register it, within a year',
    ),
  ],
  deadlines: [promptly(text('登記の前に', '登記の 前に', 'Before the registration'))],
  bring: [{ item: 'building-papers' }, { item: 'residence-record-copy' }],
  fee: {
    amountYen: null,
    text: text(
      '市の手数料条例の別表によります（担当課に確認中）',
      'いくらか 市役所で 聞いて ください',
      'Set by the city’s fee ordinance; ask at the counter',
    ),
  },
  department: 'zeimu',
  channels: [counter],
  whoCanFile: owner,
  law: '租税特別措置法 第72条の2〜第75条',
  source: fromLawRoughly,
  unconfirmed: ['place'],
  tier: 2,
})

const houseNumber = procedure({
  id: 'jukyo-hyoji',
  title: text('新しい家の住居番号を決めてもらう', '新しい 家の 番号を きめて もらう', 'Have a house number assigned'),
  officialName: text('住居表示の新築届', '住居表示の 届', 'Notice of a new building for house numbering'),
  events: ['housing'],
  per: 'household',
  requiredWhen: is('building-matter', 'new'),
  need: 'optional',
  unchecked: [
    text(
      '住居表示を実施している区域に家を建てた',
      '「○番○号」の 住所の ところです。',
      'The home stands where houses are numbered',
    ),
  ],
  deadlines: [promptly(text('住民票を移す前に', '住所を うつす 前に', 'Before you register your move'))],
  bring: [{ item: 'building-papers' }],
  fee: free,
  department: 'shimin',
  channels: [counter],
  whoCanFile: owner,
  law: '住居表示に関する法律 第3条',
  source: fromLawRoughly,
  unconfirmed: ['place'],
  tier: 2,
})

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

export const buildings: readonly Procedure[] = [
  newBuilding,
  homeCertificate,
  houseNumber,
  repairGrants,
  emptyHouse,
  septicTank,
]
