import { choice, day, text, yesNo } from '../vocabulary'

/** One person's leaving at a time: what is decided for them is asked of the household, who they are of its members. */
export const jobLeavingFacts = {
  'left-job': yesNo({
    per: 'member',
    name: text('仕事を辞めた方', '仕事を やめた 人', 'who left work'),
    yes: text('仕事を辞めた', '仕事を やめました。', 'they left work'),
    no: text('仕事を辞めていない', '仕事を やめて いません。', 'they did not leave work'),
  }),
  'left-on': day({
    per: 'household',
    range: 'any',
    name: text('退職日', '仕事を やめた 日', 'the last day of work'),
  }),
  'insurance-after-leaving': choice({
    per: 'household',
    name: text('辞めたあとの健康保険', 'やめた あとの 保険', 'the health insurance after leaving'),
    options: {
      kokuho: {
        label: text('国民健康保険に入る', '国民健康保険に 入る', 'National Health Insurance'),
        clause: text(
          '辞めたあと国民健康保険に入る',
          'やめた あと 国民健康保険に 入ります。',
          'National Health Insurance follows',
        ),
      },
      voluntary: {
        label: text(
          '前の勤め先の健康保険を続ける（任意継続）',
          '前の 会社の 保険を 続ける（任意継続）',
          'Continue the former employer’s insurance',
        ),
        hint: text('2年まで。2か月以上入っていた方', '2年まで', 'Up to two years, if insured for two months or more'),
        clause: text(
          '前の勤め先の健康保険を続ける',
          '前の 会社の 保険を 続けます。',
          'the former employer’s insurance is continued',
        ),
      },
      'spouse-dependant': {
        label: text('配偶者の勤め先の扶養に入る', 'おっと・つまの 会社の 扶養に 入る', 'As a dependant of the spouse'),
        clause: text(
          '配偶者の勤め先の扶養に入る',
          'おっと・つまの 会社の 扶養に 入ります。',
          'they become a dependant of the spouse’s insurance',
        ),
      },
      'family-dependant': {
        label: text(
          '親や子など、ほかの家族の勤め先の扶養に入る',
          '親や 子どもの 会社の 扶養に 入る',
          'As a dependant of a parent or child',
        ),
        clause: text(
          '家族の勤め先の扶養に入る',
          '家族の 会社の 扶養に 入ります。',
          'they become a dependant of a family member’s insurance',
        ),
      },
      'next-job': {
        label: text(
          '次の勤め先の健康保険に、日を空けずに入る',
          '次の 会社の 保険に すぐ 入る',
          'The next employer’s, without a gap',
        ),
        clause: text(
          '次の勤め先の健康保険にすぐ入る',
          '次の 会社の 保険に すぐ 入ります。',
          'the next employer’s insurance follows at once',
        ),
      },
      'as-before': {
        label: text(
          '辞める前から国民健康保険だった',
          'やめる 前から 国民健康保険',
          'National Health Insurance all along',
        ),
        hint: text(
          '勤め先の健康保険に入っていなかった方',
          '会社の 保険では なかった 人',
          'If you were never in the employer’s insurance',
        ),
        clause: text(
          '辞める前から国民健康保険に入っている',
          'やめる 前から 国民健康保険です。',
          'the insurance was National Health Insurance all along',
        ),
      },
    },
  }),
  'left-involuntarily': yesNo({
    per: 'household',
    name: text('辞めた理由', 'やめた わけ', 'the reason for leaving'),
    yes: text(
      '会社の都合や、やむを得ない理由で辞めた',
      '会社の 都合などで やめました。',
      'they left for reasons of the employer or without a real choice',
    ),
    no: text(
      '自分の都合や定年で辞めた',
      '自分で やめました。または 定年です。',
      'they left of their own accord or retired',
    ),
  }),
  'was-dependant-of-leaver': yesNo({
    per: 'member',
    name: text('辞めた方の扶養に入っていたか', 'やめた 人の 扶養', 'who was a dependant of the person who left'),
    yes: text(
      '辞めた方の健康保険の扶養に入っていた',
      'やめた 人の 扶養に 入って いました。',
      'they were a dependant of the person who left',
    ),
    no: text(
      '辞めた方の健康保険の扶養に入っていなかった',
      'やめた 人の 扶養では ありません。',
      'they were no dependant of the person who left',
    ),
  }),
  'leaver-was-public-servant': yesNo({
    per: 'household',
    name: text(
      '辞めた方が公務員だったか',
      'やめた 人は 公務員だったか',
      'whether the person who left was a public servant',
    ),
    yes: text('公務員を辞めた', '公務員を やめました。', 'they left the public service'),
    no: text('辞めたのは公務員の仕事ではない', '公務員では ありません。', 'it was not a post in the public service'),
  }),
} as const
