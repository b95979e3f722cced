import type { DeadlineCase, Procedure } from '@/lib/rules/schema'
import { divorceIsMade, iMoveAfterDivorce } from '../../derived/divorce'
import { householdIsRegrouped } from '../../derived/household-change'
import { cityHousingMatter } from '../../derived/housing'
import { severalForeigners } from '../../derived/marriage'
import { firstOf, within } from '../../periods'
import { is, on, yes } from '../../rules'
import { all, any, event, holds, procedure, text } from '../../vocabulary'
import { byHouseholdOrProxy, counter, counterOrBranch, free, promptly, within14DaysOfHouseholdChange } from '../phrases'
import { fromLaw, fromPractice } from '../sources'

const within14DaysOfMarriage: DeadlineCase = {
  rules: [within({ days: 14 }, on('married-on'))],
  notBefore: on('married-on'),
  text: text(
    '変わった日の翌日から14日以内（ここでは結婚した日から数えています）',
    '結婚した 次の 日から 14日までに',
    'Within 14 days after the change (counted here from the marriage)',
  ),
}

const within14DaysOfDivorce: DeadlineCase = {
  rules: [within({ days: 14 }, on('divorced-on'))],
  notBefore: on('divorced-on'),
  text: text(
    '変わった日の翌日から14日以内（ここでは離婚した日から数えています）',
    '離婚した 次の 日から 14日までに',
    'Within 14 days after the change (counted here from the divorce)',
  ),
}

const regrouping = procedure({
  id: 'setai-bunri-gappei',
  title: text('世帯を分ける・一つにする', '世帯を 分ける・1つに する', 'Split or join households'),
  officialName: text(
    '世帯分離届・世帯合併届・世帯構成変更届',
    '世帯分離・合併・構成変更の 届',
    'Notification of splitting, joining or changing a household',
  ),
  events: ['household-change', 'marriage', 'divorce'],
  per: 'household',
  requiredWhen: any(
    all(event('household-change'), holds(householdIsRegrouped)),
    all(event('marriage'), yes('two-households-at-home')),
    all(event('divorce'), holds(divorceIsMade), is('home-after-divorce', 'same-address')),
  ),
  unchecked: [
    text(
      '実際に家計が別になった（一つになった）。夫婦を分けることは、原則としてできません',
      '本当に お金が べつです（いっしょです）。夫婦は ふつう 分けられません。',
      'The livelihood really is separate (or shared); a couple cannot be split as a rule',
    ),
  ],
  deadlines: firstOf(
    ['household-change', within14DaysOfHouseholdChange],
    ['marriage', within14DaysOfMarriage],
    ['divorce', within14DaysOfDivorce],
  ),
  bring: [{ item: 'identity-document' }, { item: 'kokuho-certificate' }],
  fee: free,
  department: 'shimin',
  channels: [counterOrBranch],
  whoCanFile: byHouseholdOrProxy,
  forms: ['juminido-todoke'],
  dependsOn: ['konin-todoke', 'rikon-todoke', 'rikon-todoke-saiban'],
  risk: text(
    '正当な理由なく遅れると、5万円以下の過料になることがあります。',
    'おくれると 5万円までの お金を はらう ことが あります。',
    'A fine of up to ¥50,000 for delay without reason.',
  ),
  notes: [
    text(
      '国民健康保険税や介護の負担が変わります。安くなるとは限らないので、先に国保年金課と高齢福祉課で確かめられます。',
      '保険や 介護の お金が かわります。安く なるとは かぎりません。先に 聞けます。',
      'Insurance tax and care costs change, not always for the better; the sections can tell you beforehand.',
    ),
  ],
  law: '住民基本台帳法 第25条',
  source: fromLaw,
  unconfirmed: ['channels'],
  tier: 1,
})

const foreignRelation = procedure({
  id: 'tsuzukigara-henko-foreigner',
  title: text(
    '世帯主との続柄の変更を届け出る（外国籍の方）',
    '世帯主との 関係が かわったことを 知らせる',
    'Report a changed relation to the head (foreign residents)',
  ),
  officialName: text(
    '世帯主との続柄変更届（外国人住民）',
    '続柄の 変更の 届',
    'Change of relation to the head of the household (foreign residents)',
  ),
  events: ['household-change', 'marriage', 'divorce'],
  per: 'household',
  requiredWhen: any(
    all(event('household-change'), yes('foreign-head-and-member')),
    all(event('marriage'), holds(severalForeigners)),
    all(event('divorce'), holds(divorceIsMade), holds(severalForeigners)),
  ),
  unchecked: [
    text('世帯主が外国籍の方である', '世帯主は 外国の 国籍です。', 'The head of the household is a foreign national'),
    text(
      '世帯の届や戸籍の届では、続柄がわからない',
      'ほかの 届では、関係が わかりません。',
      'The relation does not show from another notification',
    ),
  ],
  deadlines: firstOf(
    ['household-change', within14DaysOfHouseholdChange],
    ['marriage', within14DaysOfMarriage],
    ['divorce', within14DaysOfDivorce],
  ),
  bring: [{ item: 'kinship-document' }, { item: 'residence-card' }, { item: 'identity-document' }],
  fee: free,
  department: 'shimin',
  channels: [counter],
  whoCanFile: text(
    '本人、世帯主、代理人（委任状）',
    '本人、世帯主、かわりの 人（委任状）',
    'The person, the head of household, or a proxy with a letter of proxy',
  ),
  forms: ['juminido-todoke'],
  dependsOn: ['konin-todoke', 'rikon-todoke', 'rikon-todoke-saiban'],
  risk: text(
    '5万円以下の過料になることがあります。',
    '5万円までの お金を はらう ことが あります。',
    'A fine of up to ¥50,000.',
  ),
  law: '住民基本台帳法 第30条の48・第30条の49',
  source: fromLaw,
  tier: 2,
})

