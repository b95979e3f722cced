import { choice, text, yesNo } from '../vocabulary'

/** What only some people have to say about themselves, behind one gate for the household. */
export const peopleFacts = {
  'has-my-number-card': yesNo({
    per: 'member',
    name: text('マイナンバーカードがあるか', 'マイナンバーカード', 'whether there is a My Number Card'),
    yes: text('マイナンバーカードを持っている', 'マイナンバーカードが あります。', 'there is a My Number Card'),
    no: text('マイナンバーカードを持っていない', 'マイナンバーカードが ありません。', 'there is no My Number Card'),
  }),
  'household-circumstances': choice({
    per: 'household',
    name: text('ご家族の事情', '家族の こと', 'the circumstances of your household'),
    options: {
      none: {
        label: text('どれにも当てはまらない', 'どれも ありません', 'None of these'),
        clause: text('どの事情にも当てはまらない', 'どれも ありません。', 'none of the circumstances applies'),
      },
      foreign: {
        label: text('外国籍の方がいる', '外国の 国籍の 人が います', 'Someone has a foreign nationality'),
        clause: text('外国籍の方がいる', '外国の 国籍の 人が います。', 'someone has a foreign nationality'),
      },
      pregnancy: {
        label: text('妊娠中の方がいる', 'おなかに 赤ちゃんが いる 人が います', 'Someone is pregnant'),
        clause: text('妊娠中の方がいる', 'おなかに 赤ちゃんが いる 人が います。', 'someone is pregnant'),
      },
      disability: {
        label: text('障がいのある方がいる', '障がいの ある 人が います', 'Someone has a disability'),
        hint: text(
          '障害者手帳、自立支援医療、特別児童扶養手当など',
          '障害者手帳・自立支援医療などです',
          'Disability certificate, medical support for disabilities, allowances',
        ),
        clause: text('障がいのある方がいる', '障がいの ある 人が います。', 'someone has a disability'),
      },
      care: {
        label: text(
          '要介護・要支援の認定を受けた方がいる',
          '介護の 認定が ある 人が います',
          'Someone has a care level',
        ),
        hint: text('申請中の方も含みます', '申し込んで いる 人も 入ります', 'Also if an application is under way'),
        clause: text(
          '要介護・要支援の認定を受けた方がいる',
          '介護の 認定が ある 人が います。',
          'someone has a care level',
        ),
      },
      several: {
        label: text('2つ以上当てはまる', '2つ以上 あります', 'Two or more of these'),
        hint: text('次のページから1つずつ聞きます', '次の ページから 1つずつ 聞きます', 'We will ask one by one'),
        clause: text('当てはまる事情が2つ以上ある', '2つ以上 あります。', 'more than one of the circumstances applies'),
      },
    },
  }),
  'has-foreign-member': yesNo({
    per: 'household',
    name: text('外国籍の方がいるか', '外国の 国籍の 人', 'whether someone has a foreign nationality'),
    yes: text('外国籍の方がいる', '外国の 国籍の 人が います。', 'someone has a foreign nationality'),
    no: text('外国籍の方がいない', '外国の 国籍の 人は いません。', 'nobody has a foreign nationality'),
  }),
  'has-pregnant-member': yesNo({
    per: 'household',
    name: text('妊娠中の方がいるか', 'おなかに 赤ちゃんが いる 人', 'whether someone is pregnant'),
    yes: text('妊娠中の方がいる', 'おなかに 赤ちゃんが いる 人が います。', 'someone is pregnant'),
    no: text('妊娠中の方がいない', 'おなかに 赤ちゃんが いる 人は いません。', 'nobody is pregnant'),
  }),
  'has-disabled-member': yesNo({
    per: 'household',
    name: text('障がいのある方がいるか', '障がいの ある 人', 'whether someone has a disability'),
    yes: text('障がいのある方がいる', '障がいの ある 人が います。', 'someone has a disability'),
    no: text('障がいのある方がいない', '障がいの ある 人は いません。', 'nobody has a disability'),
  }),
  'has-member-in-care': yesNo({
    per: 'household',
    name: text('要介護・要支援の認定を受けた方がいるか', '介護の 認定が ある 人', 'whether someone has a care level'),
    yes: text('要介護・要支援の認定を受けた方がいる', '介護の 認定が ある 人が います。', 'someone has a care level'),
    no: text('要介護・要支援の認定を受けた方がいない', '介護の 認定が ある 人は いません。', 'nobody has a care level'),
  }),
  nationality: choice({
    per: 'member',
    name: text('国籍と在留の区分', '国籍', 'nationality and status'),
    options: {
      japanese: {
        label: text(
          '日本（ほかの国の国籍もある方を含む）',
          '日本（ほかの 国の 国籍も ある 人も）',
          'Japanese, also with another nationality',
        ),
        clause: text('日本国籍である', '日本の 国籍です。', 'the nationality is Japanese'),
      },
      'mid-long-term': {
        label: text(
          '外国籍で、在留カードを持っている',
          '外国の 国籍で、在留カードが あります',
          'Foreign, with a residence card',
        ),
        clause: text('在留カードを持っている', '在留カードが あります。', 'there is a residence card'),
      },
      'special-permanent': {
        label: text('特別永住者', '特別永住者', 'Special permanent resident'),
        clause: text('特別永住者である', '特別永住者です。', 'the status is special permanent resident'),
      },
    },
  }),
  'has-disability-certificate': yesNo({
    per: 'member',
    name: text('障害者手帳があるか', '障害者手帳', 'whether there is a disability certificate'),
    yes: text('障害者手帳を持っている', '障害者手帳が あります。', 'there is a disability certificate'),
    no: text('障害者手帳を持っていない', '障害者手帳は ありません。', 'there is no disability certificate'),
  }),
  'uses-jiritsu-shien-iryo': yesNo({
    per: 'member',
    name: text('自立支援医療を使っているか', '自立支援医療', 'whether medical support for disabilities is used'),
    yes: text('自立支援医療を使っている', '自立支援医療を 使って います。', 'medical support for disabilities is used'),
    no: text(
      '自立支援医療を使っていない',
      '自立支援医療は 使って いません。',
      'medical support for disabilities is not used',
    ),
  }),
  'is-severely-disabled-child': yesNo({
    per: 'member',
    name: text(
      '重度・中度の障がいのある20歳未満のお子さんか',
      '障がいの ある 子ども',
      'whether the child has a serious disability',
    ),
    yes: text(
      '重度・中度の障がいのあるお子さんがいる',
      '障がいの ある 子どもが います。',
      'a child has a serious disability',
    ),
    no: text(
      '重度・中度の障がいのあるお子さんがいない',
      '重い 障がいの ある 子どもは いません。',
      'no child has a serious disability',
    ),
  }),
  'is-care-certified': yesNo({
    per: 'member',
    name: text('要介護・要支援の認定を受けているか', '介護の 認定', 'whether there is a care level'),
    yes: text('要介護・要支援の認定を受けている', '介護の 認定が あります。', 'there is a care level'),
    no: text('要介護・要支援の認定を受けていない', '介護の 認定は ありません。', 'there is no care level'),
  }),
} as const
