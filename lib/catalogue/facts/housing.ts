import { choice, day, text, yesNo } from '../vocabulary'

const about = {
  water: text('水道のことを調べている', '水道の ことです。', 'it is about water'),
  dog: text('犬のことを調べている', '犬の ことです。', 'it is about a dog'),
  build: text(
    '家を建てる・買う・直すことを調べている',
    '家を 建てる・買う・直す ことです。',
    'it is about building, buying or repairing',
  ),
  estate: text(
    '取り壊し・空き家・登記・お墓を調べている',
    'こわした 家・空き家・登記・お墓の ことです。',
    'it is about demolition, an empty house, the register or a grave',
  ),
  city: text('市営住宅を調べている', '市営住宅の ことです。', 'it is about city housing'),
}

const asks = (id: keyof typeof about, name: Parameters<typeof yesNo>[0]['name'], no: Parameters<typeof text>) =>
  yesNo({ per: 'household', name, yes: about[id], no: text(...no) })

/** 住まい without a move: one page says which; `several` opens the single questions. */
export const housingFacts = {
  'home-matter': choice({
    per: 'household',
    name: text('住まいのこと', '家の こと', 'the matter of the home'),
    options: {
      water: {
        label: text('水道', '水道', 'Water'),
        hint: text('使い始める、止める、名義', '使う・止める・名前', 'Start, stop, change of name'),
        clause: about.water,
      },
      dog: {
        label: text('犬', '犬', 'A dog'),
        hint: text(
          '飼い始めた、死んだ、飼い主が替わった',
          '飼いはじめた・死んだ・飼い主が かわった',
          'Got, died, new owner',
        ),
        clause: about.dog,
      },
      build: {
        label: text('家を建てた・買った・直す', '家を 建てた・買った・直す', 'Built, bought or repairing a home'),
        clause: about.build,
      },
      estate: {
        label: text(
          '取り壊し・空き家・登記・お墓',
          'こわした 家・空き家・登記・お墓',
          'Demolition, empty house, land register, grave',
        ),
        clause: about.estate,
      },
      city: { label: text('市営住宅', '市営住宅', 'City housing'), clause: about.city },
      rubbish: {
        label: text('ごみ・本籍だけ', 'ごみ・本籍だけ', 'Only rubbish or the registered domicile'),
        hint: text(
          'どの方にも、ごみと転籍の案内が出ます',
          'ごみと 本籍の 案内が あります',
          'Both are shown to everybody',
        ),
        clause: text(
          'ごみや本籍のことを調べている',
          'ごみや 本籍の ことです。',
          'it is about rubbish or the registered domicile',
        ),
      },
      several: {
        label: text('2つ以上', '2つ以上', 'Two or more of these'),
        hint: text('次のページから1つずつ聞きます', '次の ページから 1つずつ 聞きます', 'We will ask one by one'),
        clause: text('調べていることが2つ以上ある', '2つ以上 あります。', 'it is about more than one matter'),
      },
    },
  }),
  'about-water': asks('water', text('水道', '水道', 'water'), [
    '水道の手続きがない',
    '水道の ことは ありません。',
    'nothing about water',
  ]),
  'about-dog': asks('dog', text('犬', '犬', 'a dog'), [
    '犬の手続きがない',
    '犬の ことは ありません。',
    'nothing about a dog',
  ]),
  'about-building': asks('build', text('建築・修理', '家を 建てる・直す', 'building or repairing'), [
    '家を建てたり直したりしない',
    '家を 建てたり 直したり しません。',
    'nothing is built or repaired',
  ]),
  'about-estate': asks(
    'estate',
    text('取り壊し・空き家・登記・お墓', 'こわした 家・空き家・登記・お墓', 'demolition, empty house, register, grave'),
    [
      '取り壊しや空き家、登記、お墓の手続きがない',
      'こわした 家や 空き家、お墓の ことは ありません。',
      'nothing about demolition, an empty house, the register or a grave',
    ],
  ),
  'about-city-housing': asks('city', text('市営住宅', '市営住宅', 'city housing'), [
    '市営住宅の手続きがない',
    '市営住宅の ことは ありません。',
    'nothing about city housing',
  ]),
  'water-matter': choice({
    per: 'household',
    name: text('水道のこと', '水道の こと', 'the water supply'),
    options: {
      start: {
        label: text('使い始める', '使いはじめます', 'Start'),
        clause: text('水道を使い始める', '水道を 使いはじめます。', 'the water supply is to start'),
      },
      stop: {
        label: text('止める', '止めます', 'Stop'),
        hint: text('長く留守にするときも', '長い 間 いない ときも', 'Also for a long absence'),
        clause: text('水道を止める', '水道を 止めます。', 'the water supply is to stop'),
      },
      name: {
        label: text('名義を変える', '名前を かえます', 'Change of name'),
        clause: text('水道の名義を変える', '水道の 名前を かえます。', 'the name on the water contract is to change'),
      },
    },
  }),
  'water-changes-on': day({
    per: 'household',
    range: 'any',
    name: text('水道を使い始める・止める日', '水道を 使いはじめる・止める 日', 'the day water starts or stops'),
  }),
  'dog-matter': choice({
    per: 'household',
    name: text('犬のこと', '犬の こと', 'what happened to the dog'),
    options: {
      new: {
        label: text(
          '飼い始めた（まだ登録されていない犬）',
          '飼いはじめました（登録は まだです）',
          'Got one, not registered yet',
        ),
        clause: text(
          'まだ登録されていない犬を飼い始めた',
          '登録して いない 犬を 飼いはじめました。',
          'you got a dog that is not registered',
        ),
      },
      taken: {
        label: text('登録された犬を譲り受けた', '登録した 犬を もらいました', 'Took over a registered dog'),
        clause: text(
          '登録された犬の飼い主が替わった',
          '登録した 犬の 飼い主が かわりました。',
          'a registered dog has a new owner',
        ),
      },
      died: {
        label: text('死んだ', '死にました', 'It died'),
        clause: text('飼っていた犬が死んだ', '犬が 死にました。', 'the dog has died'),
      },
    },
  }),
  'dog-changed-on': day({
    per: 'household',
    range: 'past',
    name: text('犬を飼い始めた・死んだ日', '犬を 飼いはじめた・死んだ 日', 'the day you got the dog, or it died'),
  }),
  'building-matter': choice({
    per: 'household',
    name: text('家のこと', '家の こと', 'the house'),
    options: {
      new: {
        label: text('新しく建てた・買った', '建てました・買いました', 'Built or bought'),
        clause: text('家を建てたか買った', '家を 建てました。または 買いました。', 'a home was built or bought'),
      },
      repair: {
        label: text('直す・手すりなどを付ける', '直します・手すりなどを つけます', 'Repair, handrails and the like'),
        clause: text('家を直す予定がある', '家を 直します。', 'the home is to be repaired'),
      },
    },
  }),
  'estate-matter': choice({
    per: 'household',
    name: text(
      '取り壊し・空き家・登記・お墓のこと',
      'こわした 家・空き家・登記・お墓の こと',
      'demolition, empty house, register, grave',
    ),
    options: {
      demolished: {
        label: text('建物を取り壊した', '建物を こわしました', 'A building was demolished'),
        clause: text('建物を取り壊した', '建物を こわしました。', 'a building was demolished'),
      },
      inherited: {
        label: text('相続したが登記していない', '相続しました。登記は まだです', 'Inherited but not registered'),
        clause: text(
          '相続した土地や建物を登記していない',
          '相続して、登記は まだです。',
          'inherited property is not registered',
        ),
      },
      'old-address': {
        label: text('登記の住所や氏名が古い', '登記の 住所や 名前が 古いです', 'Old address or name in the register'),
        clause: text(
          '登記の住所や氏名が古いままである',
          '登記の 住所や 名前が 古いです。',
          'the register shows an old address or name',
        ),
      },
      vacant: {
        label: text('空き家で困っている・使い道を探している', '空き家で こまって います', 'An empty house is a worry'),
        clause: text('空き家の管理や使い道に困っている', '空き家で こまって います。', 'an empty house is a worry'),
      },
      grave: {
        label: text('お墓を移す・片付ける', 'お墓を うつします', 'A grave is to be moved or given up'),
        clause: text('お墓を移したい', 'お墓を うつしたいです。', 'a grave is to be moved'),
      },
    },
  }),
} as const
