import { choice, day, text, yesNo } from '../vocabulary'

/** 障がい: why somebody comes, and what decides about the benefits that are not for everybody. */
export const disabilityFacts = {
  'concerned-by-disability': yesNo({
    per: 'member',
    name: text('障がいのことで手続きする方', '障がいの ある 人', 'who has the disability'),
    yes: text('障がいのある方がいる', '障がいの ある 人が います。', 'someone has a disability'),
    no: text('障がいのある方がいない', '障がいの ある 人は いません。', 'nobody has a disability'),
  }),
  'certificate-matter': choice({
    per: 'household',
    name: text('障害者手帳のこと', '障害者手帳の こと', 'the disability certificate'),
    options: {
      new: {
        label: text('新しく申し込みたい', '新しく 申し込みたいです', 'Apply for one'),
        hint: text(
          '初めての方、別の種類の手帳も申し込む方',
          'はじめての 人、べつの 種類も 申し込む 人',
          'The first, or another kind',
        ),
        clause: text(
          '障害者手帳を新しく申し込む予定がある',
          '障害者手帳を 新しく 申し込みます。',
          'a disability certificate is to be applied for',
        ),
      },
      have: {
        label: text(
          '持っている。使える支援を知りたい',
          'あります。使える 支援を 知りたいです',
          'Have one: which support is there?',
        ),
        clause: text('障害者手帳を持っている', '障害者手帳が あります。', 'there is a disability certificate'),
      },
      renew: {
        label: text(
          '更新・再判定の時期が来た',
          '更新や 再判定の 時期です',
          'It is time to renew or to be assessed again',
        ),
        clause: text(
          '障害者手帳の更新や再判定の時期が来ている',
          '障害者手帳の 更新や 再判定の 時期です。',
          'the disability certificate has to be renewed or assessed again',
        ),
      },
      changed: {
        label: text(
          '住所や氏名が変わった、なくした',
          '住所や 名前が かわりました。なくしました',
          'Address or name changed, or it is lost',
        ),
        hint: text('手帳に当てはまらなくなったときも', '手帳が いらなく なった ときも', 'Also if it no longer applies'),
        clause: text(
          '障害者手帳の内容が変わったか、手帳をなくした',
          '障害者手帳の 内容が かわりました。または なくしました。',
          'what is on the disability certificate has changed, or it is lost',
        ),
      },
      no: {
        label: text('持っていない。申し込む予定もない', 'ありません。申し込みません', 'None, and none is wanted'),
        hint: text(
          '手帳がなくても使える支援があります',
          '手帳が なくても 使える 支援が あります',
          'Some support needs none',
        ),
        clause: text('障害者手帳を持っていない', '障害者手帳は ありません。', 'there is no disability certificate'),
      },
    },
  }),
  'disability-type': choice({
    per: 'household',
    name: text('障がいの種類', '障がいの 種類', 'the kind of disability'),
    options: {
      physical: {
        label: text('身体', '体', 'Physical'),
        hint: text(
          '目・耳・言葉・手足・心臓や腎臓など',
          '目・耳・ことば・手足・心臓など',
          'Sight, hearing, speech, limbs, heart, kidneys and so on',
        ),
        clause: text('身体に障がいがある', '体に 障がいが あります。', 'the disability is physical'),
      },
      intellectual: {
        label: text('知的', '知的', 'Intellectual'),
        clause: text('知的障がいがある', '知的障がいが あります。', 'the disability is intellectual'),
      },
      mental: {
        label: text('精神', '心', 'Mental'),
        hint: text('発達障がい、てんかんなども', '発達障がい・てんかんも', 'Developmental disorders and epilepsy too'),
        clause: text('精神の障がいがある', '心の 障がいが あります。', 'the disability is mental'),
      },
      several: {
        label: text('2つ以上', '2つ以上', 'Two or more'),
        clause: text('2種類以上の障がいがある', '2つ以上の 障がいが あります。', 'there are several disabilities'),
      },
    },
  }),
  'disability-grade': choice({
    per: 'household',
    name: text('手帳の等級', '手帳の 級', 'the grade of the certificate'),
    options: {
      severe: {
        label: text(
          '身体1・2級、療育A、精神1級のどれか',
          '身体1・2級、療育A、精神1級',
          'Physical 1 or 2, intellectual A, or mental 1',
        ),
        hint: text(
          '心臓や腎臓など内部の障がいは3級も',
          '心臓など 体の 中の 障がいは 3級も',
          'Grade 3 too for heart, kidneys and the like',
        ),
        clause: text('重い等級の障害者手帳を持っている', '障害者手帳の 級が 重いです。', 'the grade is a severe one'),
      },
      other: {
        label: text('それより軽い', 'それより 軽い', 'A lighter grade'),
        clause: text(
          '障害者手帳の等級が身体1・2級、療育A、精神1級のどれでもない',
          '障害者手帳の 級は 軽いです。',
          'the grade is a lighter one',
        ),
      },
    },
  }),
  'mental-certificate-expires-on': day({
    per: 'household',
    range: 'any',
    name: text('精神の手帳の有効期限', '精神の 手帳が 終わる 日', 'the day the mental certificate expires'),
  }),
  'medical-support-expires-on': day({
    per: 'household',
    range: 'any',
    name: text('自立支援医療の有効期限', '自立支援医療が 終わる 日', 'the day the medical support expires'),
  }),
  'has-car-for-disabled': yesNo({
    per: 'household',
    name: text('障がいのある方のために使う車', '障がいの ある 人の 車', 'a car for the disabled person'),
    yes: text(
      '障がいのある方のために使う車がある',
      '障がいの ある 人の ための 車が あります。',
      'a car is used for the disabled person',
    ),
    no: text(
      '障がいのある方のために使う車がない',
      '障がいの ある 人の ための 車は ありません。',
      'no car is used for the disabled person',
    ),
  }),
} as const
