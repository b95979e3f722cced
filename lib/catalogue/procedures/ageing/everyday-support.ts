import type { Procedure } from '@/lib/rules/schema'
import { careConcerns, certifiedFrom65, elderlyOrInCare, from65To74 } from '../../derived/ageing'
import { concernedFrom65To74, someoneConcerned } from '../../derived/disability'
import { isFrom65 } from '../../derived/moves'
import { all, any, event, holds, procedure, text } from '../../vocabulary'
import { bySelfOnly, counter, free, mail, noDeadline, promptly } from '../phrases'
import { fromLawRoughly, fromPractice } from '../sources'

const shikakuKakuninsho = procedure({
  id: 'kokuho-shikaku-kakuninsho',
  title: text('健康保険の資格確認書を申し込む', '保険の 資格確認書を 申し込む', 'Ask for an eligibility certificate'),
  officialName: text(
    '資格確認書 交付・再交付申請（国保・後期）',
    '資格確認書の 申し込み',
    'Eligibility certificate: issue or reissue',
  ),
  events: ['ageing', 'disability'],
  per: 'household',
  requiredWhen: any(all(event('ageing'), holds(elderlyOrInCare)), holds(someoneConcerned)),
  need: 'optional',
  unchecked: [
    text(
      '国民健康保険か後期高齢者医療に入っていて、マイナ保険証を一人で使うのが難しい、または資格確認書をなくした',
      '市の 保険の 人で、マイナ保険証を 使う ことが むずかしいです。または 紙を なくしました。',
      'You are in the city’s or the late elderly scheme and cannot easily use the My Number insurance card, or have lost the certificate',
    ),
  ],
  deadlines: [noDeadline],
  bring: [{ item: 'identity-document' }, { item: 'my-number-either' }],
  fee: free,
  department: 'kokuho-nenkin',
  channels: [counter, mail],
  whoCanFile: text(
    '世帯主、同じ世帯の方、代理人（委任状）',
    '世帯主、家族、かわりの 人（委任状）',
    'The head of household, a member of it, or a proxy with a letter of proxy',
  ),
  notes: [
    text(
      'マイナ保険証のない国保の方には、申し込まなくても届きます。紙の保険証は2024年12月2日から新しく出ていません。',
      'マイナ保険証の ない 人には、申し込まなくても 来ます。',
      'Members of National Health Insurance without a My Number insurance card get it unasked. Paper insurance cards have not been issued since 2 December 2024.',
    ),
  ],
  law: '国民健康保険法 第9条、高齢者の医療の確保に関する法律 第54条',
  source: {
    verification: 'web-checked',
    confidence: 'medium',
    url: 'https://www.city.fukushima.fukushima.jp/soshiki/7/1030/3/13609.html',
    supports: 'R8.8.1以降の扱い',
  },
  tier: 1,
})

const gendogaku = procedure({
  id: 'kokuho-gendogaku',
  title: text(
    '入院などの支払いを上限までにする',
    '病院の お金を 上限までに する',
    'Pay no more than the limit in hospital',
  ),
  officialName: text(
    '限度額適用認定の申請（国保）',
    '限度額適用認定',
    'Certification of the maximum payment (National Health Insurance)',
  ),
  events: ['ageing'],
  per: 'household',
  requiredWhen: holds(elderlyOrInCare),
  need: 'optional',
  unchecked: [
    text(
      '国民健康保険に入っていて、高額な医療を受ける予定がある',
      '国民健康保険の 人で、病院で たくさん お金が かかります。',
      'You are in National Health Insurance and expect high medical costs',
    ),
    text(
      'マイナ保険証を使わない、または非課税で長く入院して食事代を減らしたい',
      'マイナ保険証を 使いません。または 長く 入院して 食事の お金を 安く したいです。',
      'You do not use a My Number insurance card, or pay no tax and want lower meal costs in a long stay',
    ),
  ],
  deadlines: [
    {
      ...promptly(text('病院にかかる月のうちに', '病院に 行く 月の 間に', 'Within the month of treatment')),
      loss: text(
        'さかのぼらないため、いったん全額を払うことになります。',
        '後からは できません。先に 全部 はらいます。',
        'It does not count back; you pay first and claim later.',
      ),
    },
  ],
  bring: [{ item: 'identity-document' }, { item: 'my-number-either' }],
  fee: free,
  department: 'kokuho-nenkin',
  channels: [counter, mail],
  whoCanFile: text(
    '世帯主、同じ世帯の方、代理人（委任状）',
    '世帯主、家族、かわりの 人（委任状）',
    'The head of household, a member of it, or a proxy with a letter of proxy',
  ),
  notes: [
    text(
      'マイナ保険証を使えば、申し込まなくても上限までで済みます。75歳以上の方には、後期高齢者医療の同じ手続きがあります。',
      'マイナ保険証なら 申し込まなくて いいです。75さい以上の 人も 同じ 手続きが あります。',
      'With a My Number insurance card no application is needed. From 75 the late elderly scheme has the same.',
    ),
  ],
  law: '国民健康保険法 第57条の2',
  source: fromPractice,
  tier: 2,
})

