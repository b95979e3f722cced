import { choice, day, text, yesNo } from '../vocabulary'

export const movingOutFacts = {
  'moving-to': choice({
    per: 'household',
    name: text('引っ越し先', '引っ越す ところ', 'where you are moving to'),
    options: {
      'other-city': {
        label: text('日本のほかの市区町村', '日本の ほかの 町', 'Another city in Japan'),
        clause: text(
          'ほかの市区町村へ引っ越す',
          '日本の ほかの 町へ 引っ越します。',
          'you are moving to another city in Japan',
        ),
      },
      abroad: {
        label: text('国外（1年以上の予定）', '外国（1年か もっと 長く）', 'Abroad, for a year or more'),
        hint: text(
          '1年より短い旅行や出張なら、届はいりません',
          '1年より みじかい ときは、届は いりません',
          'For shorter trips nothing has to be filed',
        ),
        clause: text('国外へ引っ越す', '外国へ 引っ越します。', 'you are moving abroad'),
      },
    },
  }),
  'moving-out-on': day({
    per: 'household',
    range: 'any',
    name: text('引っ越す日', '引っ越す 日', 'the day of the move'),
  }),
  'moving-out-way': choice({
    per: 'household',
    name: text('転出届の出し方', '転出届の 出し方', 'how you will file the moving-out notification'),
    options: {
      online: {
        label: text('スマートフォンで出す（マイナポータル）', 'スマホで 出す', 'On a smartphone (Mynaportal)'),
        hint: text(
          'カードと署名用の暗証番号（6〜16けた）を使います',
          'カードと 長い 暗証番号（6〜16）を 使います',
          'With the card and its 6 to 16 character signing password',
        ),
        clause: text(
          '転出届をマイナポータルで出す',
          '転出届を スマホで 出します。',
          'you file the moving-out notification online',
        ),
      },
      'counter-or-mail': {
        label: text('窓口か郵送で出す', '市役所か 郵便で 出す', 'At the counter or by post'),
        hint: text(
          '暗証番号がわからない方、紙で出したい方',
          '暗証番号が わからない 人も',
          'Also if you do not know the password',
        ),
        clause: text(
          '転出届を窓口か郵送で出す',
          '転出届を 市役所か 郵便で 出します。',
          'you file the moving-out notification at the counter or by post',
        ),
      },
    },
  }),
  'head-moves-out': yesNo({
    per: 'household',
    name: text('世帯主の引っ越し', '世帯主の 引っ越し', 'whether the head of the household leaves'),
    yes: text('世帯主が引っ越す', '世帯主が 引っ越します。', 'the head of the household is leaving'),
    no: text('世帯主は引っ越さない', '世帯主は 引っ越しません。', 'the head of the household stays'),
  }),
  'child-allowance-claimant-leaves': yesNo({
    per: 'household',
    name: text(
      '児童手当を受け取る方の引っ越し',
      '児童手当を もらう 人の 引っ越し',
      'whether the recipient of the child allowance leaves',
    ),
    yes: text(
      '会津若松市から児童手当を受け取っている方が引っ越す',
      '児童手当を もらって いる 人が 引っ越します。',
      'the recipient of the child allowance is leaving',
    ),
    no: text(
      '会津若松市から児童手当を受け取っている方は引っ越さない',
      '児童手当を もらって いる 人は 引っ越しません。',
      'no recipient of the city’s child allowance is leaving',
    ),
  }),
  'moves-into-facility': yesNo({
    per: 'household',
    name: text('老人ホームなどへの引っ越し', '老人ホームなどへの 引っ越し', 'whether the move is into a care facility'),
    yes: text('老人ホームなどの施設へ引っ越す', '老人ホームなどへ 引っ越します。', 'the move is into a care facility'),
    no: text(
      '老人ホームなどの施設への引っ越しではない',
      '老人ホームなどへの 引っ越しでは ありません。',
      'the move is not into a care facility',
    ),
  }),
  'pays-national-pension': yesNo({
    per: 'member',
    name: text('国民年金', '国民年金', 'the National Pension'),
    yes: text(
      '国民年金を自分で納めている',
      '国民年金を 自分で はらって います。',
      'someone pays into the National Pension',
    ),
    no: text(
      '国民年金を自分で納めていない',
      '国民年金を 自分で はらって いません。',
      'nobody pays into the National Pension',
    ),
  }),
  'owes-city-tax': yesNo({
    per: 'household',
    name: text('引っ越したあとの市の税金', 'あとで はらう 市の 税金', 'city tax to be paid after leaving'),
    yes: text(
      '引っ越したあとに納める市の税金がある',
      'あとで はらう 市の 税金が あります。',
      'there is city tax to be paid after you leave',
    ),
    no: text(
      '引っ越したあとに納める市の税金がない',
      'あとで はらう 市の 税金は ありません。',
      'there is no city tax to be paid after you leave',
    ),
  }),
} as const
