import { choice, day, text, yesNo } from '../vocabulary'

/** 65・75歳と介護. Ages come from the dates of birth; what is left to ask is care and who depended on whom. */
export const ageingFacts = {
  'care-situation': choice({
    per: 'household',
    name: text('介護のこと', '介護の こと', 'care'),
    options: {
      none: {
        label: text('介護サービスを使う予定はない', '介護サービスは 使いません', 'Nobody needs care services'),
        clause: text(
          '介護サービスを使う予定の方がいない',
          '介護サービスを 使う 人は いません。',
          'nobody is going to use care services',
        ),
      },
      wants: {
        label: text(
          'これから介護サービスを使いたい人がいる',
          'これから 介護サービスを 使いたい 人が います',
          'Someone wants to start using care services',
        ),
        hint: text(
          'まだ要介護・要支援の認定を受けていない',
          'まだ 介護の 認定が ありません',
          'Not certified as needing care yet',
        ),
        clause: text(
          'これから介護サービスを使いたい方がいる',
          'これから 介護サービスを 使いたい 人が います。',
          'someone wants to start using care services',
        ),
      },
      certified: {
        label: text(
          '要介護・要支援の認定を受けた人がいる',
          '介護の 認定が ある 人が います',
          'Someone already has a care level',
        ),
        hint: text('申請中の方も含みます', '申し込んで いる 人も 入ります', 'Also if an application is under way'),
        clause: text(
          '要介護・要支援の認定を受けた方がいる',
          '介護の 認定が ある 人が います。',
          'someone has a care level',
        ),
      },
      both: {
        label: text('両方いる', '両方 います', 'Both'),
        clause: text(
          '認定を受けた方も、これから介護サービスを使いたい方もいる',
          '認定が ある 人も、これから 使いたい 人も います。',
          'someone has a care level and someone else wants to start using care services',
        ),
      },
    },
  }),
  'wants-care': yesNo({
    per: 'member',
    name: text('これから介護サービスを使いたいか', '介護サービスを 使いたいか', 'whether care services are wanted'),
    yes: text('これから介護サービスを使いたい方がいる', '介護サービスを 使いたいです。', 'care services are wanted'),
    no: text(
      '新しく介護の認定を受けたい方がいない',
      '新しく 介護の 認定を 受ける 人は いません。',
      'nobody wants to be newly certified',
    ),
  }),
  'has-specified-disease': yesNo({
    per: 'member',
    name: text('特定疾病が原因か', '特定疾病', 'whether a specified disease is the cause'),
    yes: text('特定疾病のため介護が要る', '特定疾病の ために 介護が 要ります。', 'a specified disease is the cause'),
    no: text('特定疾病が原因ではない', '特定疾病では ありません。', 'no specified disease is the cause'),
  }),
  'care-expires-on': day({
    per: 'member',
    range: 'any',
    name: text('認定の有効期間の終わりの日', '認定が 終わる 日', 'the day the care level expires'),
  }),
  'care-place': choice({
    per: 'household',
    name: text('介護サービスを使う場所', '介護サービスを 使う ところ', 'where care services are used'),
    options: {
      home: {
        label: text('自宅（通いも含む）', '家で（通う ものも）', 'At home, including day care'),
        clause: text('自宅で介護サービスを使う', '家で 介護サービスを 使います。', 'care services are used at home'),
      },
      'short-stay': {
        label: text('自宅とショートステイ', '家と ショートステイ', 'At home with short stays in a facility'),
        clause: text(
          '自宅とショートステイで介護サービスを使う',
          '家と ショートステイで 介護サービスを 使います。',
          'care is given at home and in short stays',
        ),
      },
      facility: {
        label: text('施設に入る・入っている', '施設に 入ります・入って います', 'In a care facility'),
        hint: text('特別養護老人ホーム、介護老人保健施設など', '老人ホームなど', 'Nursing homes and the like'),
        clause: text(
          '介護保険の施設に入る、または入っている',
          '介護の 施設に 入ります。または 入って います。',
          'care is given in a facility',
        ),
      },
    },
  }),
  'dependant-of-75': yesNo({
    per: 'member',
    name: text(
      '75歳になる家族の健康保険の扶養か',
      '75さいに なる 家族の 扶養か',
      'whether someone depends on the insurance of the one turning 75',
    ),
    yes: text(
      '75歳になる家族の勤め先の健康保険の扶養に入っている',
      '75さいに なる 家族の 会社の 保険の 扶養です。',
      'someone is insured as a dependant of the one who turns 75',
    ),
    no: text(
      '75歳になる家族の健康保険の扶養に入っている方がいない',
      '75さいに なる 家族の 扶養の 人は いません。',
      'nobody is insured as a dependant of someone who turns 75',
    ),
  }),
  'third-category-of-65': yesNo({
    per: 'member',
    name: text(
      '65歳になる配偶者の扶養（第3号）か',
      '65さいに なる おっと・つまの 扶養か',
      'whether someone is in the pension as the spouse of the one turning 65',
    ),
    yes: text(
      '65歳になる会社員などの配偶者に扶養されている',
      '65さいに なる おっと・つまの 扶養です。',
      'someone is the dependent spouse of an employee who turns 65',
    ),
    no: text(
      '65歳になる会社員などの配偶者に扶養されている方がいない',
      '65さいに なる おっと・つまの 扶養の 人は いません。',
      'nobody is the dependent spouse of an employee who turns 65',
    ),
  }),
} as const
