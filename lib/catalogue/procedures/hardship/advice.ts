import type { Procedure } from '@/lib/rules/schema'
import { event, procedure, text } from '../../vocabulary'
import { counter, free, promptly } from '../phrases'
import { fromLawRoughly } from '../sources'

const singleParentLoans = procedure({
  id: 'boshi-fushi-kashitsuke',
  title: text('ひとり親家庭の貸付を相談する', '親が 1人の 家の お金を 借りる', 'Ask about loans for single parents'),
  officialName: text(
    '母子父子寡婦福祉資金の貸付',
    '母子父子寡婦福祉資金',
    'Welfare loans for single parents and widows',
  ),
  events: ['hardship'],
  per: 'household',
  requiredWhen: event('hardship'),
  need: 'optional',
  unchecked: [
    text(
      'ひとり親などで、20歳未満の子を育てている',
      '親が 1人で 子どもを 育てて います。',
      'You raise a child under 20 alone',
    ),
  ],
  deadlines: [
    promptly(text('入学や引っ越しなど、要る前に', '要る 前に', 'Before the money is needed, for school or a move')),
  ],
  bring: [{ item: 'what-you-have' }],
  fee: free,
  department: 'kodomo-katei',
  channels: [counter],
  whoCanFile: text('ひとり親の父・母など', 'お父さんか お母さん', 'The single parent'),
  notes: [
    text(
      '児童扶養手当や医療費の助成をまだ受けていない方は、そちらも申し込みます。',
      '児童扶養手当も 申し込めます。',
      'If you do not get child rearing allowance and medical aid yet, apply for them too.',
    ),
  ],
  law: '母子及び父子並びに寡婦福祉法 第13条・第31条の6・第32条',
  source: fromLawRoughly,
  unconfirmed: ['place'],
  tier: 2,
})

const legalAid = procedure({
  id: 'houterasu-sodan',
  title: text(
    '借金や法律の悩みを無料で相談する',
    '借りた お金などを ただで 相談する',
    'Free advice on debts and the law',
  ),
  officialName: text(
    '法テラスの無料法律相談・費用の立替え',
    '法テラスの 相談',
    'Japan Legal Support Center: free advice, advance of costs',
  ),
  events: ['hardship'],
  per: 'household',
  requiredWhen: event('hardship'),
  need: 'optional',
  unchecked: [
    text(
      '借金、家賃、離婚、仕事などで法律の助けが要り、収入と資産が基準以下である',
      '借りた お金などで こまって います。お金が 少ないです。',
      'Debts, rent, divorce or work need a lawyer, and income and assets are below the limit',
    ),
  ],
  deadlines: [promptly(text('早めに', '早く', 'Soon'))],
  fee: free,
  department: 'legal-support',
  channels: [{ type: 'phone' }, counter],
  whoCanFile: text('本人', '本人', 'The person themself'),
  law: '総合法律支援法 第30条',
  source: fromLawRoughly,
  tier: 'external',
})

const safety = procedure({
  id: 'josei-sodan',
  title: text(
    '家が安全でないとき、避難や保護を相談する',
    '家が あぶない とき 相談する',
    'If home is not safe, ask for shelter',
  ),
  officialName: text(
    '女性相談支援センター・配偶者暴力相談（DV相談ナビ #8008）',
    'DV相談ナビ #8008',
    'Women’s support centre; domestic violence advice (#8008)',
  ),
  events: ['hardship'],
  per: 'household',
  requiredWhen: event('hardship'),
  need: 'optional',
  unchecked: [
    text(
      '家族や相手の暴力などで、家にいるのが危ない（性別を問わず相談できます）',
      '家に いると あぶないです（男の 人も 相談できます）。',
      'Home is dangerous because of violence, whoever you are',
    ),
  ],
  deadlines: [
    promptly(text('今すぐ。命の危険があるときは110番', '今すぐ。あぶない ときは 110', 'Now; in danger call 110')),
  ],
  fee: free,
  department: 'support-centre',
  channels: [
    {
      type: 'phone',
      note: text(
        '#8008（はれれば）。近くの相談先につながります。',
        '#8008 に 電話して ください。',
        '#8008 connects you to the nearest centre.',
      ),
    },
  ],
  whoCanFile: text('本人、まわりの方', '本人、近くの 人', 'The person, or anyone near'),
  law: '配偶者からの暴力の防止及び被害者の保護等に関する法律 第3条、困難な問題を抱える女性への支援に関する法律 第9条',
  source: fromLawRoughly,
  tier: 'external',
})

export const hardshipAdvice: readonly Procedure[] = [singleParentLoans, legalAid, safety]
