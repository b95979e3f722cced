import { choice, day, text } from '../vocabulary'

/** What is the matter with the My Number Card. */
export const cardMatterFacts = {
  'card-matter': choice({
    per: 'household',
    name: text('マイナンバーカードのこと', 'マイナンバーカードの こと', 'the My Number Card'),
    options: {
      new: {
        label: text('初めて作る', 'はじめて 作ります', 'Get one for the first time'),
        clause: text('マイナンバーカードを初めて作る', 'はじめて 作ります。', 'a first card is wanted'),
      },
      lost: {
        label: text(
          'なくした・盗まれた・壊れた',
          'なくしました・ぬすまれました・こわれました',
          'Lost, stolen or broken',
        ),
        clause: text(
          'マイナンバーカードをなくしたか、使えなくなった',
          'カードを なくしました。または こわれました。',
          'the card is lost, stolen or broken',
        ),
      },
      renew: {
        label: text(
          'カードや電子証明書の期限が近い・切れた',
          '期限が もうすぐです・切れました',
          'The card or certificate expires or has expired',
        ),
        clause: text(
          'マイナンバーカードか電子証明書の更新を考えている',
          'カードを 新しく したいです。',
          'the card or a certificate is to be renewed',
        ),
      },
      pin: {
        label: text('暗証番号を忘れた・ロックした', '暗証番号を わすれました', 'The PIN is forgotten or locked'),
        clause: text(
          '暗証番号を忘れたか、使えなくなった',
          '暗証番号を わすれました。',
          'the PIN is forgotten or locked',
        ),
      },
      signature: {
        label: text(
          '電子署名（署名用電子証明書）を入れ直す',
          '電子署名を 入れます',
          'Put the signing certificate back',
        ),
        hint: text(
          '住所や氏名が変わって失効した',
          '住所や 名前が かわった',
          'It ended with a change of address or name',
        ),
        clause: text('署名用電子証明書を入れ直す', '電子署名を 入れます。', 'the signing certificate is to be renewed'),
      },
      'former-name': {
        label: text('旧姓を載せる', '前の 名字も 書きます', 'Add a former surname'),
        clause: text('カードに旧姓を載せる', '前の 名字も 書きます。', 'a former surname is to be added'),
      },
      combine: {
        label: text('在留カードと1枚にする', '在留カードと 1枚に します', 'Combine with the residence card'),
        hint: text('外国籍の方', '外国の 国籍の 人', 'Foreign residents'),
        clause: text(
          '在留カードと1枚にする',
          '在留カードと 1枚に します。',
          'it is to be combined with the residence card',
        ),
      },
    },
  }),
  'card-expires-on': day({
    per: 'household',
    range: 'any',
    name: text('カードか電子証明書の期限', 'カードの 期限', 'the day the card or certificate expires'),
  }),
} as const