const cityHousing = procedure({
  id: 'shiei-jutaku',
  title: text(
    '市営住宅の届を出す・申し込む',
    '市営住宅の 届を 出す・申し込む',
    'Notify the city housing desk, or apply',
  ),
  officialName: text(
    '市営住宅の入居・同居・承継・退去の手続き',
    '市営住宅の 手続き',
    'City housing: moving in, living together, succession, leaving',
  ),
  events: ['household-change', 'housing'],
  per: 'household',
  requiredWhen: any(
    all(event('household-change'), yes('lives-in-city-housing')),
    all(event('housing'), holds(cityHousingMatter)),
  ),
  unchecked: [
    text(
      '市営住宅に住んでいる。または、住まいに困っていて収入が基準以下で、入居を申し込む（募集の時期は担当課に確認中）',
      '市営住宅に 住んで います。または 入りたいです。',
      'You live in city housing; or you need a home, your income is below the limit and you apply (times are being confirmed)',
    ),
  ],
  deadlines: [
    {
      ...promptly(
        text(
          '新しく同居する前に（承認が要ります）。人が減ったとき・名義人が替わるときは、早めに',
          'いっしょに 住む 前に。へった ときは 早く',
          'Before someone moves in (it needs approval); soon after someone has left or the tenant changes',
        ),
      ),
      loss: text(
        '届け出ずに同居すると、明け渡しを求められることがあります。',
        '知らせないと、出る ことに なる ことが あります。',
        'Living together without approval can cost you the home.',
      ),
    },
  ],
  bring: [{ item: 'residence-record-copy' }, { item: 'income-papers' }],
  fee: free,
  department: 'kenchiku-jutaku',
  channels: [counter],
  whoCanFile: text('名義人、同居する方', '名前の 人、いっしょに 住む 人', 'The tenant, or those living there'),
  dependsOn: ['setainushi-henko', 'setai-bunri-gappei'],
  law: '公営住宅法 第27条・第32条ほか、会津若松市の条例',
  source: {
    verification: 'web-checked',
    confidence: 'medium',
    url: 'https://www.city.aizuwakamatsu.fukushima.jp/j/reiki_int/reiki_honbun/c503RG00000608.html?id=j22',
    supports: '課名',
  },
  tier: 2,
})

/** Where nobody was asked who the landlord is. */
const cityHousingPerhaps: Procedure = {
  ...cityHousing,
  id: 'shiei-jutaku-henko',
  events: ['marriage', 'divorce'],
  requiredWhen: any(
    all(event('marriage'), yes('two-households-at-home')),
    all(
      event('divorce'),
      holds(divorceIsMade),
      any(holds(iMoveAfterDivorce), is('home-after-divorce', 'head-moves', 'partner-moves')),
    ),
  ),
  need: 'optional',
}

const allowanceSupporters = procedure({
  id: 'jidofuyoteate-shikyu-teishi',
  title: text(
    '児童扶養手当の家族の変更を届け出る',
    '児童扶養手当の 家族が かわったことを 知らせる',
    'Report a change of family for child rearing allowance',
  ),
  officialName: text(
    '児童扶養手当 支給停止関係（発生・消滅・変更）届',
    '児童扶養手当の 変更の 届',
    'Child rearing allowance: notice on suspension',
  ),
  events: ['household-change'],
  per: 'household',
  requiredWhen: event('household-change'),
  need: 'optional',
  unchecked: [
    text(
      '児童扶養手当を受けていて、親や兄弟姉妹など生計をともにする家族が増えた、または減った',
      '児童扶養手当を もらって いて、いっしょに 生活する 家族が かわりました。',
      'You get child rearing allowance, and parents, brothers or sisters you live on one budget with have joined or left',
    ),
  ],
  deadlines: [
    {
      ...promptly(text('変わったら、すぐに', 'かわったら すぐに', 'At once')),
      loss: text(
        '届が遅れると、受け取り過ぎた手当を返すことになります。',
        'おくれると、お金を 返します。',
        'What is overpaid has to be returned.',
      ),
    },
  ],
  bring: [{ item: 'jidofuyoteate-certificate-here' }, { item: 'identity-document' }],
  fee: free,
  department: 'kodomo-katei',
  channels: [counter],
  whoCanFile: text('受けている本人', '本人', 'The recipient'),
  dependsOn: ['setai-bunri-gappei'],
  law: '児童扶養手当法 第10条・第28条、同施行規則',
  source: fromPractice,
  tier: 2,
})

export const householdChangeProcedures: readonly Procedure[] = [
  regrouping,
  foreignRelation,
  cityHousing,
  cityHousingPerhaps,
  allowanceSupporters,
]
