import type { Procedure } from '@/lib/rules/schema'
import { isSchoolchild, under75 } from '../../derived/ages'
import { hasSchoolchild } from '../../derived/children'
import { childJoinsKokuhoAfterDivorce } from '../../derived/divorce'
import { childLosesWorkInsurance } from '../../derived/job-leaving'
import { childOutsideKokuho } from '../../derived/moves'
import { before, firstOf, within } from '../../periods'
import { is, on, yes } from '../../rules'
import { all, any, event, holds, not, procedure, text } from '../../vocabulary'
import {
  byGuardianOrProxy,
  byHouseholdOrProxy,
  cityOnline,
  counter,
  counterOrBranch,
  free,
  mail,
  promptly,
} from '../phrases'

const withEnrolment = promptly(
  text(
    '国民健康保険に入る届といっしょに（市の国保のお子さんは、資格証がなくても助成を受けられます）',
    '国民健康保険に 入る とき。国民健康保険の 子どもは カードが なくても だいじょうぶです',
    'With the enrolment in National Health Insurance, whose children need no certificate',
  ),
)

const kodomoIryohiHenkan = procedure({
  id: 'kodomo-iryohi-henkan',
  title: text(
    '子ども医療費の受給資格証を返す',
    '子ども医療費の カードを 返す',
    'Return the child medical aid certificate',
  ),
  officialName: text('子ども医療費受給資格の喪失', '子ども医療費の 喪失', 'End of child medical aid'),
  events: ['moving-out', 'job-leaving', 'divorce'],
  per: 'member',
  requiredWhen: any(
    all(event('moving-out'), holds(childOutsideKokuho)),
    all(event('job-leaving'), holds(childLosesWorkInsurance)),
    all(event('divorce'), holds(childJoinsKokuhoAfterDivorce)),
  ),
  unchecked: [
    text(
      '会津若松市の子ども医療費の受給資格証を持っている',
      '子ども医療費の カードが ある',
      'There is a child medical aid certificate of Aizuwakamatsu',
    ),
  ],
  deadlines: firstOf(
    [
      'moving-out',
      promptly(
        text(
          '転出届といっしょに。引っ越した日から使えません',
          '転出届と いっしょに。引っ越したら 使えません',
          'Together with the moving-out notification; it is void from the day of the move',
        ),
      ),
    ],
    ['job-leaving', withEnrolment],
    ['divorce', withEnrolment],
  ),
  bring: [{ item: 'child-medical-certificate' }],
  fee: free,
  department: 'kodomo-katei',
  channels: [counterOrBranch, mail, cityOnline],
  whoCanFile: byGuardianOrProxy,
  dependsOn: ['tenshutsu-todoke', 'tenshutsu-todoke-abroad'],
  forms: ['kodomo-iryohi-henko'],
  notes: [
    text(
      '新しい市区町村にも子どもの医療費の助成があります。転入届のときに聞いてください。',
      '新しい 町でも 聞いて ください。',
      'Your new city has its own scheme: ask when you register.',
    ),
  ],
  law: '会津若松市の条例（子ども医療費助成）',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://mykoho.jp/article/072028/9316460/9421045',
    supports: '子ども医療費登録・児童手当15日特例',
  },
  unconfirmed: ['channels'],
  tier: 1,
})

