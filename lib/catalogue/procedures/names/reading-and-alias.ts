import type { Procedure } from '@/lib/rules/schema'
import { is } from '../../rules'
import { any, procedure, text } from '../../vocabulary'
import { counter, free, mail, noDeadline } from '../phrases'
import { counterDayAndNight } from '../registers'
import { fromLaw } from '../sources'

/** The year of notifying readings ended on 2026-05-25; since then the city’s own entry may be corrected once without the court. */
const reading = procedure({
  id: 'furigana-henko',
  title: text('戸籍の振り仮名を直す', '戸籍の 読み方を 直す', 'Correct the reading in the family register'),
  officialName: text('氏名の振り仮名の変更届', '振り仮名の 変更届', 'Notification of a change of reading'),
  events: ['name-change'],
  per: 'household',
  valid: { by: { day: 'today' }, from: '2026-05-26' },
  requiredWhen: is('name-matter', 'reading'),
  unchecked: [
    text(
      '2026年5月26日より後に、市区町村長が通知のとおり載せた振り仮名である（自分で届け出た振り仮名を変えるときや2回目からは、家庭裁判所の許可が要ります）',
      '町が 書いた 読み方です（自分で 届けた 人や 2回目の 人は、家庭裁判所に 行きます）。',
      'The reading was entered by the city after 26 May 2026 as announced; one you notified yourself, or a second change, needs the family court',
    ),
  ],
  deadlines: [
    {
      ...noDeadline,
      text: text(
        '期限はありません（届け出る期間は2026年5月25日に終わり、届のなかった方は通知のとおりに載りました）',
        '期限は ありません（2026年5月25日に おわり、町が 書きました）',
        'No deadline (the year of notifying ended on 25 May 2026; whoever did not notify has the announced reading)',
      ),
    },
  ],
  bring: [{ item: 'register-form' }, { item: 'reading-proof' }, { item: 'identity-document' }],
  fee: free,
  department: 'shimin',
  channels: [
    counterDayAndNight,
    mail,
    {
      type: 'online',
      via: text('マイナポータル', 'マイナポータル', 'Mynaportal'),
      availability: 'city-dependent',
      note: text(
        '変更の届に使えるかは確認中です。',
        '使えるか まだ わかりません。',
        'Whether changes are taken is being confirmed.',
      ),
    },
  ],
  whoCanFile: text(
    '名字は戸籍の筆頭者（除籍なら配偶者、子）、名前は本人（15歳未満は法定代理人）',
    '名字は 戸籍の はじめの 人、名前は 本人（15さいより 下は 法律の かわりの 人）',
    'The surname: the head of the register (or the spouse, then a child); a given name: the person (under 15 a legal representative)',
  ),
  forms: ['furigana-henko'],
  risk: text(
    '違ったままにすると、年金・口座・パスポートの読み方と食い違います。',
    'ちがう ままだと、年金や 銀行で こまります。',
    'Left as it is, it will not match your pension, account or passport.',
  ),
  notes: [
    text(
      '正しく載っていれば、何もしなくてかまいません。',
      '正しい ときは、何も しなくて いいです。',
      'If the reading is right, nothing has to be done.',
    ),
  ],
  law: '戸籍法 第13条・第107条の3・第107条の4、戸籍法等改正（令和5年法律第48号）附則',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://www.town.kawamata.lg.jp/site/kurashi-tetsuzuki/furigana.html',
    supports: 'R8.5.26以降は職権記載・1回だけ許可不要',
  },
  tier: 1,
})

const alias = procedure({
  id: 'tsusho-kisai',
  title: text('住民票に通称を載せる・消す', '住民票に 通称を 書く・消す', 'Have an alias recorded, or removed'),
  officialName: text('通称の記載・削除の申出', '通称の 記載・削除', 'Request to record or remove an alias'),
  events: ['name-change', 'foreign-resident'],
  per: 'household',
  requiredWhen: any(is('name-matter', 'alias'), is('foreign-matter', 'alias')),
  unchecked: [
    text(
      '日本で生活するうえで、その名前を使っている（使う必要がある）',
      '日本で その 名前を 使って います。',
      'The name is used, or needed, in daily life in Japan',
    ),
  ],
  deadlines: [noDeadline],
  bring: [
    { item: 'alias-proof' },
    { item: 'residence-card' },
    { item: 'my-number-card' },
    { item: 'identity-document' },
  ],
  fee: free,
  department: 'shimin',
  channels: [counter],
  whoCanFile: text(
    '本人、代理人（委任状）',
    '本人、かわりの 人（委任状）',
    'The person, or a proxy with a letter of proxy',
  ),
  forms: ['tsusho-kisai'],
  notes: [
    text(
      '一度載せると、原則として変えられません。マイナンバーカードや印鑑登録にも使えます。在留カードには載りません。',
      '1回 書くと、ふつう 変えられません。在留カードには 書きません。',
      'Once recorded it cannot usually be changed. It can stand on the My Number Card and be used for a seal, but not on the residence card.',
    ),
  ],
  law: '住民基本台帳法施行令 第30条の16',
  source: { ...fromLaw, supports: '住民基本台帳法施行令30条の16' },
  tier: 2,
})

export const readingAndAlias: readonly Procedure[] = [reading, alias]
