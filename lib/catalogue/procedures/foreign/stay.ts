import type { Procedure } from '@/lib/rules/schema'
import { within } from '../../periods'
import { is, on } from '../../rules'
import { all, procedure, text } from '../../vocabulary'
import { bySelfOnly, counter, free, mail, promptly } from '../phrases'
import { fromLaw, fromLawRoughly } from '../sources'

const cardLost = procedure({
  id: 'zairyu-card-saikofu',
  title: text('在留カードを再交付してもらう', '在留カードを もう 一度 もらう', 'Have the residence card reissued'),
  officialName: text('在留カードの再交付申請', '在留カードの 再交付', 'Reissue of a residence card'),
  events: ['foreign-resident'],
  per: 'household',
  requiredWhen: all(is('foreign-matter', 'lost'), is('foreign-status', 'mid-long-term')),
  deadlines: [
    {
      rules: [within({ days: 14 }, on('foreign-changed-on'), { closedDay: 'stays' })],
      text: text(
        'なくしたと知った日の翌日から14日以内（休みの日でも延びないものとして早めに）',
        'ないと わかった 次の 日から 14日までに',
        'Within 14 days after the loss was noticed; do not count on days off',
      ),
      loss: text('申請しないと、罰則があります。', 'しないと、罰が あります。', 'Not applying is punishable.'),
    },
  ],
  bring: [{ item: 'loss-report' }, { item: 'travel-passport' }, { item: 'photograph' }],
  fee: free,
  department: 'immigration',
  channels: [counter],
  whoCanFile: bySelfOnly,
  notes: [
    text(
      '先に警察へ届けます。マイナンバーカードといっしょの1枚だった方は、市民課にも知らせます。',
      '先に 警察に 言います。1枚の カードの 人は、市民課にも 言います。',
      'Report it to the police first. If it was a combined card, tell the Citizens’ Affairs Section too.',
    ),
  ],
  law: '出入国管理及び難民認定法 第19条の12',
  source: fromLaw,
  tier: 'external',
})

const pensionRefund = procedure({
  id: 'dattai-ichijikin',
  title: text(
    '年金の脱退一時金を請求する',
    '国に 帰る 人が 年金の お金を もらう',
    'Claim the pension lump sum on leaving',
  ),
  officialName: text('国民年金・厚生年金の脱退一時金', '脱退一時金', 'Lump-sum withdrawal payment'),
  events: ['foreign-resident'],
  per: 'household',
  requiredWhen: is('foreign-matter', 'leaving'),
  unchecked: [
    text(
      '日本国籍がなく、年金を6か月以上10年未満納めた',
      '日本の 国籍では ありません。年金を 6か月より 長く、10年より みじかく はらいました。',
      'Not Japanese, and contributions were paid for six months or more but less than ten years',
    ),
  ],
  deadlines: [
    {
      ...promptly(
        text(
          '日本の住所がなくなった日から2年以内（日本を出たあとで、郵便で）',
          '日本を 出てから 2年までに（郵便で）',
          'Within two years after you ceased to have an address in Japan, by post from abroad',
        ),
      ),
      loss: text(
        '受け取ると、それまでの年金の期間はなくなります。',
        'もらうと、日本の 年金の 期間は なくなります。',
        'Once it is paid, those years of contributions no longer count.',
      ),
    },
  ],
  bring: [{ item: 'travel-passport' }, { item: 'pension-number' }, { item: 'foreign-account' }],
  fee: free,
  department: 'pension-office',
  channels: [mail],
  whoCanFile: text('本人、代理人', '本人、かわりの 人', 'The person, or a proxy'),
  notes: [
    text(
      '先に市民課へ転出届を出します（「会津若松市の外へ引っ越す」で調べられます）。日本と社会保障の協定がある国の方は、期間を合わせられることがあります。',
      '先に 転出届を 出します。国に よって、年金を 合わせる ことが できます。',
      'First file the moving-out notification (see “I am leaving Aizuwakamatsu”). With some countries the years can be added up instead.',
    ),
  ],
  law: '国民年金法 附則第9条の3の2、厚生年金保険法 附則第29条',
  source: fromLawRoughly,
  tier: 'external',
})

export const foreignStay: readonly Procedure[] = [cardLost, pensionRefund]
