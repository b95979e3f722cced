import type { Procedure } from '@/lib/rules/schema'
import { mopedInHousehold } from '../../derived/belongings'
import { deceasedWater, mopedIsPassedOn, mopedIsScrapped } from '../../derived/death'
import { renaming, someoneHasNewName } from '../../derived/names'
import { smallVehicleChanged, smallVehicleGivenUp } from '../../derived/tax-vehicle'
import { before, firstOf, within } from '../../periods'
import { dayOf, is, on } from '../../rules'
import { all, any, event, holds, not, procedure, text, today } from '../../vocabulary'
import { afterNewName, sinceNewName } from '../names/new-name-days'
import { counterOrBranch, free, mail } from '../phrases'

const leaves = event('moving-out')
const moves = event('moving-within')
const died = event('death')

const stopAhead = text(
  '使い終わる日の4〜5日前まで',
  '使い おわる 日の 4日か 5日 前までに',
  'Four to five days before the last day of use',
)
const stopNow = text(
  '使い終わる日の4〜5日前まで。まだの方は、すぐに電話で',
  'まだの 人は すぐに 電話して ください',
  'Four to five days ahead; if you have not done so, call now',
)

const gentsukiSource = {
  verification: 'web-checked',
  url: 'http://www.town.aizubange.fukushima.jp/soshiki/26/26.html',
  supports: '取得・住所変更15日／廃車30日',
} as const

const gentsukiHaisha = procedure({
  id: 'gentsuki-haisha',
  title: text(
    '原付などのナンバープレートを返す',
    '原付の ナンバープレートを 返す',
    'Return the number plate of a moped',
  ),
  officialName: text(
    '原付・小型特殊の廃車申告',
    '原付・小型特殊の 廃車',
    'Deregistration of a moped or small special vehicle',
  ),
  events: ['moving-out', 'death', 'tax-vehicle'],
  per: 'household',
  requiredWhen: any(
    all(leaves, holds(mopedInHousehold)),
    all(died, holds(mopedIsScrapped)),
    all(event('tax-vehicle'), holds(smallVehicleGivenUp)),
  ),
  deadlines: [
    {
      when: died,
      rules: [within({ days: 30 }, on('died-on'))],
      text: text(
        '使わなくなった日の翌日から30日以内（ここでは亡くなった日から数えています）',
        '使わなく なった 次の 日から 30日までに',
        'Within 30 days after it is given up (counted here from the day of death)',
      ),
      loss: text(
        '4月1日までに届け出ないと、次の年度も税金がかかります。',
        '4月1日までに 出さないと また 税金が かかります。',
        'If not done by 1 April, another year’s tax is due.',
      ),
    },
    {
      when: all(leaves, not(died)),
      rules: [within({ days: 30 }, on('moving-out-on'))],
      text: text(
        '引っ越した日の翌日から30日以内（30日目が閉庁日なら次の開庁日）',
        '引っ越した 次の 日から 30日までに',
        'Within 30 days after the move (the next open day if the last is closed)',
      ),
      loss: text(
        '4月1日までに届け出ないと、次の年度も税金がかかります。',
        '4月1日までに 出さないと また 税金が かかります。',
        'If not done by 1 April, another year’s tax is due.',
      ),
    },
    {
      when: all(event('tax-vehicle'), not(event('moving-out', 'death'))),
      rules: [within({ days: 30 }, on('vehicle-changed-on'))],
      text: text(
        '手放した日の翌日から30日以内（30日目が閉庁日なら次の開庁日）',
        '手放した 次の 日から 30日までに',
        'Within 30 days after you gave it up (the next open day if the last is closed)',
      ),
      loss: text(
        '4月1日までに届け出ないと、次の年度も税金がかかります。',
        '4月1日までに 出さないと また 税金が かかります。',
        'If not done by 1 April, another year’s tax is due.',
      ),
    },
  ],
  bring: [
    { item: 'number-plate' },
    { item: 'plate-certificate' },
    { item: 'identity-document' },
    { item: 'theft-report-number', when: event('tax-vehicle') },
  ],
  fee: {
    amountYen: null,
    text: text(
      '無料。標識をなくしたときは弁償金がかかることがあります（額は窓口で確かめます）',
      'お金は いりません。ナンバーを なくした 人は 聞いて ください',
      'Free; a lost plate may cost something (ask at the counter)',
    ),
  },
  department: 'zeimu',
  channels: [counterOrBranch, mail],
  whoCanFile: text(
    '持ち主、相続人、代理人',
    '持って いる 人、相続する 人、かわりの 人',
    'The owner, an heir, or a proxy',
  ),
  dependsOn: ['shibou-todoke'],
  forms: ['gentsuki-haisha'],
  notes: [
    text(
      '125ccを超えるバイクや軽自動車は、市役所ではなく運輸支局・軽自動車検査協会で手続きします。',
      '125ccより 大きい バイクや 車は、市役所では ありません。',
      'Larger motorcycles and cars are handled elsewhere.',
    ),
  ],
  law: '地方税法 第463条の19、会津若松市税条例',
  source: { ...gentsukiSource, confidence: 'high' },
  unconfirmed: ['channels'],
  tier: 1,
})

