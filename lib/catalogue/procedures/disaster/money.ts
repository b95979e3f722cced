import type { Procedure, Text } from '@/lib/rules/schema'
import { homeHalfOrWorse } from '../../derived/disaster'
import { within } from '../../periods'
import { is, on } from '../../rules'
import { all, any, event, holds, procedure, text } from '../../vocabulary'
import { counter, free, mail, promptly } from '../phrases'
import { fromLawRoughly, fromPractice } from '../sources'

/** Whether an act was applied to this disaster is announced, not asked. */
const actApplies: Text = text(
  '国の法律（災害救助法など）が適用された災害である（市のお知らせで確かめられます）',
  '国の きまりが 使える 災害です（市の お知らせを 見て ください）。',
  'The national acts apply to this disaster; see the city’s announcements',
)

const deskVaries: Text = text(
  '受け付ける課と期限は、災害ごとに市が知らせます。',
  'どこで いつまでかは 市が 知らせます。',
  'Section and time limit are announced for each disaster.',
)

const condolence = procedure({
  id: 'saigai-choikin',
  title: text('災害弔慰金を申請する', '災害弔慰金を もらう', 'Apply for condolence money'),
  officialName: text('災害弔慰金の支給', '災害弔慰金', 'Disaster condolence grant'),
  events: ['disaster'],
  per: 'household',
  requiredWhen: is('disaster-harm', 'death'),
  unchecked: [
    text(
      '一定の規模の自然災害で亡くなった（避難生活などが原因の場合も含む）',
      '大きい 災害で なくなりました（避難の 後も 入ります）。',
      'The disaster was of a certain size; deaths caused by evacuation count too',
    ),
  ],
  deadlines: [promptly(text('早めに', '早く', 'Soon'))],
  bring: [{ item: 'family-register' }, { item: 'bank-account' }, { item: 'identity-document' }],
  fee: free,
  department: 'chiiki-fukushi',
  channels: [counter],
  whoCanFile: text(
    '配偶者、子、父母などの遺族',
    'おっと・つま・子・親など',
    'The surviving spouse, children, parents and so on',
  ),
  notes: [
    deskVaries,
    text(
      '亡くなった方の届や年金などは、「家族が亡くなった」のできごとも合わせて選べます。',
      '「家族が なくなった」も えらんで ください。',
      'Choose “A family member has died” as well for registration, pensions and the rest.',
    ),
  ],
  law: '災害弔慰金の支給等に関する法律 第3条',
  source: fromLawRoughly,
  unconfirmed: ['place'],
  tier: 2,
})

const disabilityGrant = procedure({
  id: 'saigai-shogai-mimaikin',
  title: text('災害障害見舞金を申請する', '災害障害見舞金を もらう', 'Apply for the grant for disability by disaster'),
  officialName: text('災害障害見舞金の支給', '災害障害見舞金', 'Disaster disability grant'),
  events: ['disaster'],
  per: 'household',
  requiredWhen: is('disaster-harm', 'disability'),
  unchecked: [
    text(
      '一定の規模の自然災害で、両目の失明など重い障がいが残った',
      '大きい 災害で、重い 障がいが のこりました。',
      'The disaster was of a certain size and the disability is of the listed severity',
    ),
  ],
  deadlines: [
    promptly(text('症状が固まったら、早めに', '体の ようすが きまったら 早く', 'Soon after the condition has settled')),
  ],
  bring: [{ item: 'disability-medical-certificate' }, { item: 'bank-account' }, { item: 'identity-document' }],
  fee: free,
  department: 'chiiki-fukushi',
  channels: [counter],
  whoCanFile: text('本人', '本人', 'The person'),
  notes: [deskVaries],
  law: '災害弔慰金の支給等に関する法律 第8条',
  source: fromLawRoughly,
  unconfirmed: ['place'],
  tier: 2,
})

const loan = procedure({
  id: 'saigai-engo-shikin',
  title: text('災害援護資金を借りる', '災害の お金を 借りる', 'Take a disaster relief loan'),
  officialName: text('災害援護資金の貸付', '災害援護資金', 'Disaster relief loan'),
  events: ['disaster'],
  per: 'household',
  requiredWhen: any(holds(homeHalfOrWorse), is('disaster-harm', 'disability')),
  need: 'optional',
  unchecked: [
    actApplies,
    text('所得が限度額以内である', '収入が きまりより 少ないです。', 'Income is within the limit'),
  ],
  deadlines: [
    {
      rules: [
        within({ months: 3 }, on('disaster-on'), {
          shift: { to: 'next-month' },
          countsFirstDay: true,
          closedDay: 'stays',
        }),
      ],
      text: text(
        '被災した月の翌月1日から3か月以内',
        '次の 月の 1日から 3か月までに',
        'Within three months from the first of the month after',
      ),
    },
  ],
  bring: [{ item: 'disaster-certificate' }, { item: 'income-papers' }, { item: 'identity-document' }],
  fee: free,
  department: 'chiiki-fukushi',
  channels: [counter],
  whoCanFile: text('世帯主', '世帯主', 'The head of the household'),
  dependsOn: ['risai-shomei'],
  notes: [deskVaries],
  law: '災害弔慰金の支給等に関する法律 第10条',
  source: fromLawRoughly,
  unconfirmed: ['place'],
  tier: 2,
})

const taxRelief = procedure({
  id: 'saigai-genmen',
  title: text('税や保険料を減らしてもらう', '税金や 保険の お金を 安く する', 'Have taxes and premiums reduced'),
  officialName: text(
    '災害による市税・保険料等の減免申請',
    '災害の 減免',
    'Reduction of city taxes and premiums after a disaster',
  ),
  events: ['disaster', 'tax-vehicle'],
  per: 'household',
  requiredWhen: any(
    all(event('disaster'), is('disaster-damage', 'home', 'other', 'both')),
    all(event('tax-vehicle'), is('payment-matter', 'disaster')),
  ),
  unchecked: [
    text(
      '家や財産の被害が大きい（市の条例の割合以上）',
      '家や ものが 大きく こわれました。',
      'The damage to home or property reaches the share set by the city’s ordinance',
    ),
  ],
  deadlines: [
    {
      ...promptly(text('納期限の前に', 'はらう 日の 前に', 'Before the taxes are due')),
      loss: text(
        '納期限を過ぎた分は、減免されません。',
        'すぎた 分は 安く なりません。',
        'What was due before cannot be reduced.',
      ),
    },
  ],
  bring: [{ item: 'disaster-certificate' }, { item: 'tax-notice' }, { item: 'identity-document' }],
  fee: free,
  department: 'zeimu',
  channels: [counter, mail],
  whoCanFile: text('税や保険料を納める方', 'お金を はらう 人', 'The taxpayer or insured'),
  dependsOn: ['risai-shomei', 'hisai-shomei', 'shobo-risai-shomei'],
  notes: [
    text(
      '国民健康保険税・後期高齢者医療と国民年金は国保年金課、介護保険料は高齢福祉課です。所得税の雑損控除は税務署です。',
      '保険と 年金は 国保年金課、介護は 高齢福祉課です。',
      'Health insurance and pension: Health Insurance and Pension Section. Care: Welfare for the Elderly Section. Income tax: the tax office.',
    ),
  ],
  law: '地方税法 第323条・第367条、国民健康保険法 第77条、介護保険法 第142条',
  source: fromPractice,
  tier: 2,
})

export const disasterMoney: readonly Procedure[] = [condolence, disabilityGrant, loan, taxRelief]
