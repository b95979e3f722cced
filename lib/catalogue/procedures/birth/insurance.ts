import type { Procedure } from '@/lib/rules/schema'
import { isNewborn, motherInKokuho, motherPaysNationalPension, newbornJoinsWorkInsurance } from '../../derived/birth'
import { countsAsBirth } from '../../derived/pregnancy'
import { promptly, within } from '../../periods'
import { is, on } from '../../rules'
import { all, any, event, holds, procedure, text } from '../../vocabulary'
import { myNumber, myNumberAskedIn } from '../my-number'
import { cityOnline, counter, counterOrBranch, free, mail } from '../phrases'

const ichijikin = procedure({
  id: 'kokuho-shussan-ikuji-ichijikin',
  title: text('出産育児一時金を受け取る', '出産の お金を もらう', 'Claim the birth grant'),
  officialName: text(
    '出産育児一時金（国民健康保険）の支給申請',
    '出産育児一時金',
    'Lump-sum birth allowance of National Health Insurance',
  ),
  events: ['birth'],
  per: 'member',
  requiredWhen: all(holds(isNewborn), holds(motherInKokuho)),
  exceptions: [
    {
      when: is('birth-payment', 'paid-directly'),
      because: text(
        '出産育児一時金が病院に直接支払われ、残りもないため',
        'お金は 病院に はらわれて、のこりが ないからです。',
        'Because the grant went straight to the hospital with nothing left over.',
      ),
    },
  ],
  unchecked: [
    text(
      'お母さんが会社をやめてから6か月以内の出産なら、前の会社の健康保険から受け取れることがある',
      '会社を やめて 6か月までの ときは、会社の 保険に 聞く',
      'If the mother left work within 6 months (insured a year or more), the former insurer may pay instead',
    ),
  ],
  deadlines: [
    {
      rules: [within({ years: 2 }, on('birth-date'), { closedDay: 'stays' })],
      text: text('出産した日の翌日から2年', '生まれた 次の 日から 2年までに', 'Within 2 years after the birth'),
      loss: text('2年を過ぎると受け取れません。', '2年の あとは もらえません。', 'After 2 years nothing is paid.'),
    },
  ],
  bring: [
    { item: 'birth-cost-receipt' },
    { item: 'direct-payment-agreement' },
    { item: 'bank-account' },
    { item: 'maternal-handbook' },
    ...myNumber,
  ],
  fee: free,
  department: 'kokuho-nenkin',
  channels: [counter],
  whoCanFile: text('世帯主', '世帯主', 'The head of the household'),
  dependsOn: ['shussei-todoke'],
  forms: ['kokuho-shussan'],
  notes: [
    text(
      '支給額は原則50万円です（産科医療補償制度の対象でない出産は48万8千円）。直接払いの残りがある方は、その差額です。',
      'お金は ふつう 50万円です。',
      'Usually 500,000 yen (488,000 outside the obstetric compensation system), or the difference left over.',
    ),
  ],
  law: '国民健康保険法 第58条、会津若松市国民健康保険条例',
  source: { verification: 'knowledge-only', confidence: 'medium' },
  tier: 1,
})

const taxRelief = procedure({
  id: 'kokuho-zei-sanzensango',
  title: text(
    '国保税の産前産後の免除を届け出る',
    '国民健康保険の 税金を へらして もらう',
    'Have the health insurance tax waived around the birth',
  ),
  officialName: text(
    '国民健康保険税の産前産後免除の届出',
    '国保税の 産前産後 免除',
    'Exemption from National Health Insurance tax around childbirth',
  ),
  events: ['birth', 'pregnancy'],
  per: 'household',
  requiredWhen: all(any(event('birth'), countsAsBirth), holds(motherInKokuho)),
  deadlines: [
    {
      rules: [promptly],
      text: text(
        '出産予定日の6か月前から。出産のあとでも届け出られます',
        '赤ちゃんが 生まれる 6か月前から。生まれた あとも できます',
        'From 6 months before the due date; also after the birth',
      ),
      loss: text(
        '届け出ないと、免除がもれることがあります。',
        '出さないと 安く ならない ことが あります。',
        'Without it the exemption may be missed.',
      ),
    },
  ],
  bring: [{ item: 'maternal-handbook' }, ...myNumberAskedIn('birth'), { item: 'identity-document' }],
  fee: free,
  department: 'kokuho-nenkin',
  channels: [counter, mail, cityOnline],
  whoCanFile: text('世帯主、本人', '世帯主、お母さん', 'The head of the household, or the mother'),
  forms: ['kokuho-sanzensango'],
  notes: [
    text(
      '国民年金の産前産後免除とは別の届出です。',
      '国民年金の 免除とは べつの 届です。',
      'Separate from the exemption of the National Pension.',
    ),
  ],
  law: '地方税法 第703条の5、市の条例',
  source: { verification: 'knowledge-only', confidence: 'medium' },
  tier: 1,
})

