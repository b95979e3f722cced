import { from15 } from '../../derived/ages'
import { isNewborn } from '../../derived/birth'
import { mayHaveCardQuickly, startsLivingHere } from '../../derived/moving'
import { newNameOnCard, renaming } from '../../derived/names'
import { age, is, no, on, yes } from '../../rules'
import { all, any, event, holds, not, procedure, text } from '../../vocabulary'
import { afterMovingIn, counter, free, noDeadline } from '../phrases'

const byCardHolder = text(
  '本人、同じ世帯の方（暗証番号が要ります）、法定代理人',
  '本人、いっしょに 住む 家族（暗証番号が 要ります）',
  'The holder, a member of the same household (with the PIN), or a legal representative',
)

const pinReset = text(
  '暗証番号を忘れた方は、窓口で新しく決められます。本人確認書類を持ってきてください。',
  '暗証番号を 忘れた 人は、市役所で 新しく 決めます。',
  'If you have forgotten the PIN you can set a new one at the counter; bring proof of identity.',
)

export const cardContinuousUse = procedure({
  id: 'mynumber-card-continuous-use',
  title: text('マイナンバーカードを使い続ける', 'マイナンバーカードを 続けて 使う', 'Keep using your My Number Card'),
  officialName: text(
    'マイナンバーカードの継続利用手続',
    'マイナンバーカードの 継続利用',
    'Continued use of the My Number Card',
  ),
  events: ['moving-in', 'foreign-resident'],
  per: 'member',
  requiredWhen: all(is('moved-from', 'other-city'), yes('has-my-number-card')),
  deadlines: [
    {
      rules: [
        { kind: 'within', count: 14, unit: 'days', from: on('moved-in-on'), countsFirstDay: false, closedDay: 'stays' },
        {
          kind: 'within',
          count: 30,
          unit: 'days',
          from: on('planned-leaving-on'),
          countsFirstDay: false,
          closedDay: 'stays',
        },
      ],
      notBefore: on('moved-in-on'),
      text: text(
        '転入の届と同時に。住み始めた日の翌日から14日以内で、転出予定日の翌日から30日以内（閉庁日でも延びないものとして早めに）',
        '転入の 届と いっしょに。住み はじめて 14日までで、転出予定日から 30日までに',
        'Together with registering your move: within 14 days of moving in and 30 days of the planned day of leaving; do not count on closed days',
      ),
      loss: text(
        '過ぎるとカードが使えなくなり、作り直しは原則有料です。',
        'おそいと カードが 使えなく なります。新しい カードは お金が かかります。',
        'After that the card becomes invalid, and a new one usually costs money.',
      ),
    },
  ],
  bring: [{ item: 'my-number-card' }],
  fee: free,
  department: 'shimin',
  channels: [counter],
  whoCanFile: byCardHolder,
  dependsOn: ['tennyu-todoke'],
  forms: ['card-henko'],
  risk: text(
    '転入の届から90日を過ぎるか、手続きの前にまた引っ越すと、カードが失効します。',
    '転入の 届から 90日を すぎると、カードが 使えなく なります。',
    'The card also lapses 90 days after the move is registered, or if you move again first.',
  ),
  notes: [pinReset],
  law: '番号法 第17条、住民基本台帳法 第24条の2',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://www.city.sakata.lg.jp/kurashi/todokede/jyusyohenko/tennyusyutsu-keizoku.html',
    supports: '30日・14日・90日',
  },
  tier: 1,
})

