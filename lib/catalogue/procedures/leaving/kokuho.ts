import type { Procedure } from '@/lib/rules/schema'
import { someoneInKokuho } from '../../derived/moves'
import { leavesKokuhoForWork, someoneLeavesKokuhoForWork } from '../../derived/work-insurance'
import { firstOf, within } from '../../periods'
import { is, on, yes } from '../../rules'
import { all, any, event, holds, procedure, text } from '../../vocabulary'
import { counterOrBranch, free, mail, pittari } from '../phrases'

const leaves = event('moving-out')
const starts = event('job-starting', 'marriage')

const doublePayment = text(
  '勤め先は市に知らせません。届け出ないと国民健康保険税の請求が続き、二重に払うことになります。',
  '会社は 市に 言いません。出さないと 保険の お金を 2回 はらいます。',
  'The employer does not tell the city. Until you do, the insurance tax goes on and you pay twice.',
)

export const kokuhoSoshitsu = procedure({
  id: 'kokuho-soshitsu',
  title: text('国民健康保険をやめる', '国民健康保険を やめる', 'End National Health Insurance'),
  officialName: text('国民健康保険 資格喪失届', '国民健康保険 資格喪失届', 'National Health Insurance withdrawal'),
  events: ['moving-out', 'job-starting', 'marriage'],
  per: 'household',
  requiredWhen: any(all(leaves, holds(someoneInKokuho)), all(starts, holds(someoneLeavesKokuhoForWork))),
  concerns: any(all(leaves, yes('in-kokuho')), all(starts, holds(leavesKokuhoForWork))),
  deadlines: firstOf(
    [
      'moving-out',
      {
        rules: [within({ days: 14 }, on('moving-out-on'))],
        text: text(
          '引っ越した日の翌日から14日以内（ふつうは転出届といっしょに済みます）',
          '引っ越した 次の 日から 14日までに（転出届と いっしょに できます）',
          'Within 14 days after the move (usually done with the moving-out notification)',
        ),
      },
    ],
    [
      'job-starting',
      {
        rules: [within({ days: 14 }, on('started-on'))],
        notBefore: on('started-on'),
        text: text(
          '勤め先の健康保険に入った日の翌日から14日以内（14日目が閉庁日なら次の開庁日）',
          '会社の 保険に 入った 次の 日から 14日までに',
          'Within 14 days after the work insurance began (the next open day if the last is closed)',
        ),
        loss: doublePayment,
      },
    ],
    [
      'marriage',
      {
        rules: [within({ days: 14 }, on('new-insurance-on'))],
        notBefore: on('new-insurance-on'),
        text: text(
          '勤め先の健康保険に入った日の翌日から14日以内（14日目が閉庁日なら次の開庁日）',
          '会社の 保険に 入った 次の 日から 14日までに',
          'Within 14 days after the work insurance began (the next open day if the last is closed)',
        ),
        loss: doublePayment,
      },
    ],
  ),
  bring: [
    { item: 'new-insurance-proof', when: starts },
    { item: 'kokuho-certificate' },
    { item: 'my-number-either', when: starts },
    { item: 'identity-document' },
  ],
  fee: free,
  department: 'kokuho-nenkin',
  channels: [counterOrBranch, mail, pittari],
  whoCanFile: text(
    '世帯主、同じ世帯の方、代理人（委任状）',
    '世帯主、家族、かわりの 人（委任状）',
    'The head of household, a member of it, or a proxy with a letter of proxy',
  ),
  forms: ['kokuho-shikaku'],
  dependsOn: ['tenshutsu-todoke', 'tenshutsu-online', 'tenshutsu-todoke-abroad'],
  risk: text(
    '資格確認書を使い続けると、医療費をあとで返すことになります。',
    '古い 資格確認書を 使うと、あとで お金を 返します。',
    'Using the old certificate means paying back medical costs.',
  ),
  notes: [
    text(
      '修学のために転出する学生は、会津若松市の国保を続けられることがあります（在学証明書を持って窓口へ）。',
      '学校の ために 引っ越す 学生は、そのままの ことが あります。',
      'Students who move away to study may stay in the city’s scheme (bring proof of enrolment).',
    ),
    text(
      '転出届で資格の届を兼ね、別の用紙がいらないことがあります。資格確認書は返します。',
      '紙を 書かなくて いい ことも あります。資格確認書は 返して ください。',
      'Often no separate form is needed, but the eligibility certificate has to be returned.',
    ),
  ],
  law: '国民健康保険法 第9条、同施行規則 第13条',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://www.city.towada.lg.jp/fukushi/kokuho/todokede.html',
    supports: '事由別必要物（資格確認書時代）',
  },
  unconfirmed: ['channels'],
  tier: 1,
})

/** The one who died fills in no form: the death notification tells, what is left is to give the papers back. */
const kokuhoOfDeceased: Procedure = {
  ...kokuhoSoshitsu,
  id: 'kokuho-soshitsu-shibou',
  title: text(
    '亡くなった方の国民健康保険の資格確認書を返す',
    'なくなった 人の 国民健康保険の 紙を 返す',
    'Return the National Health Insurance papers of the person who died',
  ),
  officialName: text(
    '国民健康保険 資格喪失（死亡）',
    '国民健康保険 資格喪失（なくなった とき）',
    'National Health Insurance: end by death',
  ),
  events: ['death'],
  requiredWhen: is('deceased-insurance', 'kokuho'),
  deadlines: [
    {
      rules: [within({ days: 14 }, on('died-on'))],
      text: text(
        '亡くなった日の翌日から14日以内（14日目が閉庁日なら次の開庁日）',
        'なくなった 次の 日から 14日までに',
        'Within 14 days after the day of death (the next open day if the last is closed)',
      ),
    },
  ],
  bring: [{ item: 'deceased-insurance-certificate' }, { item: 'identity-document' }],
  channels: [counterOrBranch, mail],
  dependsOn: ['shibou-todoke'],
  forms: ['kokuho-shikaku'],
  notes: [
    text(
      '死亡届で資格の届を兼ねるので、別の用紙はふつういりません。葬祭費の申請といっしょにできます。',
      '紙は ふつう いりません。葬式の お金と いっしょに できます。',
      'Usually no form is needed. It can be done with the claim for the funeral benefit.',
    ),
  ],
}

export const leavingKokuho: readonly Procedure[] = [kokuhoSoshitsu, kokuhoOfDeceased]
