import type { Procedure } from '@/lib/rules/schema'
import { isChildUntil18 } from '../../derived/ages'
import { dogInHousehold } from '../../derived/belongings'
import { disabilityInHousehold, someoneHasCard } from '../../derived/circumstances'
import { allowanceClaimantLeaves } from '../../derived/moves'
import { within } from '../../periods'
import { is, on, yes } from '../../rules'
import { childAllowanceRates } from '../../values/child-allowance'
import { all, always, anyMember, holds, not, procedure, text } from '../../vocabulary'
import { byHouseholdOrProxy, counter, free, mail, promptly } from '../phrases'

/** What is done at the counter of the city one moves to; said here because its deadlines begin with the move. */
const tennyuNextCity = procedure({
  id: 'tennyu-todoke-next-city',
  title: text('引っ越し先で転入届を出す', '新しい 町で 引っ越して きたことを 知らせる', 'Register in your new city'),
  officialName: text('転入届（引っ越し先の市区町村）', '転入届', 'Moving-in notification (your new city)'),
  events: ['moving-out'],
  per: 'household',
  requiredWhen: is('moving-to', 'other-city'),
  concerns: always,
  deadlines: [
    {
      rules: [within({ days: 14 }, on('moving-out-on'))],
      notBefore: on('moving-out-on'),
      text: text(
        '住み始めた日の翌日から14日以内（14日目が閉庁日なら次の開庁日）',
        '住みはじめた 次の 日から 14日までに',
        'Within 14 days after you start living there (the next open day if the last is closed)',
      ),
      loss: text(
        '遅れると過料になることがあり、マイナンバーカードが使えなくなることもあります。',
        'おくれると お金を はらったり カードが 使えなく なったり します。',
        'A fine is possible, and the My Number Card may expire.',
      ),
    },
  ],
  bring: [
    { item: 'moving-out-certificate', when: not(is('moving-out-way', 'online')) },
    { item: 'my-number-card', when: holds(someoneHasCard) },
    { item: 'identity-document' },
  ],
  fee: free,
  department: 'next-city',
  channels: [counter],
  whoCanFile: byHouseholdOrProxy,
  dependsOn: ['tenshutsu-todoke', 'tenshutsu-online'],
  law: '住民基本台帳法 第22条（特例転入は第24条の2）',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'http://www.akitakata.jp/ja/shisei/section/sougoumadoguchi/q159/jusho2/',
    supports: '翌日起算14日・閉庁日は翌開庁日・未来日の届出不可',
  },
  tier: 'external',
})

const jidoteateNextCity = procedure({
  id: 'jidoteate-nintei-next-city',
  title: text(
    '引っ越し先で児童手当を申し込む',
    '新しい 町で 児童手当を 申し込む',
    'Claim the child allowance in your new city',
  ),
  officialName: text(
    '児童手当 認定請求（引っ越し先の市区町村）',
    '児童手当 認定請求',
    'Claim for child allowance (your new city)',
  ),
  events: ['moving-out'],
  per: 'household',
  requiredWhen: all(is('moving-to', 'other-city'), holds(allowanceClaimantLeaves)),
  deadlines: [
    {
      rules: [within({ days: 15 }, on('moving-out-on'))],
      text: text(
        '転出届に書いた引っ越す日の翌日から15日以内（15日目が閉庁日なら次の開庁日）',
        '転出届の 日の 次の 日から 15日までに',
        'Within 15 days after the day on your moving-out notification (the next open day if the last is closed)',
      ),
      loss: text(
        '過ぎると、請求した月の翌月分からになり、さかのぼって受け取れません。',
        'おくれると、申し込んだ 次の 月からです。前の 分は もらえません。',
        'Later it is paid only from the month after you claim, never back.',
      ),
      benefit: { event: on('moving-out-on'), for: holds(isChildUntil18), rates: childAllowanceRates },
    },
  ],
  bring: [{ item: 'bank-account' }, { item: 'identity-document' }],
  fee: free,
  department: 'next-city',
  channels: [counter, mail],
  whoCanFile: text(
    '父母のうち所得が高い方、代理人（委任状）',
    'お父さんか お母さん（お金を 多く もらう 人）、かわりの 人（委任状）',
    'The parent with the higher income, or a proxy with a letter of proxy',
  ),
  dependsOn: ['tennyu-todoke-next-city'],
  law: '児童手当法 第7条・第8条',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://www.city.edogawa.tokyo.jp/e049/qa/kosodate/kosodate/teate/teate007.html',
    supports: '計算例',
  },
  tier: 'external',
})

