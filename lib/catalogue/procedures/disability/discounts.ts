import type { Procedure } from '@/lib/rules/schema'
import { holdsCertificate, someoneConcerned } from '../../derived/disability'
import { holds, procedure, text } from '../../vocabulary'
import { counter, free, mail, noDeadline, promptly } from '../phrases'
import { fromLawRoughly, fromPractice } from '../sources'

const holder = holds(holdsCertificate)

const broadcastFee = procedure({
  id: 'nhk-genmen',
  title: text('NHKの受信料を減らしてもらう', 'NHKの お金を 安く する', 'Have the NHK fee reduced'),
  officialName: text(
    'NHK放送受信料の免除（市の証明）',
    'NHKの 受信料の 免除',
    'Exemption from the broadcasting fee (city’s confirmation)',
  ),
  events: ['disability'],
  per: 'household',
  requiredWhen: holder,
  need: 'optional',
  unchecked: [
    text(
      '世帯の全員が市民税非課税である（全額免除）、または世帯主が視覚・聴覚や重い障がいの手帳を持つ（半額免除）',
      '家族 みんな 市民税が かかりません。または 世帯主の 障がいが 重いです。',
      'Nobody in the household pays city tax (full), or the head is blind, deaf or severely disabled (half)',
    ),
  ],
  deadlines: [noDeadline],
  bring: [{ item: 'disability-certificate' }],
  fee: free,
  department: 'shogaisha-shien',
  channels: [counter],
  whoCanFile: text('本人、家族', '本人、家族', 'The person or family'),
  dependsOn: ['shintai-techo', 'ryoiku-techo', 'seishin-techo'],
  notes: [
    text(
      '市で証明を受けた書類を、NHKに送ります。',
      '市役所で はんこを もらって、NHKに 送ります。',
      'The city confirms the form, and you send it to NHK.',
    ),
  ],
  law: '日本放送協会放送受信料免除基準',
  source: fromPractice,
  tier: 2,
})

const taxDeduction = procedure({
  id: 'shogaisha-kojo-shinkoku',
  title: text('税の障害者控除を申告する', '税金を 安く する 申告を する', 'Claim the tax deduction for disability'),
  officialName: text(
    '所得税・住民税の障害者控除',
    '障害者控除',
    'Deduction for disability (income and residents’ tax)',
  ),
  events: ['disability'],
  per: 'household',
  requiredWhen: holder,
  need: 'optional',
  unchecked: [
    text(
      '本人か、本人を扶養する家族に税金がかかっている',
      '本人か 家族に 税金が かかります。',
      'The person, or family supporting them, pays tax',
    ),
  ],
  deadlines: [
    promptly(
      text(
        '年末調整、確定申告、または3月15日までの市・県民税の申告で',
        '会社の 年末調整か、3月15日までの 申告で',
        'In the year-end adjustment, the tax return, or the residents’ tax return by 15 March',
      ),
    ),
  ],
  bring: [{ item: 'disability-certificate' }],
  fee: free,
  department: 'zeimu',
  channels: [counter, mail],
  whoCanFile: text('本人、扶養している家族', '本人、家族', 'The person, or family supporting them'),
  dependsOn: ['shintai-techo', 'ryoiku-techo', 'seishin-techo'],
  notes: [
    text(
      '5年前までの分は、あとから取り戻せることがあります。',
      '5年 前までは 税金が もどる ことが あります。',
      'Tax of the past five years may be reclaimed.',
    ),
  ],
  law: '所得税法 第79条、地方税法 第34条・第314条の2',
  source: fromLawRoughly,
  tier: 2,
})

const mutualAid = procedure({
  id: 'fuyo-kyosai',
  title: text(
    '親が亡くなったあとの年金の共済に入る',
    '親が なくなった 後の お金の 共済に 入る',
    'Join the scheme that pays when a parent dies',
  ),
  officialName: text('心身障害者扶養共済制度', '心身障害者扶養共済', 'Mutual aid for parents of the disabled'),
  events: ['disability'],
  per: 'household',
  requiredWhen: holds(someoneConcerned),
  need: 'optional',
  unchecked: [
    text(
      '障がいのある方を育てる保護者で、65歳未満で健康である',
      '親などは 65さいより 下で、元気です。',
      'The parent or guardian is under 65 and in good health',
    ),
  ],
  deadlines: [noDeadline],
  bring: [{ item: 'identity-document' }],
  fee: {
    amountYen: null,
    text: text(
      '掛金は加入する年齢で決まります（担当課に確認中）',
      'お金は 年で ちがいます',
      'Contributions depend on age; ask at the counter',
    ),
  },
  department: 'shogaisha-shien',
  channels: [counter],
  whoCanFile: text('保護者', 'お父さん・お母さんなど', 'A parent or guardian'),
  law: '福島県心身障害者扶養共済制度条例',
  source: fromPractice,
  tier: 2,
})

export const disabilityDiscounts: readonly Procedure[] = [broadcastFee, taxDeduction, mutualAid]
