import { choice, day, text } from '../vocabulary'

/** Only an arrival asks for the family; every other matter is that of one person who need not be named. */
export const foreignResidentFacts = {
  'foreign-matter': choice({
    per: 'household',
    name: text('外国籍の方の用件', '外国の 国籍の 人の こと', 'what it is about'),
    options: {
      arrived: {
        label: text('会津若松市に住み始めた', '会津若松市に 住みはじめた', 'Starting to live in Aizuwakamatsu'),
        hint: text('外国から、ほかの市区町村から', '外国から・ほかの 町から', 'From abroad or from another city'),
        clause: text(
          '会津若松市に住み始めた',
          '会津若松市に 住みはじめました。',
          'you started to live in Aizuwakamatsu',
        ),
      },
      renewed: {
        label: text(
          '在留期間や証明書の期限のこと',
          'ビザや 証明書の 期限の こと',
          'A period of stay or certificate that ends',
        ),
        hint: text(
          '更新した、更新を申請している',
          '新しく した・申し込んで いる',
          'Renewed, or a renewal is under way',
        ),
        clause: text(
          '在留期間や証明書の期限が来る',
          'ビザや 証明書の 期限が 来ます。',
          'a period of stay or certificate ends',
        ),
      },
      particulars: {
        label: text(
          '氏名・国籍などが変わった',
          '名前や 国籍が 変わった',
          'A name, nationality or the like has changed',
        ),
        clause: text(
          '氏名や国籍などが変わった',
          '名前や 国籍が 変わりました。',
          'a name, nationality or the like has changed',
        ),
      },
      lost: {
        label: text(
          '在留カード・証明書をなくした',
          '在留カードを なくした',
          'The residence card or certificate is lost',
        ),
        clause: text(
          '在留カードや証明書をなくした',
          '在留カードを なくしました。',
          'the residence card or certificate is lost',
        ),
      },
      affiliation: {
        label: text(
          '勤め先・学校・配偶者が変わった',
          '会社・学校・おっと・つまが 変わった',
          'Employer, school or spouse has changed',
        ),
        hint: text('離婚、配偶者の死亡も', '離婚・なくなった ときも', 'Divorce and bereavement too'),
        clause: text(
          '勤め先・学校・配偶者が変わった',
          '会社・学校・おっと・つまが 変わりました。',
          'the employer, school or spouse has changed',
        ),
      },
      alias: {
        label: text('通称を載せたい・消したい', '通称を 書きたい・消したい', 'An alias is to be recorded or removed'),
        clause: text(
          '通称の記載を変えたい',
          '通称を 書きたい、または 消したいです。',
          'an alias is to be recorded or removed',
        ),
      },
      combine: {
        label: text(
          '在留カードとマイナンバーカードを1枚にしたい',
          '在留カードと マイナンバーカードを 1枚に したい',
          'Residence card and My Number Card in one',
        ),
        clause: text(
          '在留カードとマイナンバーカードを1枚にしたい',
          'カードを 1枚に したいです。',
          'residence card and My Number Card are to become one',
        ),
      },
      baby: {
        label: text(
          '外国籍の赤ちゃんが日本で生まれた',
          '外国の 国籍の 赤ちゃんが 生まれた',
          'A baby of foreign nationality was born in Japan',
        ),
        clause: text(
          '外国籍の赤ちゃんが日本で生まれた',
          '外国の 国籍の 赤ちゃんが 生まれました。',
          'a baby of foreign nationality was born in Japan',
        ),
      },
      leaving: {
        label: text('日本を離れて帰国する', '日本を 出て 国に 帰る', 'Leaving Japan for good'),
        clause: text('日本を離れて帰国する', '国に 帰ります。', 'you leave Japan for good'),
      },
    },
  }),
  'foreign-status': choice({
    per: 'household',
    name: text('在留の区分', '在留の 区分', 'the kind of residence'),
    options: {
      'mid-long-term': {
        label: text('在留カードを持っている', '在留カードが ある', 'Residence card'),
        hint: text('永住者を含みます', '永住者も', 'Permanent residents included'),
        clause: text('在留カードを持っている', '在留カードが あります。', 'there is a residence card'),
      },
      'special-permanent': {
        label: text('特別永住者', '特別永住者', 'Special permanent resident'),
        clause: text('特別永住者である', '特別永住者です。', 'the status is special permanent resident'),
      },
    },
  }),
  'foreign-renewal': choice({
    per: 'household',
    name: text('在留期間の更新', 'ビザの 更新', 'the renewal of the period of stay'),
    options: {
      permitted: {
        label: text(
          '更新が許可され、新しい在留カードを受け取った',
          '新しい 在留カードを もらった',
          'Permitted: the new residence card is here',
        ),
        clause: text(
          '新しい在留カードを受け取った',
          '新しい 在留カードを もらいました。',
          'the new residence card has been received',
        ),
      },
      applied: {
        label: text(
          '入管に申請して、結果を待っている',
          '入管に 申し込んで、待って いる',
          'Applied for, and not decided yet',
        ),
        clause: text(
          '更新の結果を待っている',
          '申し込んで、待って います。',
          'the renewal has been applied for and is not decided yet',
        ),
      },
      'not-yet': {
        label: text('まだ申請していない', 'まだ 申し込んで いない', 'Not applied for yet'),
        clause: text(
          '更新をまだ申請していない',
          'まだ 申し込んで いません。',
          'the renewal has not been applied for yet',
        ),
      },
    },
  }),
  'foreign-changed-on': day({
    per: 'household',
    range: 'past',
    name: text('変わった日', '変わった 日', 'the day it changed'),
  }),
  'foreign-expires-on': day({
    per: 'household',
    range: 'any',
    name: text('更新する前の期限', '前の 期限', 'the day it expires, or expired, without the renewal'),
  }),
  'foreign-baby-born-on': day({
    per: 'household',
    range: 'past',
    name: text('赤ちゃんが生まれた日', '赤ちゃんが 生まれた 日', 'the day the baby was born'),
  }),
} as const