const pensionBirth = procedure({
  id: 'nenkin-sanzensango',
  title: text(
    'お母さんの国民年金の免除を届け出る（産前産後）',
    'お母さんの 国民年金を 0円に して もらう',
    'Have the mother’s pension premiums waived around the birth',
  ),
  officialName: text(
    '国民年金 産前産後期間の免除の届出',
    '国民年金 産前産後の 免除',
    'Exemption from National Pension premiums around childbirth',
  ),
  events: ['birth', 'pregnancy'],
  per: 'household',
  requiredWhen: all(any(event('birth'), countsAsBirth), holds(motherPaysNationalPension)),
  unchecked: [text('任意加入をしていない', '任意加入では ない', 'She is not a voluntary member')],
  deadlines: [
    {
      rules: [promptly],
      text: text(
        '出産予定日の6か月前から。出産のあとでも届け出られます',
        '赤ちゃんが 生まれる 6か月前から。生まれた あとも できます',
        'From 6 months before the due date; also after the birth',
      ),
      loss: text(
        '届け出ないと、出産の前月から4か月（双子などは3か月前から6か月）の免除が受けられません。',
        '出さないと 4か月分の お金が かかります。',
        'Without it four months (six for twins or more) are not waived.',
      ),
    },
  ],
  bring: [{ item: 'maternal-handbook' }, { item: 'parentage-proof' }],
  fee: free,
  department: 'kokuho-nenkin',
  channels: [
    counterOrBranch,
    mail,
    {
      type: 'online',
      via: text('マイナポータル（日本年金機構）', 'マイナポータル', 'Mynaportal (Japan Pension Service)'),
      availability: 'national',
    },
  ],
  whoCanFile: text(
    '本人、世帯主、代理人（委任状）',
    'お母さん、世帯主、かわりの 人（委任状）',
    'The mother, the head of the household, or a proxy',
  ),
  forms: ['nenkin-sanzensango'],
  law: '国民年金法 第88条の2',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://www.city.tsurugashima.lg.jp/page/page005759.html',
    supports: '期間・6か月前から',
  },
  unconfirmed: ['channels'],
  tier: 1,
})

const kenpoFuyo = procedure({
  id: 'kenpo-fuyo-birth',
  title: text(
    '赤ちゃんを勤め先の健康保険の扶養に入れる',
    '赤ちゃんを 会社の 保険に 入れる',
    'Add the baby to a parent’s work insurance',
  ),
  officialName: text(
    '健康保険の被扶養者（異動）届',
    '被扶養者（異動）届',
    'Notification of a dependant for employees’ health insurance',
  ),
  events: ['birth'],
  per: 'member',
  requiredWhen: holds(newbornJoinsWorkInsurance),
  deadlines: [
    {
      // The five days of the law are the employer’s, not the parent’s.
      rules: [promptly],
      text: text(
        '生まれた日から5日以内に勤め先が届け出ます。早めに勤め先へ伝えます',
        '5日までに 会社が 出します。早く 会社に 言って ください',
        'The employer files within 5 days of the birth: tell them early',
      ),
      loss: text(
        '赤ちゃんの資格が決まるまで、子ども医療費の登録ができません。',
        '子どもの 医療費の 登録が おそく なります。',
        'Until then the child medical aid cannot be registered.',
      ),
    },
  ],
  bring: [...myNumber, { item: 'proof-of-relation' }],
  fee: free,
  department: 'employer',
  channels: [counter],
  whoCanFile: text(
    '勤め先の健康保険に入っている父か母',
    '会社の 保険の お父さんか お母さん',
    'The parent insured through work',
  ),
  dependsOn: ['shussei-todoke'],
  law: '健康保険法施行規則 第38条',
  source: { verification: 'knowledge-only', confidence: 'medium' },
  tier: 'external',
})

export const birthInsurance: readonly Procedure[] = [ichijikin, taxRelief, pensionBirth, kenpoFuyo]
