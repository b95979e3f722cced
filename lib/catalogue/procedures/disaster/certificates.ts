import type { Procedure } from '@/lib/rules/schema'
import { homeDamagedByNature, otherDamagedByNature } from '../../derived/disaster'
import { is } from '../../rules'
import { holds, procedure, text } from '../../vocabulary'
import { counter, free, mail, noDeadline, pittari, promptly } from '../phrases'
import { fromLawRoughly, fromPractice } from '../sources'

const tamura = {
  verification: 'web-checked',
  confidence: 'high',
  url: 'https://www.city.tamura.lg.jp/soshiki/7/fukusimakenninfo10-13-0840.html',
  supports: '住家/非住家の別・無料',
} as const

const sectionVaries = text(
  '受け付ける課は災害ごとに市が知らせます。行く前に電話で確かめてください（0242-39-1111）。',
  '行く 前に 電話して ください（0242-39-1111）。',
  'Which section takes it is announced for each disaster; please call first (0242-39-1111).',
)

const risai = procedure({
  id: 'risai-shomei',
  title: text('罹災証明書を申請する', '罹災証明書を 申し込む', 'Apply for a disaster certificate'),
  officialName: text('罹災証明書の交付申請', '罹災証明書の 申し込み', 'Application for a disaster certificate (home)'),
  events: ['disaster'],
  per: 'household',
  requiredWhen: holds(homeDamagedByNature),
  deadlines: [
    {
      ...promptly(
        text(
          '早めに。期限は災害ごとに市が知らせます（3〜6か月の例が多い）',
          '早く。いつまでかは 市が 知らせます',
          'Soon; the city announces the time limit for each disaster, often three to six months',
        ),
      ),
      loss: text(
        'ないと、仮の住まい、支援金、税の減免などが受けられません。',
        'ないと、助けの お金などが もらえません。',
        'Without it no temporary home, grants or tax relief.',
      ),
    },
  ],
  bring: [{ item: 'damage-photographs' }, { item: 'identity-document' }],
  fee: free,
  department: 'zeimu',
  channels: [counter, mail, pittari],
  whoCanFile: text(
    '被災した方、同じ世帯の方、代理人（委任状）。借りている家も、住む方が申請できます',
    '災害に あった 人、家族、かわりの 人。借りて いる 家も できます',
    'Whoever was affected, the household, or a proxy with a letter; tenants can apply too',
  ),
  forms: ['risai-shomei'],
  notes: [
    sectionVaries,
    text(
      '保険金の請求には、ふつういりません。先に写真をとってあれば、片付けてもかまいません。',
      '写真を とったら、片づけても いいです。',
      'Insurers do not usually need it. Once photographed you may clear up.',
    ),
  ],
  law: '災害対策基本法 第90条の2',
  source: tamura,
  unconfirmed: ['place', 'deadline'],
  tier: 1,
})

const hisai = procedure({
  id: 'hisai-shomei',
  title: text(
    '車や家財などの被災の証明をとる',
    '車や ものが こわれた 証明を もらう',
    'Get proof of damage to cars or belongings',
  ),
  officialName: text('被災（届出）証明書', '被災の 証明書', 'Certificate of reported damage'),
  events: ['disaster'],
  per: 'household',
  requiredWhen: holds(otherDamagedByNature),
  deadlines: [promptly(text('早めに', '早く', 'Soon'))],
  bring: [{ item: 'damage-photographs' }, { item: 'identity-document' }],
  fee: free,
  department: 'kiki-kanri',
  channels: [counter, mail],
  whoCanFile: text('被災した方、代理人', '災害に あった 人、かわりの 人', 'Whoever was affected, or a proxy'),
  forms: ['hisai-shomei'],
  notes: [sectionVaries],
  law: '会津若松市の要綱',
  source: tamura,
  unconfirmed: ['place'],
  tier: 2,
})

const fire = procedure({
  id: 'shobo-risai-shomei',
  title: text(
    '火事のり災証明を消防でとる',
    '火事の 証明を 消防で もらう',
    'Get the fire certificate from the fire service',
  ),
  officialName: text('火災のり災証明書（消防）', '火事の 証明書（消防）', 'Certificate of damage by fire'),
  events: ['disaster'],
  per: 'household',
  requiredWhen: is('disaster-cause', 'fire'),
  deadlines: [promptly(text('早めに', '早く', 'Soon'))],
  bring: [{ item: 'identity-document' }],
  fee: free,
  department: 'fire-service',
  channels: [counter],
  whoCanFile: text('火事にあった方、家族', '火事に あった 人、家族', 'Whoever was affected, or family'),
  notes: [
    text(
      '見舞金や市営住宅の一時入居、税の減免は、市にも相談できます（地域福祉課・建築住宅課・税務課）。',
      'お金や 家や 税金の ことは 市役所に 相談できます。',
      'Ask the city too about condolence money, a temporary home and tax relief.',
    ),
  ],
  law: '消防法 第31条（火災の調査）',
  source: fromPractice,
  tier: 'external',
})

const rubbish = procedure({
  id: 'saigai-gomi',
  title: text('災害で出たごみの出し方を確かめる', '災害の ごみの 出し方を 見る', 'See how disaster waste is collected'),
  officialName: text('災害ごみの出し方', '災害の ごみ', 'Disaster waste'),
  events: ['disaster'],
  per: 'household',
  requiredWhen: is('disaster-damage', 'home', 'other', 'both'),
  need: 'optional',
  deadlines: [
    {
      rules: [{ kind: 'none' }],
      text: text(
        '市が知らせる日と場所で。写真をとってから',
        '市が 知らせる 日と ところで',
        'On the days and at the places the city announces; photograph first',
      ),
    },
  ],
  fee: {
    amountYen: null,
    text: text('災害ごとに市が決めます', '市が きめます', 'Decided for each disaster'),
  },
  department: 'haikibutsu-taisaku',
  channels: [{ type: 'phone' }, counter],
  whoCanFile: text('被災した方', '災害に あった 人', 'Whoever was affected'),
  law: '廃棄物の処理及び清掃に関する法律 第22条',
  source: fromLawRoughly,
  tier: 2,
})

const debtRelief = procedure({
  id: 'hisai-loan-genmen',
  title: text(
    '被災した家のローンを減らす相談をする',
    'こわれた 家の ローンを 相談する',
    'Ask for relief from loans on a damaged home',
  ),
  officialName: text(
    '自然災害による被災者の債務整理に関するガイドライン',
    '災害の ローンの きまり',
    'Guideline on debts of people struck by a natural disaster',
  ),
  events: ['disaster'],
  per: 'household',
  requiredWhen: holds(homeDamagedByNature),
  need: 'optional',
  unchecked: [
    text(
      '災害救助法が適用された災害で、住宅ローンなどを返せなくなった',
      '大きい 災害で、ローンが 返せません。',
      'The Disaster Relief Act applies and loans can no longer be paid',
    ),
  ],
  deadlines: [noDeadline],
  fee: free,
  department: 'lender',
  channels: [counter, { type: 'phone' }],
  whoCanFile: text('本人', '本人', 'The borrower'),
  law: '自然災害による被災者の債務整理に関するガイドライン',
  source: fromPractice,
  tier: 'external',
})

export const disasterCertificates: readonly Procedure[] = [risai, hisai, fire, rubbish, debtRelief]
