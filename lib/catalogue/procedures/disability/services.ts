import type { Procedure } from '@/lib/rules/schema'
import { disabilityToSupport } from '../../derived/child-raising'
import { holdsCertificate, isConcerned, someoneConcerned } from '../../derived/disability'
import { holds, procedure, text } from '../../vocabulary'
import { counter, free, promptly } from '../phrases'
import { fromLaw } from '../sources'

const disabilityServices = procedure({
  id: 'shogai-fukushi-service',
  title: text(
    'ヘルパーや通所などのサービスを申し込む',
    'ヘルパーや 通う サービスを 申し込む',
    'Apply for helpers, day services and the like',
  ),
  officialName: text(
    '障害福祉サービス・障害児通所支援の支給申請',
    '障害福祉サービスの 申し込み',
    'Disability services and day support for children: application',
  ),
  events: ['disability', 'child-raising'],
  per: 'household',
  requiredWhen: holds(disabilityToSupport),
  need: 'optional',
  concerns: holds(isConcerned),
  unchecked: [
    text(
      'ヘルパー、就労の支援、グループホーム、児童発達支援、放課後等デイサービスなどを使いたい',
      'ヘルパー・仕事の 支援・放課後等デイサービスなどを 使いたいです。',
      'You want helpers, support for work, a group home, or day services for children',
    ),
  ],
  deadlines: [promptly(text('使う前に', '使う 前に', 'Before using them'))],
  bring: [
    { item: 'disability-certificate', when: holds(holdsCertificate) },
    { item: 'service-plan' },
    { item: 'my-number-either' },
  ],
  fee: free,
  department: 'shogaisha-shien',
  channels: [counter],
  whoCanFile: text('本人、保護者', '本人、お父さん・お母さんなど', 'The person, or a parent or guardian'),
  forms: ['shogai-service'],
  risk: text('決定の前は利用できません。', '決まるまで 使えません。', 'Nothing can be used before the decision.'),
  notes: [
    text(
      '手帳がなくても、難病や医師の診断で使えるものがあります。65歳以上の方と特定疾病の40歳以上の方は、介護保険が先です。',
      '手帳が なくても 使える ものが あります。65さい以上の 人は 介護保険が 先です。',
      'Some need no certificate. From 65, and from 40 with a specified disease, care insurance comes first.',
    ),
  ],
  law: '障害者総合支援法 第20条、児童福祉法 第21条の5の6',
  source: fromLaw,
  tier: 2,
})

const aids = procedure({
  id: 'hosogu-nichijo',
  title: text(
    '車いすや補聴器などの費用を申し込む',
    '車いすや 補聴器などの お金を もらう',
    'Apply for a wheelchair, hearing aid and the like',
  ),
  officialName: text(
    '補装具費・日常生活用具の申請',
    '補装具・日常生活用具の 申し込み',
    'Prosthetic devices and daily living aids',
  ),
  events: ['disability'],
  per: 'household',
  requiredWhen: holds(someoneConcerned),
  need: 'optional',
  concerns: holds(isConcerned),
  unchecked: [
    text(
      '障がいや難病のため、車いす・補聴器・義足・ストーマ用具などを買う、または直す',
      '車いす・補聴器・ストーマ用具などを 買います。または 直します。',
      'You buy or repair a wheelchair, hearing aid, artificial limb, stoma aids or the like',
    ),
  ],
  deadlines: [
    {
      ...promptly(text('必ず買う前に', 'かならず 買う 前に', 'Always before you buy')),
      loss: text(
        '買ったあとの申し込みでは、受け取れません。',
        '買った 後は もらえません。',
        'Nothing is paid afterwards.',
      ),
    },
  ],
  bring: [{ item: 'disability-certificate', when: holds(holdsCertificate) }, { item: 'aid-opinion-and-estimate' }],
  fee: free,
  department: 'shogaisha-shien',
  channels: [counter],
  whoCanFile: text('本人、保護者', '本人、お父さん・お母さんなど', 'The person, or a parent or guardian'),
  forms: ['hosogu-nichijo'],
  notes: [
    text(
      '介護保険や労災保険で借りられる品は、そちらが先です。',
      '介護保険で 借りる ものは、そちらが 先です。',
      'What care insurance or workers’ insurance provides comes first.',
    ),
  ],
  law: '障害者総合支援法 第76条・第77条',
  source: fromLaw,
  tier: 2,
})

export const disabilityServiceProcedures: readonly Procedure[] = [disabilityServices, aids]