const koukiTenshutsu = procedure({
  id: 'kouki-tenshutsu',
  title: text(
    '後期高齢者医療の転出の手続きをする',
    '後期高齢者医療の 引っ越しの 手続きを する',
    'Move your medical care for the late elderly elsewhere',
  ),
  officialName: text('後期高齢者医療 転出届', '後期高齢者医療の 転出', 'Medical care for the late elderly: moving out'),
  events: ['moving-out'],
  per: 'member',
  requiredWhen: all(is('moving-to', 'other-city'), not(holds(under75))),
  deadlines: [
    {
      rules: [within({ days: 14 }, on('moving-out-on'))],
      text: text(
        '引っ越した日の翌日から14日以内（転出届と同じ日がおすすめ）',
        '引っ越した 次の 日から 14日までに（転出届と 同じ 日が いいです）',
        'Within 14 days after the move, best with the moving-out notification',
      ),
    },
  ],
  bring: [{ item: 'late-elderly-certificate' }, { item: 'identity-document' }],
  fee: free,
  department: 'kokuho-nenkin',
  channels: [counterOrBranch],
  whoCanFile: byHouseholdOrProxy,
  dependsOn: ['tenshutsu-todoke', 'tenshutsu-online'],
  forms: ['kouki-shikaku'],
  risk: text(
    '資格確認書や保険料の通知が届かず、新しい市区町村で負担割合が決まりません。',
    '新しい 町で 病院の 紙が 来ません。',
    'Without it the new city cannot settle your certificate and your share of costs.',
  ),
  notes: [
    text(
      '県外へ引っ越す方は、負担区分等証明書（ある方は障害認定証明書も）を受け取り、新しい市区町村へ出します。県内なら保険者は変わりません。',
      '福島県の 外へ 行く 人は、証明書を もらって 新しい 町に 出します。',
      'Those leaving Fukushima get a certificate of burden category for the new city; within the prefecture the insurer stays the same.',
    ),
    text(
      '県外の施設や病院へ移る方は、福島県の後期高齢者医療が続きます（住所地特例）。',
      'ほかの 県の 施設に 入る 人は、福島県の ままです。',
      'Those who enter a facility or hospital in another prefecture stay with Fukushima.',
    ),
  ],
  law: '高齢者の医療の確保に関する法律 第54条・第55条',
  source: { verification: 'law-from-memory', confidence: 'high', supports: '高確法54条' },
  unconfirmed: ['channels'],
  tier: 1,
})

const tenkoTenshutsu = procedure({
  id: 'tenko-tenshutsu',
  title: text(
    '今の学校に転校を伝え、書類を受け取る',
    '今の 学校に 転校を 言って、紙を もらう',
    'Tell the school and collect its papers',
  ),
  officialName: text('市立小中学校の転出', '市立小中学校の 転出', 'Leaving a municipal school'),
  events: ['moving-out'],
  per: 'household',
  requiredWhen: all(event('moving-out'), holds(hasSchoolchild)),
  concerns: all(event('moving-out'), holds(isSchoolchild)),
  unchecked: [
    text(
      '市立の小学校・中学校・義務教育学校に通っている（私立・県立は学校に直接）',
      '市立の 小学校・中学校の 子ども',
      'The child attends a municipal school (others: ask the school)',
    ),
  ],
  deadlines: [
    promptly(
      text(
        '引っ越しが決まったら、今の学校へ早めに',
        '引っ越しが きまったら 早めに',
        'Tell the present school as soon as the move is settled',
      ),
    ),
  ],
  bring: [],
  fee: free,
  department: 'gakko-kyoiku',
  channels: [counterOrBranch],
  whoCanFile: byGuardianOrProxy,
  noForm: text(
    '今の学校に申し出て、在学証明書などを受け取ります。市に出す様式はありません',
    '今の 学校に 言って、紙を もらいます。',
    'Tell the present school, which hands out the papers; nothing is filed with the city',
  ),
  notes: [
    text(
      '在学証明書と教科用図書給与証明書を学校で受け取り、引っ越し先の市区町村に出します。',
      '学校で 在学証明書と 教科書の 証明書を もらいます。',
      'The school gives you the certificates of enrolment and of textbooks for your new city.',
    ),
  ],
  law: '学校教育法 第16条・第17条、同施行令 第5条〜第9条',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://www.town.aya.miyazaki.jp/soshiki/kyouikusoumu/1049.html',
    supports: '在学証明・教科書給与証明→転入学通知',
  },
  unconfirmed: ['channels'],
  tier: 1,
})

