import { choice, day, text, yesNo } from '../vocabulary'

export const movingFacts = {
  'moved-from': choice({
    per: 'household',
    name: text('前に住んでいたところ', '前に 住んで いた ところ', 'where you lived before'),
    options: {
      'other-city': {
        label: text('日本のほかの市区町村', '日本の ほかの 町', 'Another city in Japan'),
        clause: text(
          'ほかの市区町村から引っ越してきた',
          '日本の ほかの 町から 来ました。',
          'you moved here from another city in Japan',
        ),
      },
      abroad: {
        label: text('国外', '外国', 'Another country'),
        clause: text('国外から引っ越してきた', '外国から 来ました。', 'you moved here from abroad'),
      },
    },
  }),
  'moved-in-on': day({
    per: 'household',
    range: 'any',
    name: text('住み始めた日', '住み はじめた 日', 'the day you started living here'),
  }),
  'moving-out-notice': choice({
    per: 'household',
    name: text('転出届を出したかどうか', '前の 町に 出した 転出届', 'whether you filed your moving-out notification'),
    options: {
      paper: {
        label: text('窓口か郵送で出した', '市役所か 郵便で 出しました', 'At the counter or by post'),
        hint: text(
          '転出証明書（紙）を受け取った',
          '転出証明書という 紙が あります',
          'You got a moving-out certificate',
        ),
        clause: text(
          '転出届を窓口か郵送で出した',
          '転出届は 市役所か 郵便で 出しました。',
          'you filed your moving-out notification at the counter or by post',
        ),
      },
      online: {
        label: text('マイナポータルで出した', 'マイナポータルで 出しました', 'Online, on Mynaportal'),
        hint: text(
          'カードを使って窓口や郵送で出し、紙を受け取っていない方も、これを選びます',
          '紙を もらって いない 人も これです',
          'Also if you used your card at the counter and got no paper',
        ),
        clause: text(
          '転出届をマイナポータルで出した',
          '転出届は マイナポータルで 出しました。',
          'you filed your moving-out notification online',
        ),
      },
      'not-yet': {
        label: text('まだ出していない', 'まだ 出して いません', 'Not yet'),
        clause: text(
          '転出届をまだ出していない',
          '転出届を まだ 出して いません。',
          'you have not filed your moving-out notification yet',
        ),
      },
    },
  }),
  'planned-leaving-on': day({
    per: 'household',
    range: 'any',
    name: text('転出予定日', '転出予定日', 'the planned day of leaving'),
  }),
  'from-outside-fukushima': yesNo({
    per: 'household',
    name: text('前の住所が福島県の外か', '前の 住所は 福島県か', 'whether you came from outside Fukushima'),
    yes: text('福島県の外から引っ越してきた', '福島県の 外から 来ました。', 'you came from outside Fukushima'),
    no: text('福島県の中で引っ越した', '福島県の 中で 引っ越しました。', 'you moved within Fukushima'),
  }),
  'moved-into-facility': yesNo({
    per: 'member',
    name: text('施設や病院に入るための引っ越しか', '施設に 入るか', 'whether the move is into a care facility'),
    yes: text(
      '施設や病院に入るために引っ越してきた',
      '施設や 病院に 入る ために 来ました。',
      'the move is into a care facility or hospital',
    ),
    no: text(
      '施設や病院に入るための引っ越しではない',
      '施設や 病院に 入る ためでは ありません。',
      'the move is not into a care facility or hospital',
    ),
  }),
} as const
