import type { Condition, DeadlineCase, Procedure } from '@/lib/rules/schema'
import { within } from '../../periods'
import { is, on } from '../../rules'
import { procedure, text } from '../../vocabulary'
import { hospitalLimit } from '../ageing/health-papers'
import { schoolAid } from '../children/school-and-care'
import { kokuhoKanyu } from '../insurance/kokuho-kanyu'
import { kokuhoSoshitsu } from '../leaving/kokuho'
import { counter, free, mail, promptly } from '../phrases'
import { fromLawRoughly } from '../sources'
import { respite } from '../tax-vehicle/returns-and-payment'
import { premiumRelief } from '../work/pension'

function hard(...bills: ('tax' | 'insurance' | 'school' | 'medical')[]): Condition {
  return is('hard-bills', ...bills, 'several')
}

/** Of the household as a whole, and asked for: nobody has to be listed, so that forms are about whoever fills them in. */
function inHardship(base: Procedure, id: string, requiredWhen: Condition): Procedure {
  const { concerns: _, ...rest } = base
  return {
    ...rest,
    id,
    events: ['hardship'],
    per: 'household',
    requiredWhen,
    exceptions: [],
    need: 'must',
    dependsOn: [],
  }
}

const within14Days: DeadlineCase = {
  rules: [within({ days: 14 }, on('insurance-changed-on'))],
  text: text(
    '変わった日の翌日から14日以内（14日目が閉庁日なら次の開庁日）',
    'かわった 次の 日から 14日までに',
    'Within 14 days after the change (the next open day if the last is closed)',
  ),
}

const taxes = inHardship(respite, 'nozei-yuyo-konkyu', hard('tax'))

const pension = {
  ...inHardship(premiumRelief, 'nenkin-menjo-konkyu', hard('insurance')),
  bring: [{ item: 'pension-number' }, { item: 'identity-document' }],
}

const school = inHardship(schoolAid, 'shugaku-enjo-konkyu', hard('school'))

const limit = inHardship(hospitalLimit, 'kokuho-gendogaku-konkyu', hard('medical'))

const joins = {
  ...inHardship(kokuhoKanyu, 'kokuho-kanyu-konkyu', is('insurance-state', 'lost', 'protection-ended')),
  unchecked: [
    text(
      '勤め先の健康保険やその扶養に入れない',
      '会社の 保険や 扶養に 入れません。',
      'There is no insurance through work or as a dependant',
    ),
    text('75歳未満である', '75さいより 下です。', 'You are under 75'),
  ],
  deadlines: [
    {
      ...within14Days,
      loss: text(
        '届け出るまでの医療費は、全額自己負担になることがあります。具合が悪い方は先に電話してください。',
        'おそいと 病院の お金を 全部 はらう ことが あります。病気の 人は 先に 電話して ください。',
        'Until you enrol you may have to pay medical costs in full. If you are ill, call first.',
      ),
    },
  ],
  bring: [
    { item: 'insurance-loss-certificate', when: is('insurance-state', 'lost') },
    { item: 'protection-notice', when: is('insurance-state', 'protection-ended') },
    { item: 'my-number-either' },
    { item: 'identity-document' },
  ],
}

const leaves = {
  ...inHardship(kokuhoSoshitsu, 'kokuho-soshitsu-konkyu', is('insurance-state', 'protection-began')),
  deadlines: [within14Days],
  bring: [{ item: 'protection-notice' }, { item: 'kokuho-certificate' }, { item: 'identity-document' }],
  notes: [
    text(
      '保護を受けている間の医療は、医療扶助になります。資格確認書は返します。',
      '病院の お金は 生活保護から 出ます。古い 紙は 返します。',
      'Medical care is then paid by public assistance; the certificate is returned.',
    ),
  ],
}

