import type { Procedure } from '@/lib/rules/schema'
import { isConcerned, someoneConcerned } from '../../derived/disability'
import { is, no } from '../../rules'
import { all, event, holds, procedure, text } from '../../vocabulary'
import { counter, free, mail, promptly } from '../phrases'
import { fromLawRoughly, fromPractice } from '../sources'

const medicalSupportNew = procedure({
  id: 'jiritsu-shien-iryo-shinsei',
  title: text('自立支援医療を新しく申し込む', '自立支援医療を 申し込む', 'Apply for medical support'),
  officialName: text(
    '自立支援医療（精神通院・更生・育成）の支給認定申請',
    '自立支援医療の 申し込み',
    'Medical support for disabilities: new application',
  ),
  events: ['disability'],
  per: 'member',
  requiredWhen: all(event('disability'), no('uses-jiritsu-shien-iryo')),
  need: 'optional',
  unchecked: [
    text(
      '精神科などに通っている、人工透析などの治療を受ける（身体障害者手帳が要ります）、または18歳未満で手術などを受ける',
      '精神科に 通います。または 透析などを します。または 18さいより 下で 手術を します。',
      'Psychiatric outpatient care; dialysis and the like (with a physical certificate); or surgery under 18',
    ),
  ],
  deadlines: [
    {
      ...promptly(text('治療を受ける前に', '病院に 行く 前に', 'Before the treatment')),
      loss: text(
        '申し込む前の治療は、軽くなりません。',
        '申し込む 前の お金は 安く なりません。',
        'Treatment before you apply is not reduced.',
      ),
    },
  ],
  bring: [
    { item: 'medical-support-diagnosis' },
    { item: 'own-insurance-proof' },
    { item: 'income-papers' },
    { item: 'my-number-either' },
  ],
  fee: free,
  department: 'shogaisha-shien',
  channels: [counter],
  whoCanFile: text(
    '本人、保護者（育成医療）、代理人',
    '本人、お父さん・お母さん、かわりの 人',
    'The person, a parent (developmental care), or a proxy',
  ),
  forms: ['jiritsu-shien'],
  notes: [
    text(
      '窓口での支払いは原則1割になり、所得に応じた上限があります。',
      '病院の お金が ふつう 1割に なります。',
      'You pay ten per cent as a rule, with a limit by income.',
    ),
  ],
  law: '障害者総合支援法 第52条〜第56条',
  source: fromPractice,
  tier: 1,
})

const severeMedicalAid = procedure({
  id: 'jushin-iryohi',
  title: text(
    '重い障がいのある方の医療費の助成を受ける',
    '重い 障がいの ある 人の 病院の お金を 助けて もらう',
    'Register for medical aid for severe disability',
  ),
  officialName: text(
    '重度心身障がい者医療費助成 登録',
    '重度心身障がい者医療費助成',
    'Medical aid for the severely disabled: registration',
  ),
  events: ['disability'],
  per: 'household',
  requiredWhen: is('disability-grade', 'severe'),
  concerns: holds(isConcerned),
  unchecked: [
    text('所得が限度額以内である', '収入が きまりより 少ないです。', 'Income is within the limit'),
    text(
      '65歳以上で後期高齢者医療に入らない方は、扱いを窓口で確かめる',
      '65さい以上で 後期高齢者医療では ない 人は、市役所で 聞いて ください。',
      'From 65 without the late elderly scheme, ask how you are treated',
    ),
  ],
  deadlines: [
    {
      ...promptly(
        text('手帳を受け取ったら、早めに', '手帳を もらったら 早く', 'Soon after you receive the certificate'),
      ),
      loss: text(
        '登録より前の医療費は、助成されません。',
        '登録の 前の お金は もらえません。',
        'Costs before registration are not covered.',
      ),
    },
  ],
  bring: [{ item: 'disability-certificate' }, { item: 'own-insurance-proof' }, { item: 'bank-account' }],
  fee: free,
  department: 'shogaisha-shien',
  channels: [counter],
  whoCanFile: text('本人、家族', '本人、家族', 'The person or family'),
  dependsOn: ['shintai-techo', 'ryoiku-techo', 'seishin-techo'],
  forms: ['jushin-iryohi'],
  notes: [
    text(
      '対象になる等級は市の条例で決まります（担当課に確認中）。',
      '級の きまりは 市役所で 聞いて ください。',
      'The grades are set by the city’s ordinance (being confirmed).',
    ),
  ],
  law: '会津若松市の条例（県の補助）',
  source: { verification: 'knowledge-only', confidence: 'low' },
  tier: 2,
})

const intractableDisease = procedure({
  id: 'shitei-nanbyo',
  title: text(
    '難病の医療費の助成を申し込む',
    '難病の 病院の お金を 助けて もらう',
    'Apply for medical aid for an intractable disease',
  ),
  officialName: text(
    '指定難病・小児慢性特定疾病の医療費支給認定申請',
    '指定難病・小児慢性の 医療費',
    'Medical aid for designated intractable or chronic childhood diseases',
  ),
  events: ['disability'],
  per: 'household',
  requiredWhen: holds(someoneConcerned),
  need: 'optional',
  unchecked: [
    text(
      '国が指定した難病、または18歳未満で小児慢性特定疾病にかかっている',
      '国の きめた 難病です。または 子どもの 長い 病気です。',
      'The disease is on the national list, or on that of chronic childhood diseases (under 18)',
    ),
  ],
  deadlines: [
    {
      ...promptly(text('診断されたら、早めに', '病気が わかったら 早く', 'Soon after the diagnosis')),
      loss: text(
        '認定より前の医療費は、一部の期間しか助成されません。',
        '前の お金は 少しの 間しか もらえません。',
        'Earlier costs are covered only for a limited time.',
      ),
    },
  ],
  bring: [{ item: 'intractable-diagnosis' }, { item: 'own-insurance-proof' }],
  fee: free,
  department: 'aizu-health-office',
  channels: [counter, mail],
  whoCanFile: text('本人、保護者', '本人、お父さん・お母さんなど', 'The person, or a parent or guardian'),
  law: '難病の患者に対する医療等に関する法律 第5条・第6条、児童福祉法 第19条の3',
  source: fromLawRoughly,
  tier: 'external',
})

export const disabilityMedicalAid: readonly Procedure[] = [severeMedicalAid, medicalSupportNew, intractableDisease]
