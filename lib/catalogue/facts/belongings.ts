import { choice, text, yesNo } from '../vocabulary'

const clauses = {
  dog: text('犬を飼っている', '犬が います。', 'you have a dog'),
  moped: text(
    '原付バイクや小型特殊を持っている',
    '原付バイクなどが あります。',
    'you have a moped or small special vehicle',
  ),
  realEstate: text('土地や建物を持っている', '土地や 建物が あります。', 'you own land or a building'),
  seal: text('印鑑登録をしたい', '印鑑登録を したいです。', 'you want to register a seal'),
  record: text('住民票の写しが要る', '住民票の 紙が 要ります。', 'you need a copy of your residence record'),
}

export const belongingsFacts = {
  /** One page for what most people do not have; `several` opens the single questions. */
  'other-matters': choice({
    per: 'household',
    name: text('犬・原付・不動産・証明書', '犬・原付・土地・証明書', 'dog, moped, real estate, certificates'),
    options: {
      none: {
        label: text('どれもない', 'どれも ありません', 'None of these'),
        clause: text('当てはまるものがない', 'どれも ありません。', 'none of these applies'),
      },
      dog: { label: text('犬を飼っている', '犬が います', 'You have a dog'), clause: clauses.dog },
      moped: {
        label: text(
          '原付バイク・小型特殊がある',
          '原付バイクなどが あります',
          'You have a moped or small special vehicle',
        ),
        hint: text(
          '125cc以下のバイク、電動キックボード、トラクターなど',
          '125ccまでの バイク・電動キックボード・トラクター',
          'Motorcycles up to 125 cc, e-scooters, tractors',
        ),
        clause: clauses.moped,
      },
      'real-estate': {
        label: text('土地や建物を持っている', '自分の 土地や 建物が あります', 'You own land or a building'),
        hint: text('登記の名義が自分のもの', '登記の 名前が 自分の もの', 'Registered in your name'),
        clause: clauses.realEstate,
      },
      seal: {
        label: text('印鑑登録（実印）をしたい', '印鑑登録を したいです', 'You want to register a seal'),
        hint: text(
          '前の登録は、転出や氏名の変更で消えることがあります',
          '前の 登録は なくなる ことが あります',
          'An old registration may end with a move or a new name',
        ),
        clause: clauses.seal,
      },
      'residence-record': {
        label: text('住民票の写しが要る', '住民票の 紙が 要ります', 'You need a copy of your residence record'),
        hint: text(
          '免許証・勤め先・学校に出すためなど',
          '免許証・会社・学校の ためなど',
          'For a licence, work or school',
        ),
        clause: clauses.record,
      },
      several: {
        label: text('2つ以上ある', '2つ以上 あります', 'Two or more of these'),
        hint: text('次のページから1つずつ聞きます', '次の ページから 1つずつ 聞きます', 'We will ask one by one'),
        clause: text('当てはまるものが2つ以上ある', '2つ以上 あります。', 'more than one of these applies'),
      },
    },
  }),
  'has-dog': yesNo({
    per: 'household',
    name: text('犬を飼っているか', '犬', 'whether you have a dog'),
    yes: clauses.dog,
    no: text('犬を飼っていない', '犬は いません。', 'you have no dog'),
  }),
  'has-moped': yesNo({
    per: 'household',
    name: text('原付バイク・小型特殊があるか', '原付バイクなど', 'whether you have a moped'),
    yes: clauses.moped,
    no: text(
      '原付バイクや小型特殊を持っていない',
      '原付バイクなどは ありません。',
      'you have no moped or small special vehicle',
    ),
  }),
  'owns-real-estate': yesNo({
    per: 'household',
    name: text('土地や建物を持っているか', '土地・建物', 'whether you own real estate'),
    yes: clauses.realEstate,
    no: text('土地や建物を持っていない', '土地や 建物は ありません。', 'you own no land or building'),
  }),
  'wants-seal-registration': yesNo({
    per: 'household',
    name: text('印鑑登録をしたいか', '印鑑登録', 'whether you want to register a seal'),
    yes: clauses.seal,
    no: text('印鑑登録の希望がない', '印鑑登録は しません。', 'you do not want to register a seal'),
  }),
  'wants-residence-record': yesNo({
    per: 'household',
    name: text('住民票の写しが要るか', '住民票の 紙', 'whether you need a copy of your residence record'),
    yes: clauses.record,
    no: text('住民票の写しが要らない', '住民票の 紙は 要りません。', 'you do not need a copy of your residence record'),
  }),
  'dog-is-registered': yesNo({
    per: 'household',
    name: text('犬の登録があるか', '犬の 登録', 'whether the dog is registered'),
    yes: text(
      '前の市区町村で登録した犬を飼っている',
      '前の 町で 登録した 犬が います。',
      'you have a dog registered in your previous city',
    ),
    no: text('犬をまだ登録していない', '犬は まだ 登録して いません。', 'the dog is not registered yet'),
  }),
} as const
