import { under20 } from '../../derived/ages'
import { disabledChildHere } from '../../derived/child-raising'
import { disabledChildInHousehold } from '../../derived/circumstances'
import { certificateChanged, concernedUnder20, isConcerned, medicalSupportEndsSoon } from '../../derived/disability'
import { insuranceChangesByLeaving } from '../../derived/job-leaving'
import { hasNewName, renaming } from '../../derived/names'
import { before } from '../../periods'
import { is, on, yes } from '../../rules'
import { all, any, event, holds, not, procedure, text } from '../../vocabulary'
import { myNumberAskedIn } from '../my-number'
import { afterNewName } from '../names/new-name-days'
import { afterMovingIn, counter, counterOrBranch, free, promptly, soonAfterMoving } from '../phrases'

export const certificateAddress = procedure({
  id: 'techo-henko-henkan',
  title: text(
    '障害者手帳の住所などを変える',
    '障害者手帳の 住所などを 変える',
    'Change what is on your disability certificate',
  ),
  officialName: text(
    '障害者手帳の住所・氏名変更、再交付、返還',
    '障害者手帳の 住所・名前の 届',
    'Disability certificate: change of address or name, reissue, return',
  ),
  events: ['moving-in', 'moving-within', 'disability', 'marriage', 'divorce', 'name-change'],
  per: 'member',
  requiredWhen: any(
    all(is('moved-from', 'other-city'), yes('has-disability-certificate')),
    all(event('moving-within'), yes('has-disability-certificate')),
    all(event('disability'), holds(certificateChanged)),
    all(renaming, holds(hasNewName), yes('has-disability-certificate')),
  ),
  deadlines: [
    {
      ...soonAfterMoving,
      when: event('moving-in', 'moving-within'),
      loss: text(
        '割引や手当が止まることがあります。',
        '安い 料金や 手当が 止まる ことが あります。',
        'Discounts and allowances may stop.',
      ),
    },
    {
      ...promptly(text('変わったら、早めに', 'かわったら 早く', 'Soon after the change')),
      when: not(event('moving-in', 'moving-within')),
    },
  ],
  bring: [
    { item: 'disability-certificate' },
    { item: 'photograph', when: yes('from-outside-fukushima') },
    ...myNumberAskedIn('moving-in', 'moving-within'),
  ],
  fee: free,
  department: 'shogaisha-shien',
  channels: [counterOrBranch],
  whoCanFile: text('本人、家族、代理人', '本人、家族、かわりの 人', 'The person, family, or a proxy'),
  dependsOn: ['tennyu-todoke', 'tenkyo-todoke', ...afterNewName],
  forms: ['techo-henko'],
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
  title: text(
    '自立支援医療を続ける（引き継ぎ・変更・更新）',
    '自立支援医療を 続ける・変える',
    'Carry over, change or renew medical support for disabilities',
  ),
  officialName: text(
    '自立支援医療（精神通院・更生・育成）の申請・変更',
    '自立支援医療の 届',
    'Medical support for disabilities: application or change',
  ),
  events: [
    'moving-in',
    'moving-within',
    'job-leaving',
    'job-starting',
    'marriage',
    'divorce',
    'name-change',
    'disability',
  ],
  per: 'member',
  requiredWhen: any(
    all(is('moved-from', 'other-city'), yes('uses-jiritsu-shien-iryo')),
    all(event('moving-within'), yes('uses-jiritsu-shien-iryo')),
    all(event('disability'), yes('uses-jiritsu-shien-iryo'), holds(medicalSupportEndsSoon)),
    all(event('job-leaving'), holds(insuranceChangesByLeaving), yes('uses-jiritsu-shien-iryo')),
    all(event('job-starting', 'marriage'), yes('uses-jiritsu-shien-iryo'), yes('joins-work-insurance')),
    all(renaming, yes('uses-jiritsu-shien-iryo'), holds(hasNewName)),
    all(event('divorce'), yes('uses-jiritsu-shien-iryo'), yes('insured-through-partner')),
  ),
  deadlines: [
    {
      when: event('moving-in', 'moving-within', 'job-leaving', 'job-starting', 'marriage', 'divorce', 'name-change'),
      ...promptly(
        text(
          '住所・氏名・健康保険が変わったら、早めに（次の通院の前に）',
          '住所・名前・保険が 変わったら、病院に 行く 前に',
          'After the change of address, name or insurance, before your next visit to the hospital',
        ),
      ),
      loss: text(
        '有効期限が切れると、診断書からやり直しになります。',
        '期限が 切れると、また 医者の 紙が 要ります。',
        'If it lapses you need a new medical certificate.',
      ),
    },
    {
      when: not(
        event('moving-in', 'moving-within', 'job-leaving', 'job-starting', 'marriage', 'divorce', 'name-change'),
      ),
      rules: [before(0, on('medical-support-expires-on'))],
      notBefore: { before: on('medical-support-expires-on'), count: 3, unit: 'months' },
      text: text(
        '有効期限の3か月前から、期限の日まで（閉庁日なら、その前の開庁日）',
        '期限の 3か月 前から、期限の 日までに',
        'From three months before until the day it expires (the open day before if the hall is closed)',
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
    ...myNumberAskedIn('moving-in', 'moving-within'),
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
  forms: ['jiritsu-shien'],
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
  events: ['moving-in', 'disability', 'child-raising'],
  per: 'household',
  requiredWhen: any(
    all(event('moving-in'), holds(disabledChildInHousehold)),
    all(event('disability'), holds(concernedUnder20)),
    holds(disabledChildHere),
  ),
  concerns: all(holds(under20), any(yes('is-severely-disabled-child'), holds(isConcerned))),
  unchecked: [
    text(
      '障がいの程度が重度か中度である（手帳がなくても、診断書で認められることがあります）',
      '障がいが 重いです（手帳が なくても いい ことが あります）。',
      'The disability is severe or moderate; a medical certificate may be enough',
    ),
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
        text(
          'わかったら、すぐに（引っ越してきた方は、転入の届と同じ日に）',
          'わかったら すぐに（引っ越した 人は 転入の 届と 同じ 日に）',
          'At once (if you have moved here, on the day you register your move)',
        ),
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
    ...myNumberAskedIn('moving-in'),
  ],
  fee: free,
  department: 'kodomo-katei',
  channels: [counter],
  whoCanFile: text('父・母・養育者', 'お父さん・お母さん・育てる 人', 'A parent or guardian'),
  dependsOn: afterMovingIn,
  forms: ['tokuji-nintei'],
  law: '特別児童扶養手当等の支給に関する法律 第3条・第5条',
  source: { verification: 'knowledge-only', confidence: 'medium' },
  tier: 1,
})
