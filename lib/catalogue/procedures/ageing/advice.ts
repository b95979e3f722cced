import type { Procedure } from '@/lib/rules/schema'
import { careConcerns, elderlyOrInCare } from '../../derived/ageing'
import { someoneConcerned } from '../../derived/disability'
import { isFrom65 } from '../../derived/moves'
import { any, holds, procedure, text } from '../../vocabulary'
import { bySelfOnly, counter, free, mail, noDeadline } from '../phrases'
import { fromLawRoughly, fromPractice } from '../sources'

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

export const elderlyAdvice: readonly Procedure[] = [supportCentre, guardianship, licenceReturn]
