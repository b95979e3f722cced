import { under20 } from '../../derived/ages'
import { disabledChildInHousehold, someoneHasCard, someoneHasNoCard } from '../../derived/circumstances'
import { is, yes } from '../../rules'
import { all, any, event, holds, procedure, text } from '../../vocabulary'
import { afterMovingIn, counter, counterOrBranch, free, promptly, soonAfterMoving } from '../phrases'

export const certificateAddress = procedure({
  id: 'techo-henko-henkan',
  title: text(
    '障害者手帳の住所を変える',
    '障害者手帳の 住所を 変える',
    'Change the address on your disability certificate',
  ),
  officialName: text('障害者手帳の住所変更届', '障害者手帳の 住所の 届', 'Disability certificate: change of address'),
  events: ['moving-in', 'moving-within'],
  per: 'member',
  requiredWhen: any(
    all(is('moved-from', 'other-city'), yes('has-disability-certificate')),
    all(event('moving-within'), yes('has-disability-certificate')),
  ),
  deadlines: [
    {
      ...soonAfterMoving,
      loss: text(
        '割引や手当が止まることがあります。',
        '安い 料金や 手当が 止まる ことが あります。',
        'Discounts and allowances may stop.',
      ),
    },
  ],
  bring: [
    { item: 'disability-certificate' },
    { item: 'photograph', when: yes('from-outside-fukushima') },
    { item: 'my-number-card', when: holds(someoneHasCard) },
    { item: 'my-number-proof', when: holds(someoneHasNoCard) },
  ],
  fee: free,
  department: 'shogaisha-shien',
  channels: [counterOrBranch],
  whoCanFile: text('本人、家族、代理人', '本人、家族、かわりの 人', 'The person, family, or a proxy'),
  dependsOn: ['tennyu-todoke', 'tenkyo-todoke'],
  notes: [
    text(
      '県外から来た方は、手帳の差し替えになります。使えるサービスも窓口で一緒に確かめます。',
      'ほかの 県から 来た 人は、新しい 手帳に なります。',
      'If you came from another prefecture the certificate is replaced; we will check services with you.',
    ),
  ],
  law: '身体障害者福祉法施行令 第9条ほか',
  source: {
    verification: 'web-checked',
    confidence: 'medium',
    url: 'https://www.town.aizubange.fukushima.jp/soshiki/27/249.html',
    supports: '診断書・写真4×3・療育は会津児相/県センター',
  },
  unconfirmed: ['channels'],
  tier: 1,
})

export const supportMedicalCare = procedure({
  id: 'jiritsu-shien-iryo',
  title: text('自立支援医療を引き継ぐ', '自立支援医療を 続ける', 'Carry over medical support for disabilities'),
  officialName: text(
    '自立支援医療（精神通院・更生・育成）の申請・変更',
    '自立支援医療の 届',
    'Medical support for disabilities: application or change',
  ),
  events: ['moving-in', 'moving-within'],
  per: 'member',
  requiredWhen: any(
    all(is('moved-from', 'other-city'), yes('uses-jiritsu-shien-iryo')),
    all(event('moving-within'), yes('uses-jiritsu-shien-iryo')),
  ),
  deadlines: [
    {
      ...promptly(
        text(
          '住所の届を出したら、早めに（次の通院の前に）',
          '住所の 届の 後、病院に 行く 前に',
          'After registering your move, before your next visit to the hospital',
        ),
      ),
      loss: text(
        '有効期限が切れると、診断書からやり直しになります。',
        '期限が 切れると、また 医者の 紙が 要ります。',
        'If it lapses you need a new medical certificate.',
      ),
    },
  ],
  bring: [
    { item: 'jiritsu-iryo-certificate' },
    { item: 'own-insurance-proof' },
    { item: 'income-papers' },
    { item: 'my-number-card', when: holds(someoneHasCard) },
    { item: 'my-number-proof', when: holds(someoneHasNoCard) },
  ],
  fee: free,
  department: 'shogaisha-shien',
  channels: [counter],
  whoCanFile: text(
    '本人、保護者（育成医療）、代理人',
    '本人、お父さん・お母さん、かわりの 人',
    'The person, a parent (developmental care), or a proxy',
  ),
  dependsOn: ['tennyu-todoke', 'tenkyo-todoke'],
  notes: [
    text(
      '病院や薬局が変わる方は、新しい病院の名前を調べてきてください。',
      '病院が 変わる 人は、新しい 病院の 名前を 教えて ください。',
      'If your hospital or pharmacy changes, bring the new name.',
    ),
  ],
  law: '障害者総合支援法 第52条〜第56条',
  source: { verification: 'knowledge-only', confidence: 'medium' },
  tier: 1,
})

export const specialChildRearingAllowance = procedure({
  id: 'tokubetsu-jidofuyoteate',
  title: text(
    '障がいのあるお子さんの手当を申し込む・引き継ぐ',
    '障がいの ある 子どもの 手当を もらう',
    'Apply for, or carry over, the allowance for a disabled child',
  ),
  officialName: text('特別児童扶養手当 認定請求', '特別児童扶養手当', 'Special child rearing allowance: claim'),
  events: ['moving-in'],
  per: 'household',
  requiredWhen: all(event('moving-in'), holds(disabledChildInHousehold)),
  concerns: all(holds(under20), yes('is-severely-disabled-child')),
  unchecked: [
    text('所得が限度額以内である', '収入が きまりより 少ないです。', 'Your income is within the limit'),
    text(
      'お子さんが施設に入っていない、障害年金を受けていない',
      '子どもは 施設に 入って いません。障害年金を もらって いません。',
      'The child is not in an institution and receives no disability pension',
    ),
  ],
  deadlines: [
    {
      ...promptly(
        text('転入の届を出したら、すぐに', '転入の 届の 後、すぐに', 'As soon as you have registered your move'),
      ),
      loss: text(
        '申し込んだ月の翌月分からで、さかのぼって受け取れません。',
        '申し込んだ 次の 月から もらえます。前の 月の 分は もらえません。',
        'It is paid from the month after you apply, never for the past.',
      ),
    },
  ],
  bring: [
    { item: 'disability-medical-certificate' },
    { item: 'family-register' },
    { item: 'bank-account' },
    { item: 'my-number-card', when: holds(someoneHasCard) },
    { item: 'my-number-proof', when: holds(someoneHasNoCard) },
  ],
  fee: free,
  department: 'kodomo-katei',
  channels: [counter],
  whoCanFile: text('父・母・養育者', 'お父さん・お母さん・育てる 人', 'A parent or guardian'),
  dependsOn: afterMovingIn,
  law: '特別児童扶養手当等の支給に関する法律 第3条・第5条',
  source: { verification: 'knowledge-only', confidence: 'medium' },
  tier: 1,
})
