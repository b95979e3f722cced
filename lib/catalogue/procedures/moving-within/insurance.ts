import type { Procedure } from '@/lib/rules/schema'
import { under75 } from '../../derived/ages'
import { divorceIsMade } from '../../derived/divorce'
import { someoneInKokuho } from '../../derived/moves'
import { hasNewName, newNameInKokuho, renaming } from '../../derived/names'
import { firstOf, within } from '../../periods'
import { is, yes } from '../../rules'
import { all, any, event, holds, not, procedure, text } from '../../vocabulary'
import { myNumberAskedIn } from '../my-number'
import { afterNewName, within14Days as fourteenDays, sinceNewName } from '../names/new-name-days'
import {
  byHouseholdOrProxy,
  counterOrBranch,
  free,
  within14DaysOfHouseholdChange,
  within14DaysOfMovingIn,
} from '../phrases'

const moves = event('moving-within')

const within14Days = {
  ...within14DaysOfMovingIn,
  text: text(
    '転居届と同じ日に（住み始めた日の翌日から14日以内）',
    '転居届と 同じ 日に（14日までに）',
    'On the day of the change of address (within 14 days after you started living there)',
  ),
}

const kokuhoHenko = procedure({
  id: 'kokuho-henko',
  title: text(
    '国民健康保険の住所・氏名・世帯を変える',
    '国民健康保険の 住所や 名前を かえる',
    'Change address, name or household for National Health Insurance',
  ),
  officialName: text(
    '国民健康保険 住所・氏名・世帯主・世帯変更届',
    '国民健康保険の 変更',
    'National Health Insurance: change of address, name or household',
  ),
  events: ['moving-within', 'household-change', 'marriage', 'divorce', 'name-change'],
  per: 'household',
  requiredWhen: any(
    all(moves, holds(someoneInKokuho)),
    yes('kokuho-in-household'),
    all(renaming, holds(newNameInKokuho)),
    all(
      event('divorce'),
      holds(divorceIsMade),
      is('home-after-divorce', 'head-moves', 'partner-moves', 'same-address'),
      holds(someoneInKokuho),
    ),
  ),
  concerns: any(
    all(moves, yes('in-kokuho')),
    all(renaming, holds(hasNewName), not(yes('joins-work-insurance')), yes('in-kokuho')),
  ),
  deadlines: firstOf(
    ['moving-within', within14Days],
    ['household-change', within14DaysOfHouseholdChange],
    ...sinceNewName({ rule: from => within({ days: 14 }, from), words: fourteenDays }),
  ),
  bring: [{ item: 'kokuho-certificate' }, ...myNumberAskedIn('moving-within'), { item: 'identity-document' }],
  fee: free,
  department: 'kokuho-nenkin',
  channels: [counterOrBranch],
  whoCanFile: text(
    '世帯主、同じ世帯の方、代理人（委任状）',
    '世帯主、家族、かわりの 人（委任状）',
    'The head of household, a member of it, or a proxy with a letter of proxy',
  ),
  dependsOn: ['tenkyo-todoke', 'setainushi-henko', 'setai-bunri-gappei', ...afterNewName],
  forms: ['kokuho-shikaku'],
  risk: text(
    '通知や資格確認書が届かなくなります。世帯主が替わると、税を納める方も替わります。',
    '手紙が 来なく なります。',
    'Letters and certificates no longer arrive. A new head also becomes the taxpayer.',
  ),
  notes: [
    text(
      '転居届や世帯の届、戸籍の届と同時に処理され、別の用紙がいらないことがあります。',
      '紙を 書かなくて いい ことも あります。',
      'Often no separate form is needed.',
    ),
  ],
  law: '国民健康保険法 第9条、同施行規則',
  source: { verification: 'law-from-memory', confidence: 'high', supports: '国民健康保険法9条' },
  unconfirmed: ['channels'],
  tier: 1,
})

const koukiAddress = procedure({
  id: 'kouki-jusho-henko',
  title: text(
    '後期高齢者医療の住所を変える',
    '後期高齢者医療の 住所を かえる',
    'Change the address for medical care of the late elderly',
  ),
  officialName: text(
    '後期高齢者医療 住所変更届',
    '後期高齢者医療の 住所変更',
    'Medical care for the late elderly: change of address',
  ),
  events: ['moving-within'],
  per: 'member',
  requiredWhen: all(moves, not(holds(under75))),
  deadlines: [within14Days],
  bring: [{ item: 'late-elderly-certificate' }, { item: 'identity-document' }],
  fee: free,
  department: 'kokuho-nenkin',
  channels: [counterOrBranch],
  whoCanFile: byHouseholdOrProxy,
  dependsOn: ['tenkyo-todoke'],
  forms: ['kouki-shikaku'],
  risk: text(
    '資格確認書や保険料の通知が届かなくなります。',
    '手紙が 来なく なります。',
    'Certificates and premium notices no longer arrive.',
  ),
  notes: [
    text(
      '65歳から74歳で障がいの認定を受けて入っている方も、同じ手続きをします。',
      '65さいから 74さいで 入って いる 人も 同じです。',
      'The same holds for those of 65 to 74 who joined because of a disability.',
    ),
  ],
  law: '高齢者の医療の確保に関する法律 第54条',
  source: { verification: 'law-from-memory', confidence: 'high', supports: '高確法54条' },
  unconfirmed: ['channels'],
  tier: 1,
})

export const movingWithinInsurance: readonly Procedure[] = [kokuhoHenko, koukiAddress]
