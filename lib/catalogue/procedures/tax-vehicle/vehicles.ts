import type { Procedure } from '@/lib/rules/schema'
import { is } from '../../rules'
import { procedure, text } from '../../vocabulary'
import { counter, promptly } from '../phrases'
import { fromLawRoughly, fromPractice } from '../sources'

const largerVehicles = procedure({
  id: 'keijidosha-toroku',
  title: text(
    '車やバイクの登録を市の外の窓口でする',
    '車や 大きい バイクの 登録を する',
    'Register the car or motorcycle elsewhere',
  ),
  officialName: text(
    '軽自動車・二輪・普通車の登録や廃車（軽自動車検査協会・運輸支局）',
    '車の 登録・廃車',
    'Registration of light vehicles, motorcycles and cars',
  ),
  events: ['tax-vehicle'],
  per: 'household',
  requiredWhen: is('vehicle-kind', 'large'),
  deadlines: [
    {
      ...promptly(
        text(
          '取得や変更から15日以内。廃車は、年度が変わる前（4月1日より前）に',
          '15日までに。すてる ときは 4月1日の 前に',
          'Within 15 days of acquiring or changing it; scrap it before 1 April',
        ),
      ),
      loss: text(
        '4月1日の持ち主に、その年度の税がかかります。',
        '4月1日の 持ち主が 税金を はらいます。',
        'The year’s tax falls on whoever owns it on 1 April.',
      ),
    },
  ],
  bring: [{ item: 'vehicle-certificate' }],
  fee: {
    amountYen: null,
    text: text(
      '登録の手数料やナンバー代がかかります（窓口で確かめてください）',
      'お金が かかります。聞いて ください',
      'Fees apply; ask there',
    ),
  },
  department: 'transport-office',
  channels: [counter],
  whoCanFile: text('所有者、代理人（委任状）', '持って いる 人、かわりの 人', 'The owner, or a proxy'),
  notes: [
    text(
      '軽四輪は軽自動車検査協会、125ccを超えるバイクと普通車は福島運輸支局です。',
      '軽自動車は 軽自動車検査協会、ほかは 運輸支局です。',
      'Light cars: Light Motor Vehicle Inspection Organization. Larger motorcycles and cars: the Fukushima Transport Office.',
    ),
    text(
      '車を買ったときの税（環境性能割）は、2026年3月31日で終わりました。',
      '車を 買う ときの 税金（環境性能割）は なくなりました。',
      'The tax on buying a car by its environmental performance ended on 31 March 2026.',
    ),
  ],
  law: '道路運送車両法 第12条・第13条・第15条・第67条',
  source: fromLawRoughly,
  tier: 'external',
})

const temporaryPlate = procedure({
  id: 'rinji-unko',
  title: text('仮ナンバーを借りる', '仮ナンバーを 借りる', 'Borrow a temporary plate'),
  officialName: text('自動車臨時運行許可', '臨時運行許可', 'Permit for temporary driving'),
  events: ['tax-vehicle'],
  per: 'household',
  requiredWhen: is('vehicle-matter', 'temporary'),
  deadlines: [
    promptly(
      text(
        '使う日かその前日に。終わったら5日以内に返します',
        '使う 日か 前の 日に。5日までに 返します',
        'On the day or the day before; return it within five days',
      ),
    ),
  ],
  bring: [{ item: 'vehicle-certificate' }, { item: 'compulsory-insurance' }, { item: 'identity-document' }],
  fee: {
    amountYen: null,
    text: text(
      '市の手数料条例によります（担当課に確認中）',
      'いくらか 市役所で 聞いて ください',
      'Set by the city’s fee ordinance; ask at the counter',
    ),
  },
  department: 'shimin',
  channels: [counter],
  whoCanFile: text('運行する方', '運転する 人', 'Whoever drives'),
  risk: text(
    '返さないと、罰金などになることがあります。',
    '返さないと お金を はらう ことが あります。',
    'Not returning it can be punished.',
  ),
  notes: [
    text(
      '担当課は行く前に電話で確かめてください。',
      '行く 前に 電話して ください。',
      'Please call first to ask which section is in charge.',
    ),
  ],
  law: '道路運送車両法 第34条・第35条',
  source: fromLawRoughly,
  unconfirmed: ['place'],
  tier: 2,
})

const parkingProof = procedure({
  id: 'shako-shomei',
  title: text('車庫証明をとる', '車庫証明を もらう', 'Get proof of a parking place'),
  officialName: text('自動車保管場所証明', '自動車保管場所証明', 'Certificate of parking place'),
  events: ['tax-vehicle'],
  per: 'household',
  requiredWhen: is('vehicle-kind', 'large'),
  need: 'optional',
  unchecked: [
    text(
      '普通車を買った、または保管する場所が変わった',
      '車を 買いました。または 置く 場所が かわりました。',
      'You bought an ordinary car, or it is kept elsewhere now',
    ),
  ],
  deadlines: [promptly(text('登録の前に', '登録の 前に', 'Before the registration'))],
  fee: {
    amountYen: null,
    text: text('警察署で確かめてください', '警察に 聞いて ください', 'Ask the police'),
  },
  department: 'police',
  channels: [counter],
  whoCanFile: text('使う方、代理人', '使う 人、かわりの 人', 'The user, or a proxy'),
  law: '自動車の保管場所の確保等に関する法律 第4条',
  source: fromPractice,
  tier: 'external',
})

export const vehicles: readonly Procedure[] = [largerVehicles, temporaryPlate, parkingProof]