export const signingCertificate = procedure({
  id: 'mynumber-esign-reissue',
  title: text('電子署名を入れ直す', 'インターネットの サインを 新しく する', 'Renew your electronic signature'),
  officialName: text('署名用電子証明書の新規・再発行', '署名用電子証明書', 'Signing certificate on the My Number Card'),
  events: ['moving-in', 'moving-within', 'marriage', 'divorce', 'name-change'],
  per: 'member',
  requiredWhen: any(
    all(is('moved-from', 'other-city'), yes('has-my-number-card')),
    all(event('moving-within'), yes('has-my-number-card')),
    all(renaming, holds(newNameOnCard)),
  ),
  exceptions: [
    {
      when: not(holds(from15)),
      because: text(
        '15歳未満の方には、原則として発行しないため',
        '15歳より 下の 人には 出しません。',
        'Because it is usually not issued to anyone under 15.',
      ),
    },
  ],
  deadlines: [
    {
      rules: [{ kind: 'none' }],
      text: text(
        '期限はありません。住所や氏名が変わると前のものは失効するので、使う前に',
        '期限は ありません。使う 前に。',
        'No deadline, but the old one ends with your old address or name: renew it before you need it',
      ),
    },
  ],
  bring: [{ item: 'my-number-card' }],
  fee: free,
  department: 'shimin',
  channels: [counter],
  whoCanFile: text(
    '本人（代理人は照会書が要り、その日には終わりません）',
    '本人（かわりの 人は その日に 終わりません）',
    'The holder; a proxy needs a letter of inquiry and a second visit',
  ),
  dependsOn: ['mynumber-card-continuous-use', 'mynumber-card-kisai-henko'],
  forms: ['denshi-shomeisho'],
  risk: text(
    'e-Taxやマイナポータルの申請、オンラインの転出届が使えません。',
    'インターネットの 申し込みが できません。',
    'You cannot use e-Tax, applications on Mynaportal or online moving-out.',
  ),
  law: '公的個人認証法 第3条ほか',
  source: { verification: 'knowledge-only', confidence: 'medium' },
  tier: 1,
})

export const newCard = procedure({
  id: 'mynumber-card-shinsei',
  title: text('マイナンバーカードを作る', 'マイナンバーカードを 作る', 'Get a My Number Card'),
  officialName: text('マイナンバーカード交付申請', 'マイナンバーカードの 申し込み', 'Application for a My Number Card'),
  events: ['moving-in', 'birth', 'foreign-resident'],
  per: 'member',
  requiredWhen: any(all(holds(startsLivingHere), no('has-my-number-card')), all(event('birth'), holds(isNewborn))),
  need: 'optional',
  deadlines: [
    {
      rules: [{ kind: 'none' }],
      text: text(
        '期限はありません。受け取りまで1〜2か月',
        '期限は ありません。1か月から 2か月 かかります。',
        'No deadline. It takes one to two months',
      ),
    },
  ],
  bring: [{ item: 'photograph', when: not(holds(isNewborn)) }, { item: 'identity-document' }],
  fee: { amountYen: 0, text: text('初めての方は無料', 'はじめての 人は お金は いりません', 'Free the first time') },
  department: 'shimin',
  channels: [
    {
      type: 'online',
      via: text('スマートフォン・パソコン', 'スマホ・パソコン', 'Phone or computer'),
      availability: 'national',
    },
    { type: 'mail' },
    {
      type: 'counter',
      note: text(
        '申請の手伝いと写真の撮影もしています。',
        '手伝います。写真も とれます。',
        'Help and photographs are available.',
      ),
    },
  ],
  whoCanFile: text(
    '本人（15歳未満の方は法定代理人）',
    '本人（15歳より 下の 人は 親など）',
    'The person concerned; under 15 a legal representative',
  ),
  dependsOn: [...afterMovingIn, 'shussei-todoke'],
  noForm: text(
    '国の交付申請書（ＱＲコードつき）か、スマートフォンで申し込みます',
    '国の 紙か スマートフォンで 申し込みます。',
    'Applied for on the national form with its QR code, or by smartphone',
  ),
  notes: [
    text(
      '作るかどうかは自由です。健康保険は資格確認書でも使えます。',
      '作らなくても いいです。',
      'It is optional; health insurance also works with an eligibility certificate.',
    ),
  ],
  law: '番号法 第16条の2・第17条',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://www.city.aizuwakamatsu.fukushima.jp/docs/2015112300038/',
    supports: '有効期間・手数料',
  },
  tier: 1,
})