const koukiShogaiNintei = procedure({
  id: 'kouki-shogai-nintei',
  title: text(
    '65歳から、障がいの認定で後期高齢者医療に入る',
    '65さいから、障がいの 認定で 後期高齢者医療に 入る',
    'Join the late elderly scheme from 65 because of a disability',
  ),
  officialName: text(
    '後期高齢者医療 障害認定申請',
    '後期高齢者医療 障害認定',
    'Medical care for the late elderly: recognition of a disability',
  ),
  events: ['ageing', 'disability'],
  per: 'member',
  requiredWhen: any(all(event('ageing'), holds(from65To74)), all(event('disability'), holds(concernedFrom65To74))),
  need: 'optional',
  unchecked: [
    text(
      '障害年金1・2級、身体障害者手帳1〜3級と4級の一部、精神障害者保健福祉手帳1・2級、療育手帳Aのどれかに当たる',
      '障害年金1・2級、身体1〜3級（4級の 一部）、精神1・2級、療育Aの どれかです。',
      'Disability pension grade 1 or 2, physical grade 1 to 3 (some of 4), mental grade 1 or 2, or intellectual grade A',
    ),
  ],
  deadlines: [
    {
      rules: [{ kind: 'none' }],
      text: text(
        '期限はありません。認められた日からで、いつでも取り下げられます',
        '期限は ありません。いつでも やめられます',
        'No deadline. It counts from the day it is recognised and can be withdrawn at any time',
      ),
    },
  ],
  bring: [{ item: 'disability-certificate' }, { item: 'my-number-either' }, { item: 'identity-document' }],
  fee: free,
  department: 'kokuho-nenkin',
  channels: [counter],
  whoCanFile: text('本人、代理人', '本人、かわりの 人', 'The person, or a proxy'),
  notes: [
    text(
      '窓口の負担と保険料が変わります。入らないほうがよいこともあるので、窓口で比べてもらえます。',
      'お金が かわります。市役所で くらべて もらえます。',
      'Your share and premiums change; ask the counter to compare before you decide.',
    ),
  ],
  law: '高齢者の医療の確保に関する法律 第50条第2号',
  source: fromPractice,
  tier: 2,
})

const shogaishaKojo = procedure({
  id: 'shogaisha-kojo-nintei',
  title: text(
    '税の障害者控除の認定書をもらう',
    '税金を 安く する 紙を もらう',
    'Get a certificate for the tax deduction for disability',
  ),
  officialName: text(
    '障害者控除対象者認定書の申請',
    '障害者控除の 認定書',
    'Certificate for the deduction for disability',
  ),
  events: ['ageing'],
  per: 'household',
  requiredWhen: holds(certifiedFrom65),
  need: 'optional',
  unchecked: [
    text('障害者手帳を持っていない', '障害者手帳は ありません。', 'There is no disability certificate'),
    text(
      '寝たきりや認知症などが市の基準に当たり、本人か家族が税の控除を受けたい',
      '市の きまりに 合います。税金を 安く したいです。',
      'The condition meets the city’s standard and the person or family wants the deduction',
    ),
  ],
  deadlines: [
    promptly(
      text(
        '確定申告や住民税の申告の前に（その年の12月31日の状態で決まります）',
        '税金の 申告の 前に（12月31日の ようすで きまります）',
        'Before the tax return (the condition on 31 December of that year decides)',
      ),
    ),
  ],
  bring: [{ item: 'identity-document' }, { item: 'my-number-either' }],
  fee: free,
  department: 'korei-fukushi',
  channels: [counter, mail],
  whoCanFile: text('本人、家族', '本人、家族', 'The person or family'),
  notes: [
    text(
      '5年前までの分は、還付の申告で取り戻せることがあります。',
      '5年 前までは 税金が もどる ことが あります。',
      'Tax of the past five years may be reclaimed.',
    ),
  ],
  law: '所得税法施行令 第10条、地方税法施行令 第7条',
  source: fromPractice,
  tier: 2,
})

