import { choice, day, text } from '../vocabulary'

/** 被災: nobody lists the family first; what was damaged decides which paper, how badly decides what it opens. */
export const disasterFacts = {
  'disaster-cause': choice({
    per: 'household',
    name: text('被害の原因', '何が ありましたか', 'what caused the damage'),
    options: {
      nature: {
        label: text(
          '地震・風水害・大雪などの自然災害',
          '地震・台風・大雨・大雪など',
          'Earthquake, storm, flood, heavy snow',
        ),
        clause: text('自然災害にあった', '災害に あいました。', 'there was a natural disaster'),
      },
      fire: {
        label: text('火事', '火事', 'Fire'),
        clause: text('火事にあった', '火事に あいました。', 'there was a fire'),
      },
    },
  }),
  'disaster-damage': choice({
    per: 'household',
    name: text('被害を受けたもの', 'こわれた もの', 'what was damaged'),
    options: {
      home: {
        label: text('住んでいる家', '住んで いる 家', 'The home you live in'),
        hint: text('借りている家も含みます', '借りて いる 家も', 'Rented homes too'),
        clause: text('住んでいる家が被害を受けた', '住んで いる 家が こわれました。', 'the home was damaged'),
      },
      other: {
        label: text(
          '車・物置・店・家財・空き家など',
          '車・物置・店・家の 中の もの・空き家',
          'Car, shed, shop, belongings, empty house',
        ),
        clause: text(
          '住んでいる家のほかのものが被害を受けた',
          '家では ない ものが こわれました。',
          'other things than the home were damaged',
        ),
      },
      both: {
        label: text('両方', '両方', 'Both'),
        clause: text(
          '住んでいる家もほかのものも被害を受けた',
          '家も ほかの ものも こわれました。',
          'the home and other things were damaged',
        ),
      },
      none: {
        label: text('物の被害はない', 'ものは こわれて いません', 'Nothing was damaged'),
        hint: text('家族が亡くなった・けがをした方など', '家族の ことなど', 'For example a death or injury'),
        clause: text('物の被害がない', 'ものは こわれて いません。', 'nothing was damaged'),
      },
    },
  }),
  'disaster-on': day({
    per: 'household',
    range: 'past',
    name: text('被害を受けた日', '災害の 日', 'the day of the disaster'),
  }),
  'home-damage': choice({
    per: 'household',
    name: text('家の被害の程度', '家が どのくらい こわれたか', 'how badly the home is damaged'),
    options: {
      total: {
        label: text(
          '全壊、または住めないので取り壊す',
          '全部 こわれました。取りこわします',
          'Destroyed, or to be pulled down',
        ),
        clause: text(
          '家が全壊したか、取り壊すことになった',
          '家が 全部 こわれました。',
          'the home is destroyed or has to be pulled down',
        ),
      },
      large: {
        label: text('大規模半壊・中規模半壊', '大きく こわれました', 'Largely or moderately half-destroyed'),
        clause: text(
          '家が大規模半壊か中規模半壊である',
          '家が 大きく こわれました。',
          'the home is largely or moderately half-destroyed',
        ),
      },
      half: {
        label: text('半壊・準半壊', '半分ぐらい こわれました', 'Half-destroyed or nearly so'),
        clause: text(
          '家が半壊か準半壊である',
          '家が 半分ぐらい こわれました。',
          'the home is half-destroyed or nearly so',
        ),
      },
      part: {
        label: text('それより小さい', '少し こわれました', 'Less than that'),
        clause: text('家の被害が準半壊に届かない', '家は 少しだけ こわれました。', 'the damage to the home is smaller'),
      },
    },
  }),
  'disaster-harm': choice({
    per: 'household',
    name: text('家族の被害', '家族の けが', 'harm to the family'),
    options: {
      none: {
        label: text('亡くなった方・重い障がいが残る方はいない', 'いません', 'Nobody died or was severely harmed'),
        clause: text(
          '災害で亡くなった方や重い障がいが残る方がいない',
          '家族は だいじょうぶです。',
          'nobody died or was left severely disabled',
        ),
      },
      death: {
        label: text('亡くなった方がいる', 'なくなった 人が います', 'Someone died'),
        clause: text(
          '災害で家族が亡くなった',
          '災害で 家族が なくなりました。',
          'a family member died in the disaster',
        ),
      },
      disability: {
        label: text(
          '重い障がいが残る方がいる',
          '重い 障がいが のこる 人が います',
          'Someone was left severely disabled',
        ),
        clause: text(
          '災害で家族に重い障がいが残った',
          '災害で 重い 障がいが のこりました。',
          'a family member was left severely disabled by the disaster',
        ),
      },
    },
  }),
} as const
