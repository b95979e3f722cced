import type { Procedure } from '@/lib/rules/schema'
import { motherInKokuho } from '../../derived/birth'
import { pregnancyGoesOn } from '../../derived/pregnancy'
import { within } from '../../periods'
import { on, yes } from '../../rules'
import { all, holds, not, procedure, text } from '../../vocabulary'
import { counter, free, promptly } from '../phrases'

/** The same benefit as after a birth, without a child to be named. */
const birthGrantAfterLoss = procedure({
  id: 'kokuho-shussan-ikuji-ichijikin-shizan',
  title: text('出産育児一時金を受け取る', '出産の お金を もらう', 'Claim the birth grant'),
  officialName: text(
    '出産育児一時金（国民健康保険、妊娠85日以上の死産・流産）の支給申請',
    '出産育児一時金',
    'Lump-sum birth allowance after a loss from day 85 on (National Health Insurance)',
  ),
  events: ['pregnancy'],
  per: 'household',
  requiredWhen: all(yes('reached-twelve-weeks'), holds(motherInKokuho)),
  isDiscreet: true,
  unchecked: [
    text(
      '病院に直接支払われていない、または直接支払われて残りがある',
      '病院に はらわれて いません。または のこりが あります。',
      'The hospital was not paid directly, or something was left over',
    ),
  ],
  deadlines: [
    {
      rules: [within({ years: 2 }, on('parted-on'), { closedDay: 'stays' })],
      text: text('お別れした日の翌日から2年', '次の 日から 2年までに', 'Within 2 years after that day'),
      loss: text('2年を過ぎると受け取れません。', '2年の あとは もらえません。', 'After 2 years nothing is paid.'),
    },
  ],
  bring: [
    { item: 'birth-cost-receipt' },
    { item: 'direct-payment-agreement' },
    { item: 'stillbirth-proof' },
    { item: 'bank-account' },
    { item: 'my-number-either' },
  ],
  fee: free,
  department: 'kokuho-nenkin',
  channels: [counter],
  whoCanFile: text('世帯主', '世帯主', 'The head of the household'),
  forms: ['kokuho-shussan-shizan'],
  notes: [
    text(
      '妊娠の週数で額が変わります（22週より前は48万8千円）。勤め先の健康保険の方は、その健康保険に申し込みます。',
      'お金は 週数で 変わります。会社の 保険の 人は 会社に 聞いて ください。',
      'The sum depends on the weeks (¥488,000 before week 22). Those insured through work claim there.',
    ),
  ],
  law: '国民健康保険法 第58条、会津若松市国民健康保険条例',
  source: { verification: 'knowledge-only', confidence: 'medium' },
  tier: 1,
})

const maternityLeave = procedure({
  id: 'sankyu-todoke',
  title: text(
    '産休の間の保険料の免除と手当を勤め先に申し出る',
    '休みの 間の お金の ことを 会社に 言う',
    'Ask your employer for the maternity exemption and allowance',
  ),
  officialName: text(
    '産前産後休業取得者申出・出産手当金',
    '産休の 申し出・出産手当金',
    'Maternity leave: premium exemption and childbirth allowance',
  ),
  events: ['pregnancy'],
  per: 'household',
  requiredWhen: all(holds(pregnancyGoesOn), not(holds(motherInKokuho))),
  need: 'optional',
  unchecked: [
    text(
      '自分の勤め先の健康保険に入っていて、産前産後の休みをとる',
      '自分の 会社の 保険に 入って いて、仕事を 休みます。',
      'You are insured through your own work and take leave around the birth',
    ),
  ],
  deadlines: [
    promptly(
      text(
        '休みに入る前に、勤め先と相談（免除は休業中か終わってから1か月以内に届け出）',
        '休む 前に 会社に 言います。',
        'Before the leave begins; the employer files for the exemption during it or within a month after',
      ),
    ),
  ],
  bring: [{ item: 'maternal-handbook' }],
  fee: free,
  department: 'employer',
  channels: [counter],
  whoCanFile: text('本人（勤め先を通して）', '本人（会社に 言います）', 'The person herself, through the employer'),
  notes: [
    text(
      '退職した方も、条件が合えば前の健康保険から出産手当金や出産育児一時金を受けられることがあります。',
      '会社を やめた 人も、もらえる ことが あります。前の 保険に 聞いて ください。',
      'Those who left work may still be entitled through their former insurance: ask there.',
    ),
  ],
  law: '健康保険法 第102条・第159条の3、厚生年金保険法 第81条の2の2',
  source: { verification: 'law-from-memory', confidence: 'medium' },
  tier: 'external',
})

