import { choice, day, text, yesNo } from '../vocabulary'

/**
 * The person who died is no member of the household: what matters of them are facts of the household, so that nobody
 * has to list a family unless somebody in it loses insurance or a pension status by the death.
 */
export const deathFacts = {
  'death-notice': choice({
    per: 'household',
    name: text('死亡届を出したかどうか', '死亡届を 出したか', 'whether the death notification has been filed'),
    options: {
      filed: {
        label: text('もう出した', 'もう 出した', 'Yes, it has been filed'),
        hint: text(
          '葬儀社が出した場合も。火葬の許可証があれば、届は済んでいます',
          '葬儀社が 出した ときも',
          'Also by the funeral company; if you hold the cremation permit it has been done',
        ),
        clause: text('死亡届をもう出した', '死亡届を もう 出しました。', 'the death notification has been filed'),
      },
      'due-japan': {
        label: text(
          'まだ出していない（日本で亡くなった）',
          'まだ（日本で なくなった）',
          'Not yet; the death was in Japan',
        ),
        clause: text(
          '死亡届をまだ出していない',
          '死亡届を まだ 出して いません。',
          'the death notification has not been filed yet',
        ),
      },
      'due-abroad': {
        label: text(
          'まだ出していない（国外で亡くなった）',
          'まだ（外国で なくなった）',
          'Not yet; the death was abroad',
        ),
        clause: text(
          '国外で亡くなり、死亡届をまだ出していない',
          '外国で なくなりました。死亡届を まだ 出して いません。',
          'the death was abroad and has not been registered yet',
        ),
      },
    },
  }),
  'died-on': day({ per: 'household', range: 'past', name: text('亡くなった日', 'なくなった 日', 'the day of death') }),
  'death-known-on': day({
    per: 'household',
    range: 'past',
    name: text('亡くなったことを知った日', 'なくなったことを 知った 日', 'the day you learned of the death'),
  }),
  'deceased-age': choice({
    per: 'household',
    name: text('亡くなった方の年齢', 'なくなった 人の 年', 'the age of the person who died'),
    options: {
      'under-65': {
        label: text('64歳以下', '64さいまで', '64 or younger'),
        clause: text(
          '亡くなった方が64歳以下だった',
          'なくなった 人は 64さいまででした。',
          'the person who died was 64 or younger',
        ),
      },
      '65-to-74': {
        label: text('65歳から74歳', '65さいから 74さい', '65 to 74'),
        clause: text(
          '亡くなった方が65歳から74歳だった',
          'なくなった 人は 65さいから 74さいでした。',
          'the person who died was 65 to 74',
        ),
      },
      'over-74': {
        label: text('75歳以上', '75さい以上', '75 or older'),
        clause: text(
          '亡くなった方が75歳以上だった',
          'なくなった 人は 75さい以上でした。',
          'the person who died was 75 or older',
        ),
      },
    },
  }),
  'deceased-insurance': choice({
    per: 'household',
    name: text('亡くなった方の健康保険', 'なくなった 人の 保険', 'the health insurance of the person who died'),
    options: {
      kokuho: {
        label: text('国民健康保険', '国民健康保険', 'National Health Insurance'),
        clause: text(
          '亡くなった方が国民健康保険に入っていた',
          'なくなった 人は 国民健康保険でした。',
          'the person who died had National Health Insurance',
        ),
      },
      company: {
        label: text(
          '会社などの健康保険の本人',
          '会社の 保険（はたらいて いた 人）',
          'Insurance through their own work',
        ),
        hint: text('会社員・公務員など。任意継続も含みます。', '会社員・公務員など', 'Employees and public servants'),
        clause: text(
          '亡くなった方が会社などの健康保険の本人だった',
          'なくなった 人は 会社の 保険でした。',
          'the person who died was insured through their own work',
        ),
      },
      'company-dependant': {
        label: text('会社などの健康保険の扶養家族', '家族の 会社の 保険', 'A dependant on someone’s work insurance'),
        clause: text(
          '亡くなった方が会社などの健康保険の扶養家族だった',
          'なくなった 人は 家族の 会社の 保険でした。',
          'the person who died was a dependant on work insurance',
        ),
      },
      kouki: {
        label: text('後期高齢者医療', '後期高齢者医療', 'Medical care for older people (kōki kōreisha)'),
        hint: text(
          '障害の認定を受けて65歳から入った方',
          '障がいが あって 65さいから 入った 人',
          'Joined from 65 because of a disability',
        ),
        clause: text(
          '亡くなった方が後期高齢者医療に入っていた',
          'なくなった 人は 後期高齢者医療でした。',
          'the person who died had medical care for older people',
        ),
      },
      other: {
        label: text('そのほか（生活保護など）', 'ほか（生活保護など）', 'Something else (public assistance etc.)'),
        clause: text(
          '亡くなった方が市の保険にも会社の保険にも入っていなかった',
          'なくなった 人は ほかの しくみでした。',
          'the person who died had neither city nor work insurance',
        ),
      },
    },
  }),
  'deceased-had-dependants': yesNo({
    per: 'household',
    name: text('健康保険の扶養に入っていた家族', '保険で いっしょだった 家族', 'family on their health insurance'),
    yes: text(
      '亡くなった方の健康保険の扶養に入っていた家族がいる',
      'なくなった 人の 保険に 入って いた 家族が います。',
      'someone in the family was on their health insurance',
    ),
    no: text(
      '亡くなった方の健康保険の扶養に入っていた家族がいない',
      'なくなった 人の 保険に 入って いた 家族は いません。',
      'nobody in the family was on their health insurance',
    ),
  }),
  'was-dependant-of-deceased': yesNo({
    per: 'member',
    name: text('亡くなった方の健康保険の扶養', 'なくなった 人の 保険', 'being on their health insurance'),
    yes: text(
      '亡くなった方の健康保険の扶養に入っていた',
      'なくなった 人の 保険に 入って いました。',
      'was on the health insurance of the person who died',
    ),
    no: text(
      '亡くなった方の健康保険の扶養に入っていなかった',
      'なくなった 人の 保険に 入って いませんでした。',
      'was not on the health insurance of the person who died',
    ),
  }),
  'was-third-category-spouse': yesNo({
    per: 'member',
    name: text('国民年金の第3号', '年金の 第3号', 'category 3 of the National Pension'),
    yes: text(
      '亡くなった方に扶養される配偶者（国民年金の第3号）だった',
      '年金の 第3号でした。',
      'was the dependent spouse (category 3 of the National Pension)',
    ),
    no: text(
      '国民年金の第3号ではなかった',
      '年金の 第3号では ありませんでした。',
      'was not in category 3 of the National Pension',
    ),
  }),
} as const
