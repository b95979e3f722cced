import type { Procedure } from '@/lib/rules/schema'
import { divorceIsMade, raisesChildAlone, someoneInsuredThroughPartner } from '../../derived/divorce'
import { is, on } from '../../rules'
import { pensionDivisionYears } from '../../values/pension'
import { all, event, holds, procedure, text } from '../../vocabulary'
import { bySelfOnly, counter, counterOrBranch, free, mail, pittari, promptly } from '../phrases'
import { fromLaw, fromLawRoughly, fromPractice } from '../sources'

/** Since 2026-04-01 five years, for divorces before it two. */
const pensionSplit = procedure({
  id: 'nenkin-bunkatsu',
  title: text('厚生年金を分ける請求をする', '会社の 年金を 分ける', 'Have the employees’ pension divided'),
  officialName: text(
    '離婚時の年金分割（厚生年金）の請求',
    '離婚した ときの 年金分割',
    'Division of employees’ pension after a divorce',
  ),
  events: ['divorce'],
  per: 'household',
  requiredWhen: all(event('divorce'), holds(divorceIsMade)),
  need: 'optional',
  unchecked: [
    text(
      '結婚していた間に、あなたか相手が厚生年金（共済）に入っていた',
      '結婚して いた 間に、あなたか 相手が 会社の 年金でした。',
      'You or the other were in an employees’ pension during the marriage',
    ),
  ],
  deadlines: [
    {
      rules: [
        {
          kind: 'within',
          count: { value: pensionDivisionYears.id, by: on('divorced-on') },
          unit: 'years',
          from: on('divorced-on'),
          countsFirstDay: false,
          closedDay: 'stays',
        },
      ],
      text: text(
        '離婚した日の翌日から5年以内（2026年4月1日より前の離婚は2年以内）',
        '離婚して 5年までに（2026年4月より 前の 離婚は 2年までに）',
        'Within 5 years after the day of the divorce (divorces before 1 April 2026: within 2 years)',
      ),
      loss: text('過ぎると請求できません。', 'おそいと できません。', 'After that it can no longer be claimed.'),
    },
  ],
  bring: [{ item: 'pension-number' }, { item: 'family-register' }, { item: 'pension-split-agreement' }],
  fee: free,
  department: 'pension-office',
  channels: [counter, mail],
  whoCanFile: text(
    '2人のどちらか（3号分割は、扶養に入っていた方）',
    '2人の どちらか',
    'Either of you; for the part as a dependent spouse, that spouse',
  ),
  dependsOn: ['rikon-todoke', 'rikon-todoke-saiban'],
  notes: [
    text(
      '分け方が決まっていなくても、年金事務所に相談して見込みの額を知ることができます。',
      '年金事務所で いくらか 聞けます。',
      'The pension office tells you what it would come to before anything is agreed.',
    ),
  ],
  law: '厚生年金保険法 第78条の2・第78条の14',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://kitamura55.com/?p=5888',
    supports: 'R8.4.1施行・2年→5年',
  },
  tier: 'external',
})

const noLongerDependant = procedure({
  id: 'kenpo-fuyo-hazusu',
  title: text(
    '相手の勤め先で、扶養から外してもらう',
    '相手の 会社の 扶養を やめる',
    'Have being a dependant ended at the other’s work',
  ),
  officialName: text(
    '健康保険の被扶養者（異動）届・資格喪失証明書',
    '扶養を やめる 届・証明書',
    'Notice of dependants; certificate that insurance has ended',
  ),
  events: ['divorce'],
  per: 'household',
  requiredWhen: all(event('divorce'), holds(someoneInsuredThroughPartner)),
  deadlines: [
    {
      ...promptly(
        text(
          '離婚が決まったら、早めに（勤め先は5日以内に届け出ます）',
          '離婚が 決まったら、早く',
          'Soon after the divorce; the employer files within 5 days',
        ),
      ),
      loss: text(
        '外した証明書がないと、国民健康保険に入る届が進みません。',
        '紙が ないと、国民健康保険に 入れません。',
        'Without the certificate the enrolment in National Health Insurance stands still.',
      ),
    },
  ],
  bring: [],
  fee: free,
  department: 'employer',
  channels: [counter],
  whoCanFile: text(
    '相手（勤め先を通して）。連絡をとりにくいときは、年金事務所や国保年金課に相談できます',
    '相手（会社を 通して）。相手と 話せない ときは 国保年金課に 相談できます',
    'The other, through the employer. If that is difficult, the pension office and the Health Insurance and Pension Section can help',
  ),
  law: '健康保険法施行規則 第38条',
  source: fromPractice,
  tier: 'external',
})

