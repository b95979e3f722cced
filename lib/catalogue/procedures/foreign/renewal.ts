import type { Procedure } from '@/lib/rules/schema'
import { periodIsOver } from '../../derived/foreign-resident'
import { before } from '../../periods'
import { is, on } from '../../rules'
import { all, holds, not, procedure, text } from '../../vocabulary'
import { newCard } from '../cards/my-number-card'
import { bySelfOnly, counter, free, promptly } from '../phrases'
import { fromLaw, fromPractice } from '../sources'

const voidCard = text(
  '過ぎるとカードが使えなくなり、作り直しに1,000円かかります。',
  'おそいと カードが 使えなく なります。新しい カードは 1,000円です。',
  'After that the card is void, and a new one costs ¥1,000.',
)

const untilItExpires = [before(0, on('foreign-expires-on'))]

const cardValidity = procedure({
  id: 'mynumber-foreigner-kikan-henko',
  title: text('マイナンバーカードの期限を延ばす', 'マイナンバーカードの 期限を 延ばす', 'Extend your My Number Card'),
  officialName: text(
    'マイナンバーカードの有効期間変更・特例期間延長',
    'マイナンバーカードの 有効期間変更',
    'My Number Card: change of validity, or extension while a renewal is under way',
  ),
  events: ['foreign-resident'],
  per: 'household',
  requiredWhen: all(is('foreign-renewal', 'permitted', 'applied'), not(holds(periodIsOver))),
  unchecked: [
    text('マイナンバーカードを持っている', 'マイナンバーカードが あります。', 'There is a My Number Card'),
    text(
      '永住者ではなく、特定在留カードを入管で受け取った方でもない',
      '永住者では ありません。特定在留カードを 入管で もらって いません。',
      'Neither a permanent resident nor the holder of a combined card received from Immigration',
    ),
  ],
  deadlines: [
    {
      when: is('foreign-renewal', 'permitted'),
      rules: untilItExpires,
      text: text(
        'カードの有効期限の日まで（閉庁日なら、その前の開庁日）',
        'カードの 期限の 日までに',
        'Until the day the card expires (the open day before if the hall is closed)',
      ),
      loss: voidCard,
    },
    {
      when: is('foreign-renewal', 'applied'),
      rules: untilItExpires,
      text: text(
        'カードの有効期限の日まで（閉庁日なら、その前の開庁日）。2か月まで延びます。許可のあと、もう一度来てください',
        'カードの 期限の 日までに。2か月 延びます。後で もう 一度 来て ください',
        'Until the day the card expires (the open day before if the hall is closed). It is extended by up to two months; come again once the renewal is permitted',
      ),
      loss: voidCard,
    },
  ],
  bring: [{ item: 'residence-card' }, { item: 'my-number-card' }],
  fee: free,
  department: 'shimin',
  channels: [counter],
  whoCanFile: text(
    '本人、法定代理人。代理人は照会書が要ります',
    '本人、法律の かわりの 人',
    'The holder, a legal representative; a proxy needs a letter of inquiry',
  ),
  forms: ['card-henko'],
  notes: [
    text(
      '入管で在留期間を更新しても、マイナンバーカードの期限は自動では延びません。',
      '入管で ビザを 延ばしても、マイナンバーカードは 延びません。',
      'A renewal at Immigration does not extend the My Number Card by itself.',
    ),
  ],
  law: '番号法施行規則（行政手続における特定の個人を識別するための番号の利用等に関する法律 第17条）',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://www.moj.go.jp/isa/tokutei.html',
    supports: '申請場所・任意',
  },
  tier: 1,
})

const insurancePeriod = procedure({
  id: 'kokuho-zairyu-koshin',
  title: text(
    '国民健康保険に新しい在留期限を知らせる',
    '国民健康保険に 新しい ビザの 期限を 知らせる',
    'Show the new period of stay to National Health Insurance',
  ),
  officialName: text(
    '国民健康保険 資格確認書等の有効期限の変更（在留期間の更新）',
    '国民健康保険の 期限の 変更',
    'National Health Insurance: validity after a renewed period of stay',
  ),
  events: ['foreign-resident'],
  per: 'household',
  requiredWhen: is('foreign-renewal', 'permitted'),
  unchecked: [text('国民健康保険に入っている', '国民健康保険です。', 'You are in National Health Insurance')],
  deadlines: [
    promptly(
      text(
        '在留期間が新しくなったら、早めに（資格確認書などの期限が前の在留期限のことがあります）',
        'ビザが 新しく なったら、早く',
        'Soon after the renewal: certificates often run only as long as the former period',
      ),
    ),
  ],
  bring: [{ item: 'residence-card' }, { item: 'kokuho-certificate' }],
  fee: free,
  department: 'kokuho-nenkin',
  channels: [counter],
  whoCanFile: text('世帯主、同じ世帯の方', '世帯主、家族', 'The head of household or a member of it'),
  law: '国民健康保険法 第5条・第9条',
  source: fromPractice,
  tier: 2,
})

