import type { Procedure } from '@/lib/rules/schema'
import { isForeign } from '../../derived/circumstances'
import { within } from '../../periods'
import { is, on } from '../../rules'
import { all, any, anyMember, event, holds, procedure, text } from '../../vocabulary'
import { counter, free, mail, noDeadline } from '../phrases'
import { counterDayAndNight } from '../registers'
import { fromLaw } from '../sources'

const koninTodoke = procedure({
  id: 'konin-todoke',
  title: text('婚姻届を出す', '婚姻届を 出す', 'Notify the marriage'),
  officialName: text('婚姻届', '婚姻届', 'Notification of marriage'),
  events: ['marriage'],
  per: 'household',
  requiredWhen: is('marriage-notice', 'not-yet', 'abroad'),
  unchecked: [text('お二人とも18歳以上である', '2人とも 18さい以上です。', 'Both of you are 18 or over')],
  deadlines: [
    {
      ...noDeadline,
      when: is('marriage-notice', 'not-yet'),
      text: text(
        '期限はありません（受け付けた日が、結婚の日になります）',
        '期限は ありません（出した 日が 結婚の 日です）',
        'No deadline: the day it is accepted is the day of the marriage',
      ),
    },
    {
      when: is('marriage-notice', 'abroad'),
      rules: [within({ months: 3 }, on('married-on'), { countsFirstDay: true })],
      text: text(
        '結婚した日を1日目として3か月以内（最後の日が閉庁日なら次の開庁日）',
        '結婚した 日を 1日目として 3か月までに',
        'Within 3 months, the day of the marriage being the first (the next open day if the last is closed)',
      ),
      loss: text(
        '正当な理由なく遅れると、5万円以下の過料になることがあります。',
        'おくれると 5万円までの お金を はらう ことが あります。',
        'A fine of up to ¥50,000 for delay without reason.',
      ),
    },
  ],
  bring: [
    { item: 'register-form-with-witnesses', when: is('marriage-notice', 'not-yet') },
    { item: 'foreign-marriage-certificate', when: is('marriage-notice', 'abroad') },
    { item: 'capacity-certificate', when: all(is('marriage-notice', 'not-yet'), anyMember(holds(isForeign))) },
    { item: 'identity-document' },
  ],
  fee: free,
  department: 'shimin',
  channels: [counterDayAndNight, mail],
  whoCanFile: text(
    '結婚するお二人（署名）。窓口へ持っていくのは別の人でもかまいません（委任状は不要）',
    '結婚する 2人。持って いくのは ほかの 人でも いいです',
    'The two of you, who sign; anyone may bring it, without a letter of proxy',
  ),
  forms: ['konin-todoke'],
  notes: [
    text(
      '住所は自動では変わりません。引っ越す方は、結果のページから「引っ越し」の手続きも加えられます。',
      '住所は 変わりません。引っ越す 人は、「引っ越し」も えらんで ください。',
      'Your address does not change by itself. If you move, add the move from the result page.',
    ),
    text(
      '2024年3月から、戸籍の証明書をつける必要は原則なくなりました。届け出る先は、お二人の本籍地か所在地のどの市区町村でもかまいません。',
      '戸籍の 紙は ふつう いりません。本籍の 町か、今 いる 町に 出します。',
      'Since March 2024 no family register certificates need be attached as a rule. File where either register is, or where you are.',
    ),
  ],
  law: '民法 第731条・第739条・第750条、戸籍法 第41条・第43条・第74条',
  source: { ...fromLaw, supports: '民法739条、戸籍法74条' },
  tier: 1,
})

/** For whoever fears that somebody else files for them. */
const refusal = procedure({
  id: 'fujuri-moshide',
  title: text(
    '勝手に届を出されないようにする',
    'ほかの 人が 勝手に 届を 出せないように する',
    'Keep others from filing in your name',
  ),
  officialName: text(
    '不受理申出（婚姻・離婚・縁組・離縁・認知）',
    '不受理申出',
    'Request not to accept a notification (marriage, divorce, adoption, acknowledgement)',
  ),
  events: ['marriage', 'divorce'],
  per: 'household',
  requiredWhen: any(
    all(event('marriage'), is('marriage-notice', 'not-yet')),
    all(event('divorce'), is('divorce-way', 'talks', 'agreed')),
  ),
  need: 'optional',
  unchecked: [
    text(
      '自分の知らないうちに届を出されるおそれがある',
      '知らない うちに 届を 出されるかも しれません。',
      'Someone may file without you knowing',
    ),
  ],
  deadlines: [
    {
      ...noDeadline,
      text: text(
        '期限はありません。出した日から、取り下げるまで有効です',
        '期限は ありません。やめると 言うまで 続きます。',
        'No deadline; it holds from the day you file until you withdraw it',
      ),
    },
  ],
  bring: [{ item: 'identity-document-with-photo' }],
  fee: free,
  department: 'shimin',
  channels: [counter],
  whoCanFile: text(
    '本人だけ（15歳未満は法定代理人）。窓口に来ます',
    '本人だけ。市役所に 来ます。',
    'The person themself only (under 15 a legal representative), at the counter',
  ),
  forms: ['fujuri-moshide'],
  notes: [
    text(
      '裁判で決まった離婚の届などは止められません。住所を知られたくない方の支援措置とは別の制度です。',
      '裁判の 届は 止められません。住所を かくす ことは べつです。',
      'It does not stop what a court has decided, and it is separate from keeping your address from someone.',
    ),
  ],
  law: '戸籍法 第27条の2',
  source: { ...fromLaw, supports: '戸籍法27条の2' },
  tier: 2,
})

const singleStatus = procedure({
  id: 'mibun-shomei',
  title: text('独身証明書・身分証明書をとる', '独身証明書・身分証明書を もらう', 'Get a certificate of being single'),
  officialName: text(
    '身分証明書・独身証明書',
    '身分証明書・独身証明書',
    'Certificate of status; certificate of being single',
  ),
  events: ['marriage'],
  per: 'household',
  requiredWhen: is('marriage-notice', 'not-yet'),
  need: 'optional',
  unchecked: [
    text(
      '本籍が会津若松市にあり、結婚相談所や外国の役所などから求められている',
      '本籍が 会津若松市です。その 紙を 出すように 言われました。',
      'Your register is in Aizuwakamatsu and an agency or a foreign authority asks for it',
    ),
  ],
  deadlines: [noDeadline],
  bring: [{ item: 'identity-document' }],
  fee: {
    amountYen: null,
    text: text(
      '市の手数料条例の別表によります（担当課に確認中）',
      'いくらか 市役所で 聞いて ください',
      'Set by the city’s fee ordinance; ask at the counter',
    ),
  },
  department: 'shimin',
  channels: [counter, mail],
  whoCanFile: text(
    '本人、代理人（委任状）',
    '本人、かわりの 人（委任状）',
    'The person, or a proxy with a letter of proxy',
  ),
  forms: ['koseki-seikyu'],
  notes: [
    text(
      '顔写真つきの身分証のことではありません。本籍地でしかとれません。',
      '写真の ある 身分証では ありません。本籍の 町だけで もらえます。',
      'This is no photo ID, and only the city of your family register issues it.',
    ),
  ],
  law: '会津若松市手数料条例（行政証明）',
  source: {
    verification: 'web-checked',
    confidence: 'medium',
    url: 'https://www.city.aizuwakamatsu.fukushima.jp/j/reiki_int/reiki_honbun/c503RG00000229.html',
    supports: '手数料は別表、生活保護受給者は免除',
  },
  tier: 2,
})

export const marriageNotification: readonly Procedure[] = [koninTodoke, refusal, singleStatus]