const directPayment = procedure({
  id: 'shussan-chokusetsu-shiharai',
  title: text(
    '出産費用の直接払いを病院と決める',
    '病院に はらう お金の ことを 決める',
    'Agree on direct payment with the hospital',
  ),
  officialName: text(
    '出産育児一時金の直接支払制度・受取代理制度',
    '出産育児一時金の 直接支払',
    'Direct payment of the birth grant',
  ),
  events: ['pregnancy'],
  per: 'household',
  requiredWhen: holds(pregnancyGoesOn),
  deadlines: [
    promptly(
      text(
        '出産の予約や入院のときに、病院で',
        '病院の 予約や 入院の ときに',
        'At the hospital, when you book or are admitted',
      ),
    ),
  ],
  bring: [{ item: 'own-insurance-proof' }],
  fee: free,
  department: 'hospital',
  channels: [counter],
  whoCanFile: text('本人', '本人', 'The person herself'),
  risk: text(
    '決めておかないと、出産の費用をいったん全額払うことになります。',
    '決めないと、病院の お金を 全部 はらいます。',
    'Without it you pay the whole cost first.',
  ),
  notes: [
    text(
      '一時金は原則50万円で、国民健康保険も勤め先の健康保険も同じです。',
      'お金は ふつう 50万円です。どの 保険でも 同じです。',
      'The grant is usually ¥500,000, whichever insurance you have.',
    ),
  ],
  law: '国民健康保険法 第58条、健康保険法 第101条（直接支払制度実施要綱）',
  source: { verification: 'knowledge-only', confidence: 'medium' },
  tier: 'external',
})

const assistedBirth = procedure({
  id: 'nyuin-josan',
  title: text(
    '出産の費用に困るときに相談する',
    '出産の お金に こまったら 相談する',
    'Ask for help with the cost of the birth',
  ),
  officialName: text(
    '助産施設への入所（入院助産）の申込',
    '入院助産の 申し込み',
    'Assisted birth in a designated hospital',
  ),
  events: ['pregnancy'],
  per: 'household',
  requiredWhen: holds(pregnancyGoesOn),
  need: 'optional',
  unchecked: [
    text(
      '生活保護や市民税の非課税などで、入院して出産する費用が払えない',
      'お金が なくて、病院で うむ ことが できません。',
      'Hospital costs cannot be met, for example on public assistance or without resident tax',
    ),
  ],
  deadlines: [
    promptly(text('出産の前に、早めに相談', '生まれる 前に 早く 相談', 'Before the birth, as early as possible')),
  ],
  bring: [{ item: 'maternal-handbook' }, { item: 'income-papers' }, { item: 'identity-document' }],
  fee: {
    amountYen: null,
    text: text(
      '所得に応じた負担があることがあります（担当課に確認中）',
      'お金が かかる ことが あります。聞いて ください',
      'A share may depend on income; being confirmed',
    ),
  },
  department: 'kodomo-katei',
  channels: [counter],
  whoCanFile: text('本人', '本人', 'The pregnant person'),
  notes: [
    text(
      '使える病院が決まっています。妊娠を打ち明けにくい方も、健康増進課に名前を言わずに電話で相談できます。',
      '使える 病院は 決まって います。名前を 言わなくても 電話で 相談できます。',
      'Only designated hospitals. You can also telephone the Health Promotion Section without giving your name.',
    ),
  ],
  law: '児童福祉法 第22条',
  source: { verification: 'law-from-memory', confidence: 'medium' },
  unconfirmed: ['place', 'channels'],
  tier: 2,
})

export const pregnancyMoney: readonly Procedure[] = [birthGrantAfterLoss, maternityLeave, directPayment, assistedBirth]
