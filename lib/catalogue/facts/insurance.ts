import { choice, text } from '../vocabulary'

export const insuranceFacts = {
  /** Asked first where two or more are under 75: most families need no more than this one page. */
  'household-insurance': choice({
    per: 'household',
    name: text('ご家族の健康保険', '家族の 健康保険', 'your family’s health insurance'),
    options: {
      'all-work': {
        label: text('全員、勤め先の健康保険', 'みんな 会社の 健康保険', 'Everyone through work'),
        hint: text(
          '協会けんぽ・健康保険組合・共済組合の本人か扶養家族',
          '会社で 働いて いる 人と その 家族',
          'As an employee or as a dependant of one',
        ),
        clause: text(
          '家族全員が勤め先の健康保険に入っている',
          '家族は みんな 会社の 健康保険です。',
          'everyone in the family is insured through work',
        ),
      },
      'all-kokuho': {
        label: text('全員、国民健康保険', 'みんな 国民健康保険', 'Everyone in National Health Insurance'),
        hint: text(
          'これまで入っていた、または、これから入る',
          '今まで 入って いた・これから 入る',
          'So far, or from now on',
        ),
        clause: text(
          '家族全員が国民健康保険である',
          '家族は みんな 国民健康保険です。',
          'everyone in the family is in National Health Insurance',
        ),
      },
      differs: {
        label: text('人によって違う・そのほか', '人に よって ちがいます', 'It differs, or something else'),
        hint: text(
          '任意継続、どこにも入っていない、生活保護なども',
          'どこにも 入って いない 人・生活保護の 人なども',
          'Also voluntary continuation, none, public assistance',
        ),
        clause: text(
          '家族の健康保険が人によって違う',
          '家族の 健康保険は 人に よって ちがいます。',
          'the family’s health insurance differs',
        ),
      },
    },
  }),
  'health-insurance': choice({
    per: 'member',
    name: text('健康保険', '健康保険', 'health insurance'),
    options: {
      'work-self': {
        label: text('自分の勤め先の保険', '自分の 会社の 保険', 'Through one’s own work'),
        hint: text('会社員・公務員など本人', '会社で 働いて いる 人', 'Employees and civil servants'),
        clause: text(
          '自分の勤め先の健康保険に入っている',
          '自分の 会社の 健康保険です。',
          'the insurance is through their own work',
        ),
      },
      'work-dependant': {
        label: text('家族の勤め先の保険', '家族の 会社の 保険', 'Through a family member’s work'),
        hint: text('扶養に入っている', '家族の 扶養です', 'As a dependant'),
        clause: text(
          '家族の勤め先の健康保険に入っている',
          '家族の 会社の 健康保険です。',
          'the insurance is through a family member’s work',
        ),
      },
      kokuho: {
        label: text('国民健康保険', '国民健康保険', 'National Health Insurance'),
        hint: text(
          'これまで入っていた、または、これから入る',
          '今まで 入って いた・これから 入る',
          'So far, or from now on',
        ),
        clause: text('国民健康保険である', '国民健康保険です。', 'the insurance is National Health Insurance'),
      },
      'voluntary-continuation': {
        label: text('前の勤め先の保険を継続', '前の 会社の 保険を 続けて います', 'Continued from a former employer'),
        hint: text('任意継続', '任意継続と いいます', 'Voluntary continuation'),
        clause: text(
          '前の勤め先の健康保険を続けている',
          '前の 会社の 健康保険を 続けて います。',
          'the insurance is continued from a former employer',
        ),
      },
      none: {
        label: text('どれにも入っていない', 'どれも ありません', 'None'),
        clause: text('どの健康保険にも入っていない', '健康保険が ありません。', 'there is no health insurance'),
      },
      'kokuho-union': {
        label: text('国民健康保険組合', '国民健康保険組合', 'A National Health Insurance union'),
        hint: text('建設・医師など職業の組合', '建設・医者などの 組合', 'Construction workers, doctors and others'),
        clause: text(
          '国民健康保険組合に入っている',
          '国民健康保険組合に 入って います。',
          'the insurance is with a National Health Insurance union',
        ),
      },
      'kokuho-student': {
        label: text('親元の国民健康保険のまま', '親の 町の 国民健康保険', 'Parents’ National Health Insurance'),
        hint: text('進学のために引っ越してきた学生', '学校の ために 来た 学生', 'Students who moved here to study'),
        clause: text(
          '学生で、親元の国民健康保険が続いている',
          '学生です。親の 町の 国民健康保険が 続きます。',
          'students stay in their parents’ National Health Insurance',
        ),
      },
      'late-elderly': {
        label: text('後期高齢者医療', '後期高齢者医療', 'Medical care for the late elderly'),
        hint: text(
          '65歳以上で障がいの認定を受けた方',
          '65歳以上で 障がいの 認定が ある 人',
          'Aged 65 or over with a recognised disability',
        ),
        clause: text(
          '後期高齢者医療に入っている',
          '後期高齢者医療に 入って います。',
          'the insurance is that of the late elderly',
        ),
      },
      welfare: {
        label: text('生活保護を受けている', '生活保護を もらって います', 'Public assistance'),
        hint: text('健康保険ではなく医療扶助', '健康保険では ありません', 'Medical assistance instead of insurance'),
        clause: text(
          '生活保護を受けている',
          '生活保護を もらって います。',
          'medical care is paid by public assistance',
        ),
      },
    },
  }),
  pension: choice({
    per: 'member',
    name: text('年金', '年金', 'pension'),
    options: {
      first: {
        label: text('国民年金', '国民年金', 'National Pension'),
        hint: text(
          '自営業・学生・無職など',
          '自分の 店の 人・学生・仕事が ない 人',
          'Self-employed, students, without work',
        ),
        clause: text('国民年金に入る', '国民年金に 入ります。', 'the pension is the National Pension'),
      },
      second: {
        label: text('厚生年金', '厚生年金', 'Employees’ Pension'),
        hint: text('会社員・公務員など', '会社で 働いて いる 人', 'Employees and civil servants'),
        clause: text(
          '勤め先の厚生年金に入っている',
          '会社の 厚生年金に 入って います。',
          'the pension is the Employees’ Pension',
        ),
      },
      third: {
        label: text('配偶者の扶養（第3号）', '夫・妻の 扶養', 'Dependent spouse of an employee'),
        hint: text('配偶者が厚生年金に入っている', '夫・妻が 厚生年金の 人', 'The spouse is in the Employees’ Pension'),
        clause: text(
          '厚生年金に入っている配偶者の扶養に入っている',
          '厚生年金の 夫・妻の 扶養です。',
          'the pension is that of an employee’s dependent spouse',
        ),
      },
      receiving: {
        label: text('年金を受け取っている', '年金を もらって います', 'Already receiving a pension'),
        hint: text('障害年金など', '障害年金などです', 'A disability pension, for example'),
        clause: text('年金を受け取っている', '年金を もらって います。', 'a pension is being received'),
      },
      none: {
        label: text('どれにも入っていない', 'どれも ありません', 'None'),
        clause: text('どの年金にも入っていない', '年金に 入って いません。', 'there is no pension'),
      },
    },
  }),
} as const
