import type { Procedure } from '@/lib/rules/schema'
import { buildingDemolished } from '../../derived/housing'
import { incomeMatter } from '../../derived/tax-vehicle'
import { within } from '../../periods'
import { is, on } from '../../rules'
import { all, any, event, holds, procedure, text } from '../../vocabulary'
import { cityOnline, counter, free, mail, promptly } from '../phrases'
import { fromLaw, fromLawRoughly, fromPractice } from '../sources'
import { residentTaxReturn } from '../work/money'

/** Asked of the household as a whole: nobody has to be listed for it. */
const incomeReturn: Procedure = {
  ...residentTaxReturn,
  id: 'juminzei-shinkoku-kibo',
  events: ['tax-vehicle'],
  per: 'household',
  requiredWhen: is('income-matter', 'undeclared', 'none'),
  unchecked: [
    text(
      'その年の1月1日に、会津若松市に住んでいた',
      '1月1日に 会津若松市に 住んで いました。',
      'On 1 January of that year you lived in Aizuwakamatsu',
    ),
  ],
  notes: residentTaxReturn.notes.slice(0, 1),
}

const oneStop = procedure({
  id: 'furusato-onestop',
  title: text(
    'ふるさと納税のワンストップ特例を申し込む',
    'ふるさと納税の 特例を 申し込む',
    'Claim the one-stop exemption for hometown donations',
  ),
  officialName: text(
    '寄附金税額控除に係る申告特例申請',
    'ふるさと納税の 申告特例',
    'Special application for the donation tax credit',
  ),
  events: ['tax-vehicle'],
  per: 'household',
  requiredWhen: holds(incomeMatter),
  need: 'optional',
  unchecked: [
    text(
      'ふるさと納税をした先が5か所までで、確定申告や市・県民税の申告をしない',
      'ふるさと納税は 5つまでです。ほかの 申告は しません。',
      'You donated to five places at most and file no other return',
    ),
  ],
  deadlines: [
    {
      rules: [{ kind: 'yearly', monthDay: '01-10', closedDay: 'stays' }],
      text: text(
        '寄附した翌年の1月10日までに、寄附した自治体に届くように',
        '次の 年の 1月10日までに とどくように',
        'To reach the place you donated to by 10 January of the next year',
      ),
    },
  ],
  bring: [],
  fee: free,
  department: 'donation-city',
  channels: [
    mail,
    { type: 'online', via: text('寄附先のサイト', '寄附の サイト', 'The site of that city'), availability: 'national' },
  ],
  whoCanFile: text('寄附した本人', '本人', 'The donor'),
  law: '地方税法 附則第7条',
  source: fromLawRoughly,
  tier: 'external',
})

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

const directDebit = procedure({
  id: 'koza-furikae',
  title: text(
    '税や保険料を口座振替にする',
    '税金や 保険の お金を 口座から はらう',
    'Pay taxes and premiums by direct debit',
  ),
  officialName: text(
    '市税・保険料の口座振替申込・変更',
    '口座振替の 申し込み',
    'Direct debit for city taxes and premiums',
  ),
  events: ['tax-vehicle'],
  per: 'household',
  requiredWhen: is('payment-matter', 'bank'),
  deadlines: [
    promptly(
      text(
        '期限はありません（始まるまで1〜2か月）',
        '期限は ありません（1か月から 2か月 かかります）',
        'No deadline; it takes one to two months to begin',
      ),
    ),
  ],
  bring: [{ item: 'bank-seal' }, { item: 'tax-notice' }],
  fee: free,
  department: 'nozei',
  channels: [counter, mail, cityOnline],
  whoCanFile: text('税を納める方', '税金を はらう 人', 'The taxpayer'),
  notes: [
    text(
      '水道料金は、料金センターに別に申し込みます。',
      '水道は 料金センターに 申し込みます。',
      'Water bills are separate: ask the fee centre.',
    ),
  ],
  law: '会津若松市の規則',
  source: fromPractice,
  tier: 2,
})

export const respite = procedure({
  id: 'nozei-yuyo',
  title: text('納めるのが難しいことを相談する', '税金が はらえない ことを 相談する', 'Ask for time to pay'),
  officialName: text(
    '徴収の猶予・分割納付の相談、減免の申請',
    '猶予・分割・減免の 相談',
    'Respite, instalments or reduction of taxes',
  ),
  events: ['tax-vehicle'],
  per: 'household',
  requiredWhen: is('payment-matter', 'hard'),
  deadlines: [
    {
      ...promptly(
        text(
          '納期限の前に。過ぎた方も、すぐに',
          '期限の 前に。すぎた 人も すぐに',
          'Before the due date; if it has passed, now',
        ),
      ),
      loss: text(
        '相談しないと、延滞金がつき、差し押さえになることがあります。',
        '相談しないと、お金が ふえます。',
        'Without a word interest is added and property may be seized.',
      ),
    },
  ],
  bring: [{ item: 'tax-notice' }, { item: 'income-papers' }],
  fee: free,
  department: 'nozei',
  channels: [counter, { type: 'phone' }],
  whoCanFile: text('税を納める方、家族', '税金を はらう 人、家族', 'The taxpayer or family'),
  notes: [
    text(
      '国民健康保険税や介護保険料も、減免や分割を相談できます（国保年金課・高齢福祉課）。',
      '保険の お金も 相談できます。',
      'Insurance tax and care premiums too (Health Insurance and Pension Section, Welfare for the Elderly Section).',
    ),
  ],
  law: '地方税法 第15条・第15条の5・第323条、国民健康保険法 第77条',
  source: fromLawRoughly,
  tier: 2,
})

export const taxes: readonly Procedure[] = [
  incomeReturn,
  oneStop,
  buildingGone,
  registerClosed,
  businessAssets,
  directDebit,
  respite,
]
