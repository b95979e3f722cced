import type { Procedure } from '@/lib/rules/schema'
import { careExpiresSoon, careHasLapsed, elderlyOrInCare, someoneCertified, wantsCare } from '../../derived/ageing'
import { isCareCertified } from '../../derived/circumstances'
import { before } from '../../periods'
import { age, no, on } from '../../rules'
import { all, any, holds, procedure, text } from '../../vocabulary'
import { counterOrBranch, free, mail, noDeadline, pittari, promptly } from '../phrases'
import { fromLaw, fromPractice } from '../sources'

const familyOrCareOffice = text(
  '本人、家族、地域包括支援センターやケアマネジャーの事業者',
  '本人、家族、ケアマネジャーなど',
  'The person, family, a community support centre or the care manager’s office',
)

const kaigoNintei = procedure({
  id: 'kaigo-nintei-shinki',
  title: text('要介護認定を申し込む', '介護の 認定を 申し込む', 'Apply for a care level'),
  officialName: text(
    '要介護・要支援認定の申請（新規）',
    '介護の 認定の 申し込み',
    'Certification of needed care: new application',
  ),
  events: ['ageing'],
  per: 'member',
  requiredWhen: any(holds(wantsCare), holds(careHasLapsed)),
  exceptions: [
    {
      when: all(age({ under: 65 }), no('has-specified-disease')),
      because: text(
        '64歳までの方は、特定疾病が原因のときだけ認定を受けられるため（障がい福祉のサービスを相談できます）',
        '64さいまでの 人は、特定疾病の ときだけです。障がいの サービスを 相談できます。',
        'Because under 65 only a specified disease counts; disability services may help instead.',
      ),
    },
  ],
  deadlines: [
    {
      ...promptly(
        text(
          '期限はありませんが、使う前に。結果は原則30日以内で、効力は申し込んだ日にさかのぼります',
          '使う 前に。30日ぐらいで わかります',
          'No deadline, but before using services. The result comes within 30 days as a rule and counts from the day you apply',
        ),
      ),
      loss: text(
        '申し込む前に使ったサービスは、原則として全額自己負担です。',
        '申し込む 前の サービスは、全部 自分で はらいます。',
        'Services used before applying are usually paid in full.',
      ),
    },
  ],
  bring: [
    { item: 'care-insurance-papers', when: age({ atLeast: 65 }) },
    { item: 'own-insurance-proof', when: age({ under: 65 }) },
    { item: 'doctor-name' },
    { item: 'my-number-either' },
    { item: 'identity-document' },
  ],
  fee: free,
  department: 'korei-fukushi',
  channels: [counterOrBranch, mail, pittari],
  whoCanFile: familyOrCareOffice,
  dependsOn: ['kaigo-65'],
  forms: ['kaigo-nintei'],
  notes: [
    text(
      '調査員が自宅や病院を訪ねて、心身の様子を聞きます。入院してすぐの方は、申し込む時期を病院と相談してください。',
      '市の 人が 家や 病院に 来ます。入院して すぐの 人は、病院に 相談して ください。',
      'Someone visits at home or in hospital to see what help is needed. Just after going into hospital, ask there when to apply.',
    ),
  ],
  law: '介護保険法 第27条・第32条',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'http://www.city.shimotsuke.lg.jp/0154/info-0000007051-3.html',
    supports: 'ぴったりサービス対象',
  },
  tier: 1,
})

