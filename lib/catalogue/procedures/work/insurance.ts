import type { Procedure } from '@/lib/rules/schema'
import { isLeaver, leftInvoluntarilyUnder65 } from '../../derived/job-leaving'
import { within } from '../../periods'
import { is, on } from '../../rules'
import { all, event, holds, procedure, text } from '../../vocabulary'
import { cityOnline, counter, free, mail, promptly } from '../phrases'
import { fromLaw, fromPractice } from '../sources'

/** Day one is the day the insurance ended, which is the day after the last day of work: the twentieth day from that. */
const voluntaryContinuation = procedure({
  id: 'ninkei',
  title: text(
    '前の勤め先の健康保険を続ける（任意継続）',
    '前の 会社の 保険を 続ける（任意継続）',
    'Continue the former employer’s health insurance',
  ),
  officialName: text(
    '健康保険 任意継続被保険者 資格取得申出',
    '任意継続の 申し出',
    'Voluntary continuation of health insurance',
  ),
  events: ['job-leaving'],
  per: 'household',
  requiredWhen: all(event('job-leaving'), is('insurance-after-leaving', 'voluntary')),
  concerns: holds(isLeaver),
  unchecked: [
    text(
      '辞める日まで続けて2か月以上、その健康保険に入っていた',
      'やめる 日まで 2か月以上、その 保険に 入って いました。',
      'The insurance had lasted for two months or more without a break',
    ),
  ],
  deadlines: [
    {
      rules: [within({ days: 20 }, on('left-on'))],
      advised: within({ days: 20 }, on('left-on'), { closedDay: 'previous-open' }),
      text: text(
        '退職日の翌日を1日目として20日以内（末日が休みの日でも、その前の平日までに届くように出すと安心です）',
        'やめた 次の 日を 1日目として 20日までに。休みの 日の 前に 出すと いいです',
        'Within 20 days, the day after the last day of work being the first; if the last falls on a day off, be sure it arrives before',
      ),
      loss: text(
        '1日でも過ぎると入れません。',
        '1日でも おそいと 入れません。',
        'A day too late, and it is no longer possible.',
      ),
    },
  ],
  bring: [{ item: 'continuation-application' }],
  fee: {
    amountYen: 0,
    text: text(
      '申し出は無料。保険料は会社の負担分も自分で払います（額は前の健康保険で確かめます）',
      '申し込みは 0円。保険の お金は 前の 保険に 聞いて ください',
      'Applying is free; you also pay the employer’s share of the premium (ask the insurer)',
    ),
  },
  department: 'former-insurer',
  channels: [mail, counter],
  whoCanFile: text('辞めた本人', 'やめた 本人', 'The person who left'),
  notes: [
    text(
      '扶養に入っていたご家族も、そのまま扶養に入れます。国民健康保険の届は要りません。国民年金の届は要ります。',
      '扶養の 家族も そのままです。国民健康保険の 届は いりません。国民年金の 届は いります。',
      'Dependants stay dependants and nothing is filed for National Health Insurance; the National Pension still has to be.',
    ),
  ],
  law: '健康保険法 第3条第4項・第37条',
  source: { ...fromLaw, supports: '健康保険法37条' },
  tier: 'external',
})

const unemployedRelief = procedure({
  id: 'kokuho-zei-hijihatsuteki',
  title: text(
    '国民健康保険税を軽くする申告をする（会社の都合などで辞めた方）',
    '国民健康保険の 税金を 安く して もらう',
    'Have the insurance tax reduced after losing your job',
  ),
  officialName: text(
    '非自発的失業者に係る国民健康保険税の軽減申告',
    '国民健康保険税の 軽減の 申告',
    'Reduced National Health Insurance tax for the involuntarily unemployed',
  ),
  events: ['job-leaving'],
  per: 'member',
  requiredWhen: all(event('job-leaving'), is('insurance-after-leaving', 'kokuho'), holds(leftInvoluntarilyUnder65)),
  unchecked: [
    text(
      '雇用保険の特定受給資格者か特定理由離職者である',
      '雇用保険の 紙に その 番号が あります。',
      'The unemployment insurance certificate shows one of those codes',
    ),
  ],
  deadlines: [
    {
      ...promptly(
        text(
          '国民健康保険に入る届といっしょに、または受給資格者証が届いたら早めに',
          '国民健康保険に 入る とき、または 紙が 来たら 早く',
          'With the enrolment, or soon after the certificate arrives',
        ),
      ),
      loss: text(
        '申告しないと、前の年の給与のまま税額が決まります（申告すると給与所得を100分の30として計算）。',
        '出さないと 税金が 高いままです。',
        'Without it the tax is based on your full wages of last year instead of 30% of them.',
      ),
    },
  ],
  bring: [{ item: 'unemployment-certificate' }, { item: 'my-number-either' }, { item: 'identity-document' }],
  fee: free,
  department: 'kokuho-nenkin',
  channels: [counter, mail, cityOnline],
  whoCanFile: text(
    '本人、世帯主、代理人',
    '本人、世帯主、かわりの 人',
    'The person, the head of household, or a proxy',
  ),
  dependsOn: ['kokuho-kanyu'],
  forms: ['kokuho-hijihatsuteki'],
  notes: [
    text(
      '辞めた日の翌日の属する月から、翌年度の末まで軽くなります。',
      'やめた 次の 日の 月から、次の 年度の 終わりまで 安く なります。',
      'It lasts from the month of the day after leaving to the end of the next fiscal year.',
    ),
  ],
  law: '地方税法 第703条の5の2、会津若松市国民健康保険税条例',
  source: fromPractice,
  tier: 1,
})

export const workInsurance: readonly Procedure[] = [voluntaryContinuation, unemployedRelief]
