import type { Procedure } from '@/lib/rules/schema'
import { isCareCertified } from '../../derived/circumstances'
import { concernedFrom20To64, isConcerned } from '../../derived/disability'
import { all, any, event, holds, procedure, text } from '../../vocabulary'
import { counter, free, mail, promptly } from '../phrases'
import { fromLawRoughly, fromPractice } from '../sources'

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
  requiredWhen: any(all(event('disability'), holds(isConcerned)), all(event('ageing'), holds(isCareCertified))),
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
  forms: ['tokubetsu-shogaisha'],
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

export const disabilityBenefits: readonly Procedure[] = [specialAllowance, disabilityPension]
