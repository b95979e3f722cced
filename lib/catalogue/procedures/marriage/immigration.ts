import type { Procedure } from '@/lib/rules/schema'
import { is } from '../../rules'
import { all, event, procedure, text } from '../../vocabulary'
import { bySelfOnly, counter, promptly } from '../phrases'
import { fromLawRoughly } from '../sources'

const statusOfSpouse = procedure({
  id: 'zairyu-shikaku-henko',
  title: text(
    '結婚したことで在留資格を変える',
    '結婚したので ビザを 変える',
    'Change the status of residence after marrying',
  ),
  officialName: text('在留資格変更許可申請', '在留資格の 変更', 'Change of status of residence'),
  events: ['marriage'],
  per: 'member',
  requiredWhen: all(event('marriage'), is('nationality', 'mid-long-term')),
  need: 'optional',
  unchecked: [
    text(
      '「日本人の配偶者等」「家族滞在」など、結婚にもとづく在留資格にしたい',
      '結婚した 人の ビザに したいです。',
      'A status that rests on the marriage is wanted (spouse of a Japanese national, dependant)',
    ),
  ],
  deadlines: [
    promptly(
      text(
        '結婚したら、今の在留期間が終わる前に',
        '結婚したら、今の ビザが 終わる 前に',
        'After the marriage, before the present period of stay ends',
      ),
    ),
  ],
  bring: [{ item: 'residence-card' }, { item: 'travel-passport' }, { item: 'family-register' }, { item: 'photograph' }],
  fee: {
    amountYen: null,
    text: text(
      '許可されたときに手数料がかかります（入管で確かめます）',
      'お金が かかります。入管で 聞いて ください',
      'A fee is due when it is granted; ask Immigration',
    ),
  },
  department: 'immigration',
  channels: [
    counter,
    {
      type: 'online',
      via: text('在留申請オンラインシステム', '入管の インターネット', 'Immigration’s online system'),
      availability: 'national',
    },
  ],
  whoCanFile: bySelfOnly,
  dependsOn: ['konin-todoke'],
  law: '出入国管理及び難民認定法 第20条',
  source: fromLawRoughly,
  tier: 'external',
})

export const marriageImmigration: readonly Procedure[] = [statusOfSpouse]