const insuranceTax = procedure({
  id: 'kokuho-zei-genmen',
  title: text(
    '国民健康保険税や介護保険料の減免を相談する',
    '保険の 税金を 安く する 相談を する',
    'Ask for a lower insurance tax or care premium',
  ),
  officialName: text(
    '国民健康保険税・介護保険料の減免申請',
    '保険の 減免',
    'Reduction of insurance tax and care premiums',
  ),
  events: ['hardship'],
  per: 'household',
  requiredWhen: hard('insurance'),
  unchecked: [
    text(
      '失業、病気、災害などで、前の年より収入が大きく減った',
      '仕事や 病気で、前の 年より お金が 少ないです。',
      'Income fell sharply through loss of work, illness or disaster',
    ),
  ],
  deadlines: [
    promptly(
      text(
        '納期限の前に（会社の都合で辞めた方の軽減は、さかのぼれることがあります）',
        '期限の 前に',
        'Before the due date; relief after a dismissal may count back',
      ),
    ),
  ],
  bring: [{ item: 'income-papers' }, { item: 'tax-notice' }, { item: 'identity-document' }],
  fee: free,
  department: 'kokuho-nenkin',
  channels: [counter],
  whoCanFile: text('世帯主、同じ世帯の方', '世帯主、家族', 'The head of household, or a member of it'),
  notes: [
    text(
      '会社の都合で辞めた65歳未満の方には、別に軽減の届があります。所得が少ない世帯の軽減は、申告をしておけば自動です。',
      '会社の 都合で やめた 人は べつの 届が あります。申告を して ください。',
      'After a dismissal under 65 there is a separate notice. Reductions for low income are automatic once income is declared.',
    ),
  ],
  law: '国民健康保険法 第77条、地方税法 第717条、介護保険法 第142条',
  source: fromLawRoughly,
  tier: 2,
})

const refund = procedure({
  id: 'kokuho-kogaku',
  title: text(
    '払いすぎた医療費を戻してもらう',
    '病院の お金を 返して もらう',
    'Get back medical costs above the limit',
  ),
  officialName: text(
    '高額療養費の支給申請（国保）',
    '高額療養費',
    'High-cost medical benefit (National Health Insurance)',
  ),
  events: ['hardship'],
  per: 'household',
  requiredWhen: hard('medical'),
  unchecked: [
    text(
      '国民健康保険の方が、1か月に上限を超えて払った（多くは市から申請書が届きます）',
      '国民健康保険の 人が、1か月に たくさん はらいました。（市から 紙が 来ます。）',
      'A member of National Health Insurance paid above the monthly limit; the city usually writes to you',
    ),
  ],
  deadlines: [
    promptly(
      text(
        '診療を受けた月の翌月1日から2年以内',
        '病院に 行った 次の 月から 2年までに',
        'Within two years from the first of the month after treatment',
      ),
    ),
  ],
  bring: [{ item: 'medical-receipts' }, { item: 'bank-account' }, { item: 'my-number-either' }],
  fee: free,
  department: 'kokuho-nenkin',
  channels: [counter, mail],
  whoCanFile: text('世帯主、相続人', '世帯主、相続する 人', 'The head of household, or an heir'),
  forms: ['kokuho-kogaku'],
  notes: [
    text(
      '自己負担の上限額は、2026年8月に見直されました（額は窓口で確かめてください）。勤め先の健康保険の方は、そちらに申請します。',
      '上限は 2026年8月に かわりました。会社の 保険の 人は 会社に 聞いて ください。',
      'The limits were revised in August 2026; ask for the figures. With work insurance apply there.',
    ),
  ],
  law: '国民健康保険法 第57条の2',
  source: {
    verification: 'web-checked',
    confidence: 'medium',
    url: 'https://imasaranews.com/category/local-admin',
    supports: '2026年8月から自己負担上限見直しの見込み',
  },
  tier: 2,
})

export const bills: readonly Procedure[] = [joins, leaves, taxes, pension, insuranceTax, school, limit, refund]