const nozeiKanrinin = procedure({
  id: 'nozei-kanrinin',
  title: text(
    '税金の書類を受け取る人を届け出る',
    '税金の 紙を もらう 人を きめる',
    'Name someone to receive your tax papers',
  ),
  officialName: text('納税管理人の申告', '納税管理人の 申告', 'Report of a tax agent'),
  events: ['moving-out', 'tax-vehicle'],
  per: 'household',
  requiredWhen: any(
    all(event('moving-out'), is('moving-to', 'abroad'), yes('owes-city-tax')),
    all(event('tax-vehicle'), is('payment-matter', 'abroad')),
  ),
  unchecked: [
    text(
      '口座振替や全額の前払いで済ませていない',
      'お金を まだ ぜんぶ はらって いない',
      'It is not settled by direct debit or by paying in full',
    ),
  ],
  deadlines: [
    {
      when: event('moving-out'),
      rules: [before(0, on('moving-out-on'))],
      text: text(
        '日本を出る日までに（閉庁日なら前の開庁日まで）',
        '日本を 出る 日までに',
        'By the day you leave Japan (if closed, the open day before it)',
      ),
    },
    {
      when: all(event('tax-vehicle'), not(event('moving-out'))),
      rules: [{ kind: 'promptly' }],
      text: text('日本を出る日までに', '日本を 出る 日までに', 'By the day you leave Japan'),
    },
  ],
  bring: [{ item: 'tax-agent-consent' }],
  fee: free,
  department: 'zeimu',
  channels: [counter, mail],
  whoCanFile: text('税金を納める方', '税金を はらう 人', 'The taxpayer'),
  dependsOn: ['tenshutsu-todoke-abroad'],
  forms: ['nozei-kanrinin'],
  risk: text(
    '申告しないと過料になることがあり、納税の通知が届かず公示で済まされることがあります。',
    'しないと お金を はらう ことが あります。',
    'Without it a fine is possible, and notices are served by posting.',
  ),
  law: '地方税法 第300条・第355条',
  source: { verification: 'law-from-memory', confidence: 'high', supports: '地方税法300条' },
  tier: 1,
})

const sodaiGomi = procedure({
  id: 'sodai-gomi',
  title: text('引っ越しの粗大ごみを申し込む', '大きい ごみを 出す', 'Have bulky waste collected'),
  officialName: text('粗大ごみ収集の申込', '粗大ごみの 申し込み', 'Collection of bulky waste'),
  events: ['moving-out'],
  per: 'household',
  requiredWhen: event('moving-out'),
  need: 'optional',
  unchecked: [text('粗大ごみを出したい', '大きい ごみが ある', 'There is bulky waste to get rid of')],
  deadlines: [
    promptly(
      text(
        '出す数日前までに申し込みます。引っ越しの前に早めに',
        '引っ越しの 前に 早めに',
        'Apply some days ahead, well before the move',
      ),
    ),
  ],
  bring: [],
  fee: {
    amountYen: null,
    text: text(
      '料金は担当課に確かめてください',
      'お金は 市役所で 聞いて ください',
      'Please ask the section for the charges',
    ),
  },
  department: 'haikibutsu-taisaku',
  channels: [{ type: 'phone' }, counter, cityOnline],
  whoCanFile: text('世帯のどなたでも', '家族の だれでも', 'Anyone in the household'),
  noForm: text(
    '電話やインターネットで申し込み、様式はありません',
    '電話か インターネットで 申し込みます。紙は ありません。',
    'Applied for by phone or online; there is no form',
  ),
  notes: [
    text(
      '家電リサイクル4品目とパソコンは、市では集めません。',
      'テレビ・冷蔵庫・洗濯機・エアコン・パソコンは だめです。',
      'Large appliances under the recycling law and computers are not collected.',
    ),
  ],
  law: '廃棄物処理法、市の条例',
  source: {
    verification: 'web-checked',
    confidence: 'medium',
    url: 'https://fukushima-tv.co.jp/localnews/2025/01/2025010900000012.html',
    supports: 'R8.4有料化方針・1L=2円案',
  },
  tier: 1,
})

export const movingOutReturns: readonly Procedure[] = [
  kodomoIryohiHenkan,
  koukiTenshutsu,
  tenkoTenshutsu,
  nozeiKanrinin,
  sodaiGomi,
]