const gentsukiHenko = procedure({
  id: 'gentsuki-henko',
  title: text('原付などの住所や名義を変える', '原付の 住所や 名前を かえる', 'Change the address or name for a moped'),
  officialName: text('原付・小型特殊の名義・住所変更申告', '原付・小型特殊の 変更', 'Change of a moped’s registration'),
  events: ['moving-within', 'death', 'marriage', 'divorce', 'name-change', 'tax-vehicle'],
  per: 'household',
  requiredWhen: any(
    all(moves, holds(mopedInHousehold)),
    all(died, holds(mopedIsPassedOn)),
    all(event('tax-vehicle'), holds(smallVehicleChanged)),
    all(renaming, holds(someoneHasNewName), holds(mopedInHousehold)),
  ),
  deadlines: firstOf(
    [
      'death',
      {
        rules: [within({ days: 15 }, on('died-on'))],
        text: text(
          '名義が変わった日の翌日から15日以内（ここでは亡くなった日から数えています）',
          'なくなった 次の 日から 15日までに',
          'Within 15 days after the change (counted here from the day of death)',
        ),
      },
    ],
    [
      'moving-within',
      {
        rules: [within({ days: 15 }, on('moved-in-on'))],
        notBefore: on('moved-in-on'),
        text: text(
          '住み始めた日の翌日から15日以内（15日目が閉庁日なら次の開庁日）',
          '住みはじめた 次の 日から 15日までに',
          'Within 15 days after you moved in (the next open day if the last is closed)',
        ),
      },
    ],
    [
      'tax-vehicle',
      {
        when: holds(smallVehicleChanged),
        rules: [within({ days: 15 }, on('vehicle-changed-on'))],
        text: text(
          '変わった日の翌日から15日以内（15日目が閉庁日なら次の開庁日）',
          'かわった 次の 日から 15日までに',
          'Within 15 days after the change (the next open day if the last is closed)',
        ),
      },
    ],
    ...sinceNewName({
      rule: from => within({ days: 15 }, from),
      words: {
        ja: '15日以内（15日目が閉庁日なら次の開庁日）',
        'ja-easy': '15日までに',
        en: 'Within 15 days (the next open day if the last is closed)',
      },
    }),
  ),
  bring: [
    { item: 'plate-certificate' },
    { item: 'transfer-certificate', when: died },
    { item: 'inheritance-records', when: died },
    { item: 'identity-document' },
  ],
  fee: free,
  department: 'zeimu',
  channels: [counterOrBranch],
  whoCanFile: text('新旧の持ち主、代理人', '前の 人と 新しい 人、かわりの 人', 'The old or new owner, or a proxy'),
  dependsOn: ['tenkyo-todoke', 'shibou-todoke', ...afterNewName],
  forms: ['gentsuki-henko'],
  risk: text('納税の通知が届きません。', '税金の 紙が 来ません。', 'Tax notices do not arrive.'),
  notes: [
    text(
      '市内の引っ越しでは、転居届で住所がわかるため届がいらないことがあります。税務課で確かめます。',
      '市の 中の 引っ越しでは いらない ことが あります。税務課に 聞いて ください。',
      'For a move within the city it may not be needed: ask the Tax Section.',
    ),
  ],
  law: '地方税法 第463条の19、会津若松市税条例',
  source: { ...gentsukiSource, confidence: 'medium' },
  unconfirmed: ['channels'],
  tier: 1,
})

