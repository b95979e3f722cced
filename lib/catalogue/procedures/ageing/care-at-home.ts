import type { Procedure } from '@/lib/rules/schema'
import { someoneCertified } from '../../derived/ageing'
import { isCareCertified } from '../../derived/circumstances'
import { is } from '../../rules'
import { all, any, event, holds, procedure, text } from '../../vocabulary'
import { counter, free, mail, pittari, promptly } from '../phrases'
import { fromLaw } from '../sources'

const bySelfOrProxy = text('本人、家族、代理人', '本人、家族、かわりの 人', 'The person, family, or a proxy')

/** Services at home: the plan of a care manager, aids bought, the home refitted. */
const atHome = all(holds(someoneCertified), is('care-place', 'home', 'short-stay'))

const fukushiyogu = procedure({
  id: 'kaigo-fukushiyogu',
  title: text(
    '福祉用具を買った費用を申請する',
    '介護の 道具の お金を もらう',
    'Claim the cost of care aids you bought',
  ),
  officialName: text('居宅介護（予防）福祉用具購入費の支給申請', '福祉用具購入費', 'Benefit for purchased care aids'),
  events: ['ageing'],
  per: 'household',
  requiredWhen: atHome,
  need: 'optional',
  concerns: holds(isCareCertified),
  unchecked: [
    text(
      '県の指定を受けた店で、ポータブルトイレや入浴用のいすなど決まった品を買う',
      '指定の 店で、トイレや おふろの 道具などを 買います。',
      'You buy listed aids such as a commode or bath chair from a designated shop',
    ),
  ],
  deadlines: [
    promptly(
      text(
        '支払った日の翌日から2年以内。買う前にケアマネジャーに相談します',
        'はらって 2年の 間に。買う 前に ケアマネジャーに 相談します',
        'Within two years of paying; talk to the care manager before you buy',
      ),
    ),
  ],
  bring: [{ item: 'receipt-and-catalogue' }, { item: 'bank-account' }, { item: 'care-insurance-papers' }],
  fee: free,
  department: 'korei-fukushi',
  channels: [counter, mail, pittari],
  whoCanFile: bySelfOrProxy,
  dependsOn: ['kaigo-nintei-shinki'],
  forms: ['kaigo-fukushiyogu'],
  notes: [
    text(
      '1年度に10万円までの買い物が対象です。',
      '1年に 10万円までです。',
      'Up to ¥100,000 of purchases a fiscal year.',
    ),
  ],
  law: '介護保険法 第44条・第56条',
  source: fromLaw,
  tier: 2,
})

const jutakuKaishu = procedure({
  id: 'kaigo-jutaku-kaishu',
  title: text(
    '手すりや段差の工事の費用を申請する',
    '手すりなどの 工事の お金を もらう',
    'Claim the cost of handrails and ramps',
  ),
  officialName: text('居宅介護（予防）住宅改修費の支給申請', '住宅改修費', 'Benefit for refitting the home'),
  events: ['ageing', 'housing'],
  per: 'household',
  requiredWhen: any(all(event('ageing'), atHome), all(event('housing'), is('building-matter', 'repair'))),
  need: 'optional',
  concerns: all(event('ageing'), holds(isCareCertified)),
  unchecked: [
    text(
      '要介護・要支援の認定を受けた方が住む家である',
      '介護の 認定が ある 人の 家です。',
      'Someone with a care level lives there',
    ),
    text(
      '手すり、段差の解消、引き戸、洋式便器などの工事をする',
      '手すりや 段差などの 工事を します。',
      'Handrails, levelled floors, sliding doors, a western toilet and the like are to be fitted',
    ),
  ],
  deadlines: [
    {
      ...promptly(text('必ず工事の前に', 'かならず 工事の 前に', 'Always before the work begins')),
      loss: text(
        '工事を始めたあとの申し込みでは、受け取れません。',
        '工事の 後は もらえません。',
        'Nothing is paid if the work has begun.',
      ),
    },
  ],
  bring: [{ item: 'refitting-papers' }, { item: 'bank-account' }, { item: 'care-insurance-papers' }],
  fee: free,
  department: 'korei-fukushi',
  channels: [counter, pittari],
  whoCanFile: text(
    '本人、代理人（ケアマネジャーなど）',
    '本人、かわりの 人（ケアマネジャーなど）',
    'The person, or a proxy such as the care manager',
  ),
  dependsOn: ['kaigo-nintei-shinki'],
  forms: ['kaigo-jutaku-kaishu'],
  notes: [
    text(
      '原則20万円までの工事が対象です。借家の方は、大家さんの承諾が要ります。',
      '20万円までの 工事です。借りて いる 家は、大家さんに 聞きます。',
      'Work of up to ¥200,000 as a rule. In a rented home the owner has to agree.',
    ),
  ],
  law: '介護保険法 第45条・第57条',
  source: fromLaw,
  tier: 2,
})

export const careAtHomeProcedures: readonly Procedure[] = [fukushiyogu, jutakuKaishu]
