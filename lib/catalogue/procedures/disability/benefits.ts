import type { Procedure } from '@/lib/rules/schema'
import { disabilityToSupport } from '../../derived/child-raising'
import { concernedFrom20To64, holdsCertificate, isConcerned, someoneConcerned } from '../../derived/disability'
import { is, no, yes } from '../../rules'
import { all, any, event, holds, procedure, text } from '../../vocabulary'
import { counter, free, mail, promptly } from '../phrases'
import { fromLaw, fromLawRoughly, fromPractice } from '../sources'

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

const specialAllowance = procedure({
  id: 'tokubetsu-shogaisha-teate',
  title: text(
    'いつも介護が要る方の手当を申し込む',
    'いつも 介護が いる 人の 手当を もらう',
    'Apply for the allowance for constant care',
  ),
  officialName: text(
    '特別障害者手当・障害児福祉手当の認定請求',
    '特別障害者手当・障害児福祉手当',
    'Special disability allowance (20 and over) or disabled child’s welfare allowance (under 20)',
  ),
  events: ['disability', 'ageing'],
  per: 'member',
  requiredWhen: any(all(event('disability'), holds(isConcerned)), all(event('ageing'), yes('is-care-certified'))),
  need: 'optional',
  unchecked: [
    text(
      '家で、いつも特別の介護が要る（手帳がなくても診断書で認められます。要介護4・5くらいが目安）',
      '家で いつも 介護が 要ります（手帳が なくても いいです）。',
      'Constant special care is needed at home; a medical certificate is enough, care level 4 or 5 is a rough guide',
    ),
    text(
      '施設に入っていない、3か月を超えて入院していない（20歳以上）',
      '施設に いません。3か月より 長く 入院して いません。',
      'Not in an institution and not in hospital for over three months (20 and over)',
    ),
    text('所得が限度額以内である', '収入が きまりより 少ないです。', 'Income is within the limit'),
  ],
  deadlines: [
    {
      ...promptly(text('当てはまりそうなら、すぐに', 'あてはまる ときは すぐに', 'As soon as it may apply')),
      loss: text(
        '申し込んだ月の翌月分からで、さかのぼって受け取れません。',
        '申し込んだ 次の 月からです。前の 月の 分は もらえません。',
        'It is paid from the month after you apply, never for the past.',
      ),
    },
  ],
  bring: [
    { item: 'disability-medical-certificate' },
    { item: 'bank-account' },
    { item: 'income-papers' },
    { item: 'my-number-either' },
  ],
  fee: free,
  department: 'shogaisha-shien',
  channels: [counter],
  whoCanFile: text('本人、保護者', '本人、お父さん・お母さんなど', 'The person, or a parent or guardian'),
  law: '特別児童扶養手当等の支給に関する法律 第17条・第19条・第26条の2',
  source: fromPractice,
  tier: 2,
})

const disabilityPension = procedure({
  id: 'shogai-nenkin',
  title: text('障害年金を請求する', '障害年金を もらう', 'Claim a disability pension'),
  officialName: text('障害基礎年金・障害厚生年金の請求', '障害年金の 請求', 'Claim for a disability pension'),
  events: ['disability'],
  per: 'member',
  requiredWhen: holds(concernedFrom20To64),
  need: 'optional',
  unchecked: [
    text(
      'その病気やけがで初めて病院にかかったときに年金に入っていた、または20歳前だった',
      'はじめて 病院に 行った とき、年金に 入って いました。または 20さいより 前でした。',
      'When you first saw a doctor about it you were in a pension, or under 20',
    ),
    text(
      '初めて病院にかかる前の保険料に、大きな未納がない',
      'その 前の 年金の お金を はらって いました。',
      'Contributions before that day were mostly paid or exempt',
    ),
    text(
      '初めて病院にかかった日から1年6か月たっている（手足の切断など早まるものもあります）',
      'はじめて 病院に 行って 1年6か月 たちました。',
      'A year and six months have passed since (sooner for some conditions)',
    ),
  ],
  deadlines: [
    {
      ...promptly(text('早めに。65歳の誕生日の前々日まで', '早く。65さいに なる 前に', 'Soon, and before you turn 65')),
      loss: text(
        '5年を過ぎた分は、時効で受け取れません。',
        '5年より 前の お金は もらえません。',
        'Payments more than five years back are lost.',
      ),
    },
  ],
  bring: [{ item: 'pension-number' }, { item: 'first-visit-proof' }, { item: 'bank-account' }],
  fee: free,
  department: 'pension-office',
  channels: [counter, mail],
  whoCanFile: text(
    '本人、代理人（委任状）',
    '本人、かわりの 人（委任状）',
    'The person, or a proxy with a letter of proxy',
  ),
  notes: [
    text(
      '初めて病院にかかった日に国民年金だった方は、市の国保年金課でも相談できます。手帳の等級とは別の判定です。',
      '国民年金だった 人は 市役所でも 相談できます。手帳の 級とは べつです。',
      'If you were in the National Pension on that day, the city can help too. It is judged apart from the certificate’s grade.',
    ),
  ],
  law: '国民年金法 第30条〜第30条の4・第102条、厚生年金保険法 第47条',
  source: fromLawRoughly,
  tier: 'external',
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

export const disabilityBenefits: readonly Procedure[] = [
  severeMedicalAid,
  medicalSupportNew,
  specialAllowance,
  disabilityPension,
  disabilityServices,
  aids,
  intractableDisease,
]