const suidoChushi = procedure({
  id: 'suido-chushi',
  title: text(
    '水道を止める・名義を変える',
    '水道を 止める・名前を かえる',
    'Stop the water or change the name on the contract',
  ),
  officialName: text('水道使用中止届・名義変更', '水道使用中止届・名義変更', 'Stopping water supply; change of name'),
  events: ['moving-within', 'moving-out', 'death', 'housing'],
  per: 'household',
  requiredWhen: any(
    any(event('moving-within', 'moving-out'), all(died, holds(deceasedWater))),
    all(event('housing'), is('water-matter', 'stop', 'name')),
  ),
  unchecked: [
    text(
      '水道を自分で契約している（管理会社がまとめて契約している住宅ではない）',
      '水道を 自分で 契約して いる（アパートの 会社が する ときは いりません）',
      'There is a water contract of your own; in some buildings the manager has one for all',
    ),
  ],
  deadlines: [
    {
      when: died,
      rules: [{ kind: 'promptly' }],
      text: text(
        'お早めに。止めるときは使い終わる日の4〜5日前までに',
        '早めに。止める ときは 4日か 5日 前までに',
        'Soon; to stop it, 4 to 5 days before the last day of use',
      ),
    },
    {
      when: all(leaves, not(died), dayOf('moving-out-on', today, { atLeastDays: 5 })),
      rules: [before(5, on('moving-out-on'))],
      text: stopAhead,
    },
    {
      when: all(leaves, not(died), dayOf('moving-out-on', today, { atMostDays: 4 })),
      rules: [{ kind: 'promptly' }],
      text: stopNow,
    },
    {
      when: all(moves, not(event('moving-out', 'death')), dayOf('moved-in-on', today, { atLeastDays: 5 })),
      rules: [before(5, on('moved-in-on'))],
      text: stopAhead,
    },
    {
      when: all(moves, not(event('moving-out', 'death')), dayOf('moved-in-on', today, { atMostDays: 4 })),
      rules: [{ kind: 'promptly' }],
      text: stopNow,
    },
    {
      when: all(
        is('water-matter', 'stop'),
        not(event('moving-within', 'moving-out', 'death')),
        dayOf('water-changes-on', today, { atLeastDays: 5 }),
      ),
      rules: [before(5, on('water-changes-on'))],
      text: stopAhead,
    },
    {
      when: all(
        is('water-matter', 'stop'),
        not(event('moving-within', 'moving-out', 'death')),
        dayOf('water-changes-on', today, { atMostDays: 4 }),
      ),
      rules: [{ kind: 'promptly' }],
      text: stopNow,
    },
    {
      when: all(is('water-matter', 'name'), not(event('moving-within', 'moving-out', 'death'))),
      rules: [{ kind: 'promptly' }],
      text: text('変わったら、早めに', 'かわったら 早く', 'Soon after the change'),
    },
  ],
  bring: [{ item: 'water-customer-number' }],
  fee: free,
  department: 'suido',
  channels: [
    {
      type: 'phone',
      note: text('0242-22-6172（料金センター）', '0242-22-6172', '0242-22-6172 (fee centre)'),
    },
    {
      type: 'online',
      via: text('インターネット申込', 'インターネット', 'Online application'),
      availability: 'city',
    },
  ],
  whoCanFile: text('使っている方、相続人', '使って いる 人、相続する 人', 'The user, or an heir'),
  noForm: text(
    '電話やインターネットで申し込み、様式はありません',
    '電話か インターネットで 申し込みます。紙は ありません。',
    'Applied for by phone or online; there is no form',
  ),
  risk: text(
    '使わなくても基本料金がかかります。',
    '使わなくても お金が かかります。',
    'The basic charge goes on even if nothing is used.',
  ),
  notes: [
    text(
      '同じ世帯のご家族が使い続けるときは名義変更、それ以外は精算して新しく申し込みます。',
      '家族が 使う ときは 名前を かえます。',
      'Where the same household goes on using it the name is changed; otherwise it is settled and applied for anew.',
    ),
  ],
  law: '会津若松市給水条例',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://www.city.aizuwakamatsu.fukushima.jp/docs/2008020800011/',
    supports: '電話・インターネット、4〜5日前、料金センター0242-22-6172',
  },
  tier: 1,
})

export const leavingThings: readonly Procedure[] = [gentsukiHaisha, gentsukiHenko, suidoChushi]
