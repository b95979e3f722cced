import { text, yesNo } from '../vocabulary'

/** Asked when people leave an address in the city, whether for another one here or for elsewhere. */
export const movesFacts = {
  'whole-household-moves': yesNo({
    per: 'household',
    name: text('世帯全員の引っ越し', '家族 みんなの 引っ越し', 'whether the whole household moves'),
    yes: text('世帯の全員が引っ越す', '家族 みんなが 引っ越します。', 'the whole household moves'),
    no: text('世帯の一部が引っ越す', '家族の だれかだけ 引っ越します。', 'only part of the household moves'),
  }),
  'in-kokuho': yesNo({
    per: 'member',
    name: text('国民健康保険', '国民健康保険', 'National Health Insurance'),
    yes: text('国民健康保険に入っている', '国民健康保険に 入って います。', 'someone is in National Health Insurance'),
    no: text(
      '国民健康保険に入っていない',
      '国民健康保険に 入って いません。',
      'nobody is in National Health Insurance',
    ),
  }),
  'child-allowance-family-apart': yesNo({
    per: 'household',
    name: text(
      '児童手当を受けている家族との別居',
      '児童手当の 家族と べつに 住むか',
      'living apart from the family that gets child allowance',
    ),
    yes: text(
      '児童手当を受け取る方とお子さんや配偶者が別々に暮らす',
      '児童手当を もらう 人と、子どもか おっと・つまが べつに 住みます。',
      'the recipient of the child allowance lives apart from a child or spouse',
    ),
    no: text(
      '児童手当を受け取る方とお子さんや配偶者が別々に暮らさない',
      '児童手当の ことで かわりません。',
      'nobody concerned by the child allowance lives apart',
    ),
  }),
  'school-district-changes': yesNo({
    per: 'household',
    name: text('学区', '学校の 区', 'the school district'),
    yes: text('引っ越しで学区が変わる', '学校が かわります。', 'the school district changes'),
    no: text('引っ越しで学区が変わらない', '学校は かわりません。', 'the school district stays the same'),
  }),
} as const