const kaigoKoshin = procedure({
  id: 'kaigo-koshin',
  title: text('要介護認定を更新する', '介護の 認定を 続ける', 'Renew the care level'),
  officialName: text('要介護・要支援 更新認定の申請', '介護の 認定の 更新', 'Renewal of care certification'),
  events: ['ageing'],
  per: 'member',
  requiredWhen: all(holds(isCareCertified), holds(careExpiresSoon)),
  unchecked: [
    text('これからも介護サービスを使う', 'これからも サービスを 使います。', 'You go on using care services'),
  ],
  deadlines: [
    {
      rules: [before(0, on('care-expires-on'))],
      notBefore: { before: on('care-expires-on'), count: 60, unit: 'days' },
      text: text(
        '有効期間が終わる日まで（終わりの60日前から。市役所が閉まる日なら、その前の開庁日）',
        '認定が 終わる 日までに（60日 前から できます）',
        'By the day it expires, from 60 days before (the open day before if the hall is closed)',
      ),
      loss: text(
        '過ぎると新しい申し込みになり、結果が出るまで全額自己負担になることがあります。',
        'おそいと、介護の お金を 全部 はらう ことが あります。',
        'After that you apply anew and may pay in full until the result.',
      ),
    },
  ],
  bring: [{ item: 'care-insurance-papers' }, { item: 'doctor-name' }, { item: 'my-number-either' }],
  fee: free,
  department: 'korei-fukushi',
  channels: [counterOrBranch, mail, pittari],
  whoCanFile: familyOrCareOffice,
  forms: ['kaigo-nintei'],
  law: '介護保険法 第28条・第33条',
  source: fromLaw,
  tier: 2,
})

const kaigoKubunHenko = procedure({
  id: 'kaigo-kubun-henko',
  title: text('介護度を見直してもらう', '介護の 認定を 見なおして もらう', 'Have the care level reviewed'),
  officialName: text('要介護・要支援状態区分変更認定の申請', '介護の 認定の 変更', 'Change of care level'),
  events: ['ageing'],
  per: 'household',
  requiredWhen: holds(someoneCertified),
  need: 'optional',
  concerns: holds(isCareCertified),
  unchecked: [
    text(
      '心身の状態が、認定を受けたときから変わった',
      '体や 心の ようすが かわりました。',
      'The condition has changed since the certification',
    ),
  ],
  deadlines: [noDeadline],
  bring: [{ item: 'care-insurance-papers' }, { item: 'doctor-name' }],
  fee: free,
  department: 'korei-fukushi',
  channels: [counterOrBranch, mail, pittari],
  whoCanFile: familyOrCareOffice,
  forms: ['kaigo-nintei'],
  notes: [
    text(
      '要支援の方が要介護になるときは、新しい申し込みの扱いになります。',
      '要支援の 人が 要介護に なる ときは、新しく 申し込みます。',
      'From support level to care level it counts as a new application.',
    ),
  ],
  law: '介護保険法 第29条・第33条の2',
  source: fromLaw,
  tier: 2,
})

const kaigoShoSaikofu = procedure({
  id: 'kaigo-sho-saikofu',
  title: text('介護保険の証を作り直す', '介護保険の カードを もう 一度 もらう', 'Replace a lost care insurance card'),
  officialName: text(
    '介護保険被保険者証・負担割合証の再交付申請',
    '介護保険の カードの 再交付',
    'Reissue of the care insurance card or burden certificate',
  ),
  events: ['ageing'],
  per: 'household',
  requiredWhen: holds(elderlyOrInCare),
  need: 'optional',
  unchecked: [
    text('証をなくした、または汚した', 'カードを なくしました。または よごれました。', 'The card is lost or damaged'),
  ],
  deadlines: [noDeadline],
  bring: [{ item: 'identity-document' }, { item: 'my-number-either' }],
  fee: free,
  department: 'korei-fukushi',
  channels: [counterOrBranch, mail, pittari],
  whoCanFile: text('本人、家族、代理人', '本人、家族、かわりの 人', 'The person, family, or a proxy'),
  forms: ['kaigo-saikofu'],
  law: '介護保険法 第12条、同施行規則',
  source: fromPractice,
  tier: 2,
})

export const careLevelProcedures: readonly Procedure[] = [kaigoNintei, kaigoKoshin, kaigoKubunHenko, kaigoShoSaikofu]
