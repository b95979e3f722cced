import type { Procedure } from '@/lib/rules/schema'
import { from60To64, turns65 } from '../../derived/ageing'
import { isLeaver } from '../../derived/job-leaving'
import { all, any, event, holds, procedure, text } from '../../vocabulary'
import { bySelfOnly, counter, counterOrBranch, free, mail, noDeadline, promptly } from '../phrases'
import { fromLawRoughly } from '../sources'

const pensionAt65 = procedure({
  id: 'rorei-nenkin-65',
  title: text('65歳からの年金を請求する', '65さいからの 年金を もらう', 'Claim your pension from 65'),
  officialName: text(
    '老齢基礎年金・老齢厚生年金の請求',
    '老齢基礎年金・老齢厚生年金の 請求',
    'Claim for old-age basic and employees’ pension',
  ),
  events: ['ageing'],
  per: 'member',
  requiredWhen: holds(turns65),
  unchecked: [
    text(
      '年金をまだ請求していない（60代前半から受け取っている方には、はがきの請求書が届きます）',
      '年金を まだ もらって いません。（もう もらって いる 人には はがきが 来ます。）',
      'You have not claimed yet; if you already receive one from your early sixties, a postcard claim is sent to you',
    ),
    text(
      '保険料を納めた期間と免除の期間を合わせて10年以上ある',
      '年金の お金を はらった 年が 10年以上 あります。',
      'You have paid or were exempt for ten years or more in all',
    ),
  ],
  deadlines: [
    {
      ...promptly(
        text(
          '65歳の誕生日の前日から出せます。遅らせて増やす（繰下げ）のでなければ、早めに',
          '65さいの 誕生日の 前の 日から 出せます。早めに',
          'From the day before your 65th birthday; soon, unless you defer it to get more',
        ),
      ),
      loss: text(
        '5年を過ぎた分は、時効で受け取れなくなります。',
        '5年より 前の お金は もらえません。',
        'Payments more than five years back are lost.',
      ),
    },
  ],
  bring: [{ item: 'pension-number' }, { item: 'bank-account' }, { item: 'identity-document' }],
  fee: free,
  department: 'pension-office',
  channels: [counter, mail],
  whoCanFile: text('本人、代理人（委任状）', '本人、かわりの 人（委任状）', 'You, or a proxy with a letter of proxy'),
  notes: [
    text(
      '国民年金の第1号だけの方は、市の国保年金課に出します。請求書は65歳になる3か月前に届きます。',
      '国民年金だけの 人は 市役所の 国保年金課です。紙は 3か月 前に 来ます。',
      'If you were only ever in category 1, hand it in at the city’s Health Insurance and Pension Section. The form comes three months ahead.',
    ),
    text(
      '66歳から75歳までの間に遅らせて受け取り始めると、額が増えます。',
      '66さいから 75さいまで 待つと、お金が ふえます。',
      'Starting later, between 66 and 75, raises the amount.',
    ),
  ],
  law: '国民年金法 第16条・第26条・第102条、厚生年金保険法 第33条・第42条',
  source: fromLawRoughly,
  tier: 'external',
})

const voluntaryPension = procedure({
  id: 'nenkin-ninni-60',
  title: text(
    '60歳を過ぎても国民年金を納める',
    '60さいからも 国民年金を はらう',
    'Go on paying the National Pension after 60',
  ),
  officialName: text(
    '国民年金 任意加入（60歳から64歳）',
    '国民年金 任意加入',
    'Voluntary enrolment in the National Pension (60 to 64)',
  ),
  events: ['ageing', 'job-leaving'],
  per: 'member',
  requiredWhen: any(
    all(event('ageing'), holds(from60To64)),
    all(event('job-leaving'), holds(isLeaver), holds(from60To64)),
  ),
  need: 'optional',
  unchecked: [
    text(
      '国民年金を納めた月が480か月（40年）に足りない',
      '国民年金を はらった 月が 480か月より 少ないです。',
      'You have paid for fewer than 480 months (40 years)',
    ),
    text(
      '厚生年金に入っておらず、年金を繰り上げて受けていない',
      '会社の 年金に 入って いません。年金を 早く もらって いません。',
      'You are not in the Employees’ Pension and draw no early pension',
    ),
  ],
  deadlines: [
    {
      ...noDeadline,
      loss: text(
        '申し込んだ月からで、さかのぼって納められません。',
        '申し込んだ 月からです。前の 月は はらえません。',
        'It counts from the month you apply, never back.',
      ),
    },
  ],
  bring: [{ item: 'pension-number' }, { item: 'bank-account' }, { item: 'identity-document' }],
  fee: free,
  department: 'kokuho-nenkin',
  channels: [counterOrBranch],
  whoCanFile: bySelfOnly,
  forms: ['nenkin-shikaku'],
  notes: [
    text(
      '保険料は、原則として口座振替で納めます。',
      'お金は 口座から はらいます。',
      'Contributions are paid by direct debit as a rule.',
    ),
  ],
  law: '国民年金法 附則第5条',
  source: fromLawRoughly,
  unconfirmed: ['channels'],
  tier: 2,
})

export const elderlyPensionProcedures: readonly Procedure[] = [pensionAt65, voluntaryPension]
