import { startsLivingHere } from '../../derived/moving'
import { is, on } from '../../rules'
import { all, any, event, holds, procedure, text } from '../../vocabulary'
import { afterMovingIn, byHouseholdOrProxy, counter, free } from '../phrases'

const holdsResidenceCard = is('nationality', 'mid-long-term', 'special-permanent')

export const residenceCardAddress = procedure({
  id: 'zairyu-jukyochi',
  title: text(
    '在留カードの住所を書き換える',
    '在留カードの 住所を 書きかえる',
    'Have the address on your residence card changed',
  ),
  officialName: text('住居地の届出', '住居地の 届', 'Notification of place of residence'),
  events: ['moving-in', 'moving-within', 'foreign-resident'],
  per: 'member',
  requiredWhen: all(any(holds(startsLivingHere), event('moving-within')), holdsResidenceCard),
  deadlines: [
    {
      rules: [
        { kind: 'within', count: 14, unit: 'days', from: on('moved-in-on'), countsFirstDay: false, closedDay: 'stays' },
      ],
      notBefore: on('moved-in-on'),
      text: text(
        '住み始めた日から14日以内。転入届・転居届のときにカードを出せば、同時に済みます',
        '住み はじめた 日から 14日までに。転入届・転居届の とき カードを 出すと 終わります。',
        'Within 14 days; done at once if you hand in the card when you register your move',
      ),
      loss: text(
        '90日以内に届け出ないと、在留資格を取り消されることがあります。',
        '90日までに しないと、在留資格が なくなる ことが あります。',
        'After 90 days your residence status may be revoked.',
      ),
    },
  ],
  bring: [{ item: 'residence-card' }],
  fee: free,
  department: 'shimin',
  channels: [counter],
  whoCanFile: byHouseholdOrProxy,
  dependsOn: afterMovingIn,
  noForm: text(
    '在留カードを出して住民異動届をすると、届け出たことになります',
    '在留カードを 出して 引っ越しの 届を すると、これも おわります。',
    'Handing in the residence card with the notification of the move counts as this notification',
  ),
  notes: [
    text(
      '入国管理局に別に行く必要はありません。カードを忘れると、後日もう一度届け出ることになります。',
      '入管に 行かなくて いいです。カードを 忘れないで ください。',
      'You need not go to the immigration office. If you forget the card you have to come again.',
    ),
  ],
  law: '入管法 第19条の7〜第19条の9、入管特例法 第10条',
  source: { verification: 'law-from-memory', confidence: 'high' },
  tier: 1,
})

export const combinedResidenceCard = procedure({
  id: 'tokutei-zairyu-card',
  title: text(
    '在留カードとマイナンバーカードを1枚にする',
    '在留カードと マイナンバーカードを 1枚に する',
    'Combine residence card and My Number Card',
  ),
  officialName: text(
    '特定在留カード・特定特別永住者証明書の交付申請',
    '特定在留カードの 申し込み',
    'Application for a specified residence card',
  ),
  events: ['moving-in', 'moving-within', 'foreign-resident'],
  per: 'member',
  valid: { by: { day: 'today' }, from: '2026-06-14' },
  requiredWhen: all(any(holds(startsLivingHere), event('moving-within')), holdsResidenceCard),
  need: 'optional',
  deadlines: [
    {
      rules: [{ kind: 'with', procedure: 'zairyu-jukyochi' }],
      text: text(
        '市の窓口では、転入や転居の届と同時のときだけ',
        '市役所では、引っ越しの 届と いっしょの ときだけ',
        'At the city only together with registering your move',
      ),
    },
  ],
  bring: [{ item: 'residence-card' }, { item: 'photograph' }],
  fee: {
    amountYen: null,
    text: text('担当課に確認中', 'いくらか 市役所で 聞いて ください', 'Being confirmed; ask at the counter'),
  },
  department: 'shimin',
  channels: [counter],
  whoCanFile: text(
    '本人、代理人（範囲に決まりがあります）',
    '本人、かわりの 人',
    'The person, or a proxy within limits',
  ),
  dependsOn: ['zairyu-jukyochi'],
  noForm: text(
    '出入国在留管理庁の様式で申請します',
    '入管の 紙で 申し込みます。',
    'Applied for on the form of the Immigration Services Agency',
  ),
  notes: [
    text(
      '持たなくてもかまいません。2枚のままで使えます。',
      'しなくても いいです。2枚でも 使えます。',
      'It is optional; two cards remain valid.',
    ),
  ],
  law: '入管法（令和6年法律第59号改正）、番号法（2026年6月14日施行）',
  source: {
    verification: 'web-checked',
    confidence: 'medium',
    url: 'https://www.moj.go.jp/isa/tokutei.html',
    supports: '申請場所・任意',
  },
  tier: 1,
})
