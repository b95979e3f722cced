import type { Procedure } from '@/lib/rules/schema'
import { cannotLiveOn } from '../../derived/hardship'
import { is } from '../../rules'
import { event, holds, not, procedure, text, today } from '../../vocabulary'
import { counter, free, promptly } from '../phrases'
import { fromLaw, fromLawRoughly, fromPractice } from '../sources'
import { housingBenefit } from '../work/money'

const byAnyone = text(
  '本人、家族（一人で行けないときは、支える方といっしょに）',
  '本人、家族',
  'The person or family; someone may come along',
)

const adviceFirst = procedure({
  id: 'seikatsu-konkyu-sodan',
  title: text(
    'まず、地域福祉課に相談する',
    'はじめに、地域福祉課に 相談する',
    'First, talk to the Community Welfare Section',
  ),
  officialName: text('生活困窮者自立相談支援', '生活の 相談（自立相談支援）', 'Consultation for people in need'),
  events: ['hardship'],
  per: 'household',
  requiredWhen: event('hardship'),
  deadlines: [
    {
      // A day, though nobody misses it: so that this comes before whatever else has one.
      when: not(is('hardship-urgency', 'bills')),
      rules: [{ kind: 'before', days: 0, from: today, closedDay: 'next-open' }],
      text: text(
        '今日のうちに。来られないときは電話でも（0242-39-1111）',
        '今日。行けない ときは 電話（0242-39-1111）',
        'Today; by phone if you cannot come (0242-39-1111)',
      ),
    },
    {
      ...promptly(
        text(
          '支払いの期限の前に。電話でも（0242-39-1111）',
          'はらう 日の 前に。電話でも いいです（0242-39-1111）',
          'Before the bills are due; by phone too (0242-39-1111)',
        ),
      ),
      when: is('hardship-urgency', 'bills'),
    },
  ],
  bring: [{ item: 'what-you-have' }],
  fee: free,
  department: 'chiiki-fukushi',
  channels: [counter, { type: 'phone', note: text('0242-39-1111（代表）', '0242-39-1111', '0242-39-1111') }],
  whoCanFile: byAnyone,
  noForm: text(
    '相談の場なので、申請書は要りません',
    '話を するだけです。紙は いりません。',
    'A talk, so there is nothing to apply for',
  ),
  notes: [
    text(
      '住まい、食べ物、お金、仕事、家族のことをまとめて聞いて、使える制度を一緒に探します。相談の内容は外に出ません。',
      '家・食べもの・お金・仕事の ことを 聞きます。ひみつは 守ります。',
      'Home, food, money, work and family in one talk, in confidence; they look for what can help.',
    ),
  ],
  law: '生活困窮者自立支援法 第5条',
  source: fromLawRoughly,
  unconfirmed: ['place'],
  tier: 1,
})

const publicAssistance = procedure({
  id: 'seikatsu-hogo',
  title: text('生活保護を申請する', '生活保護を 申し込む', 'Apply for public assistance'),
  officialName: text('生活保護の申請', '生活保護の 申し込み', 'Application for public assistance'),
  events: ['hardship'],
  per: 'household',
  requiredWhen: holds(cannotLiveOn),
  unchecked: [
    text(
      '収入、預貯金、ほかの制度を使っても、世帯の生活費が国の基準に足りない',
      'お金や ほかの 制度を 使っても、生活が できません。',
      'With income, savings and all other help, the household has less than the national minimum',
    ),
  ],
  deadlines: [
    {
      ...promptly(
        text(
          '困ったときに、すぐに。決定は原則14日以内（長くて30日）',
          'すぐに。14日ぐらいで きまります',
          'As soon as you need it; decided within 14 days as a rule, 30 at most',
        ),
      ),
      loss: text(
        '申請した日より前の分は出ません。',
        '申し込む 前の 分は もらえません。',
        'Nothing is paid for the time before.',
      ),
    },
  ],
  bring: [{ item: 'what-you-have' }],
  fee: free,
  department: 'chiiki-fukushi',
  channels: [counter],
  whoCanFile: text(
    '本人、扶養する家族、同居の親族',
    '本人、家族',
    'The person, relatives who owe support, or those living together',
  ),
  forms: ['seikatsu-hogo'],
  notes: [
    text(
      '申請は権利です。書類がそろわなくても、住むところがなくても、口頭でも申請できます。家族への連絡は、申請の条件ではありません。',
      'だれでも 申し込めます。紙が なくても、家が なくても できます。家族に 知らせる ことは 条件では ありません。',
      'It is your right: without papers, without a home, and by word of mouth. Asking relatives is no condition.',
    ),
    text(
      '受けている間は、収入や世帯が変わったら届け出ます。',
      'お金や 家族が かわったら 知らせます。',
      'While you receive it, changes of income or household have to be reported.',
    ),
  ],
  law: '生活保護法 第7条・第24条・第61条',
  source: fromLaw,
  tier: 1,
})

const rentBenefit: Procedure = {
  ...housingBenefit,
  id: 'jukyo-kakuho-konkyu',
  events: ['hardship'],
  requiredWhen: is('hardship-urgency', 'rent'),
  need: 'must',
}

const loans = procedure({
  id: 'seikatsu-fukushi-shikin',
  title: text(
    '社会福祉協議会の貸付や食料の支援を相談する',
    'お金を 借りる・食べものの 相談を する',
    'Ask about loans and food from the council of social welfare',
  ),
  officialName: text(
    '生活福祉資金（緊急小口資金など）の貸付、食料の支援',
    '生活福祉資金・食べものの 支援',
    'Welfare fund loans such as emergency small loans; food aid',
  ),
  events: ['hardship'],
  per: 'household',
  requiredWhen: holds(cannotLiveOn),
  need: 'optional',
  unchecked: [
    text(
      '少しの間のお金があれば立て直せる見込みがある（返すお金です）',
      '少し お金を 借りれば だいじょうぶです（後で 返します）。',
      'A short loan would carry you over; it has to be paid back',
    ),
  ],
  deadlines: [
    promptly(
      text('地域福祉課に相談してから', '地域福祉課に 相談した 後', 'After talking to the Community Welfare Section'),
    ),
  ],
  bring: [{ item: 'what-you-have' }],
  fee: free,
  department: 'shakyo',
  channels: [counter, { type: 'phone' }],
  whoCanFile: text('本人', '本人', 'The person themself'),
  dependsOn: ['seikatsu-konkyu-sodan'],
  law: '社会福祉法 第2条第2項第7号、生活福祉資金貸付制度要綱',
  source: fromPractice,
  tier: 'external',
})

export const livelihood: readonly Procedure[] = [adviceFirst, publicAssistance, rentBenefit, loans]
