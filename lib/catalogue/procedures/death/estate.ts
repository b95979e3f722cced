import type { Procedure } from '@/lib/rules/schema'
import { deceasedKeptDog } from '../../derived/death'
import { inheritedProperty } from '../../derived/housing'
import { byCalendarDay, promptly, within } from '../../periods'
import { dayOf, is, on, yes } from '../../rules'
import { all, any, calendarDay, event, holds, not, procedure, text } from '../../vocabulary'
import { cityOnline, counter, counterOrBranch, free, mail } from '../phrases'

const sozokuninDaihyo = procedure({
  id: 'sozokunin-daihyo',
  title: text(
    '亡くなった方の市税を受け継ぐ人を届け出る',
    'なくなった 人の 市の 税金を はらう 人を 知らせる',
    'Name the heir who takes over the city taxes',
  ),
  officialName: text(
    '相続人代表者指定届・固定資産現所有者申告',
    '相続人代表者指定届・固定資産現所有者申告',
    'Appointment of the heirs’ representative; report of the present owner of fixed assets',
  ),
  events: ['death', 'tax-vehicle', 'housing'],
  per: 'household',
  requiredWhen: any(
    all(event('death'), any(yes('deceased-property'), yes('deceased-paid-city-tax'))),
    all(event('tax-vehicle', 'housing'), holds(inheritedProperty)),
  ),
  deadlines: [
    {
      when: all(event('death'), yes('deceased-property')),
      rules: [within({ months: 3 }, on('died-on'))],
      text: text(
        '自分が今の所有者だと知った日の翌日から3か月以内（ふつうは亡くなった日から数えます）',
        '知った 次の 日から 3か月までに',
        'Within 3 months after you learned that you are the present owner (usually counted from the death)',
      ),
    },
    {
      when: all(event('death'), not(yes('deceased-property')), yes('deceased-paid-city-tax')),
      rules: [promptly],
      text: text('すみやかに', '早めに', 'Promptly'),
    },
    {
      when: all(
        holds(inheritedProperty),
        not(all(event('death'), any(yes('deceased-property'), yes('deceased-paid-city-tax')))),
      ),
      rules: [promptly],
      text: text(
        '自分が今の所有者だと知った日の翌日から3か月以内。過ぎた方も、すぐに',
        '知った 次の 日から 3か月までに。すぎた 人も すぐに',
        'Within 3 months after you learned that you are the present owner; if that has passed, now',
      ),
    },
  ],
  bring: [{ item: 'inheritance-records' }, { item: 'identity-document' }],
  fee: free,
  department: 'zeimu',
  channels: [counter, mail],
  whoCanFile: text('相続人', '相続する 人', 'An heir'),
  dependsOn: ['shibou-todoke'],
  forms: ['sozokunin-daihyo'],
  risk: text(
    '現所有者の申告をしない、または偽ると、10万円以下の過料になることがあります。',
    '出さないと 10万円までの お金を はらう ことが あります。',
    'A fine of up to 100,000 yen for not reporting or reporting falsely.',
  ),
  notes: [
    text(
      '法務局でする相続登記とは別の届です。登記が年内に終われば、省ける扱いがあります。',
      '法務局の 登記とは べつです。',
      'This is separate from registering the inheritance; it can sometimes be left out if that is done within the year.',
    ),
  ],
  law: '地方税法 第9条の2・第384条の3',
  source: {
    verification: 'web-checked',
    confidence: 'medium',
    url: 'http://www.city.abashiri.hokkaido.jp/soshiki/7/1853.html',
    supports: '翌日から3か月を経過した日まで・知った日は通常死亡を知った日',
  },
  tier: 1,
})

const registerFine = text(
  '正当な理由なく登記しないと、10万円以下の過料になることがあります。',
  'しないと 10万円までの お金を はらう ことが あります。',
  'A fine of up to 100,000 yen without good reason.',
)

/** The duty began with 2024-04-01: earlier inheritances have three years from then. */
const diedSinceTheDuty = dayOf('died-on', calendarDay('2024-04-01'), { atLeastDays: 0 })

