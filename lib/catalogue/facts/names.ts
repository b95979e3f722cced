import { choice, day, text, yesNo } from '../vocabulary'

/** Whose name changes, by whatever life event; and what else can be done about a name. */
export const namesFacts = {
  'name-changes': yesNo({
    per: 'member',
    name: text('氏名が変わる方', '名前が 変わる 人', 'whose name changes'),
    yes: text('氏名が変わる', '名前が 変わります。', 'a name changes'),
    no: text('氏名が変わらない', '名前は 変わりません。', 'the name stays the same'),
  }),
  'name-matter': choice({
    per: 'household',
    name: text('氏名のこと', '名前の こと', 'what it is about'),
    options: {
      changed: {
        label: text('氏や名がもう変わった', '名前が もう 変わった', 'A name has changed already'),
        hint: text('戸籍の届が済んでいる', '戸籍の 届を 出した', 'The family register has been notified'),
        clause: text('氏名がもう変わった', '名前が もう 変わりました。', 'a name has changed'),
      },
      'to-change': {
        label: text('これから氏や名を変えたい', 'これから 名前を 変えたい', 'A name is to be changed'),
        clause: text('これから氏や名を変えたい', 'これから 名前を 変えます。', 'a name is to be changed'),
      },
      reading: {
        label: text('戸籍の振り仮名を直したい', '戸籍の 読み方を 直したい', 'The reading in the register is wrong'),
        clause: text(
          '戸籍の振り仮名を直したい',
          '戸籍の 読み方を 直したいです。',
          'the reading in the register is to be corrected',
        ),
      },
      'former-name': {
        label: text(
          '旧姓を載せたい・消したい',
          '前の 名字を 書きたい・消したい',
          'A former surname is to be recorded or removed',
        ),
        clause: text(
          '旧姓の記載を変えたい',
          '前の 名字を 書きたい、または 消したいです。',
          'a former surname is to be recorded or removed',
        ),
      },
      alias: {
        label: text(
          '通称を載せたい・消したい（外国籍の方）',
          '通称を 書きたい・消したい（外国の 国籍の 人）',
          'An alias is to be recorded or removed (foreign residents)',
        ),
        clause: text(
          '通称の記載を変えたい',
          '通称を 書きたい、または 消したいです。',
          'an alias is to be recorded or removed',
        ),
      },
      domicile: {
        label: text('本籍を移したい', '本籍を 変えたい', 'The registered domicile is to be moved'),
        clause: text('本籍を移したい', '本籍を 変えたいです。', 'the registered domicile is to be moved'),
      },
    },
  }),
  'name-change-way': choice({
    per: 'household',
    name: text('氏や名の変え方', '名前の 変え方', 'how the name is to be changed'),
    options: {
      court: {
        label: text('家庭裁判所の許可を得て変える', '家庭裁判所の 許可を もらう', 'With the family court’s permission'),
        hint: text('名字も、名前（下の名）も', '名字も 名前も', 'Surname or given name'),
        clause: text(
          '家庭裁判所の許可を得て氏名を変える',
          '家庭裁判所の 許可で 名前を 変えます。',
          'the family court permits the change',
        ),
      },
      adoption: {
        label: text('養子縁組・離縁で変わる', '養子縁組・離縁で 変わる', 'By an adoption, or its end'),
        clause: text(
          '養子縁組や離縁で氏が変わる',
          '養子縁組・離縁で 名字が 変わります。',
          'an adoption, or its end, changes the surname',
        ),
      },
      'child-register': {
        label: text(
          'お子さんの名字を親に合わせる',
          '子どもの 名字を 親と 同じに する',
          'A child takes a parent’s surname',
        ),
        clause: text(
          'お子さんの名字を親に合わせる',
          '子どもの 名字を 親と 同じに します。',
          'a child takes a parent’s surname',
        ),
      },
      'foreign-spouse': {
        label: text(
          '外国籍の配偶者の名字に変える',
          '外国の 国籍の おっと・つまの 名字に する',
          'To the surname of a foreign spouse',
        ),
        clause: text(
          '外国籍の配偶者の名字に変える',
          '外国の 国籍の おっと・つまの 名字に します。',
          'the surname of a foreign spouse is taken',
        ),
      },
      'keep-married': {
        label: text(
          '離婚しても結婚中の名字を使い続ける',
          '離婚しても 今の 名字を 使う',
          'Keeping the surname of a marriage after divorce',
        ),
        clause: text(
          '離婚しても結婚中の名字を使う',
          '離婚しても 今の 名字を 使います。',
          'the surname of the marriage is kept after a divorce',
        ),
      },
    },
  }),
  'name-changed-on': day({
    per: 'household',
    range: 'any',
    name: text('氏名が変わった日', '名前が 変わった 日', 'the day the name changed'),
  }),
} as const
