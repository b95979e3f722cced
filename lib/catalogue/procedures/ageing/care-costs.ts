import type { Procedure } from '@/lib/rules/schema'
import { someoneCertified } from '../../derived/ageing'
import { isCareCertified } from '../../derived/circumstances'
import { is } from '../../rules'
import { all, holds, procedure, text } from '../../vocabulary'
import { counter, free, mail, pittari, promptly } from '../phrases'
import { fromLaw, fromPractice } from '../sources'

const bySelfOrProxy = text('本人、家族、代理人', '本人、家族、かわりの 人', 'The person, family, or a proxy')

/** Services at home: the plan of a care manager, aids bought, the home refitted. */
const atHome = all(holds(someoneCertified), is('care-place', 'home', 'short-stay'))

const kyotakuKeikaku = procedure({
  id: 'kaigo-kyotaku-keikaku',
  title: text('ケアマネジャーを決めて届け出る', 'ケアマネジャーを きめて 知らせる', 'Register your care manager'),
  officialName: text(
    '居宅（介護予防）サービス計画作成依頼（変更）届',
    'サービス計画の 届',
    'Request for a home care plan',
  ),
  events: ['ageing'],
  per: 'household',
  requiredWhen: atHome,
  need: 'optional',
  concerns: holds(isCareCertified),
  unchecked: [
    text(
      '認定のあと初めて自宅のサービスを使う、またはケアマネジャーの事業所を変える',
      'はじめて 家の サービスを 使います。または ケアマネジャーを かえます。',
      'You use services at home for the first time, or change the care manager’s office',
    ),
  ],
  deadlines: [
    {
      ...promptly(text('サービスを使う前に', 'サービスを 使う 前に', 'Before using services')),
      loss: text(
        '届がないと、いったん全額を払うことになります。',
        '届が ないと、先に 全部 はらいます。',
        'Without it you pay in full first and claim it back.',
      ),
    },
  ],
  bring: [{ item: 'care-insurance-papers' }],
  fee: free,
  department: 'korei-fukushi',
  channels: [counter, mail, pittari],
  whoCanFile: text(
    '本人、ケアマネジャーの事業者、地域包括支援センター',
    '本人、ケアマネジャーなど',
    'The person, the care manager’s office or the community support centre',
  ),
  dependsOn: ['kaigo-nintei-shinki'],
  forms: ['kaigo-kyotaku'],
  law: '介護保険法 第46条・第58条、同施行規則 第77条',
  source: fromPractice,
  tier: 2,
})

const futanGendogaku = procedure({
  id: 'kaigo-futan-gendogaku',
  title: text(
    '施設の食費と部屋代を安くする',
    '施設の 食事と 部屋の お金を 安く する',
    'Lower the cost of meals and room in a facility',
  ),
  officialName: text(
    '介護保険 負担限度額認定申請',
    '介護保険 負担限度額認定',
    'Care insurance: maximum burden for meals and residence',
  ),
  events: ['ageing'],
  per: 'household',
  requiredWhen: all(holds(someoneCertified), is('care-place', 'short-stay', 'facility')),
  concerns: holds(isCareCertified),
  unchecked: [
    text(
      '世帯の全員（別の世帯の配偶者も）が住民税非課税である',
      '家族 みんな 住民税が かかりません。（べつに 住む おっと・つまも）',
      'Everyone in the household, and the spouse wherever they live, pays no residents’ tax',
    ),
    text(
      '本人と配偶者の預貯金などが基準以下である',
      '本人と おっと・つまの お金が きまりより 少ないです。',
      'Savings of the person and the spouse are below the limit',
    ),
  ],
  deadlines: [
    {
      ...promptly(
        text(
          '使う月のうちに（申し込んだ月の1日から安くなります）。毎年8月に更新します',
          '使う 月の 間に。毎年 8月に 新しく します',
          'Within the month of use: it counts from the first of the month you apply, and is renewed every August',
        ),
      ),
      loss: text(
        '申し込む前の月の分は、安くなりません。',
        '前の 月の 分は 安く なりません。',
        'Months before you apply are not reduced.',
      ),
    },
  ],
  bring: [{ item: 'savings-books' }, { item: 'care-insurance-papers' }, { item: 'my-number-either' }],
  fee: free,
  department: 'korei-fukushi',
  channels: [counter, mail, pittari],
  whoCanFile: bySelfOrProxy,
  dependsOn: ['kaigo-nintei-shinki'],
  forms: ['kaigo-futan-gendo'],
  notes: [
    text(
      'グループホームと通いのサービスの食費は対象になりません。',
      'グループホームと 通う サービスは ちがいます。',
      'Group homes and day care meals are not covered.',
    ),
    text(
      '同じ家でも家計が別なら、世帯を分ける届があります（市民課）。ほかの負担が増えることもあるので、先に相談できます。',
      'お金が べつの 家族は、世帯を 分ける ことが できます。先に 相談して ください。',
      'If livelihoods are separate the household can be split (Citizens’ Affairs Section); other costs may rise, so ask first.',
    ),
  ],
  law: '介護保険法 第51条の3',
  source: fromLaw,
  tier: 1,
})

const kogaku = procedure({
  id: 'kaigo-kogaku',
  title: text(
    '払いすぎた介護の費用を戻してもらう',
    '介護の お金を 返して もらう',
    'Get back care costs above the limit',
  ),
  officialName: text('高額介護（予防）サービス費の支給申請', '高額介護サービス費', 'High-cost long-term care benefit'),
  events: ['ageing'],
  per: 'household',
  requiredWhen: holds(someoneCertified),
  need: 'optional',
  concerns: holds(isCareCertified),
  unchecked: [
    text(
      '1か月の自己負担が上限を超えた（市から案内が届きます）',
      '1か月の お金が きまりより 多かったです。（市から 紙が 来ます。）',
      'You paid more than the monthly limit; the city writes to you',
    ),
  ],
  deadlines: [
    promptly(
      text(
        'サービスを使った月の翌月1日から2年以内（初めに1度だけ申し込めば、あとは自動のことが多い）',
        '2年の 間に（はじめに 1回だけ）',
        'Within two years from the first of the month after; usually once, then automatic',
      ),
    ),
  ],
  bring: [{ item: 'bank-account' }, { item: 'my-number-either' }],
  fee: free,
  department: 'korei-fukushi',
  channels: [counter, mail, pittari],
  whoCanFile: bySelfOrProxy,
  forms: ['kaigo-kogaku'],
  notes: [
    text(
      '福祉用具の購入、住宅改修、食費と部屋代は入りません。医療費と合わせて高くなった年は、合算の払い戻しもあります。',
      '道具・家の 工事・食事・部屋の お金は 入りません。',
      'Aids, refitting, meals and room do not count. In years of high medical costs a combined refund exists too.',
    ),
  ],
  law: '介護保険法 第51条・第61条',
  source: fromLaw,
  tier: 2,
})

export const careCostProcedures: readonly Procedure[] = [kyotakuKeikaku, futanGendogaku, kogaku]
