import type { Channel, Procedure } from '@/lib/rules/schema'
import { turns65, turns75 } from '../../derived/ageing'
import { holds, procedure, text } from '../../vocabulary'
import { free } from '../phrases'
import { fromLaw } from '../sources'

const comesByPost: Channel = {
  type: 'mail',
  note: text(
    '市から郵便で届きます。届け出に来る必要はありません。',
    '市から 郵便で 来ます。市役所に 行かなくて いいです。',
    'It comes by post; nobody has to file anything.',
  ),
}

const nothingToFile = text('届はいりません', '届は いりません', 'Nobody: nothing has to be filed')

const kaigo65 = procedure({
  id: 'kaigo-65',
  title: text(
    '介護保険の証を受け取る（65歳）',
    '介護保険の カードを もらう（65さい）',
    'Receive the care insurance card (at 65)',
  ),
  officialName: text(
    '介護保険 第1号被保険者の資格取得（65歳到達）',
    '介護保険 第1号被保険者',
    'Long-term care insurance: category 1 from 65',
  ),
  events: ['ageing'],
  per: 'member',
  requiredWhen: holds(turns65),
  deadlines: [
    {
      rules: [{ kind: 'none' }],
      text: text(
        '届はいりません。65歳の誕生日の前日に、自動で切り替わります',
        '届は いりません。65さいの 誕生日の 前の 日に かわります',
        'Nothing to file: it changes by itself on the day before the 65th birthday',
      ),
    },
  ],
  fee: free,
  department: 'korei-fukushi',
  channels: [comesByPost],
  whoCanFile: nothingToFile,
  noForm: text(
    '届け出なくても資格が変わり、証が郵便で届きます',
    '何も しなくて いいです。紙が 郵便で 来ます。',
    'Nothing to file: it happens by itself and the certificate comes by post',
  ),
  notes: [
    text(
      '介護保険料は、65歳になった月の分から市に納めます。1日生まれの方は前の月の分からです（12月1日生まれなら11月分から）。',
      '65さいの 月から 介護保険の お金を 市に はらいます。1日生まれの 人は 前の 月からです。',
      'Premiums go to the city from the month of turning 65; for those born on the 1st, from the month before (born 1 December: from November).',
    ),
    text(
      '初めのうちは納付書か口座振替で納め、あとで年金からの差し引きに変わるのがふつうです。',
      'はじめは 紙か 口座で はらいます。後で 年金から 引かれます。',
      'At first they are paid by slip or direct debit, later usually deducted from the pension.',
    ),
  ],
  law: '介護保険法 第9条・第10条・第12条、年齢計算ニ関スル法律',
  source: fromLaw,
  tier: 1,
})

const kouki75 = procedure({
  id: 'kouki-75',
  title: text(
    '後期高齢者医療の資格の書類を受け取る（75歳）',
    '後期高齢者医療の 紙を もらう（75さい）',
    'Receive your papers for the late elderly (at 75)',
  ),
  officialName: text(
    '後期高齢者医療 資格取得（75歳到達）',
    '後期高齢者医療（75さい）',
    'Medical care for the late elderly from 75',
  ),
  events: ['ageing'],
  per: 'member',
  requiredWhen: holds(turns75),
  unchecked: [text('生活保護を受けていない', '生活保護を もらって いません。', 'You do not receive public assistance')],
  deadlines: [
    {
      rules: [{ kind: 'none' }],
      text: text(
        '届はいりません。75歳の誕生日の当日に、自動で切り替わります',
        '届は いりません。75さいの 誕生日に かわります',
        'Nothing to file: it changes by itself on the 75th birthday',
      ),
    },
  ],
  fee: free,
  department: 'kokuho-nenkin',
  channels: [comesByPost],
  whoCanFile: nothingToFile,
  noForm: text(
    '届け出なくても資格が変わり、証が郵便で届きます',
    '何も しなくて いいです。紙が 郵便で 来ます。',
    'Nothing to file: it happens by itself and the certificate comes by post',
  ),
  risk: text(
    '勤め先の健康保険の扶養に入っていた74歳以下の家族は、その日に健康保険がなくなります。',
    '扶養の 家族は、その 日に 保険が なくなります。',
    'Dependants under 75 in work insurance lose theirs on that day.',
  ),
  notes: [
    text(
      '国民健康保険の方は、国保をやめる届がいらないのがふつうです。手元の国保の資格確認書は返します。',
      '国民健康保険の 人は、やめる 届は いらない ことが 多いです。古い 紙は 返します。',
      'From National Health Insurance usually no notice is needed; the old certificate is returned.',
    ),
    text(
      '資格確認書が全員に届くのは2026年7月31日までと公表されていました。今はマイナ保険証の有無で分かれる見込みです（担当課に確認中）。',
      'マイナ保険証の ある 人と ない 人で、来る 紙が ちがう ことが あります。',
      'Until 31 July 2026 everybody was to get an eligibility certificate; since then it may depend on the My Number insurance card (being confirmed).',
    ),
  ],
  law: '高齢者の医療の確保に関する法律 第50条・第52条',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://www.city.fukushima.fukushima.jp/soshiki/7/1030/3/13609.html',
    supports: 'R8.8.1以降の扱い',
  },
  tier: 1,
})

export const turningProcedures: readonly Procedure[] = [kaigo65, kouki75]