const sozokuTouki = procedure({
  id: 'sozoku-touki',
  title: text(
    '土地・家屋の相続を登記する',
    '土地や 家の 名前を かえる（登記）',
    'Register the inheritance of land or buildings',
  ),
  officialName: text('相続登記', '相続登記', 'Registration of inheritance'),
  events: ['death', 'tax-vehicle', 'housing'],
  per: 'household',
  requiredWhen: any(
    all(event('death'), yes('deceased-property')),
    all(event('tax-vehicle', 'housing'), holds(inheritedProperty)),
  ),
  deadlines: [
    {
      when: all(event('death'), diedSinceTheDuty),
      rules: [within({ years: 3 }, on('died-on'), { closedDay: 'stays' })],
      text: text(
        '相続で取得したことを知った日から3年以内（ここでは亡くなった日から数えています）',
        '知った 日から 3年までに',
        'Within 3 years after you learned of the inheritance (counted here from the death)',
      ),
      loss: registerFine,
    },
    {
      when: all(event('death'), not(diedSinceTheDuty)),
      rules: [byCalendarDay('2027-03-31')],
      text: text(
        '2027年3月31日まで（2024年4月1日より前の相続）',
        '2027年3月31日までに（2024年4月より 前に なくなった とき）',
        'By 31 March 2027 (inheritances before 1 April 2024)',
      ),
      loss: registerFine,
    },
    {
      when: all(event('tax-vehicle', 'housing'), not(event('death'))),
      rules: [promptly],
      text: text(
        '相続で取得したことを知った日から3年以内（2024年4月より前の相続は2027年3月31日まで）',
        '知った 日から 3年までに（2024年4月より 前の 相続は 2027年3月31日まで）',
        'Within 3 years after you learned of it (inheritances before April 2024: by 31 March 2027)',
      ),
      loss: registerFine,
    },
  ],
  bring: [{ item: 'inheritance-records' }, { item: 'division-agreement' }],
  fee: {
    amountYen: null,
    text: text('登録免許税（0.4%など）', '税金が かかります', 'Registration tax (0.4 % and so on)'),
  },
  department: 'homukyoku',
  channels: [
    counter,
    mail,
    { type: 'online', via: text('登記ねっと', '登記ねっと', 'Touki-net'), availability: 'national' },
  ],
  whoCanFile: text('相続人', '相続する 人', 'An heir'),
  dependsOn: ['shibou-todoke', 'koseki-shomei'],
  notes: [
    text(
      '遺産の分け方がまだ決まらないときは、「相続人申告登記」で義務を果たせます。',
      'まだ 決まらない ときは「相続人申告登記」が できます。',
      'If the estate is not divided yet, a simple report of the heirs fulfils the duty.',
    ),
  ],
  law: '不動産登記法 第76条の2・第164条',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://n-shoshi.com/1294',
    supports: '2年・5万円以下・施行前は施行日から2年',
  },
  tier: 'external',
})

const techoHenkan = procedure({
  id: 'techo-henkan',
  title: text('障害者手帳・受給者証を返す', '障害者手帳を 返す', 'Return the disability handbook'),
  officialName: text('障害者手帳の返還', '障害者手帳の 返還', 'Return of a disability handbook'),
  events: ['death'],
  per: 'household',
  requiredWhen: is('deceased-papers', 'handbook', 'both'),
  deadlines: [{ rules: [promptly], text: text('すみやかに', '早めに', 'Promptly') }],
  bring: [{ item: 'deceased-handbook' }],
  fee: free,
  department: 'shogaisha-shien',
  channels: [counterOrBranch],
  whoCanFile: text('ご家族、代理人', '家族、かわりの 人', 'The family, or a proxy'),
  dependsOn: ['shibou-todoke'],
  forms: ['techo-henko'],
  law: '身体障害者福祉法施行令 第9条ほか',
  source: {
    verification: 'web-checked',
    confidence: 'medium',
    url: 'https://www.town.aizubange.fukushima.jp/soshiki/27/249.html',
    supports: '診断書・写真4×3・療育は会津児相/県センター',
  },
  unconfirmed: ['channels'],
  tier: 1,
})

const dogKainushi = procedure({
  id: 'dog-kainushi-henko',
  title: text(
    '犬の飼い主が替わったことを届け出る',
    '犬を かう 人が かわったことを 知らせる',
    'Report the dog’s new owner',
  ),
  officialName: text('犬の登録事項変更届', '犬の登録事項変更届', 'Change of a dog’s registration'),
  events: ['death'],
  per: 'household',
  requiredWhen: holds(deceasedKeptDog),
  unchecked: [text('これからも犬を飼う方がいる', 'これからも 犬を かう', 'Someone goes on keeping the dog')],
  deadlines: [
    {
      rules: [within({ days: 30 }, on('died-on'))],
      text: text(
        '飼い主が替わった日の翌日から30日以内',
        'かわった 次の 日から 30日までに',
        'Within 30 days after the change',
      ),
    },
  ],
  bring: [{ item: 'aizu-dog-tag' }],
  fee: free,
  department: 'kenko-zoshin',
  channels: [counterOrBranch, cityOnline],
  whoCanFile: text('新しい飼い主', 'あたらしく 犬を かう 人', 'The new owner'),
  forms: ['dog-henko'],
  risk: text(
    '届け出ないと20万円以下の罰金の規定があります。',
    '出さないと 罰金の きまりが あります。',
    'The law provides a fine of up to 200,000 yen.',
  ),
  notes: [
    text(
      '担当課は公開資料で確認できていないため、行く前に電話で確かめます。マイクロチップの登録は別に変更します。',
      '行く 前に 電話で 聞いて ください。',
      'Please call before you go; the microchip record is changed separately.',
    ),
  ],
  law: '狂犬病予防法 第4条第4項・第5項',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://www.city.aizuwakamatsu.fukushima.jp/docs/2008100700026/',
    supports: '30日・窓口',
  },
  unconfirmed: ['channels', 'place'],
  tier: 1,
})

export const deathEstate: readonly Procedure[] = [sozokuninDaihyo, sozokuTouki, techoHenkan, dogKainushi]
