import { foreignerInHousehold, japaneseInHousehold, someoneHasCard } from '../../derived/circumstances'
import { is } from '../../rules'
import { always, holds, procedure, text } from '../../vocabulary'
import { byHouseholdOrProxy, counterOrBranch, free, within14DaysOfMovingIn } from '../phrases'

export const tennyuTodokeAbroad = procedure({
  id: 'tennyu-todoke-abroad',
  title: text('国外からの転入の届を出す', '外国から 来た ことを 知らせる', 'Register your move from abroad'),
  officialName: text('転入届（国外から）', '転入届（外国から）', 'Moving-in notification (from abroad)'),
  events: ['moving-in', 'foreign-resident'],
  per: 'household',
  requiredWhen: is('moved-from', 'abroad'),
  concerns: always,
  unchecked: [
    text(
      '会津若松市に1年以上住む見込みである（一時帰国ではない）',
      '会津若松市に 1年以上 住みます。',
      'You expect to live here for a year or more, not on a short visit home',
    ),
    text(
      '外国籍の方は、在留カードなどを持っている（短期滞在ではない）',
      '外国の 国籍の 人は、在留カードなどが あります。',
      'If foreign, you have a residence card or the like and are not a short-term visitor',
    ),
  ],
  deadlines: [
    {
      ...within14DaysOfMovingIn,
      loss: text(
        '正当な理由なく遅れると、5万円以下の過料になることがあります。',
        'おそいと お金（5万円まで）を 払う ことが あります。',
        'You may be fined up to ¥50,000 for being late without good reason.',
      ),
    },
  ],
  bring: [
    { item: 'passport' },
    { item: 'family-register', when: holds(japaneseInHousehold) },
    { item: 'family-register-addresses', when: holds(japaneseInHousehold) },
    { item: 'residence-card', when: holds(foreignerInHousehold) },
    { item: 'kinship-document', when: holds(foreignerInHousehold) },
    { item: 'my-number-card', when: holds(someoneHasCard) },
    { item: 'identity-document' },
  ],
  fee: free,
  department: 'shimin',
  channels: [counterOrBranch],
  whoCanFile: byHouseholdOrProxy,
  forms: ['juminido-todoke'],
  risk: text(
    '国民健康保険や児童手当など、あとの手続きが止まります。外国籍の方は、在留資格に影響することがあります。',
    '国民健康保険や 児童手当の 手続きが できません。外国の 国籍の 人は、在留資格に 関係する ことが あります。',
    'Insurance, child allowance and the rest have to wait. For foreign members it can affect the residence status.',
  ),
  notes: [
    text(
      '本籍が会津若松市にある方は、戸籍の書類は要りません。省けるかどうか、来る前に電話で確かめられます。',
      '本籍が 会津若松市の 人は、戸籍の 紙は 要りません。電話で 聞く ことが できます。',
      'No family register papers are needed if your registered domicile is here. Call first if in doubt.',
    ),
  ],
  law: '住民基本台帳法 第22条、外国人は第30条の46',
  source: { verification: 'law-from-memory', confidence: 'high' },
  unconfirmed: ['channels'],
  tier: 1,
})
