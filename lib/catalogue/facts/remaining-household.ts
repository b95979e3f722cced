import { text, yesNo } from '../vocabulary'

/** Asked where the head of a household has died or moves out and others stay. */
export const remainingHouseholdFacts = {
  'two-over-fourteen-remain': yesNo({
    per: 'household',
    name: text('残る15歳以上の人', 'のこる 15さい以上の 人', 'people of 15 or older who remain'),
    yes: text(
      '残る世帯に15歳以上の人が2人以上いる',
      'のこる 家族に 15さい以上の 人が 2人か もっと います。',
      'two or more people of 15 or older remain in the household',
    ),
    no: text(
      '残る世帯に15歳以上の人が2人以上いない',
      'のこる 家族に 15さい以上の 人は 1人か 0人です。',
      'fewer than two people of 15 or older remain in the household',
    ),
  }),
} as const