/** The stay itself: whoever has not applied in time is told so before anything else. */
const renewal = procedure({
  id: 'zairyu-kikan-koshin',
  title: text(
    '在留期間の更新を入管に申請する',
    '入管に ビザの 更新を 申し込む',
    'Apply to Immigration for the renewal',
  ),
  officialName: text('在留期間更新許可申請', '在留期間更新許可申請', 'Application to extend the period of stay'),
  events: ['foreign-resident'],
  per: 'household',
  requiredWhen: is('foreign-renewal', 'not-yet'),
  deadlines: [
    {
      when: not(holds(periodIsOver)),
      rules: [before(0, on('foreign-expires-on'))],
      text: text(
        '在留期間が終わる日まで（おおむね3か月前から受け付けます）',
        'ビザの 期限の 日までに（3か月 前から できます）',
        'Until the period of stay ends; accepted from about three months before',
      ),
      loss: text(
        '過ぎると不法残留になり、住民票も消えます。',
        'おそいと、日本に いられなく なります。住民票も 消えます。',
        'After that the stay is illegal, and the residence record ends.',
      ),
    },
    {
      when: holds(periodIsOver),
      ...promptly(
        text(
          '期限が過ぎています。今すぐ、在留カードとパスポートを持って入管へ（電話 0570-013904）',
          '期限が すぎて います。今すぐ 入管へ 行って ください（電話 0570-013904）',
          'The period is over: go to Immigration at once with residence card and passport (telephone 0570-013904)',
        ),
      ),
    },
  ],
  bring: [{ item: 'residence-card' }, { item: 'travel-passport' }, { item: 'photograph' }],
  fee: {
    amountYen: null,
    text: text(
      '許可のとき、入管の手数料がかかります',
      '入管に お金を はらいます',
      'Immigration’s fee, due when it is permitted',
    ),
  },
  department: 'immigration',
  channels: [
    counter,
    {
      type: 'online',
      via: text('在留申請オンラインシステム', '入管の ホームページ', 'Immigration’s online system'),
      availability: 'national',
    },
  ],
  whoCanFile: bySelfOnly,
  notes: [
    text(
      '期限の日までに申請した方は、結果が出るまで（長くて期限から2か月）、今の資格で日本にいられます。新しい在留カードを受け取ったら、マイナンバーカードと国民健康保険の手続きをします。',
      '期限までに 申し込んだ 人は、待って いる 間（2か月まで）日本に いられます。その後で 市役所に 来て ください。',
      'Whoever applied in time may stay until the decision, for two months at the longest. Then come to the city for the My Number Card and the insurance.',
    ),
  ],
  law: '出入国管理及び難民認定法 第20条・第21条',
  source: fromLaw,
  tier: 'external',
})

/** A card that has expired is not extended any more. */
const cardAgain: Procedure = {
  ...newCard,
  id: 'mynumber-card-shinsei-kigen',
  title: text('マイナンバーカードを作り直す', 'マイナンバーカードを もう 一度 作る', 'Get a new My Number Card'),
  events: ['foreign-resident'],
  per: 'household',
  requiredWhen: all(is('foreign-renewal', 'permitted', 'applied'), holds(periodIsOver)),
  need: 'must',
  unchecked: [
    text(
      'マイナンバーカードを持っていて、その期限も過ぎた',
      'マイナンバーカードが ありました。期限が すぎました。',
      'You had a My Number Card, and it has expired too',
    ),
  ],
  bring: [{ item: 'residence-card' }, { item: 'my-number-card' }, { item: 'photograph' }],
  fee: {
    amountYen: 1000,
    text: text('再発行は1,000円（電子証明書を含む）', '1,000円', '¥1,000 with the electronic certificate'),
  },
  dependsOn: [],
  noForm: text(
    '国の交付申請書（ＱＲコードつき）か、スマートフォンで申し込みます',
    '国の 紙か スマートフォンで 申し込みます。',
    'Applied for on the national form with its QR code, or by smartphone',
  ),
  notes: [],
}

export const foreignRenewals: readonly Procedure[] = [renewal, cardValidity, cardAgain, insurancePeriod]