const fewerChildren = procedure({
  id: 'jidoteate-gakukaitei-gen',
  title: text(
    '児童手当の子が減ったことを届け出る',
    '児童手当の 子どもが へった ことを 知らせる',
    'Have the child allowance reduced',
  ),
  officialName: text(
    '児童手当 額改定届（減額）',
    '児童手当 額改定届',
    'Notification of fewer children for the child allowance',
  ),
  events: ['divorce'],
  per: 'household',
  requiredWhen: all(event('divorce'), is('child-allowance-paid-to', 'me'), is('children-after-divorce', 'both')),
  deadlines: [
    {
      ...promptly(
        text(
          'すみやかに（市の案内は15日以内が多いです）',
          '早く（15日までに）',
          'Promptly; cities usually say within 15 days',
        ),
      ),
      loss: text(
        '受け取り過ぎた手当は返すことになります。',
        'もらいすぎた お金は 返します。',
        'What is overpaid has to be returned.',
      ),
    },
  ],
  bring: [{ item: 'identity-document' }],
  fee: free,
  department: 'kodomo-katei',
  channels: [counterOrBranch, mail, pittari],
  whoCanFile: text(
    '児童手当を受け取っている方、代理人',
    '児童手当を もらって いる 人、かわりの 人',
    'The recipient, or a proxy',
  ),
  forms: ['jidoteate-gakukaitei'],
  law: '児童手当法 第9条・第26条',
  source: { ...fromLaw, supports: '児童手当法9条' },
  tier: 1,
})

const childSupport = procedure({
  id: 'youikuhi-sodan',
  title: text(
    '養育費や親子の交流のことを相談する',
    '子どもの お金や 会う ことを 相談する',
    'Get advice on child support and contact',
  ),
  officialName: text('養育費・親子交流の相談', '養育費・親子交流の 相談', 'Advice on child support and contact'),
  events: ['divorce'],
  per: 'household',
  requiredWhen: all(event('divorce'), is('children-after-divorce', 'with-me', 'with-partner', 'both')),
  need: 'optional',
  unchecked: [
    text(
      '養育費や、離れて暮らす親と会うことを決めていない、守られていない',
      '子どもの お金や 会う ことを 決めて いません。',
      'Child support or contact is not settled, or not kept to',
    ),
  ],
  deadlines: [promptly(text('離婚の前でも、あとでも', '離婚の 前でも、あとでも', 'Before the divorce or after it'))],
  bring: [],
  fee: free,
  department: 'kodomo-katei',
  channels: [counter, { type: 'phone' }],
  whoCanFile: bySelfOnly,
  notes: [
    text(
      '2026年4月から、取り決めがなくても、お子さんを育てる親が一定の額を請求できる「法定養育費」などのきまりができました。暴力などがある方は、無理に話し合わず相談してください。',
      '2026年4月から、決めて いなくても お金を 頼める きまりが あります。こわい 人は、1人で 話さないで 相談して ください。',
      'Since April 2026 a statutory amount can be claimed even without an agreement. If there is violence, do not negotiate alone: ask for help.',
    ),
  ],
  law: '民法 第766条・第766条の3（2026年4月1日施行）',
  source: fromLawRoughly,
  unconfirmed: ['place', 'channels'],
  tier: 2,
})

const singleParentSupport = procedure({
  id: 'hitorioya-shien-sodan',
  title: text(
    'ひとり親の仕事や貸付の支援を相談する',
    '親が 1人の 家の 仕事や お金の 相談を する',
    'Ask about training and loans for single parents',
  ),
  officialName: text(
    '母子父子寡婦福祉資金の貸付・自立支援給付金',
    '母子父子寡婦福祉資金・自立支援給付金',
    'Welfare loans and training benefits for single parents',
  ),
  events: ['divorce'],
  per: 'household',
  requiredWhen: all(event('divorce'), holds(raisesChildAlone)),
  need: 'optional',
  unchecked: [
    text(
      '資格をとって働きたい、学費や引っ越しのお金に困っている',
      '資格を とりたい、お金に こまって います。',
      'Training for work is wanted, or money for school or a move is short',
    ),
  ],
  deadlines: [
    promptly(
      text('学校や講座を申し込む前に、相談します', '学校を 申し込む 前に 相談します', 'Before you enrol in a course'),
    ),
  ],
  bring: [{ item: 'family-register' }, { item: 'income-papers' }],
  fee: free,
  department: 'kodomo-katei',
  channels: [counter],
  whoCanFile: text('ひとり親の父・母', '1人で 育てる お父さん・お母さん', 'The single parent'),
  dependsOn: ['rikon-todoke', 'rikon-todoke-saiban'],
  law: '母子及び父子並びに寡婦福祉法 第13条・第31条・第31条の6・第31条の10',
  source: fromPractice,
  unconfirmed: ['place', 'channels'],
  tier: 2,
})

export const divorceMoney: readonly Procedure[] = [
  noLongerDependant,
  pensionSplit,
  fewerChildren,
  childSupport,
  singleParentSupport,
]
