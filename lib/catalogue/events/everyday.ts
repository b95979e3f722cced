import type { LifeEvent } from '@/lib/rules/schema'
import { text } from '../vocabulary'

/** What happens in the course of life without a move, a birth or a death. */
export const everydayEvents: readonly LifeEvent[] = [
  {
    id: 'ageing',
    title: text('介護・高齢', '介護・高齢', 'Care and old age'),
    summary: text(
      '65歳・75歳になる、介護サービスを使いたい',
      '65さい・75さいに なる、介護サービスを 使う',
      'Turning 65 or 75, using care services',
    ),
    icon: 'person',
    prominence: 'tile',
    clause: text(
      '65歳・75歳になることや介護のことを調べている',
      '65さい・75さいや 介護の ことを 調べて います。',
      'you asked about turning 65 or 75 and about care',
    ),
    householdHint: text(
      '65歳や75歳になる方、介護が要る方を入れます。離れて暮らす親のことを調べるときも、親を加えてください。',
      '65さいや 75さいに なる 人、介護が 要る 人を 入れます。はなれて 住む 親も 入れます。',
      'List whoever turns 65 or 75 or needs care, also a parent who lives elsewhere in the city.',
    ),
  },
  {
    id: 'disability',
    title: text('障がい', '障がい', 'Disability'),
    summary: text(
      '手帳・医療費・手当・サービス',
      '手帳・病院の お金・手当・サービス',
      'Certificates, medical aid, allowances, services',
    ),
    icon: 'heart',
    prominence: 'tile',
    clause: text('障がいのことを調べている', '障がいの ことを 調べて います。', 'you asked about disability'),
    notice: text(
      '手帳がなくても使える支援があります。',
      '手帳が なくても 使える 支援が あります。',
      'Some support needs no certificate.',
    ),
    householdHint: text(
      '障がいのある方と、同じ家で暮らす家族を入れます。',
      '障がいの ある 人と、いっしょに 住む 家族を 入れます。',
      'List the person with the disability and the family living with them.',
    ),
  },
  {
    id: 'child-raising',
    title: text('子育て・学校', '子育て・学校', 'Children and school'),
    summary: text(
      '手当・医療費・保育・小中学校',
      '手当・病院の お金・保育所・学校',
      'Allowances, medical aid, childcare, school',
    ),
    icon: 'book',
    prominence: 'tile',
    clause: text('子育てのことを調べている', '子育ての ことを 調べて います。', 'you asked about raising children'),
    householdHint: text(
      'お子さんと、いっしょに暮らす家族を入れます。離れて暮らす学生のお子さんも加えられます。',
      '子どもと、いっしょに 住む 家族を 入れます。',
      'List the children and the family living together; a student away from home can be added.',
    ),
  },
  {
    id: 'household-change',
    title: text('世帯・世帯主が変わる', '世帯・世帯主が かわる', 'A change of household'),
    summary: text(
      '世帯主を替える、世帯を分ける・一つにする',
      '世帯主を かえる、世帯を 分ける・1つに する',
      'Another head, splitting or joining households',
    ),
    icon: 'people',
    prominence: 'list',
    clause: text('世帯が変わる', '世帯が かわります。', 'the household changes'),
  },
  {
    id: 'certificates',
    title: text('カード・証明', 'カード・証明', 'Cards and certificates'),
    summary: text(
      '住民票・印鑑・戸籍・税の証明・マイナンバーカード',
      '住民票・はんこ・戸籍・税金・マイナンバーカード',
      'Residence, seal, register, tax, My Number Card',
    ),
    icon: 'card',
    prominence: 'tile',
    clause: text('カードや証明がほしい', 'カードや 証明が ほしいです。', 'you want a card or certificate'),
  },
  {
    id: 'tax-vehicle',
    title: text('税・車', '税金・車', 'Taxes and vehicles'),
    summary: text(
      '原付・市県民税・土地や建物・納め方',
      '原付・税金・土地や 建物・はらい方',
      'Mopeds, residents’ tax, property, paying',
    ),
    icon: 'car',
    prominence: 'tile',
    clause: text('税や車のことを調べている', '税金や 車の ことを 調べて います。', 'you asked about taxes or vehicles'),
  },
  {
    id: 'housing',
    title: text('住まい', '住まい', 'Home'),
    summary: text(
      '水道・犬・市営住宅・建てた家・空き家',
      '水道・犬・市営住宅・新しい 家・空き家',
      'Water, dogs, city housing, new or empty houses',
    ),
    icon: 'home',
    prominence: 'list',
    clause: text('住まいのことを調べている', '家の ことを 調べて います。', 'you asked about your home'),
  },
  {
    id: 'hardship',
    title: text('お金・住まいに困った', 'お金・家に こまった', 'In need of money or a home'),
    summary: text(
      '今夜の住まい・食べ物・家賃・支払い',
      '今日の 家・食べもの・家の お金・はらう お金',
      'A place tonight, food, rent, bills',
    ),
    icon: 'lifebuoy',
    prominence: 'tile',
    clause: text('生活に困っている', '生活に こまって います。', 'life is hard at present'),
    notice: text(
      '今夜泊まるところ、食べるもの、手持ちのお金がない方は、質問に答えなくてもかまいません。今すぐ地域福祉課（市役所 0242-39-1111）へ来るか電話してください。命の危険があるときは110番・119番へ。',
      '今日の 家・食べもの・お金が ない 人は、質問に 答えなくて いいです。今すぐ 地域福祉課（0242-39-1111）に 来るか 電話して ください。あぶない ときは 110・119。',
      'Without a place to sleep, food or money you need not answer anything: come to or call the Community Welfare Section now (city hall, 0242-39-1111). In danger call 110 or 119.',
    ),
  },
  {
    id: 'disaster',
    title: text('災害・火事にあった', '災害・火事に あった', 'Disaster or fire'),
    summary: text(
      '罹災証明・支援金・仮の住まい・減免',
      '罹災証明・助けの お金・仮の 家・税金',
      'Certificates, grants, temporary homes, relief',
    ),
    icon: 'storm',
    prominence: 'list',
    clause: text('災害や火事にあった', '災害や 火事に あいました。', 'there was a disaster or fire'),
    notice: text(
      '危ないときは、まず安全なところへ。命の危険があれば119番・110番へ。落ち着いたら、片付ける前に被害の写真をとってください。',
      'あぶない ときは、先に にげて ください。119・110。後で、片づける 前に 写真を とって ください。',
      'If it is not safe, leave first; call 119 or 110 in danger. Then photograph the damage before you clear up.',
    ),
  },
]