const hinanYoshiensha = procedure({
  id: 'hinan-yoshiensha',
  title: text(
    '災害のとき助けが要る人として登録する',
    '災害の とき 助けて もらう 登録を する',
    'Register for help in a disaster',
  ),
  officialName: text(
    '避難行動要支援者名簿の登録（同意）・個別避難計画',
    '避難行動要支援者名簿の 登録',
    'Register of people who need help to evacuate; personal evacuation plan',
  ),
  events: ['ageing', 'disability'],
  per: 'household',
  requiredWhen: any(all(event('ageing'), holds(elderlyOrInCare)), holds(someoneConcerned)),
  need: 'optional',
  unchecked: [
    text(
      '一人暮らしや要介護、障がいなどで、災害のとき自力で避難するのが難しい',
      '災害の とき、一人で にげる ことが むずかしいです。',
      'It would be hard to get to safety alone',
    ),
  ],
  deadlines: [noDeadline],
  fee: free,
  department: 'chiiki-fukushi',
  channels: [counter, mail],
  whoCanFile: text('本人、家族', '本人、家族', 'The person or family'),
  notes: [
    text(
      '登録しても、必ず助けが来ると約束するものではありません。担当課は行く前に電話で確かめます。',
      '登録しても かならず 助けが 来るとは かぎりません。行く 前に 電話して ください。',
      'Being registered is no guarantee of help. Please call first to ask which section is in charge.',
    ),
  ],
  law: '災害対策基本法 第49条の10〜第49条の15',
  source: fromLawRoughly,
  unconfirmed: ['place'],
  tier: 2,
})

const guardianship = procedure({
  id: 'seinen-koken',
  title: text(
    'お金の管理や契約を任せる人を決める',
    'お金や 契約を まかせる 人を きめる',
    'Have someone appointed to manage money and contracts',
  ),
  officialName: text(
    '成年後見（後見・保佐・補助）開始の申立て',
    '成年後見の 申し立て',
    'Petition for adult guardianship',
  ),
  events: ['ageing', 'disability'],
  per: 'household',
  requiredWhen: any(holds(careConcerns), holds(someoneConcerned)),
  need: 'optional',
  unchecked: [
    text(
      '認知症や障がいのため、預金や契約を自分で決めるのが難しい',
      '認知症や 障がいで、自分で きめる ことが むずかしいです。',
      'Dementia or a disability makes it hard to decide about savings and contracts',
    ),
  ],
  deadlines: [noDeadline],
  bring: [{ item: 'family-register' }, { item: 'court-medical-certificate' }],
  fee: {
    amountYen: null,
    text: text(
      '収入印紙や郵便切手、鑑定の費用がかかります（額は家庭裁判所に確かめてください）',
      'お金が かかります。家庭裁判所に 聞いて ください',
      'Stamps and sometimes an expert’s fee; ask the family court',
    ),
  },
  department: 'family-court',
  channels: [counter, mail],
  whoCanFile: text(
    '本人、配偶者、4親等内の親族（いないときは市長）',
    '本人、家族、親せき（いない ときは 市長）',
    'The person, spouse or relatives to the fourth degree; where there is nobody, the mayor',
  ),
  notes: [
    text(
      '先に高齢福祉課か地域包括支援センターに相談できます。',
      '先に 高齢福祉課か 地域包括支援センターに 相談できます。',
      'You can first talk to the Welfare for the Elderly Section or the community support centre.',
    ),
  ],
  law: '民法 第7条・第11条・第15条、老人福祉法 第32条',
  source: fromLawRoughly,
  tier: 'external',
})

const licenceReturn = procedure({
  id: 'menkyo-henno',
  title: text('運転免許証を返す', '免許証を 返す', 'Give back a driving licence'),
  officialName: text(
    '運転免許の取消申請（自主返納）・運転経歴証明書',
    '免許証の 返納',
    'Voluntary return of a driving licence; certificate of driving history',
  ),
  events: ['ageing'],
  per: 'member',
  requiredWhen: holds(isFrom65),
  need: 'optional',
  unchecked: [text('運転をやめたい', '運転を やめたいです。', 'You want to stop driving')],
  deadlines: [noDeadline],
  bring: [{ item: 'driving-licence' }],
  fee: {
    amountYen: null,
    text: text(
      '返すのは無料。運転経歴証明書を作るときは手数料がかかります（額は警察に確かめてください）',
      '返す ときは お金は いりません。証明書は お金が かかります',
      'Free; the certificate of driving history costs a fee (ask the police)',
    ),
  },
  department: 'police',
  channels: [counter],
  whoCanFile: bySelfOnly,
  law: '道路交通法 第104条の4',
  source: fromPractice,
  tier: 'external',
})

export const elderlySupportProcedures: readonly Procedure[] = [
  shikakuKakuninsho,
  gendogaku,
  koukiShogaiNintei,
  shogaishaKojo,
  hinanYoshiensha,
  guardianship,
  licenceReturn,
]
