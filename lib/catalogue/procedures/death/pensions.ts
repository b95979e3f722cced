import type { Procedure } from '@/lib/rules/schema'
import { promptly, within } from '../../periods'
import { is, on } from '../../rules'
import { type ProcedureSpec, procedure, text } from '../../vocabulary'
import { counter, free, mail } from '../phrases'

const relatives = text(
  '生計を共にしていた配偶者・子・父母・孫・祖父母・兄弟姉妹・3親等内の親族',
  'いっしょに くらして いた おっと・つま・子ども・親など',
  'Spouse, child, parent, grandchild, grandparent, sibling or close relative who shared their livelihood',
)

const shared = {
  events: ['death'],
  per: 'household',
  bring: [
    { item: 'pension-certificate' },
    { item: 'death-proof' },
    { item: 'family-and-residence-records' },
    { item: 'bank-account' },
    { item: 'my-number-proof' },
  ],
  fee: free,
  channels: [counter, mail],
  whoCanFile: relatives,
  dependsOn: ['shibou-todoke'],
  risk: text(
    '届けが遅れて受け取り過ぎた年金は、返すことになります。',
    'もらいすぎた 年金は 返します。',
    'Pension paid after the death has to be returned.',
  ),
  notes: [
    text(
      '日本年金機構にマイナンバーが登録されていれば、死亡届は省けます。未支給年金（まだ受け取っていない年金）の請求は必要です。請求できるのは5年までです。',
      'まだ もらって いない 年金は 家族が もらえます。5年までに 申し込みます。',
      'The notification can be left out if the pension service holds the My Number; unpaid pension must still be claimed, within 5 years.',
    ),
  ],
  source: { verification: 'law-from-memory', confidence: 'high', supports: '国民年金法105条' },
  tier: 1,
} satisfies Partial<ProcedureSpec>

const nenkinShibo = procedure({
  ...shared,
  id: 'nenkin-shibo',
  title: text(
    '年金を止め、まだ受け取っていない分を請求する（国民年金）',
    '年金を 止めて、のこりを もらう（国民年金）',
    'Stop the pension and claim what is still owed (National Pension)',
  ),
  officialName: text(
    '年金受給権者死亡届・未支給年金請求（国民年金）',
    '年金の 死亡届・未支給年金',
    'Notification of a pensioner’s death and claim for unpaid pension (National Pension)',
  ),
  requiredWhen: is('deceased-pension', 'received-national'),
  deadlines: [
    {
      rules: [within({ days: 14 }, on('died-on'))],
      text: text(
        '亡くなった日の翌日から14日以内',
        'なくなった 次の 日から 14日までに',
        'Within 14 days after the day of death',
      ),
    },
  ],
  department: 'kokuho-nenkin',
  forms: ['mishikyu-nenkin'],
  law: '国民年金法 第19条・第105条',
})

const nenkinShiboKosei = procedure({
  ...shared,
  id: 'nenkin-shibo-kosei',
  title: text(
    '年金を止め、まだ受け取っていない分を請求する（厚生年金・共済）',
    '年金を 止めて、のこりを もらう（会社の 年金）',
    'Stop the pension and claim what is still owed (employees’ pension)',
  ),
  officialName: text(
    '年金受給権者死亡届・未支給年金請求（厚生年金）',
    '年金の 死亡届・未支給年金',
    'Notification of a pensioner’s death and claim for unpaid pension (employees’ pension)',
  ),
  requiredWhen: is('deceased-pension', 'received-employees'),
  deadlines: [
    {
      rules: [within({ days: 10 }, on('died-on'))],
      text: text(
        '亡くなった日の翌日から10日以内',
        'なくなった 次の 日から 10日までに',
        'Within 10 days after the day of death',
      ),
    },
  ],
  department: 'pension-office',
  noForm: text(
    '年金事務所に、日本年金機構の様式で出します',
    '年金事務所の 紙で 出します。',
    'Filed with the pension office on its own form',
  ),
  law: '厚生年金保険法 第37条・第98条',
})

