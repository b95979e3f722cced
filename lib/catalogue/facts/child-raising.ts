import { choice, text, yesNo } from '../vocabulary'

/** 子育て: what has changed for a family that has lived here for a while. */
export const childRaisingFacts = {
  'child-allowance-matter': choice({
    per: 'household',
    name: text('児童手当のこと', '児童手当の こと', 'the child allowance'),
    options: {
      fine: {
        label: text('受け取っていて、変わりはない', 'もらって います。かわりません', 'Received, nothing has changed'),
        hint: text(
          '公務員で、勤務先から受け取っている方も',
          '公務員で 会社から もらう 人も',
          'Also if a public employer pays it',
        ),
        clause: text(
          '児童手当を受け取っていて、変わったことがない',
          '児童手当を もらって います。かわりません。',
          'the child allowance is received and nothing has changed',
        ),
      },
      none: {
        label: text('受け取っていない', 'もらって いません', 'Not received'),
        clause: text('児童手当を受け取っていない', '児童手当を もらって いません。', 'no child allowance is received'),
      },
      children: {
        label: text(
          '育てる子どもの数が変わった',
          '育てる 子どもの 数が かわりました',
          'More or fewer children are raised',
        ),
        hint: text(
          '親族の子を育て始めた、子が施設に入った・独立したなど（出産は「赤ちゃんが生まれた」へ）',
          '親せきの 子を 育てる、子どもが 家を 出たなど',
          'A relative’s child joined, a child went into care or left; for a birth choose that event',
        ),
        clause: text(
          '育てる子どもの数が変わった',
          '育てる 子どもの 数が かわりました。',
          'the number of children you raise has changed',
        ),
      },
      details: {
        label: text(
          '氏名・住所・口座・年金が変わった、家族と別居した',
          '名前・住所・口座・年金が かわりました。家族と べつに 住みます',
          'Name, address, account or pension changed, or the family lives apart',
        ),
        clause: text(
          '児童手当に関わる氏名・住所・口座などが変わった',
          '名前・住所・口座などが かわりました。',
          'a name, address or account concerning the allowance has changed',
        ),
      },
    },
  }),
  'child-medical-matter': choice({
    per: 'household',
    name: text('子ども医療費の助成', '子ども医療費', 'medical aid for children'),
    options: {
      fine: {
        label: text('登録していて、変わりはない', '登録して います。かわりません', 'Registered, nothing has changed'),
        clause: text(
          '子ども医療費の登録に変わりがない',
          '子ども医療費は かわりません。',
          'nothing has changed about medical aid for children',
        ),
      },
      kokuho: {
        label: text('市の国民健康保険に入っている', '市の 国民健康保険です', 'The child is in the city’s insurance'),
        hint: text('登録は要りません', '登録は いりません', 'No registration is needed'),
        clause: text(
          'お子さんが市の国民健康保険に入っている',
          '子どもは 市の 国民健康保険です。',
          'the child is in the city’s National Health Insurance',
        ),
      },
      none: {
        label: text('登録していない子がいる', '登録して いない 子どもが います', 'A child is not registered'),
        clause: text(
          '子ども医療費に登録していないお子さんがいる',
          '登録して いない 子どもが います。',
          'a child is not registered for medical aid',
        ),
      },
      changed: {
        label: text(
          '子の健康保険や口座・氏名が変わった',
          '子どもの 保険や 口座・名前が かわりました',
          'A child’s insurance, the account or a name has changed',
        ),
        clause: text(
          '子ども医療費の登録の内容が変わった',
          '登録の 内容が かわりました。',
          'what is registered for medical aid has changed',
        ),
      },
    },
  }),
  'attends-nursery': yesNo({
    per: 'member',
    name: text('保育所・幼稚園などに通っているか', '保育所・幼稚園', 'whether a nursery or kindergarten is attended'),
    yes: text(
      '保育所や幼稚園などに通っているお子さんがいる',
      '保育所や 幼稚園に 行く 子どもが います。',
      'a child attends a nursery or kindergarten',
    ),
    no: text(
      '保育所や幼稚園などに通っていないお子さんがいる',
      '保育所や 幼稚園に 行かない 子どもが います。',
      'a child attends no nursery or kindergarten',
    ),
  }),
  'school-matter': choice({
    per: 'household',
    name: text('学校のこと', '学校の こと', 'school'),
    options: {
      none: {
        label: text('学校は変わらない', '学校は かわりません', 'No change of school'),
        clause: text('学校が変わらない', '学校は かわりません。', 'no child changes school'),
      },
      transfer: {
        label: text(
          '市の学校へ移る（私立・市外の学校から）',
          '市の 学校に かわります',
          'Moving to a city school from a private one or from outside',
        ),
        clause: text('市の小中学校へ移る', '市の 学校に かわります。', 'a child moves to a city school'),
      },
      other: {
        label: text(
          '指定された学校以外に通いたい',
          'ほかの 学校に 行きたいです',
          'A school other than the assigned one',
        ),
        hint: text('私立・国立への入学も', '私立・国立の 学校も', 'Private and national schools too'),
        clause: text(
          '指定された学校以外への通学を希望している',
          'ほかの 学校に 行きたいです。',
          'another school than the assigned one is wanted',
        ),
      },
    },
  }),
  'receives-jidofuyoteate-here': yesNo({
    per: 'household',
    name: text('会津若松市の児童扶養手当', '会津若松市の 児童扶養手当', 'child rearing allowance from Aizuwakamatsu'),
    yes: text(
      '会津若松市から児童扶養手当の認定を受けている',
      '会津若松市の 児童扶養手当を もらって います。',
      'child rearing allowance has been granted by Aizuwakamatsu',
    ),
    no: text(
      '会津若松市の児童扶養手当をまだ申し込んでいない',
      '児童扶養手当は まだです。',
      'child rearing allowance has not been claimed here yet',
    ),
  }),
  'has-disabled-child': yesNo({
    per: 'household',
    name: text('障がいや発達の心配があるお子さん', '障がいや 発達の 心配', 'a child with a disability'),
    yes: text(
      '障がいや発達の心配があるお子さんがいる',
      '障がいや 発達の 心配が ある 子どもが います。',
      'a child has a disability or worrying development',
    ),
    no: text(
      '障がいや発達の心配があるお子さんがいない',
      '障がいや 発達の 心配が ある 子どもは いません。',
      'no child has a disability or worrying development',
    ),
  }),
  'is-student': yesNo({
    per: 'member',
    name: text('学生か', '学生か', 'whether someone is a student'),
    yes: text('20歳以上の学生がいる', '20さい以上の 学生が います。', 'a student is 20 or over'),
    no: text('20歳以上の学生がいない', '20さい以上の 学生は いません。', 'no student is 20 or over'),
  }),
} as const
