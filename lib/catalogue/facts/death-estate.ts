import { choice, text, yesNo } from '../vocabulary'

/** What the person who died received, owned and left behind. */
export const deathEstateFacts = {
  'deceased-pension': choice({
    per: 'household',
    name: text('亡くなった方の年金', 'なくなった 人の 年金', 'the pension of the person who died'),
    options: {
      'received-national': {
        label: text('国民年金だけを受け取っていた', '国民年金だけ もらって いた', 'Received the National Pension only'),
        clause: text(
          '亡くなった方が国民年金を受け取っていた',
          'なくなった 人は 国民年金を もらって いました。',
          'the person who died received the National Pension',
        ),
      },
      'received-employees': {
        label: text(
          '厚生年金・共済年金も受け取っていた',
          '会社の 年金も もらって いた',
          'Received an employees’ or mutual-aid pension too',
        ),
        clause: text(
          '亡くなった方が厚生年金や共済年金を受け取っていた',
          'なくなった 人は 会社の 年金を もらって いました。',
          'the person who died received an employees’ pension',
        ),
      },
      'paid-national': {
        label: text(
          '受け取る前で、国民年金を納めていた',
          'まだ もらって いない（国民年金を はらって いた）',
          'Not yet: paid into the National Pension',
        ),
        hint: text('自営業・学生・無職など', '自分の 店・学生など', 'Self-employed, students and others'),
        clause: text(
          '亡くなった方が国民年金を納めていた',
          'なくなった 人は 国民年金を はらって いました。',
          'the person who died paid into the National Pension',
        ),
      },
      'paid-employees': {
        label: text(
          '受け取る前で、会社などに勤めていた（厚生年金）',
          'まだ もらって いない（会社で はたらいて いた）',
          'Not yet: worked for a company or public office',
        ),
        clause: text(
          '亡くなった方が厚生年金に入っていた',
          'なくなった 人は 会社の 年金に 入って いました。',
          'the person who died was in the employees’ pension',
        ),
      },
      none: {
        label: text('受け取っておらず、納めてもいなかった', 'どちらも ない', 'Neither'),
        clause: text(
          '亡くなった方が年金を受け取っておらず、納めてもいなかった',
          'なくなった 人は 年金が ありませんでした。',
          'the person who died neither received nor paid into a pension',
        ),
      },
    },
  }),
  'deceased-was-head': yesNo({
    per: 'household',
    name: text('亡くなった方が世帯主かどうか', 'なくなった 人が 世帯主か どうか', 'whether they headed the household'),
    yes: text(
      '亡くなった方が世帯主だった',
      'なくなった 人は 世帯主でした。',
      'the person who died headed the household',
    ),
    no: text(
      '亡くなった方が世帯主ではなかった',
      'なくなった 人は 世帯主では ありませんでした。',
      'the person who died did not head the household',
    ),
  }),
  'deceased-was-parent': yesNo({
    per: 'household',
    name: text('育てていた子', 'そだてて いた 子ども', 'a child they were raising'),
    yes: text(
      '亡くなった方が、高校生年代までの子の父または母だった',
      'なくなった 人は 18さいまでの 子どもの 親でした。',
      'the person who died was the parent of a child up to high-school age',
    ),
    no: text(
      '亡くなった方に高校生年代までの子がいない',
      'なくなった 人に 18さいまでの 子どもは いません。',
      'the person who died had no child up to high-school age',
    ),
  }),
  'deceased-received-child-allowance': yesNo({
    per: 'household',
    name: text('児童手当の受け取り', '児童手当', 'child allowance'),
    yes: text(
      '亡くなった方が児童手当を受け取っていた',
      'なくなった 人が 児童手当を もらって いました。',
      'the person who died received the child allowance',
    ),
    no: text(
      '亡くなった方が児童手当を受け取っていなかった',
      'なくなった 人は 児童手当を もらって いませんでした。',
      'the person who died did not receive the child allowance',
    ),
  }),
  'deceased-papers': choice({
    per: 'household',
    name: text('障害者手帳・介護の認定', '障害者手帳・介護の 認定', 'disability handbook or care certification'),
    options: {
      handbook: {
        label: text('障害者手帳・自立支援医療', '障害者手帳・自立支援医療', 'Disability handbook or medical support'),
        clause: text(
          '亡くなった方が障害者手帳などを持っていた',
          'なくなった 人は 障害者手帳を 持って いました。',
          'the person who died held a disability handbook or medical support certificate',
        ),
      },
      care: {
        label: text('介護保険の要介護・要支援認定', '介護の 認定', 'Long-term care certification'),
        clause: text(
          '亡くなった方が要介護・要支援の認定を受けていた',
          'なくなった 人は 介護の 認定が ありました。',
          'the person who died was certified for long-term care',
        ),
      },
      both: {
        label: text('両方', '両方', 'Both'),
        clause: text(
          '亡くなった方が障害者手帳を持ち、介護の認定も受けていた',
          'なくなった 人は 障害者手帳と 介護の 認定が ありました。',
          'the person who died held a disability handbook and was certified for long-term care',
        ),
      },
      none: {
        label: text('どちらもない', 'どちらも ない', 'Neither'),
        clause: text(
          '亡くなった方が障害者手帳も介護の認定も持っていなかった',
          'なくなった 人に 障害者手帳も 介護の 認定も ありません。',
          'the person who died had neither a disability handbook nor a care certification',
        ),
      },
    },
  }),
  'deceased-property': yesNo({
    per: 'household',
    name: text('土地・家屋', '土地・家', 'land or buildings'),
    yes: text(
      '亡くなった方が会津若松市に土地や家屋を持っていた',
      'なくなった 人は 会津若松市に 土地や 家を 持って いました。',
      'the person who died owned land or a building in the city',
    ),
    no: text(
      '亡くなった方が会津若松市に土地や家屋を持っていなかった',
      'なくなった 人は 会津若松市に 土地や 家を 持って いませんでした。',
      'the person who died owned no land or building in the city',
    ),
  }),
  'deceased-land': choice({
    per: 'household',
    name: text('農地・山林', '田んぼ・畑・山', 'farmland or forest'),
    options: {
      neither: {
        label: text('どちらもない', 'どちらも ない', 'Neither'),
        hint: text('宅地や家だけ', '家の 土地だけ', 'Only a building or its plot'),
        clause: text(
          '亡くなった方の農地や山林がない',
          'なくなった 人の 畑や 山は ありません。',
          'the person who died owned no farmland or forest',
        ),
      },
      farmland: {
        label: text('農地（田・畑）', '田んぼ・畑', 'Farmland'),
        clause: text(
          '亡くなった方が農地を持っていた',
          'なくなった 人は 田んぼや 畑を 持って いました。',
          'the person who died owned farmland',
        ),
      },
      forest: {
        label: text('山林', '山', 'Forest'),
        clause: text(
          '亡くなった方が山林を持っていた',
          'なくなった 人は 山を 持って いました。',
          'the person who died owned forest land',
        ),
      },
      both: {
        label: text('両方', '両方', 'Both'),
        clause: text(
          '亡くなった方が農地と山林を持っていた',
          'なくなった 人は 畑と 山を 持って いました。',
          'the person who died owned farmland and forest',
        ),
      },
    },
  }),
  'deceased-paid-city-tax': yesNo({
    per: 'household',
    name: text('市の税金', '市の 税金', 'city tax'),
    yes: text(
      '亡くなった方に市の税金がかかっていた',
      'なくなった 人に 市の 税金が ありました。',
      'the person who died owed city tax',
    ),
    no: text(
      '亡くなった方に市の税金がかかっていなかった',
      'なくなった 人に 市の 税金は ありませんでした。',
      'the person who died owed no city tax',
    ),
  }),
  /** One page for what most people do not leave; `several` opens the single questions. */
  'deceased-left': choice({
    per: 'household',
    name: text('亡くなった方の水道・犬・原付', 'なくなった 人の 水道・犬・原付', 'their water contract, dog or moped'),
    options: {
      none: {
        label: text('どれもない', 'どれも ない', 'None of these'),
        clause: text(
          '亡くなった方の名義の水道・犬・原付がない',
          'なくなった 人の 水道・犬・原付は ありません。',
          'they left no water contract, dog or moped in their name',
        ),
      },
      water: {
        label: text('水道の契約', '水道', 'The water contract'),
        clause: text(
          '水道が亡くなった方の名義である',
          '水道は なくなった 人の 名前です。',
          'the water contract was in the name of the person who died',
        ),
      },
      dog: {
        label: text('飼っていた犬', '犬', 'A dog'),
        clause: text(
          '亡くなった方が犬の飼い主だった',
          'なくなった 人は 犬を かって いました。',
          'the person who died kept a dog',
        ),
      },
      moped: {
        label: text(
          '原付（125cc以下）・小型特殊',
          '原付（125ccまで）・小型特殊',
          'A moped (up to 125 cc) or small special vehicle',
        ),
        clause: text(
          '亡くなった方の原付や小型特殊がある',
          'なくなった 人の 原付が あります。',
          'they left a moped or small special vehicle',
        ),
      },
      several: {
        label: text('2つ以上ある', '2つか もっと ある', 'Two or more of these'),
        hint: text('次のページから1つずつ聞きます', '次の ページから 1つずつ 聞きます', 'We will ask one by one'),
        clause: text('当てはまるものが2つ以上ある', '2つか もっと あります。', 'more than one of these applies'),
      },
    },
  }),
  'deceased-moped': choice({
    per: 'household',
    name: text('亡くなった方の原付・小型特殊', 'なくなった 人の 原付', 'a moped or small farm vehicle of theirs'),
    options: {
      none: {
        label: text('持っていなかった', '持って いなかった', 'They had none'),
        clause: text(
          '亡くなった方が原付や小型特殊を持っていなかった',
          'なくなった 人は 原付を 持って いませんでした。',
          'the person who died had no moped or small farm vehicle',
        ),
      },
      scrap: {
        label: text('あって、もう使わない', 'あった。もう 使わない', 'Yes, and nobody will use it'),
        clause: text(
          '亡くなった方の原付や小型特殊をもう使わない',
          'なくなった 人の 原付を もう 使いません。',
          'nobody will use the moped or farm vehicle they left',
        ),
      },
      'pass-on': {
        label: text('あって、家族が使う', 'あった。家族が 使う', 'Yes, and someone in the family will use it'),
        clause: text(
          '亡くなった方の原付や小型特殊を家族が使う',
          'なくなった 人の 原付を 家族が 使います。',
          'someone in the family will use the moped or farm vehicle they left',
        ),
      },
    },
  }),
  'deceased-dog': yesNo({
    per: 'household',
    name: text('亡くなった方の犬', 'なくなった 人の 犬', 'a dog of theirs'),
    yes: text(
      '亡くなった方が犬の飼い主だった',
      'なくなった 人は 犬を かって いました。',
      'the person who died kept a dog',
    ),
    no: text(
      '亡くなった方が犬の飼い主ではなかった',
      'なくなった 人は 犬を かって いませんでした。',
      'the person who died kept no dog',
    ),
  }),
  'deceased-water': yesNo({
    per: 'household',
    name: text('水道の名義', '水道の 名前', 'the water contract'),
    yes: text(
      '水道が亡くなった方の名義である',
      '水道は なくなった 人の 名前です。',
      'the water contract was in the name of the person who died',
    ),
    no: text(
      '水道が亡くなった方の名義ではない',
      '水道は なくなった 人の 名前では ありません。',
      'the water contract was not in the name of the person who died',
    ),
  }),
} as const
