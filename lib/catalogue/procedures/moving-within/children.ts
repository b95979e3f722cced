import type { Procedure } from '@/lib/rules/schema'
import { isSchoolchild } from '../../derived/ages'
import { childToClaimFor } from '../../derived/birth'
import { hasChildUntil18, hasSchoolchild } from '../../derived/children'
import { childChangesInsuranceAfterDivorce } from '../../derived/divorce'
import { childChangesWorkInsurance } from '../../derived/job-leaving'
import { childOutsideKokuho } from '../../derived/moves'
import { childWithNewNameOutsideKokuho, someoneHasNewName } from '../../derived/names'
import { firstOf, within } from '../../periods'
import { is, on, yes } from '../../rules'
import { all, any, event, holds, procedure, text } from '../../vocabulary'
import { afterNewName, sinceNewName, soonAfterNewName } from '../names/new-name-days'
import {
  byGuardian,
  byGuardianOrProxy,
  cityOnline,
  counterOrBranch,
  free,
  mail,
  pittari,
  promptly,
  soonAfterInsurance,
} from '../phrases'

const moves = event('moving-within')
const soon = promptly(text('転居届を出したら、早めに', '転居届の あと、早めに', 'Soon after the change of address'))

const kodomoIryohiHenko = procedure({
  id: 'kodomo-iryohi-henko',
  title: text(
    '子ども医療費の登録（住所・氏名・健康保険など）を変える',
    '子ども医療費の 住所・名前・保険を かえる',
    'Change address, insurance or name for child medical aid',
  ),
  officialName: text('子ども医療費受給資格 変更届', '子ども医療費の 変更', 'Child medical aid: change'),
  events: ['moving-within', 'job-leaving', 'child-raising', 'marriage', 'divorce', 'name-change'],
  per: 'member',
  requiredWhen: any(
    all(moves, holds(childOutsideKokuho)),
    all(event('job-leaving'), holds(childChangesWorkInsurance)),
    all(event('marriage', 'name-change'), holds(childWithNewNameOutsideKokuho)),
    all(event('divorce'), holds(childChangesInsuranceAfterDivorce)),
    all(is('child-medical-matter', 'changed'), holds(childToClaimFor)),
  ),
  unchecked: [
    text(
      '子ども医療費の受給資格証を持っている',
      '子ども医療費の カードが ある',
      'There is a child medical aid certificate',
    ),
  ],
  deadlines: firstOf(
    ['moving-within', soon],
    ['job-leaving', soonAfterInsurance],
    ['child-raising', promptly(text('変わったら、早めに', 'かわったら 早く', 'Soon after the change'))],
    ['marriage', soonAfterNewName],
    ['divorce', soonAfterInsurance],
    ['name-change', soonAfterNewName],
  ),
  bring: [
    { item: 'child-medical-certificate' },
    { item: 'child-insurance-proof', when: event('job-leaving', 'child-raising', 'divorce') },
    { item: 'identity-document' },
  ],
  fee: free,
  department: 'kodomo-katei',
  channels: [counterOrBranch, mail, cityOnline],
  whoCanFile: byGuardianOrProxy,
  dependsOn: ['tenkyo-todoke'],
  forms: ['kodomo-iryohi-henko'],
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

const afterChange = text(
  '変わった日の翌日から14日以内（市の案内は14日から15日以内）',
  'かわった 次の 日から 14日までに',
  'Within 14 days after the change (cities say 14 or 15)',
)

const paymentsMayStop = text(
  '手当が振り込まれなくなることがあります。',
  'お金が 来なく なる ことが あります。',
  'Payments may stop.',
)

const jidoteateHenko = procedure({
  id: 'jidoteate-henko',
  title: text(
    '児童手当の家族・住所・口座などの変更を届け出る',
    '児童手当の 家族や 口座が かわったことを 知らせる',
    'Report a change of family, address or account for the child allowance',
  ),
  officialName: text('児童手当 氏名・住所等変更届', '児童手当 変更届', 'Child allowance: change of name or address'),
  events: ['moving-within', 'child-raising', 'marriage', 'divorce', 'name-change'],
  per: 'household',
  requiredWhen: any(
    all(moves, yes('child-allowance-family-apart')),
    is('child-allowance-matter', 'details'),
    all(event('marriage', 'name-change'), holds(someoneHasNewName), yes('receives-child-allowance')),
    all(event('divorce'), holds(someoneHasNewName), is('child-allowance-paid-to', 'me')),
  ),
  deadlines: firstOf(
    [
      'moving-within',
      {
        rules: [within({ days: 14 }, on('moved-in-on'), { closedDay: 'stays' })],
        text: afterChange,
        loss: paymentsMayStop,
      },
    ],
    ['child-raising', promptly(afterChange)],
    ...sinceNewName({
      rule: from => within({ days: 14 }, from, { closedDay: 'stays' }),
      words: {
        ja: '14日以内（市の案内は14日から15日以内）',
        'ja-easy': '14日までに',
        en: 'Within 14 days (cities say 14 or 15)',
      },
      loss: paymentsMayStop,
    }),
  ),
  bring: [{ item: 'identity-document' }, { item: 'bank-account' }],
  fee: free,
  department: 'kodomo-katei',
  channels: [counterOrBranch, mail, pittari],
  whoCanFile: text(
    '児童手当を受け取っている方、代理人',
    '児童手当を もらって いる 人、かわりの 人',
    'The recipient, or a proxy',
  ),
  dependsOn: ['tenkyo-todoke', ...afterNewName],
  forms: ['jidoteate-henko'],
  notes: [
    text(
      '口座は、受け取る方の名義だけです。年金が変わったときの届は、3歳未満のお子さんがいる方だけです。',
      '口座は 本人の 名前だけです。',
      'The account must be in the recipient’s name. A change of pension matters only with a child under three.',
    ),
    text(
      '家族そろって市内で引っ越し、住民票でわかるときは、届がいりません。',
      '家族 みんなの 引っ越しでは いりません。',
      'Not needed where the whole family moves within the city.',
    ),
  ],
  law: '児童手当法 第26条、同施行規則',
  source: {
    verification: 'web-checked',
    confidence: 'medium',
    url: 'https://www.city.himeji.lg.jp/waku2child/0000013335.html',
    supports: '年金の変更は3歳未満の子がいる場合のみ',
  },
  unconfirmed: ['channels'],
  tier: 1,
})

const hitorioyaHenko = procedure({
  id: 'hitorioya-iryohi-henko',
  title: text(
    'ひとり親家庭の医療費助成の住所を変える',
    'ひとり親家庭の 医療費の 住所を かえる',
    'Change the address for single-parent medical aid',
  ),
  officialName: text(
    'ひとり親家庭医療費助成 変更届',
    'ひとり親家庭医療費助成の 変更',
    'Single-parent medical aid: change',
  ),
  events: ['moving-within'],
  per: 'household',
  requiredWhen: all(moves, holds(hasChildUntil18), yes('single-parent')),
  unchecked: [
    text(
      'ひとり親家庭医療費の助成を受けている（児童扶養手当を受けている方は、その住所も届け出ます）',
      '助成を 受けて いる',
      'The aid is being received (whoever receives child rearing allowance reports the new address for that too)',
    ),
  ],
  deadlines: [soon],
  bring: [{ item: 'identity-document' }],
  fee: free,
  department: 'kodomo-katei',
  channels: [counterOrBranch],
  whoCanFile: text('ひとり親の父・母・養育者', 'ひとり親の 人', 'The single parent or guardian'),
  dependsOn: ['tenkyo-todoke'],
  forms: ['hitorioya-henko'],
  law: '会津若松市の条例（県の補助）',
  source: { verification: 'knowledge-only', confidence: 'medium' },
  unconfirmed: ['channels'],
  tier: 1,
})

const tenkoWithin = procedure({
  id: 'tenko-within',
  title: text(
    '学区が変わる子の転校を手続きする',
    '学校が かわる 子どもの 手続きを する',
    'Transfer a child whose school district changes',
  ),
  officialName: text('転入学の手続き（市内の転居）', '転校の 手続き', 'School transfer within the city'),
  events: ['moving-within'],
  per: 'household',
  requiredWhen: all(moves, holds(hasSchoolchild), yes('school-district-changes')),
  concerns: all(moves, holds(isSchoolchild)),
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
        '転居届と同じ日に。今の学校へは早めに申し出ます',
        '転居届と 同じ 日に。今の 学校に 早く 言います',
        'On the day of the change of address; tell the present school early',
      ),
    ),
  ],
  bring: [{ item: 'school-certificate' }, { item: 'textbook-certificate' }],
  fee: free,
  department: 'gakko-kyoiku',
  channels: [counterOrBranch],
  whoCanFile: byGuardian,
  dependsOn: ['tenkyo-todoke'],
  forms: ['tennyugaku'],
  risk: text(
    '手続きが済むまで、新しい学校に通えません。',
    'おわるまで 新しい 学校に 行けません。',
    'Until then the child cannot attend the new school.',
  ),
  notes: [
    text(
      '今の学校に通い続けたいときは、指定校の変更を学校教育課に相談できます。',
      '今の 学校が いい ときは、学校教育課に 聞いて ください。',
      'If you want to stay at the present school, ask the School Education Section.',
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

export const movingWithinChildren: readonly Procedure[] = [
  kodomoIryohiHenko,
  jidoteateHenko,
  hitorioyaHenko,
  tenkoWithin,
]
