import type { Procedure } from '@/lib/rules/schema'
import { buildingDemolished } from '../../derived/housing'
import { within } from '../../periods'
import { is, on } from '../../rules'
import { all, any, event, holds, procedure, text } from '../../vocabulary'
import { counter, free, mail } from '../phrases'
import { fromLaw, fromLawRoughly, fromPractice } from '../sources'

const buildingGone = procedure({
  id: 'kaoku-metsushitsu',
  title: text(
    '建物がなくなった・持ち主が替わったことを知らせる',
    '建物が なくなった・持ち主が かわったことを 知らせる',
    'Report a demolished or unregistered building',
  ),
  officialName: text(
    '家屋滅失届・未登記家屋の所有者変更届',
    '家屋滅失届・所有者変更届',
    'Report of a demolished building; change of owner of an unregistered one',
  ),
  events: ['tax-vehicle', 'housing', 'disaster'],
  per: 'household',
  requiredWhen: any(
    all(event('disaster'), is('home-damage', 'total')),
    all(event('tax-vehicle', 'housing'), holds(buildingDemolished)),
    all(event('tax-vehicle'), is('property-matter', 'unregistered')),
  ),
  unchecked: [
    text(
      '登記していない建物である（登記してある建物は、法務局の登記で足りることがあります）',
      '登記の ない 建物です（登記が あれば 法務局です）。',
      'The building is not in the land register; otherwise the register may be enough',
    ),
  ],
  deadlines: [
    {
      rules: [{ kind: 'yearly', monthDay: '12-31', closedDay: 'previous-open' }],
      text: text(
        '早めに、年内に（1月1日の状態で税が決まります）',
        '早く、12月の 終わりまでに（1月1日で 税金が きまります）',
        'Soon, within the year: the state on 1 January decides the tax',
      ),
      loss: text(
        '年を越すと、次の年度も固定資産税がかかることがあります。',
        'おそいと、次の 年も 税金が かかる ことが あります。',
        'Otherwise the property tax may go on for another year.',
      ),
    },
  ],
  bring: [{ item: 'building-papers' }, { item: 'identity-document' }],
  fee: free,
  department: 'zeimu',
  channels: [counter, mail],
  whoCanFile: text('所有者、相続人', '持って いる 人、相続する 人', 'The owner, or an heir'),
  forms: ['kaoku-metsushitsu'],
  law: '地方税法 第384条ほか（市の運用）',
  source: fromPractice,
  tier: 2,
})

const registerClosed = procedure({
  id: 'metsushitsu-touki',
  title: text('建物の登記を閉じる', '建物の 登記を なくす', 'Have the building struck off the land register'),
  officialName: text('建物滅失登記', '建物滅失登記', 'Registration of the loss of a building'),
  events: ['tax-vehicle', 'housing'],
  per: 'household',
  requiredWhen: holds(buildingDemolished),
  unchecked: [text('その建物が登記してある', '建物は 登記が あります。', 'The building is in the land register')],
  deadlines: [
    {
      rules: [within({ months: 1 }, on('demolished-on'), { closedDay: 'stays' })],
      text: text(
        '建物がなくなった日の翌日から1か月以内',
        'なくなった 次の 日から 1か月までに',
        'Within one month after the building was gone',
      ),
      loss: text(
        '怠ると、10万円以下の過料になることがあります。',
        'しないと 10万円までの お金を はらう ことが あります。',
        'Failing to do so can be fined up to ¥100,000.',
      ),
    },
  ],
  bring: [{ item: 'building-papers' }],
  fee: { amountYen: 0, text: text('登録免許税はかかりません', 'お金は いりません', 'No registration tax') },
  department: 'homukyoku',
  channels: [
    counter,
    mail,
    { type: 'online', via: text('登記ねっと', '登記ねっと', 'Toki-net'), availability: 'national' },
  ],
  whoCanFile: text(
    '登記の名義人、相続人、代理人',
    '登記の 名前の 人、相続する 人',
    'The registered owner, an heir, or a proxy',
  ),
  law: '不動産登記法 第57条・第164条',
  source: fromLawRoughly,
  tier: 'external',
})

const businessAssets = procedure({
  id: 'shokyaku-shisan',
  title: text('事業の機械や設備を申告する', '仕事の 機械を 申告する', 'Declare business machines and fittings'),
  officialName: text(
    '固定資産税（償却資産）の申告',
    '償却資産の 申告',
    'Property tax: declaration of depreciable assets',
  ),
  events: ['tax-vehicle'],
  per: 'household',
  requiredWhen: is('property-matter', 'business'),
  deadlines: [
    {
      rules: [{ kind: 'yearly', monthDay: '01-31', closedDay: 'next-open' }],
      text: text(
        '毎年1月31日まで（閉庁日なら次の開庁日）。1月1日に持っているもの',
        '毎年 1月31日までに（1月1日に ある もの）',
        'By 31 January every year (the next open day if closed), for what you own on 1 January',
      ),
    },
  ],
  bring: [{ item: 'building-papers' }],
  fee: free,
  department: 'zeimu',
  channels: [counter, mail, { type: 'online', via: text('eLTAX', 'eLTAX', 'eLTAX'), availability: 'national' }],
  whoCanFile: text('事業をする方、代理人', '仕事を する 人、かわりの 人', 'The owner of the business, or a proxy'),
  law: '地方税法 第383条',
  source: fromLaw,
  tier: 2,
})

export const propertyTaxes: readonly Procedure[] = [buildingGone, registerClosed, businessAssets]
