import type { Procedure } from '@/lib/rules/schema'
import { divorceIsMade, foreignSpouse } from '../../derived/divorce'
import { within } from '../../periods'
import { on } from '../../rules'
import { all, event, holds, procedure, text } from '../../vocabulary'
import { bySelfOnly, counter, free, mail } from '../phrases'
import { fromLaw } from '../sources'

const spouseNotice = procedure({
  id: 'haigusha-todoke',
  title: text('離婚したことを入管に届け出る', '離婚した ことを 入管に 知らせる', 'Notify Immigration of the divorce'),
  officialName: text('配偶者に関する届出', '配偶者に 関する 届', 'Notification relating to a spouse'),
  events: ['divorce'],
  per: 'member',
  requiredWhen: all(event('divorce'), holds(divorceIsMade), holds(foreignSpouse)),
  unchecked: [
    text(
      '在留資格が「家族滞在」「日本人の配偶者等」「永住者の配偶者等」である',
      '結婚の ための 在留資格です。',
      'The status is Dependent, Spouse of a Japanese National or Spouse of a Permanent Resident',
    ),
  ],
  deadlines: [
    {
      rules: [within({ days: 14 }, on('divorced-on'), { closedDay: 'stays' })],
      text: text(
        '離婚した日の翌日から14日以内（休みの日でも延びないものとして早めに）',
        '離婚した 次の 日から 14日までに',
        'Within 14 days after the divorce; do not count on days off',
      ),
      loss: text(
        '6か月以上そのままにすると、在留資格を取り消されることがあります。ほかの在留資格に変えられるか、早めに入管に相談します。',
        '6か月 そのままだと、ビザが なくなる ことが あります。早く 入管に 相談して ください。',
        'After six months the status may be revoked. Ask Immigration early which other status is open to you.',
      ),
    },
  ],
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
  whoCanFile: bySelfOnly,
  dependsOn: ['rikon-todoke', 'rikon-todoke-saiban'],
  law: '出入国管理及び難民認定法 第19条の16・第22条の4',
  source: fromLaw,
  tier: 'external',
})

export const divorceImmigration: readonly Procedure[] = [spouseNotice]