const dogNextCity = procedure({
  id: 'dog-henko-next-city',
  title: text('引っ越し先で犬の届を出す', '新しい 町で 犬の ことを 知らせる', 'Report your dog in your new city'),
  officialName: text(
    '犬の登録事項変更届（引っ越し先の市区町村）',
    '犬の登録事項変更届',
    'Change of a dog’s registration (your new city)',
  ),
  events: ['moving-out'],
  per: 'household',
  requiredWhen: all(is('moving-to', 'other-city'), holds(dogInHousehold)),
  deadlines: [
    {
      rules: [within({ days: 30 }, on('moving-out-on'))],
      text: text(
        '引っ越した日の翌日から30日以内。会津若松市への届はいりません',
        '引っ越した 次の 日から 30日までに。会津若松市には 出しません',
        'Within 30 days after the move; nothing is filed in Aizuwakamatsu',
      ),
    },
  ],
  bring: [{ item: 'aizu-dog-tag' }],
  fee: {
    amountYen: 0,
    text: text('鑑札と引き換えなら無料', '鑑札が あれば お金は いりません', 'Free in exchange for the old tag'),
  },
  department: 'next-city',
  channels: [counter],
  whoCanFile: text('飼い主', '犬を かう 人', 'The owner'),
  dependsOn: ['tennyu-todoke-next-city'],
  noForm: text(
    '引っ越し先の市区町村に、その市区町村の様式で出します',
    '新しい 町の 紙で 出します。',
    'Filed with your new city on its own form',
  ),
  law: '狂犬病予防法 第4条第4項・第5項',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://www.city.aizuwakamatsu.fukushima.jp/docs/2008100700026/',
    supports: '30日・窓口',
  },
  tier: 1,
})

const techoNextCity = procedure({
  id: 'techo-henko-next-city',
  title: text(
    '引っ越し先で障害者手帳の住所を変える',
    '新しい 町で 障害者手帳の 住所を かえる',
    'Change the address on the disability certificate in your new city',
  ),
  officialName: text(
    '障害者手帳の住所変更（引っ越し先の市区町村）',
    '障害者手帳の 住所変更',
    'Change of address of a disability certificate (your new city)',
  ),
  events: ['moving-out'],
  per: 'household',
  requiredWhen: all(
    is('moving-to', 'other-city'),
    holds(disabilityInHousehold),
    anyMember(yes('has-disability-certificate')),
  ),
  deadlines: [
    promptly(
      text('転入届を出したら、すみやかに', '転入届の あと、早めに', 'Promptly after registering in the new city'),
    ),
  ],
  bring: [{ item: 'disability-certificate' }, { item: 'photograph' }],
  fee: free,
  department: 'next-city',
  channels: [counter],
  whoCanFile: text('本人、ご家族、代理人', '本人、家族、かわりの 人', 'The holder, the family, or a proxy'),
  dependsOn: ['tennyu-todoke-next-city'],
  noForm: text(
    '引っ越し先の市区町村に、その市区町村の様式で出します',
    '新しい 町の 紙で 出します。',
    'Filed with your new city on its own form',
  ),
  risk: text(
    '割引や手当が止まることがあります。',
    '安く なる しくみが 止まります。',
    'Discounts and allowances may stop.',
  ),
  law: '身体障害者福祉法施行令 第9条ほか',
  source: {
    verification: 'web-checked',
    confidence: 'medium',
    url: 'https://www.town.aizubange.fukushima.jp/soshiki/27/249.html',
    supports: '診断書・写真4×3・療育は会津児相/県センター',
  },
  tier: 1,
})

export const nextCityProcedures: readonly Procedure[] = [tennyuNextCity, jidoteateNextCity, dogNextCity, techoNextCity]