const nenkinIzoku = procedure({
  id: 'nenkin-izoku',
  title: text(
    '遺族の年金・一時金を請求する（国民年金）',
    '家族の 年金や お金を もらう（国民年金）',
    'Claim survivors’ benefits (National Pension)',
  ),
  officialName: text(
    '遺族基礎年金・寡婦年金・死亡一時金の請求',
    '遺族基礎年金・寡婦年金・死亡一時金',
    'Survivors’ basic pension, widow’s pension, lump-sum death benefit',
  ),
  events: ['death'],
  per: 'household',
  requiredWhen: is('deceased-pension', 'paid-national'),
  unchecked: [
    text(
      '遺族基礎年金: 18歳になった年度末までの子がいる配偶者、またはその子',
      '遺族基礎年金：18さいまでの 子どもが いる おっと・つま、その 子ども',
      'Basic pension: a spouse with a child up to high-school age, or that child',
    ),
    text(
      '死亡一時金: 36か月以上納め、年金を受け取らずに亡くなった',
      '死亡一時金：36か月より 長く はらった',
      'Lump sum: paid for 36 months or more, and never received a pension',
    ),
    text(
      '寡婦年金: 納付・免除が10年以上の夫を亡くした、婚姻10年以上の妻',
      '寡婦年金：10年より 長く 結婚して いた つま',
      'Widow’s pension: married 10 years or more to a husband who paid or was exempt 10 years or more',
    ),
  ],
  deadlines: [
    {
      // 遺族基礎年金・寡婦年金 lapse after 5 years: the shorter period of the lump sum stands for all three.
      rules: [within({ years: 2 }, on('died-on'), { closedDay: 'stays' })],
      text: text(
        '死亡一時金は亡くなった日の翌日から2年、遺族基礎年金と寡婦年金は5年（早いほうを示しています）',
        '死亡一時金は 2年、ほかは 5年までに',
        'The lump sum within 2 years after the day of death, the pensions within 5 (the earlier is shown)',
      ),
      loss: text('期限を過ぎた分は受け取れません。', 'すぎると もらえません。', 'What has lapsed is not paid.'),
    },
  ],
  bring: [
    { item: 'family-and-residence-records' },
    { item: 'death-proof' },
    { item: 'bank-account' },
    { item: 'my-number-proof' },
  ],
  fee: free,
  department: 'kokuho-nenkin',
  channels: [counter, mail],
  whoCanFile: text(
    '子のある配偶者・子、妻（寡婦年金）、生計を共にしていた遺族（一時金）',
    'おっと・つま・子ども・家族',
    'A spouse with children, a child, a wife, or the family they lived with',
  ),
  dependsOn: ['shibou-todoke'],
  law: '国民年金法 第37条・第49条・第52条の2',
  source: {
    verification: 'web-checked',
    confidence: 'medium',
    url: 'https://www.town.shirako.lg.jp/0000000078.html',
    supports: '36月以上・年金を受けずに死亡・遺族基礎年金があると出ない',
  },
  tier: 2,
})

const izokuKosei = procedure({
  id: 'izoku-kosei',
  title: text(
    '遺族厚生年金を年金事務所に相談する',
    '家族の 年金を 年金事務所で 聞く',
    'Ask the pension office about a survivors’ pension',
  ),
  officialName: text('遺族厚生年金の請求', '遺族厚生年金', 'Survivors’ employees’ pension'),
  events: ['death'],
  per: 'household',
  requiredWhen: is('deceased-pension', 'paid-employees', 'received-employees'),
  unchecked: [
    text(
      '亡くなった方に生計を支えられていた配偶者・子・父母などがいる',
      'なくなった 人の お金で くらして いた 家族が いる',
      'There is a spouse, child or parent whom they supported',
    ),
  ],
  deadlines: [{ rules: [promptly], text: text('お早めに', '早めに', 'Soon') }],
  bring: [{ item: 'family-and-residence-records' }, { item: 'death-proof' }, { item: 'bank-account' }],
  fee: free,
  department: 'pension-office',
  channels: [counter, mail],
  whoCanFile: text('ご遺族', '家族', 'The surviving family'),
  dependsOn: ['shibou-todoke'],
  law: '厚生年金保険法 第58条・第59条',
  source: { verification: 'knowledge-only', confidence: 'medium', supports: '厚生年金加入中の死亡は年金事務所' },
  tier: 'external',
})

export const deathPensions: readonly Procedure[] = [nenkinShibo, nenkinShiboKosei, nenkinIzoku, izokuKosei]
