import type { Procedure, Text } from '@/lib/rules/schema'
import { homeBadlyDamaged, homeDamagedByNature, homeHalfOrWorse } from '../../derived/disaster'
import { within } from '../../periods'
import { on } from '../../rules'
import { holds, procedure, text } from '../../vocabulary'
import { counter, free, promptly } from '../phrases'
import { fromLaw, fromLawRoughly } from '../sources'

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

const byVictim = text('被災した方', '災害に あった 人', 'Whoever was affected')

const rebuilding = procedure({
  id: 'hisaisha-saiken',
  title: text('生活を立て直す支援金を申請する', '家を 直す お金を もらう', 'Apply for the grant to rebuild your life'),
  officialName: text(
    '被災者生活再建支援金の申請',
    '被災者生活再建支援金',
    'Grant to rebuild the lives of disaster victims',
  ),
  events: ['disaster'],
  per: 'household',
  requiredWhen: holds(homeBadlyDamaged),
  unchecked: [actApplies],
  deadlines: [
    {
      rules: [within({ months: 13 }, on('disaster-on'), { closedDay: 'stays' })],
      text: text(
        '基礎支援金は災害の日から13か月以内（加算支援金は37か月以内）',
        'はじめの お金は 13か月までに（後の お金は 37か月までに）',
        'Basic grant within 13 months of the disaster; the additional one within 37',
      ),
      loss: text('過ぎると受け取れません。', 'すぎると もらえません。', 'After that nothing is paid.'),
    },
  ],
  bring: [
    { item: 'disaster-certificate' },
    { item: 'residence-record-copy' },
    { item: 'rebuilding-contract' },
    { item: 'bank-account' },
  ],
  fee: free,
  department: 'chiiki-fukushi',
  channels: [counter],
  whoCanFile: text('世帯主', '世帯主', 'The head of the household'),
  dependsOn: ['risai-shomei'],
  notes: [deskVaries],
  law: '被災者生活再建支援法 第2条・第3条',
  source: fromLaw,
  unconfirmed: ['place'],
  tier: 2,
})

const temporaryHome = procedure({
  id: 'okyu-kasetsu',
  title: text('仮の住まいを申し込む', '仮の 家を 申し込む', 'Apply for a temporary home'),
  officialName: text(
    '応急仮設住宅・市営住宅の一時入居',
    '仮設住宅・市営住宅',
    'Temporary housing, or temporary use of city housing',
  ),
  events: ['disaster'],
  per: 'household',
  requiredWhen: holds(homeBadlyDamaged),
  need: 'optional',
  unchecked: [
    text(
      '住む家がなく、自分では用意できない',
      '住む 家が ありません。',
      'There is no home and none can be found by yourself',
    ),
    actApplies,
  ],
  deadlines: [
    promptly(text('住むところがないときは、すぐに', '家が ない ときは すぐに', 'At once if there is nowhere to live')),
  ],
  bring: [{ item: 'disaster-certificate' }, { item: 'identity-document' }],
  fee: free,
  department: 'kenchiku-jutaku',
  channels: [counter, { type: 'phone' }],
  whoCanFile: byVictim,
  dependsOn: ['risai-shomei'],
  notes: [deskVaries],
  law: '災害救助法 第4条第1項第1号',
  source: fromLawRoughly,
  unconfirmed: ['place'],
  tier: 2,
})

const emergencyRepair = procedure({
  id: 'okyu-shuri',
  title: text('家の応急修理を申し込む', '家を 急いで 直して もらう', 'Apply for emergency repairs'),
  officialName: text('住宅の応急修理', '家の 応急修理', 'Emergency repair of homes'),
  events: ['disaster'],
  per: 'household',
  requiredWhen: holds(homeHalfOrWorse),
  need: 'optional',
  unchecked: [
    actApplies,
    text('修理すれば住み続けられる', '直せば 住めます。', 'Once repaired, the home can be lived in'),
  ],
  deadlines: [
    {
      ...promptly(text('工事の契約の前に', '工事の 前に', 'Before you contract the work')),
      loss: text(
        '自分で直して払ったあとでは、受けられません。',
        '自分で はらった 後は できません。',
        'Nothing is paid once you have paid yourself.',
      ),
    },
  ],
  bring: [{ item: 'disaster-certificate' }, { item: 'damage-photographs' }, { item: 'refitting-papers' }],
  fee: free,
  department: 'kenchiku-jutaku',
  channels: [counter],
  whoCanFile: byVictim,
  dependsOn: ['risai-shomei'],
  notes: [deskVaries],
  law: '災害救助法 第4条第1項第6号',
  source: fromLawRoughly,
  unconfirmed: ['place'],
  tier: 2,
})

const debris = procedure({
  id: 'shogaibutsu-jokyo',
  title: text(
    '家に入った土砂などを取り除いてもらう',
    '家の 土や 木を どけて もらう',
    'Have mud and debris removed from the home',
  ),
  officialName: text('障害物の除去', '障害物の 除去', 'Removal of obstacles'),
  events: ['disaster'],
  per: 'household',
  requiredWhen: holds(homeDamagedByNature),
  need: 'optional',
  unchecked: [
    text(
      '土砂や木、雪などが家に入り、自分では取り除けない',
      '土や 木が 家に 入って、自分では できません。',
      'Mud, trees or snow got into the home and you cannot remove them yourself',
    ),
    actApplies,
  ],
  deadlines: [promptly(text('早めに', '早く', 'Soon'))],
  bring: [{ item: 'damage-photographs' }, { item: 'identity-document' }],
  fee: free,
  department: 'kiki-kanri',
  channels: [counter, { type: 'phone' }],
  whoCanFile: byVictim,
  notes: [deskVaries],
  law: '災害救助法 第4条第1項第10号、同施行令 第2条',
  source: fromLawRoughly,
  unconfirmed: ['place'],
  tier: 2,
})

export const disasterHome: readonly Procedure[] = [rebuilding, temporaryHome, emergencyRepair, debris]
