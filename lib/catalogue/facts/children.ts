import { text, yesNo } from '../vocabulary'

export const childrenFacts = {
  'claimant-is-public-servant': yesNo({
    per: 'household',
    name: text(
      '児童手当を受け取る方が公務員か',
      '児童手当を もらう 人が 公務員か',
      'whether the claimant is a public servant',
    ),
    yes: text(
      '児童手当を受け取る方が公務員である',
      '児童手当を もらう 人は 公務員です。',
      'the person who claims child allowance is a public servant',
    ),
    no: text(
      '児童手当を受け取る方が公務員ではない',
      '児童手当を もらう 人は 公務員では ありません。',
      'the person who claims child allowance is not a public servant',
    ),
  }),
  'single-parent': yesNo({
    per: 'household',
    name: text('ひとり親か', '親が 1人か', 'whether it is a single-parent family'),
    yes: text(
      'ひとり親などでお子さんを育てている',
      '親は 1人で 子どもを 育てて います。',
      'you raise the child as a single parent or guardian',
    ),
    no: text('ひとり親の家庭ではない', '親が 1人の 家では ありません。', 'it is not a single-parent family'),
  }),
  'receives-jidofuyoteate': yesNo({
    per: 'household',
    name: text('児童扶養手当を受けているか', '児童扶養手当', 'whether child rearing allowance is received'),
    yes: text(
      '前の市区町村で児童扶養手当を受けていた',
      '前の 町で 児童扶養手当を もらって いました。',
      'you received child rearing allowance in your previous city',
    ),
    no: text(
      '児童扶養手当を受けていなかった',
      '児童扶養手当を もらって いませんでした。',
      'you did not receive child rearing allowance',
    ),
  }),
  'wants-childcare': yesNo({
    per: 'member',
    name: text('保育所やこどもクラブの希望', '保育所・こどもクラブの 希望', 'whether childcare is wanted'),
    yes: text(
      '保育所やこどもクラブを使いたい',
      '保育所や こどもクラブを 使いたいです。',
      'childcare or an after-school club is wanted',
    ),
    no: text(
      '保育所やこどもクラブを使わない',
      '保育所や こどもクラブは 使いません。',
      'no childcare or after-school club is wanted',
    ),
  }),
} as const
