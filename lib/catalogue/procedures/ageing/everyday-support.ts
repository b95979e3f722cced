import type { Procedure } from '@/lib/rules/schema'
import { careConcerns, certifiedFrom65, elderlyOrInCare } from '../../derived/ageing'
import { someoneConcerned } from '../../derived/disability'
import { isFrom65 } from '../../derived/moves'
import { incomeMatter } from '../../derived/tax-vehicle'
import { all, any, event, holds, procedure, text } from '../../vocabulary'
import { bySelfOnly, counter, free, mail, noDeadline, promptly } from '../phrases'
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

const guardianship = procedure({
  id: 'seinen-koken',
  title: text(
    'お金の管理や契約を任せる人を決める',
    'お金や 契約を まかせる 人を きめる',
    'Have someone appointed to manage money and contracts',
  ),
  officialName: text(
    '成年後見（後見・保佐・補助）開始の申立て',
    '成年後見の 申し立て',
    'Petition for adult guardianship',
  ),
  events: ['ageing', 'disability'],
  per: 'household',
  requiredWhen: any(holds(careConcerns), holds(someoneConcerned)),
  need: 'optional',
  unchecked: [
    text(
      '認知症や障がいのため、預金や契約を自分で決めるのが難しい',
      '認知症や 障がいで、自分で きめる ことが むずかしいです。',
      'Dementia or a disability makes it hard to decide about savings and contracts',
    ),
  ],
  deadlines: [noDeadline],
  bring: [{ item: 'family-register' }, { item: 'court-medical-certificate' }],
  fee: {
    amountYen: null,
    text: text(
      '収入印紙や郵便切手、鑑定の費用がかかります（額は家庭裁判所に確かめてください）',
      'お金が かかります。家庭裁判所に 聞いて ください',
      'Stamps and sometimes an expert’s fee; ask the family court',
    ),
  },
  department: 'family-court',
  channels: [counter, mail],
  whoCanFile: text(
    '本人、配偶者、4親等内の親族（いないときは市長）',
    '本人、家族、親せき（いない ときは 市長）',
    'The person, spouse or relatives to the fourth degree; where there is nobody, the mayor',
  ),
  notes: [
    text(
      '先に高齢福祉課か地域包括支援センターに相談できます。',
      '先に 高齢福祉課か 地域包括支援センターに 相談できます。',
      'You can first talk to the Welfare for the Elderly Section or the community support centre.',
    ),
  ],
  law: '民法 第7条・第11条・第15条、老人福祉法 第32条',
  source: fromLawRoughly,
  tier: 'external',
})

const licenceReturn = procedure({
  id: 'menkyo-henno',
  title: text('運転免許証を返す', '免許証を 返す', 'Give back a driving licence'),
  officialName: text(
    '運転免許の取消申請（自主返納）・運転経歴証明書',
    '免許証の 返納',
    'Voluntary return of a driving licence; certificate of driving history',
  ),
  events: ['ageing'],
  per: 'member',
  requiredWhen: holds(isFrom65),
  need: 'optional',
  unchecked: [text('運転をやめたい', '運転を やめたいです。', 'You want to stop driving')],
  deadlines: [noDeadline],
  bring: [{ item: 'driving-licence' }],
  fee: {
    amountYen: null,
    text: text(
      '返すのは無料。運転経歴証明書を作るときは手数料がかかります（額は警察に確かめてください）',
      '返す ときは お金は いりません。証明書は お金が かかります',
      'Free; the certificate of driving history costs a fee (ask the police)',
    ),
  },
  department: 'police',
  channels: [counter],
  whoCanFile: bySelfOnly,
  law: '道路交通法 第104条の4',
  source: fromPractice,
  tier: 'external',
})

const supportCentre = procedure({
  id: 'hokatsu-sodan',
  title: text(
    '地域包括支援センターに相談する',
    '地域包括支援センターに 相談する',
    'Talk to the community support centre',
  ),
  officialName: text('地域包括支援センターの総合相談', '高齢者の 相談', 'General advice for the elderly'),
  events: ['ageing'],
  per: 'household',
  requiredWhen: any(holds(elderlyOrInCare), holds(careConcerns)),
  need: 'optional',
  deadlines: [noDeadline],
  fee: free,
  department: 'hokatsu-center',
  channels: [{ type: 'phone' }, counter],
  whoCanFile: text('本人、家族、近所の方', '本人、家族、近所の 人', 'The person, family or neighbours'),
  notes: [
    text(
      '介護、もの忘れ、一人暮らし、虐待の心配など、何から始めるかわからないときも相談できます。住まいの地区ごとに担当のセンターがあります（高齢福祉課でわかります）。',
      '何でも 相談できます。どこの センターかは、高齢福祉課に 聞いて ください。',
      'About care, memory, living alone or worries of abuse, even if you do not know where to begin. Each district has its centre; the Welfare for the Elderly Section can tell which.',
    ),
  ],
  law: '介護保険法 第115条の46',
  source: fromLawRoughly,
  tier: 'external',
})

export const elderlySupportProcedures: readonly Procedure[] = [
  shogaishaKojo,
  hinanYoshiensha,
  guardianship,
  licenceReturn,
  supportCentre,
]
