import type { Procedure } from '@/lib/rules/schema'
import { within } from '../../periods'
import { is, on } from '../../rules'
import { event, procedure, text } from '../../vocabulary'
import { counter, free, mail, noDeadline } from '../phrases'
import { fromLaw, fromLawRoughly } from '../sources'

const aFine = text(
  '届け出ない、または偽ると、10万円以下の過料になることがあります。',
  '出さないと 10万円までの お金を はらう ことが あります。',
  'A fine of up to ¥100,000 for not notifying or notifying falsely.',
)

const newOwner = text('土地を受け継いだ方', '土地を もらった 人', 'Whoever takes over the land')

/** Ten months from learning of it is the ministry's guidance, not the law's: shown as the latest day. */
const farmland = procedure({
  id: 'nouchi-sozoku',
  title: text('農地を相続したことを届け出る', '田んぼや 畑を もらったことを 知らせる', 'Notify inherited farmland'),
  officialName: text('農地の相続等の届出', '農地の 相続などの 届', 'Notification of farmland acquired by inheritance'),
  events: ['death'],
  per: 'household',
  requiredWhen: is('deceased-land', 'farmland', 'both'),
  deadlines: [
    {
      rules: [within({ months: 10 }, on('died-on'), { closedDay: 'stays' })],
      text: text(
        '農地を受け継いだと知った日から、おおむね10か月以内（ここでは亡くなった日から数えています）',
        '知った 日から 10か月ぐらいまでに',
        'Within about ten months after you learned of it (counted here from the death)',
      ),
      loss: aFine,
    },
  ],
  bring: [{ item: 'land-register-extract' }, { item: 'identity-document' }],
  fee: free,
  department: 'nogyo-iinkai',
  channels: [counter, mail],
  whoCanFile: newOwner,
  dependsOn: ['shibou-todoke'],
  notes: [
    text(
      '自分で耕さないときは、借り手や買い手を探す相談もできます。売る・貸す・家を建てるには、別に許可が要ります。',
      '田んぼや 畑を しない 人は、相談できます。売る・貸す・家を 建てる ときは、許可が 要ります。',
      'If you will not farm it, ask for help to find someone who does. Selling, letting or building needs a permit of its own.',
    ),
  ],
  law: '農地法 第3条の3',
  source: { ...fromLaw, supports: '農地法3条の3' },
  tier: 2,
})

const forest = procedure({
  id: 'shinrin-tochi',
  title: text('山林を相続したことを届け出る', '山の 土地を もらったことを 知らせる', 'Notify inherited forest land'),
  officialName: text('森林の土地の所有者届出', '森林の 土地の 所有者届', 'Notification of the owner of forest land'),
  events: ['death'],
  per: 'household',
  requiredWhen: is('deceased-land', 'forest', 'both'),
  unchecked: [
    text(
      '県の地域森林計画の区域にある（面積は問いません。農林課でわかります）',
      '県の 計画の 山です（農林課で わかります）。',
      'It lies within the prefecture’s forest plan, whatever its size; the section can tell',
    ),
  ],
  deadlines: [
    {
      rules: [within({ days: 90 }, on('died-on'), { closedDay: 'stays' })],
      text: text(
        '亡くなった日の翌日から90日以内。分け方が決まっていなくても、相続する方の共有として届け出ます',
        'なくなった 次の 日から 90日までに。だれの ものか 決まらなくても 出します',
        'Within 90 days after the death; if it is not divided yet, as property held in common',
      ),
      loss: aFine,
    },
  ],
  bring: [{ item: 'land-register-extract' }, { item: 'location-map' }, { item: 'identity-document' }],
  fee: free,
  department: 'norin',
  channels: [counter, mail],
  whoCanFile: newOwner,
  dependsOn: ['shibou-todoke'],
  law: '森林法 第10条の7の2',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://www.city.aizuwakamatsu.fukushima.jp/j/reiki_int/reiki_honbun/c503RG00000608.html?id=j22',
    supports: '課名',
  },
  tier: 2,
})

export const movedGrave = procedure({
  id: 'kaisou-kyoka',
  title: text('お墓を移す許可を受ける', 'お墓を うつす 許可を もらう', 'Get a permit to move a grave'),
  officialName: text('改葬許可申請', '改葬許可の 申し込み', 'Permit to transfer remains'),
  events: ['death'],
  per: 'household',
  requiredWhen: event('death'),
  need: 'optional',
  unchecked: [
    text(
      '今のお墓や納骨堂が会津若松市にあり、遺骨を別のお墓や納骨堂へ移す',
      '今の お墓が 会津若松市に あって、ほかの お墓へ うつします。',
      'The present grave is in Aizuwakamatsu, and the remains are to go to another one',
    ),
  ],
  deadlines: [
    {
      ...noDeadline,
      text: text('期限はありません。移す前に', '期限は ありません。うつす 前に', 'Before they are moved'),
    },
  ],
  bring: [{ item: 'burial-certificate' }, { item: 'new-grave-acceptance' }, { item: 'identity-document' }],
  fee: {
    amountYen: null,
    text: text('手数料は担当課に確認中', 'いくらか 市役所で 聞いて ください', 'Being confirmed; ask at the counter'),
  },
  department: 'kankyo-seikatsu',
  channels: [counter, mail],
  whoCanFile: text('お墓を使っている方、お墓を受け継ぐ方', 'お墓を 使う 人', 'Whoever holds or inherits the grave'),
  notes: [
    text(
      '申請するのは、今のお墓がある市区町村です。許可がないと移せません。担当課は行く前に電話で確かめてください。',
      '今の お墓の 町で します。許可が ないと うつせません。行く 前に 電話して ください。',
      'Apply where the present grave is: without the permit nothing may be moved. Please call first to ask which section is in charge.',
    ),
  ],
  law: '墓地、埋葬等に関する法律 第5条・第8条、同施行規則 第2条',
  source: { ...fromLawRoughly, supports: '墓埋法5条' },
  unconfirmed: ['place'],
  tier: 2,
})

export const landAndGrave: readonly Procedure[] = [farmland, forest, movedGrave]
