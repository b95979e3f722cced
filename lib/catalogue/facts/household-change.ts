import { choice, day, text, yesNo } from '../vocabulary'

/** 世帯変更: the address stays, who shares a livelihood with whom changes. No list of members is needed for it. */
export const householdChangeFacts = {
  'household-matter': choice({
    per: 'household',
    name: text('世帯の変わり方', '世帯が どう かわるか', 'how the household changes'),
    options: {
      head: {
        label: text('世帯主を替える', '世帯主を かえます', 'Another head of the household'),
        clause: text('世帯主を替える', '世帯主を かえます。', 'the head of the household changes'),
      },
      split: {
        label: text('世帯を分ける', '世帯を 分けます', 'Split one household in two'),
        hint: text('同じ住所で、家計を別にする', '同じ 家で、お金を べつに します', 'Same address, separate money'),
        clause: text(
          '同じ住所のまま家計を別にする',
          '同じ 家で、お金を べつに します。',
          'you keep the address but separate your livelihood',
        ),
      },
      merge: {
        label: text('世帯を一つにする', '世帯を 1つに します', 'Join two households'),
        hint: text(
          '同じ住所で、家計を一つにする',
          '同じ 家で、お金を いっしょに します',
          'Same address, one livelihood',
        ),
        clause: text(
          '同じ住所のまま家計を一つにする',
          '同じ 家で、お金を いっしょに します。',
          'you keep the address and join your livelihoods',
        ),
      },
      transfer: {
        label: text(
          '一部の人が、同じ住所の別の世帯に移る',
          'だれかが、同じ 家の べつの 世帯に 入ります',
          'Someone joins another household at the same address',
        ),
        clause: text(
          '同じ住所の別の世帯に移る方がいる',
          'べつの 世帯に 入る 人が います。',
          'someone joins another household at the same address',
        ),
      },
    },
  }),
  'household-changed-on': day({
    per: 'household',
    range: 'any',
    name: text('世帯が変わった日', '世帯が かわった 日', 'the day the household changed'),
  }),
  'kokuho-in-household': yesNo({
    per: 'household',
    name: text('世帯の国民健康保険', '世帯の 国民健康保険', 'National Health Insurance in the household'),
    yes: text(
      '世帯に国民健康保険の方がいる',
      '国民健康保険の 人が います。',
      'someone in the household is in National Health Insurance',
    ),
    no: text(
      '世帯に国民健康保険の方がいない',
      '国民健康保険の 人は いません。',
      'nobody in the household is in National Health Insurance',
    ),
  }),
  'foreign-head-and-member': yesNo({
    per: 'household',
    name: text('外国籍の世帯主と家族', '外国の 国籍の 世帯主と 家族', 'a foreign head and a foreign member'),
    yes: text(
      '世帯主も家族も外国籍である',
      '世帯主も 家族も 外国の 国籍です。',
      'both the head and a member have foreign nationality',
    ),
    no: text(
      '世帯主か家族のどちらかが日本国籍である',
      '世帯主か 家族は 日本の 国籍です。',
      'the head or the members are Japanese',
    ),
  }),
  'lives-in-city-housing': yesNo({
    per: 'household',
    name: text('市営住宅', '市営住宅', 'city housing'),
    yes: text('市営住宅に住んでいる', '市営住宅に 住んで います。', 'you live in city housing'),
    no: text('市営住宅に住んでいない', '市営住宅では ありません。', 'you do not live in city housing'),
  }),
} as const
