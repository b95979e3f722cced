import { within } from '../../periods'
import { is, on } from '../../rules'
import { procedure, text } from '../../vocabulary'
import { cityOnline, counterOrBranch, free } from '../phrases'

export const dogDeath = procedure({
  id: 'dog-shibou',
  title: text('犬が死んだことを届け出る', '犬が 死んだことを 知らせる', 'Report the death of a dog'),
  officialName: text('犬の死亡届', '犬の 死亡届', 'Notification of a dog’s death'),
  events: ['housing'],
  per: 'household',
  requiredWhen: is('dog-matter', 'died'),
  deadlines: [
    {
      rules: [within({ days: 30 }, on('dog-changed-on'))],
      text: text(
        '死んだ日の翌日から30日以内（30日目が閉庁日なら次の開庁日）',
        '死んだ 次の 日から 30日までに',
        'Within 30 days after it died (the next open day if the last is closed)',
      ),
    },
  ],
  bring: [{ item: 'dog-tag' }],
  fee: free,
  department: 'kenko-zoshin',
  channels: [counterOrBranch, { type: 'phone' }, cityOnline],
  whoCanFile: text('飼い主', '犬を 飼って いた 人', 'The owner'),
  forms: ['dog-shibou'],
  risk: text(
    '届け出ないと、注射の案内が届き続けます。20万円以下の罰金の規定もあります。',
    '知らせないと、注射の 紙が 来ます。',
    'Vaccination notices go on coming, and the law provides a fine of up to ¥200,000.',
  ),
  notes: [
    text(
      'マイクロチップを登録した犬は、環境省のサイトでも届け出ます。',
      'マイクロチップの ある 犬は、国の サイトでも 知らせます。',
      'A microchipped dog is also reported on the ministry’s site.',
    ),
  ],
  law: '狂犬病予防法 第4条第4項',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://www.city.aizuwakamatsu.fukushima.jp/docs/2008100700026/',
    supports: '30日・窓口',
  },
  unconfirmed: ['channels', 'place'],
  tier: 1,
})
