import type { Procedure } from '@/lib/rules/schema'
import { holdsCertificate, someoneConcerned } from '../../derived/disability'
import { yes } from '../../rules'
import { all, holds, procedure, text } from '../../vocabulary'
import { counter, free, mail, noDeadline, promptly } from '../phrases'
import { fromLawRoughly, fromPractice } from '../sources'

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
  events: ['disability'],
  per: 'household',
  requiredWhen: holderWithCar,
  unchecked: [
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
  events: ['disability'],
  per: 'household',
  requiredWhen: holderWithCar,
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

const broadcastFee = procedure({
  id: 'nhk-genmen',
  title: text('NHKの受信料を減らしてもらう', 'NHKの お金を 安く する', 'Have the NHK fee reduced'),
  officialName: text(
    'NHK放送受信料の免除（市の証明）',
    'NHKの 受信料の 免除',
    'Exemption from the broadcasting fee (city’s confirmation)',
  ),
  events: ['disability'],
  per: 'household',
  requiredWhen: holder,
  need: 'optional',
  unchecked: [
    text(
      '世帯の全員が市民税非課税である（全額免除）、または世帯主が視覚・聴覚や重い障がいの手帳を持つ（半額免除）',
      '家族 みんな 市民税が かかりません。または 世帯主の 障がいが 重いです。',
      'Nobody in the household pays city tax (full), or the head is blind, deaf or severely disabled (half)',
    ),
  ],
  deadlines: [noDeadline],
  bring: [{ item: 'disability-certificate' }],
  fee: free,
  department: 'shogaisha-shien',
  channels: [counter],
  whoCanFile: text('本人、家族', '本人、家族', 'The person or family'),
  dependsOn: ['shintai-techo', 'ryoiku-techo', 'seishin-techo'],
  notes: [
    text(
      '市で証明を受けた書類を、NHKに送ります。',
      '市役所で はんこを もらって、NHKに 送ります。',
      'The city confirms the form, and you send it to NHK.',
    ),
  ],
  law: '日本放送協会放送受信料免除基準',
  source: fromPractice,
  tier: 2,
})

const taxDeduction = procedure({
  id: 'shogaisha-kojo-shinkoku',
  title: text('税の障害者控除を申告する', '税金を 安く する 申告を する', 'Claim the tax deduction for disability'),
  officialName: text(
    '所得税・住民税の障害者控除',
    '障害者控除',
    'Deduction for disability (income and residents’ tax)',
  ),
  events: ['disability'],
  per: 'household',
  requiredWhen: holder,
  need: 'optional',
  unchecked: [
    text(
      '本人か、本人を扶養する家族に税金がかかっている',
      '本人か 家族に 税金が かかります。',
      'The person, or family supporting them, pays tax',
    ),
  ],
  deadlines: [
    promptly(
      text(
        '年末調整、確定申告、または3月15日までの市・県民税の申告で',
        '会社の 年末調整か、3月15日までの 申告で',
        'In the year-end adjustment, the tax return, or the residents’ tax return by 15 March',
      ),
    ),
  ],
  bring: [{ item: 'disability-certificate' }],
  fee: free,
  department: 'zeimu',
  channels: [counter, mail],
  whoCanFile: text('本人、扶養している家族', '本人、家族', 'The person, or family supporting them'),
  dependsOn: ['shintai-techo', 'ryoiku-techo', 'seishin-techo'],
  notes: [
    text(
      '5年前までの分は、あとから取り戻せることがあります。',
      '5年 前までは 税金が もどる ことが あります。',
      'Tax of the past five years may be reclaimed.',
    ),
  ],
  law: '所得税法 第79条、地方税法 第34条・第314条の2',
  source: fromLawRoughly,
  tier: 2,
})

const mutualAid = procedure({
  id: 'fuyo-kyosai',
  title: text(
    '親が亡くなったあとの年金の共済に入る',
    '親が なくなった 後の お金の 共済に 入る',
    'Join the scheme that pays when a parent dies',
  ),
  officialName: text('心身障害者扶養共済制度', '心身障害者扶養共済', 'Mutual aid for parents of the disabled'),
  events: ['disability'],
  per: 'household',
  requiredWhen: holds(someoneConcerned),
  need: 'optional',
  unchecked: [
    text(
      '障がいのある方を育てる保護者で、65歳未満で健康である',
      '親などは 65さいより 下で、元気です。',
      'The parent or guardian is under 65 and in good health',
    ),
  ],
  deadlines: [noDeadline],
  bring: [{ item: 'identity-document' }],
  fee: {
    amountYen: null,
    text: text(
      '掛金は加入する年齢で決まります（担当課に確認中）',
      'お金は 年で ちがいます',
      'Contributions depend on age; ask at the counter',
    ),
  },
  department: 'shogaisha-shien',
  channels: [counter],
  whoCanFile: text('保護者', 'お父さん・お母さんなど', 'A parent or guardian'),
  law: '福島県心身障害者扶養共済制度条例',
  source: fromPractice,
  tier: 2,
})

export const disabilityDiscounts: readonly Procedure[] = [
  lightVehicleTax,
  prefecturalCarTax,
  motorwayDiscount,
  parkingPermit,
  broadcastFee,
  taxDeduction,
  mutualAid,
]
