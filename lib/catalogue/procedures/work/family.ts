import type { Procedure } from '@/lib/rules/schema'
import { childInCareAge } from '../../derived/children'
import { divorceIsMade } from '../../derived/divorce'
import { isLeaver } from '../../derived/job-leaving'
import { someoneJoinsWorkInsurance } from '../../derived/marriage'
import { dependantsJoin, foreignWorker } from '../../derived/work-insurance'
import { firstOf, within } from '../../periods'
import { is, on } from '../../rules'
import { all, any, event, holds, procedure, text } from '../../vocabulary'
import { byGuardian, counter, free, mail, pittari, promptly } from '../phrases'
import { fromLaw, fromLawRoughly, fromPractice } from '../sources'

/** Through the employer of whoever stays insured; the five days of the law are the employer’s. */
const familyDependants = procedure({
  id: 'kenpo-fuyo-kazoku',
  title: text(
    '勤め先の健康保険の扶養に入る届を頼む',
    '会社の 保険の 扶養に 入る ことを 頼む',
    'Have dependants entered in work insurance',
  ),
  officialName: text('健康保険の被扶養者（異動）届', '扶養の 届', 'Notice of dependants (health insurance)'),
  events: ['job-leaving', 'job-starting', 'marriage', 'divorce'],
  per: 'household',
  requiredWhen: any(
    all(event('job-leaving'), is('insurance-after-leaving', 'spouse-dependant', 'family-dependant')),
    all(event('job-starting'), holds(dependantsJoin)),
    all(event('marriage', 'divorce'), holds(someoneJoinsWorkInsurance)),
  ),
  unchecked: [
    text(
      '収入の条件など、その健康保険のきまりに合う',
      'その 保険の きまりに 合います。',
      'The rules of that insurance, on income and the like, are met',
    ),
  ],
  deadlines: [
    promptly(
      text(
        '扶養に入る日から5日以内に勤め先が届け出ます。早めに勤め先へ伝えます',
        '5日までに 会社が 出します。早く 会社に 言って ください',
        'The employer files within 5 days: tell them early',
      ),
    ),
  ],
  bring: [{ item: 'proof-of-relation' }, { item: 'income-papers' }, { item: 'my-number-either' }],
  fee: free,
  department: 'employer',
  channels: [counter],
  whoCanFile: text(
    '勤め先の健康保険に入っている本人',
    '会社の 保険に 入って いる 人',
    'The employee who is insured through work',
  ),
  risk: text(
    '届が遅れると、その間は健康保険がないことになります。',
    'おそいと、保険が ない 間が できます。',
    'Until it is filed there may be no insurance.',
  ),
  notes: [
    text(
      '配偶者を扶養に入れると、国民年金の第3号の届もいっしょに済みます。',
      'おっと・つまは、年金の 届も いっしょに 終わります。',
      'For a spouse, category 3 of the National Pension is settled with it.',
    ),
  ],
  law: '健康保険法施行規則 第38条、国民年金法 第12条',
  source: fromPractice,
  tier: 'external',
})

const childcareReason = procedure({
  id: 'hoiku-henko',
  title: text(
    '保育所などに、仕事や家庭が変わったことを届け出る',
    '保育所に 仕事や 家の ことが 変わったと 知らせる',
    'Report the change to the nursery or after-school club',
  ),
  officialName: text(
    '教育・保育給付認定の変更申請・届出、こどもクラブの変更届',
    '保育の 認定の 変更',
    'Change of childcare certification; after-school club',
  ),
  events: ['job-leaving', 'job-starting', 'marriage', 'divorce'],
  per: 'household',
  requiredWhen: any(
    all(event('job-leaving', 'job-starting', 'marriage'), holds(childInCareAge)),
    all(event('divorce'), holds(divorceIsMade), holds(childInCareAge)),
  ),
  unchecked: [
    text(
      '保育所・認定こども園・こどもクラブなどを使っている',
      '保育所や こどもクラブを 使って います。',
      'A child uses a nursery, childcare centre or after-school club',
    ),
  ],
  deadlines: [
    {
      ...promptly(text('変わったら、すみやかに', '変わったら、早く', 'Promptly after the change')),
      loss: text(
        '届け出ないと、認定の期間や保育料が実際と合わなくなります。仕事を探す間の保育所の利用には期限があり、こどもクラブは使えません。',
        '出さないと 後で こまります。仕事を さがす 間、こどもクラブは 使えません。',
        'Otherwise certification and fees go wrong. While looking for work nursery time is limited and the after-school club is not open to you.',
      ),
    },
  ],
  bring: [{ item: 'employment-certificate' }],
  fee: free,
  department: 'kodomo-hoiku',
  channels: [counter, mail, pittari],
  whoCanFile: byGuardian,
  law: '子ども・子育て支援法 第23条、児童福祉法 第34条の8',
  source: fromLawRoughly,
  tier: 2,
})

const againstYou = text(
  '届け出ないと、次の在留の審査で不利になることがあります。',
  '出さないと、次の ビザで こまる ことが あります。',
  'Not notifying may count against you at the next renewal.',
)

/** 所属機関等に関する届出: only for the statuses that rest on work or study. */
export const affiliationNotice = procedure({
  id: 'shozoku-kikan-todoke',
  title: text(
    '勤め先が変わったことを入管に届け出る',
    '会社が 変わった ことを 入管に 知らせる',
    'Notify Immigration of the change of employer',
  ),
  officialName: text(
    '所属（契約・活動）機関に関する届出',
    '所属機関の 届',
    'Notification of the organisation of affiliation',
  ),
  events: ['job-leaving', 'job-starting'],
  per: 'member',
  requiredWhen: any(
    all(event('job-leaving'), is('nationality', 'mid-long-term'), holds(isLeaver)),
    all(event('job-starting'), holds(foreignWorker)),
  ),
  unchecked: [
    text('その方の勤め先が変わった', 'その 人の 会社が 変わりました。', 'It is that person whose employer changed'),
    text(
      '仕事や研修のための在留資格（技術・人文知識・国際業務、技能、特定技能、高度専門職など）である',
      '仕事の ための 在留資格です。',
      'The status of residence rests on the work (Engineer/Specialist, Skilled Worker and the like)',
    ),
  ],
  deadlines: firstOf(
    [
      'job-leaving',
      {
        rules: [within({ days: 14 }, on('left-on'), { closedDay: 'stays' })],
        text: text(
          '辞めた日の翌日から14日以内（休みの日でも延びないものとして早めに）',
          'やめた 次の 日から 14日までに',
          'Within 14 days after leaving; do not count on days off',
        ),
        loss: againstYou,
      },
    ],
    [
      'job-starting',
      {
        rules: [within({ days: 14 }, on('started-on'), { closedDay: 'stays' })],
        text: text(
          '新しい勤め先と契約した日の翌日から14日以内（ここでは入社日から数えています）',
          '会社に 入った 次の 日から 14日までに',
          'Within 14 days after the new contract (counted here from the first day of work)',
        ),
        loss: againstYou,
      },
    ],
  ),
  bring: [{ item: 'residence-card' }],
  fee: free,
  department: 'immigration',
  channels: [
    {
      type: 'online',
      via: text(
        '出入国在留管理庁 電子届出システム',
        '入管の インターネット',
        'Immigration’s electronic notification system',
      ),
      availability: 'national',
    },
    mail,
    counter,
  ],
  whoCanFile: text('本人', '本人', 'The person themself'),
  law: '出入国管理及び難民認定法 第19条の16',
  source: fromLaw,
  tier: 'external',
})

export const workFamily: readonly Procedure[] = [familyDependants, childcareReason, affiliationNotice]
