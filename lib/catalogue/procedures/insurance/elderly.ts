import { isCareCertified, someoneHasCard, someoneHasNoCard } from '../../derived/circumstances'
import { inLateElderly } from '../../derived/insurance'
import { movedIn } from '../../derived/moving'
import { is, yes } from '../../rules'
import { all, holds, procedure, text } from '../../vocabulary'
import { afterMovingIn, byHouseholdOrProxy, counterOrBranch, free, pittari, within14DaysOfMovingIn } from '../phrases'

export const lateElderlyMove = procedure({
  id: 'kouki-tennyu-tenshutsu',
  title: text(
    '後期高齢者医療の住所を会津若松市に変える',
    '後期高齢者医療の 住所を 変える',
    'Move your medical care for the late elderly here',
  ),
  officialName: text(
    '後期高齢者医療 転入・住所変更届',
    '後期高齢者医療の 転入の 届',
    'Medical care for the late elderly: change of address',
  ),
  events: ['moving-in'],
  per: 'member',
  requiredWhen: all(holds(movedIn), holds(inLateElderly)),
  exceptions: [
    {
      when: all(yes('from-outside-fukushima'), yes('moved-into-facility')),
      because: text(
        '県外から施設や病院に入った方は、前の県の後期高齢者医療が続くため（住所地特例）',
        'ほかの 県から 施設に 入った 人は、前の 県の 後期高齢者医療が 続きます。',
        'Because those who move into a facility from another prefecture stay with that prefecture.',
      ),
    },
  ],
  unchecked: [text('生活保護を受けていない', '生活保護を もらって いません。', 'You do not receive public assistance')],
  deadlines: [within14DaysOfMovingIn],
  bring: [
    { item: 'burden-category-certificate', when: yes('from-outside-fukushima') },
    { item: 'late-elderly-certificate' },
    { item: 'my-number-card', when: holds(someoneHasCard) },
    { item: 'my-number-proof', when: holds(someoneHasNoCard) },
    { item: 'identity-document' },
  ],
  fee: free,
  department: 'kokuho-nenkin',
  channels: [counterOrBranch],
  whoCanFile: byHouseholdOrProxy,
  dependsOn: afterMovingIn,
  forms: ['kouki-shikaku'],
  risk: text(
    '資格確認書や保険料の通知が届かず、医療費の負担割合が決まりません。',
    '病院で 使う 紙が 来ません。',
    'Without it no eligibility certificate reaches you and your share of medical costs stays open.',
  ),
  law: '高齢者の医療の確保に関する法律 第54条・第55条',
  source: { verification: 'law-from-memory', confidence: 'high' },
  unconfirmed: ['channels'],
  tier: 1,
})

export const careCertificationMove = procedure({
  id: 'kaigo-tennyu-keizoku',
  title: text('要介護認定を引き継ぐ', '介護の 認定を 続ける', 'Carry over your care level'),
  officialName: text(
    '住所移転後の要介護・要支援認定申請',
    '介護の 認定の 引き継ぎ',
    'Care certification after a change of address',
  ),
  events: ['moving-in'],
  per: 'member',
  requiredWhen: all(is('moved-from', 'other-city'), holds(isCareCertified)),
  exceptions: [
    {
      when: yes('moved-into-facility'),
      because: text(
        '施設に入るために引っ越した方は、前の市区町村の介護保険が続くため（住所地特例）',
        '施設に 入った 人は、前の 町の 介護保険が 続きます。',
        'Because those who move into a facility stay with their previous city’s care insurance.',
      ),
    },
  ],
  deadlines: [
    {
      ...within14DaysOfMovingIn,
      text: text(
        '転入した日の翌日から14日以内（閉庁日なら次の開庁日）。転入の届と同じ日が安全です',
        '来た 日の 次の 日から 14日までに。転入の 届と 同じ 日が いいです。',
        'Within 14 days after moving in (the next open day if the last is closed); best on the day you register',
      ),
      loss: text(
        '過ぎると新しい申請になり、結果が出るまで介護サービスが全額自己負担になることがあります。',
        'おそいと、介護の お金を 全部 払う ことが あります。',
        'After that you apply anew, and until the result you may have to pay for care in full.',
      ),
    },
  ],
  bring: [
    { item: 'care-eligibility-certificate' },
    { item: 'my-number-card', when: holds(someoneHasCard) },
    { item: 'my-number-proof', when: holds(someoneHasNoCard) },
  ],
  fee: free,
  department: 'korei-fukushi',
  channels: [counterOrBranch, pittari],
  whoCanFile: text(
    '本人、家族、地域包括支援センターやケアマネジャーの事業者',
    '本人、家族、ケアマネジャーなど',
    'The person, family, a community support centre or the care manager’s office',
  ),
  dependsOn: ['tennyu-todoke'],
  forms: ['kaigo-nintei'],
  law: '介護保険法 第36条',
  source: { verification: 'law-from-memory', confidence: 'high' },
  tier: 1,
})
