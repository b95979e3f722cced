import type { Procedure } from '@/lib/rules/schema'
import { within } from '../../periods'
import { is, on } from '../../rules'
import { all, any, event, procedure, text } from '../../vocabulary'
import { free, mail, noDeadline } from '../phrases'
import { counterDayAndNight } from '../registers'
import { fromLaw } from '../sources'

const newForm = text(
  '2026年4月から新しい様式です。18歳未満のお子さんがいる方は、親権を父母の双方か一方に決めるか、家庭裁判所に申し立てていることが要ります。古い用紙のときは、別の紙や「その他」の欄に書き足します。',
  '2026年4月から 紙が 新しく なりました。18さいより 下の 子どもが いる 人は、親権を 2人か 1人に 決めます。または 家庭裁判所に 頼みます。',
  'The form is new since April 2026. With a child under 18, parental authority has to be settled as joint or sole, or brought before the family court. On an old form it is added on a separate sheet or under “other”.',
)

const byAgreement = procedure({
  id: 'rikon-todoke',
  title: text('離婚届を出す', '離婚届を 出す', 'File the divorce'),
  officialName: text('離婚届（協議離婚）', '離婚届', 'Notification of divorce by agreement'),
  events: ['divorce'],
  per: 'household',
  requiredWhen: is('divorce-way', 'agreed'),
  deadlines: [
    {
      ...noDeadline,
      text: text(
        '期限はありません（受け付けた日が、離婚の日になります）',
        '期限は ありません（出した 日が 離婚の 日です）',
        'No deadline: the day it is accepted is the day of the divorce',
      ),
    },
  ],
  bring: [
    { item: 'register-form-with-witnesses' },
    { item: 'custody-petition-proof', when: is('children-after-divorce', 'with-me', 'with-partner', 'both') },
    { item: 'identity-document' },
  ],
  fee: free,
  department: 'shimin',
  channels: [counterDayAndNight, mail],
  whoCanFile: text(
    '夫と妻（署名）。窓口へ持っていくのは別の人でもかまいません',
    'おっとと つま。持って いくのは ほかの 人でも いいです',
    'Both spouses sign; anyone may bring it',
  ),
  forms: ['rikon-todoke'],
  notes: [
    newForm,
    text(
      '住所、お子さんの名字と戸籍、健康保険は自動では変わりません。届を2人で確かめていないときは、出す前に市民課に相談できます。',
      '住所・子どもの 名字・保険は べつの 手続きです。',
      'Address, the children’s surname and register, and insurance do not change by themselves.',
    ),
  ],
  law: '民法 第763条〜第766条・第819条、戸籍法 第76条',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://www.city.ebetsu.hokkaido.jp/soshiki/shimin/4571.html',
    supports: 'R8.4.1新様式・旧様式は別紙',
  },
  tier: 1,
})

const byCourt = procedure({
  id: 'rikon-todoke-saiban',
  title: text('裁判所で決まった離婚を届け出る', '裁判所で 決まった 離婚を 届ける', 'File a divorce settled in court'),
  officialName: text(
    '離婚届（調停・審判・和解・認諾・判決）',
    '離婚届（裁判所）',
    'Notification of divorce after mediation, ruling, settlement or judgment',
  ),
  events: ['divorce'],
  per: 'household',
  requiredWhen: is('divorce-way', 'court'),
  deadlines: [
    {
      rules: [within({ days: 10 }, on('divorced-on'), { countsFirstDay: true })],
      text: text(
        '調停が成立した日、裁判が確定した日を1日目として10日以内（10日目が閉庁日なら次の開庁日）',
        '決まった 日を 1日目として 10日までに',
        'Within 10 days, the day it became final being the first (the next open day if the last is closed)',
      ),
      loss: text(
        '正当な理由なく遅れると、5万円以下の過料になることがあります。',
        'おくれると 5万円までの お金を はらう ことが あります。',
        'A fine of up to ¥50,000 for delay without reason.',
      ),
    },
  ],
  bring: [{ item: 'register-form' }, { item: 'divorce-court-papers' }, { item: 'identity-document' }],
  fee: free,
  department: 'shimin',
  channels: [counterDayAndNight, mail],
  whoCanFile: text(
    '申し立てた方（10日を過ぎたら、相手の方も）',
    '裁判所に 頼んだ 人（10日を すぎたら 相手も）',
    'Whoever applied to the court; after the 10 days the other too',
  ),
  forms: ['rikon-todoke'],
  notes: [text('証人はいりません。', '証人は いりません。', 'No witnesses are needed.')],
  law: '戸籍法 第43条・第63条・第77条',
  source: { ...fromLaw, supports: '戸籍法63条・77条・43条' },
  tier: 1,
})

/** 戸籍法77条の2 is not among the periods of 戸籍法43条: its first day is not counted (民法140条). */
const keepsSurname = procedure({
  id: 'koninshi-zokusho',
  title: text('離婚したあとも結婚中の名字を使う', '離婚しても 今の 名字を 使う', 'Keep the surname of the marriage'),
  officialName: text(
    '離婚の際に称していた氏を称する届（戸籍法77条の2の届）',
    '離婚の 際に 称して いた 氏を 称する 届',
    'Notification to go on bearing the surname used at the divorce',
  ),
  events: ['divorce', 'name-change'],
  per: 'household',
  requiredWhen: any(all(event('divorce'), is('name-after-divorce', 'keep')), is('name-change-way', 'keep-married')),
  deadlines: [
    {
      rules: [within({ months: 3 }, on('divorced-on'))],
      advised: within({ months: 3 }, on('divorced-on'), { countsFirstDay: true, closedDay: 'previous-open' }),
      notBefore: on('divorced-on'),
      text: text(
        '離婚の日の翌日から3か月以内（最後の日が閉庁日なら次の開庁日）。離婚の日を含めて数える市区町村もあるので、1日以上早めに。離婚届といっしょに出せます',
        '離婚の 日の 次の 日から 3か月までに。離婚届と いっしょに できます',
        'Within 3 months after the day of the divorce (the next open day if the last is closed). Some cities count that day: come earlier, best with the divorce itself',
      ),
      loss: text(
        '過ぎると、家庭裁判所の許可が要ります。',
        'おそいと、家庭裁判所に 行きます。',
        'After that the family court has to permit it.',
      ),
    },
  ],
  bring: [{ item: 'register-form' }, { item: 'identity-document' }],
  fee: free,
  department: 'shimin',
  channels: [counterDayAndNight, mail],
  whoCanFile: text(
    '結婚で名字を変えた本人',
    '結婚で 名字を 変えた 本人',
    'The one whose surname changed with the marriage',
  ),
  dependsOn: ['rikon-todoke', 'rikon-todoke-saiban'],
  forms: ['koninshi-zokusho'],
  notes: [
    text(
      'お子さんの名字と戸籍は変わりません。同じ名字に見えても、いっしょの戸籍に入れるには家庭裁判所の許可と入籍届が要ります。',
      '子どもの 戸籍は 変わりません。べつの 手続きが あります。',
      'The children’s surname and register do not follow, even if the surname looks the same.',
    ),
  ],
  law: '民法 第767条第2項・第140条・第143条、戸籍法 第77条の2',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://www.city.suginami.tokyo.jp/faq/koseki/konin/1002400.html',
    supports: '戸籍法43条は使わず離婚の日の翌日から起算・休日は翌日',
  },
  tier: 1,
})

export const divorceNotification: readonly Procedure[] = [byAgreement, byCourt, keepsSurname]