/** 特急発行: only for the cases the law names; here those coming from abroad and babies under one. */
export const expressCard = procedure({
  id: 'mynumber-card-express',
  title: text('マイナンバーカードを急いで作る', 'マイナンバーカードを 早く 作る', 'Get a My Number Card quickly'),
  officialName: text(
    'マイナンバーカード特急発行',
    'マイナンバーカードの 特急発行',
    'Express issue of the My Number Card',
  ),
  events: ['moving-in', 'birth', 'foreign-resident'],
  per: 'member',
  requiredWhen: any(
    all(holds(startsLivingHere), holds(mayHaveCardQuickly), no('has-my-number-card')),
    all(event('birth'), holds(isNewborn)),
  ),
  need: 'optional',
  deadlines: [
    {
      when: all(is('moved-from', 'abroad'), age({ atLeast: 1 })),
      rules: [
        { kind: 'within', count: 30, unit: 'days', from: on('moved-in-on'), countsFirstDay: false, closedDay: 'stays' },
      ],
      text: text(
        '国外から転入した日の翌日から30日以内',
        '外国から 来た 日の 次の 日から 30日までに',
        'Within 30 days after moving in from abroad',
      ),
    },
    {
      when: age({ under: 1 }),
      rules: [
        { kind: 'within', count: 1, unit: 'years', from: on('birth-date'), countsFirstDay: true, closedDay: 'stays' },
      ],
      text: text(
        '満1歳になる前の日まで（出生届と同時に申し込めます）',
        '1歳の 誕生日の 前の 日までに（出生届と いっしょに できます）',
        'Until the day before the first birthday; it can be applied for with the birth notification',
      ),
    },
  ],
  bring: [{ item: 'photograph', when: not(age({ under: 1 })) }, { item: 'identity-document' }],
  fee: {
    amountYen: 0,
    text: text(
      '無料（国外からの転入と1歳未満の方）',
      'お金は いりません（外国から 来た 人と 赤ちゃん）',
      'Free for those from abroad and babies',
    ),
  },
  department: 'shimin',
  channels: [counter],
  whoCanFile: text(
    '本人（赤ちゃんは父か母）',
    '本人（赤ちゃんは お父さんか お母さん）',
    'The person concerned; for a baby the father or mother',
  ),
  dependsOn: [...afterMovingIn, 'shussei-todoke'],
  noForm: text(
    '国の特急発行用の交付申請書を、窓口で書きます',
    '国の 紙を 市役所で 書きます。',
    'The national form for express issue is filled in at the counter',
  ),
  notes: [
    text(
      '約1週間で届きます。急がない方は通常の申請でかまいません。',
      '1週間ぐらいで 来ます。',
      'It arrives in about a week. Without hurry the ordinary application will do.',
    ),
  ],
  law: '番号法 第16条の2',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://www.city.kokubunji.tokyo.jp/kurashi/1010836/1008536/1033201.html',
    supports: '対象・30日・2,000円',
  },
  tier: 1,
})

export const pinResetProcedure = procedure({
  id: 'mynumber-pin-reset',
  title: text('カードの暗証番号を決め直す', 'カードの 暗証番号を 新しく する', 'Set a new PIN for your card'),
  officialName: text('暗証番号の初期化・再設定', '暗証番号の 再設定', 'PIN reset'),
  events: ['moving-in'],
  per: 'member',
  requiredWhen: all(event('moving-in'), yes('has-my-number-card')),
  need: 'optional',
  unchecked: [
    text(
      '暗証番号を忘れた、または間違えてロックされた',
      '暗証番号を 忘れました。または 使えません。',
      'You have forgotten the PIN, or it is locked',
    ),
  ],
  deadlines: [noDeadline],
  bring: [{ item: 'my-number-card' }, { item: 'identity-document' }],
  fee: free,
  department: 'shimin',
  channels: [
    counter,
    {
      type: 'convenience-store',
      note: text(
        '署名用だけなら、利用者証明用の番号がわかる方はコンビニの端末とスマートフォンでもできます。',
        '署名用だけは コンビニと スマホでも できます。',
        'The signing password alone can be reset at a convenience store with a phone, if you know the other PIN.',
      ),
      availability: 'national',
    },
  ],
  whoCanFile: text(
    '本人（代理人は照会書が要ります）',
    '本人（かわりの 人は 時間が かかります）',
    'The holder; a proxy needs a letter of inquiry',
  ),
  forms: ['ansho-bango'],
  law: '番号法・公的個人認証法（運用）',
  source: { verification: 'knowledge-only', confidence: 'medium' },
  tier: 2,
})
