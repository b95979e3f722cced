import type { Procedure } from '@/lib/rules/schema'
import { holdsCertificate } from '../../derived/disability'
import { is, yes } from '../../rules'
import { all, any, event, holds, procedure, text } from '../../vocabulary'
import { counter, free, noDeadline, promptly } from '../phrases'
import { fromPractice } from '../sources'

const holder = holds(holdsCertificate)

const holderWithCar = all(holder, yes('has-car-for-disabled'))

const gradesVary = text(
  '手帳の種類と等級が、減免や割引の対象に当たる',
  '手帳の 種類と 級が きまりに 合います。',
  'The kind and grade of the certificate qualify',
)

const lightVehicleTax = procedure({
  id: 'keiji-genmen',
  title: text('軽自動車税を減らしてもらう', '軽自動車税を 安く する', 'Have the light vehicle tax waived'),
  officialName: text(
    '軽自動車税（種別割）の減免申請（障がい者）',
    '軽自動車税の 減免',
    'Waiver of the light motor vehicle tax',
  ),
  events: ['disability', 'tax-vehicle'],
  per: 'household',
  requiredWhen: any(
    all(event('disability'), holderWithCar),
    all(event('tax-vehicle'), is('vehicle-matter', 'got'), yes('has-car-for-disabled')),
  ),
  unchecked: [
    text('障害者手帳を持っている', '障害者手帳が あります。', 'There is a disability certificate'),
    gradesVary,
    text(
      '軽自動車かバイクを、障がいのある方1人につき1台だけ減免する（普通車は県の手続きです）',
      '軽自動車か バイクです（ほかの 車は 県の 手続き）。1人に 1台です。',
      'It is a light vehicle or motorcycle, one for each disabled person; other cars are the prefecture’s',
    ),
  ],
  deadlines: [
    {
      rules: [{ kind: 'yearly', monthDay: '05-31', closedDay: 'next-open' }],
      text: text(
        '軽自動車税の納期限（例年5月末）まで。市の締め切りの日は担当課に確認中',
        '税金の 期限（5月の 終わり）までに',
        'By the due date of the tax, usually the end of May (the city’s closing day is being confirmed)',
      ),
      loss: text(
        '期限を過ぎると、その年度は減免されません。',
        'おそいと、その 年は 安く なりません。',
        'After that nothing is waived for the year.',
      ),
    },
  ],
  bring: [
    { item: 'disability-certificate' },
    { item: 'vehicle-certificate' },
    { item: 'driving-licence' },
    { item: 'tax-notice' },
    { item: 'my-number-either' },
  ],
  fee: free,
  department: 'zeimu',
  channels: [counter],
  whoCanFile: text(
    '本人、同じ生計の家族',
    '本人、いっしょに 生活する 家族',
    'The person, or family with a common livelihood',
  ),
  dependsOn: ['shintai-techo', 'ryoiku-techo', 'seishin-techo'],
  forms: ['keiji-genmen'],
  law: '地方税法 第463条の23、会津若松市税条例',
  source: fromPractice,
  tier: 2,
})

const prefecturalCarTax = procedure({
  id: 'jidoshazei-genmen',
  title: text('自動車税（普通車）を減らしてもらう', '自動車税を 安く する', 'Have the automobile tax waived'),
  officialName: text(
    '自動車税（種別割）の減免申請（福島県）',
    '自動車税の 減免',
    'Waiver of the prefectural automobile tax',
  ),
  events: ['disability', 'tax-vehicle'],
  per: 'household',
  requiredWhen: any(
    all(event('disability'), holderWithCar),
    all(event('tax-vehicle'), is('vehicle-matter', 'got'), yes('has-car-for-disabled')),
  ),
  need: 'optional',
  unchecked: [
    gradesVary,
    text('軽自動車ではない車を使う', '軽自動車では ない 車です。', 'The car is not a light vehicle'),
  ],
  deadlines: [
    promptly(
      text(
        '自動車税の納期限まで（県に確かめてください）',
        '税金の 期限までに（県に 聞いて ください）',
        'By the due date of the tax; ask the prefecture',
      ),
    ),
  ],
  bring: [{ item: 'disability-certificate' }, { item: 'vehicle-certificate' }, { item: 'driving-licence' }],
  fee: free,
  department: 'aizu-prefecture-office',
  channels: [counter],
  whoCanFile: text(
    '本人、同じ生計の家族',
    '本人、いっしょに 生活する 家族',
    'The person, or family with a common livelihood',
  ),
  dependsOn: ['shintai-techo', 'ryoiku-techo', 'seishin-techo'],
  law: '地方税法 第177条の17、福島県税条例',
  source: fromPractice,
  tier: 'external',
})

const motorwayDiscount = procedure({
  id: 'yuryo-doro-waribiki',
  title: text('有料道路の割引を登録する', '高速道路を 安く する', 'Register for the motorway discount'),
  officialName: text('有料道路における障害者割引', '有料道路の 障害者割引', 'Discount for the disabled on toll roads'),
  events: ['disability'],
  per: 'household',
  requiredWhen: holderWithCar,
  need: 'optional',
  unchecked: [
    text(
      '身体障害者手帳か療育手帳を持っている',
      '身体障害者手帳か 療育手帳です。',
      'The certificate is for a physical or intellectual disability',
    ),
  ],
  deadlines: [promptly(text('使う前に', '使う 前に', 'Before you use it'))],
  bring: [{ item: 'disability-certificate' }, { item: 'vehicle-certificate' }, { item: 'driving-licence' }],
  fee: free,
  department: 'shogaisha-shien',
  channels: [
    counter,
    {
      type: 'online',
      via: text('高速道路会社の受付サイト', '高速道路の サイト', 'The motorway companies’ site'),
      availability: 'national',
    },
  ],
  whoCanFile: text('本人、家族', '本人、家族', 'The person or family'),
  dependsOn: ['shintai-techo', 'ryoiku-techo'],
  law: '有料道路事業者の割引制度',
  source: fromPractice,
  tier: 2,
})

const parkingPermit = procedure({
  id: 'chusha-kinshi-jogai',
  title: text(
    '駐車禁止の除外の標章をもらう',
    '駐車禁止の 場所に とめる 許可を もらう',
    'Get a parking exemption badge',
  ),
  officialName: text(
    '駐車禁止除外指定車標章の交付申請',
    '駐車禁止除外の 標章',
    'Badge exempting a vehicle from parking bans',
  ),
  events: ['disability'],
  per: 'household',
  requiredWhen: holderWithCar,
  need: 'optional',
  unchecked: [gradesVary],
  deadlines: [noDeadline],
  bring: [{ item: 'disability-certificate' }, { item: 'identity-document' }],
  fee: free,
  department: 'police',
  channels: [counter],
  whoCanFile: text('本人、家族', '本人、家族', 'The person or family'),
  dependsOn: ['shintai-techo', 'ryoiku-techo', 'seishin-techo'],
  law: '道路交通法 第4条、福島県道路交通規則',
  source: fromPractice,
  tier: 'external',
})

export const disabilityCar: readonly Procedure[] = [lightVehicleTax, prefecturalCarTax, motorwayDiscount, parkingPermit]
