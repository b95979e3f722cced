import type { Procedure } from '@/lib/rules/schema'
import { hasNewName, renaming } from '../../derived/names'
import { firstOf, within } from '../../periods'
import { is } from '../../rules'
import { all, holds, procedure, text } from '../../vocabulary'
import { bySelfOnly, counter, free } from '../phrases'
import { fromLaw } from '../sources'
import { afterNewName, sinceNewName, within14Days } from './new-name-days'

export const residenceCardName = procedure({
  id: 'zairyu-card-kisai',
  title: text(
    '在留カードの氏名などを変える',
    '在留カードの 名前などを 変える',
    'Have the name on the residence card changed',
  ),
  officialName: text(
    '在留カードの記載事項変更届（住居地以外）',
    '在留カードの 変更',
    'Residence card: change of particulars other than the address',
  ),
  events: ['marriage', 'divorce', 'name-change'],
  per: 'member',
  requiredWhen: all(renaming, is('nationality', 'mid-long-term'), holds(hasNewName)),
  deadlines: firstOf(
    ...sinceNewName({
      rule: from => within({ days: 14 }, from, { closedDay: 'stays' }),
      words: {
        ja: '14日以内（休みの日でも延びないものとして早めに）',
        'ja-easy': '14日までに',
        en: 'Within 14 days, closed days notwithstanding,',
      },
      loss: text(
        '届け出ないと、罰金になることがあります。',
        '出さないと、お金を はらう ことが あります。',
        'Not notifying can lead to a fine.',
      ),
    }),
  ),
  bring: [{ item: 'residence-card' }, { item: 'travel-passport' }, { item: 'change-proof' }, { item: 'photograph' }],
  fee: free,
  department: 'immigration',
  channels: [counter],
  whoCanFile: text(
    '本人（16歳未満は親権者など）',
    '本人（16さいより 下は 親など）',
    'The person; under 16 a parent or guardian',
  ),
  dependsOn: afterNewName,
  law: '出入国管理及び難民認定法 第19条の10',
  source: { ...fromLaw, supports: '入管法19条の10' },
  tier: 'external',
})

/** Special permanent residents file with the city, which hands the new certificate over. */
export const specialPermanentCertificate = procedure({
  id: 'tokubetsu-eiju',
  title: text(
    '特別永住者証明書の氏名などを変える・更新する',
    '特別永住者証明書を 変える・新しく する',
    'Change or renew the special permanent resident certificate',
  ),
  officialName: text(
    '特別永住者証明書の記載事項変更・有効期間更新',
    '特別永住者証明書の 変更・更新',
    'Special permanent resident certificate: change of particulars, renewal',
  ),
  events: ['marriage', 'divorce', 'name-change'],
  per: 'member',
  requiredWhen: all(renaming, is('nationality', 'special-permanent'), holds(hasNewName)),
  deadlines: firstOf(
    ...sinceNewName({
      rule: from => within({ days: 14 }, from),
      words: within14Days,
      loss: text('届け出ないと、罰則があります。', '出さないと、罰が あります。', 'Not notifying is punishable.'),
    }),
  ),
  bring: [{ item: 'residence-card' }, { item: 'travel-passport' }, { item: 'change-proof' }, { item: 'photograph' }],
  fee: free,
  department: 'shimin',
  channels: [counter],
  whoCanFile: bySelfOnly,
  dependsOn: afterNewName,
  law: '日本国との平和条約に基づき日本の国籍を離脱した者等の出入国管理に関する特例法 第11条・第12条',
  source: { ...fromLaw, supports: '入管特例法11条' },
  tier: 2,
})

export const nameImmigration: readonly Procedure[] = [residenceCardName, specialPermanentCertificate]
