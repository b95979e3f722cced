import { choice, text, yesNo } from '../vocabulary'

const wanted = {
  residence: text('住民票がほしい', '住民票が ほしいです。', 'you want a residence record'),
  seal: text(
    '印鑑登録か印鑑証明の手続きをする予定がある',
    'はんこの 登録か 証明が いります。',
    'it is about a registered seal',
  ),
  family: text('戸籍の証明などがほしい', '戸籍の 紙が ほしいです。', 'you want family register papers'),
  tax: text('所得や税の証明がほしい', '税金の 証明が ほしいです。', 'you want a tax certificate'),
  card: text(
    'マイナンバーカードの手続きをする予定がある',
    'マイナンバーカードの ことです。',
    'it is about the My Number Card',
  ),
  health: text('健康保険の資格確認書がほしい', '健康保険の 紙が ほしいです。', 'you want an eligibility certificate'),
}

const wants = (id: keyof typeof wanted, name: Parameters<typeof yesNo>[0]['name'], no: Parameters<typeof text>) =>
  yesNo({ per: 'household', name, yes: wanted[id], no: text(...no) })

/** カード・証明: one page says which; `several` opens the single questions. */
export const certificateFacts = {
  'certificate-kind': choice({
    per: 'household',
    name: text('ほしいもの', 'ほしい もの', 'what you want'),
    options: {
      residence: {
        label: text('住民票', '住民票', 'Residence record'),
        hint: text('写し・記載事項証明・除票', '住民票の 紙', 'Copies, extracts, closed records'),
        clause: wanted.residence,
      },
      seal: {
        label: text('印鑑登録・印鑑証明', 'はんこの 登録・証明', 'Seal registration or certificate'),
        clause: wanted.seal,
      },
      family: {
        label: text(
          '戸籍・附票・身分証明',
          '戸籍・附票・身分証明',
          'Family register, its addresses, identity certificate',
        ),
        clause: wanted.family,
      },
      tax: {
        label: text('所得・課税・納税の証明', '税金の 証明', 'Income and tax certificates'),
        clause: wanted.tax,
      },
      card: {
        label: text('マイナンバーカード', 'マイナンバーカード', 'My Number Card'),
        hint: text(
          '作る、なくした、更新、暗証番号',
          '作る・なくした・新しく する・暗証番号',
          'New, lost, renewal, PIN',
        ),
        clause: wanted.card,
      },
      health: {
        label: text('健康保険の資格確認書', '健康保険の 資格確認書', 'Health insurance eligibility certificate'),
        hint: text('市の国保・後期高齢者医療', '市の 保険の 人', 'The city’s or the late elderly scheme'),
        clause: wanted.health,
      },
      several: {
        label: text('2つ以上', '2つ以上', 'Two or more of these'),
        hint: text('次のページから1つずつ聞きます', '次の ページから 1つずつ 聞きます', 'We will ask one by one'),
        clause: text('ほしいものが2つ以上ある', '2つ以上 ほしいです。', 'you want more than one'),
      },
    },
  }),
  'wants-residence-paper': wants('residence', text('住民票', '住民票', 'residence record'), [
    '住民票がいらない',
    '住民票は いりません。',
    'no residence record is wanted',
  ]),
  'wants-seal-matter': wants('seal', text('印鑑登録・印鑑証明', 'はんこの 登録・証明', 'registered seal'), [
    '印鑑登録や印鑑証明がいらない',
    'はんこの 登録や 証明は いりません。',
    'nothing about a seal is wanted',
  ]),
  'wants-family-paper': wants('family', text('戸籍・附票・身分証明', '戸籍など', 'family register papers'), [
    '戸籍の証明などがいらない',
    '戸籍の 紙は いりません。',
    'no family register papers are wanted',
  ]),
  'wants-tax-paper': wants('tax', text('所得・税の証明', '税金の 証明', 'tax certificate'), [
    '所得や税の証明がいらない',
    '税金の 証明は いりません。',
    'no tax certificate is wanted',
  ]),
  'wants-card-matter': wants('card', text('マイナンバーカード', 'マイナンバーカード', 'My Number Card'), [
    'マイナンバーカードの手続きがない',
    'マイナンバーカードの ことは ありません。',
    'nothing about the My Number Card is wanted',
  ]),
  'wants-health-paper': wants('health', text('資格確認書', '資格確認書', 'eligibility certificate'), [
    '健康保険の資格確認書がいらない',
    '資格確認書は いりません。',
    'no eligibility certificate is wanted',
  ]),
  'seal-matter': choice({
    per: 'household',
    name: text('印鑑のこと', 'はんこの こと', 'the seal'),
    options: {
      certificate: {
        label: text('印鑑登録証明書がほしい', 'はんこの 証明書が ほしいです', 'A certificate of the registered seal'),
        hint: text('登録はしてある', '登録は して あります', 'Already registered'),
        clause: text('印鑑登録証明書がほしい', 'はんこの 証明書が ほしいです。', 'a seal certificate is wanted'),
      },
      register: {
        label: text('初めて登録する', 'はじめて 登録します', 'Register a seal for the first time'),
        clause: text('印鑑を初めて登録する', 'はんこを はじめて 登録します。', 'a seal is to be registered'),
      },
      lost: {
        label: text('登録証か登録した印をなくした', 'カードか はんこを なくしました', 'The card or the seal is lost'),
        clause: text(
          '印鑑登録証か登録した印をなくした',
          'カードか はんこを なくしました。',
          'the seal card or the seal is lost',
        ),
      },
      change: {
        label: text('登録した印を替える・やめる', 'はんこを かえます・やめます', 'Another seal, or none'),
        hint: text('氏が変わって合わなくなったときも', '名前が かわった ときも', 'Also if your name has changed'),
        clause: text('登録した印を替える', 'はんこを かえます。', 'the registered seal is to be changed'),
      },
    },
  }),
  'family-paper': choice({
    per: 'household',
    name: text('戸籍の証明の種類', '戸籍の 紙の 種類', 'which family register paper'),
    options: {
      register: {
        label: text('戸籍・除籍の証明（謄本・抄本）', '戸籍の 紙（謄本・抄本）', 'Family register, present or closed'),
        clause: text('戸籍の証明がほしい', '戸籍の 紙が ほしいです。', 'a family register certificate is wanted'),
      },
      addresses: {
        label: text('戸籍の附票', '戸籍の 附票', 'Addresses recorded with the register'),
        hint: text('住所のつながりの証明', '住所の つながりの 紙', 'Shows one address after another'),
        clause: text('戸籍の附票がほしい', '附票が ほしいです。', 'a copy of the address record is wanted'),
      },
      identity: {
        label: text('身分証明書・独身証明書', '身分証明書・独身証明書', 'Certificate of standing, or of being single'),
        clause: text(
          '身分証明書か独身証明書がほしい',
          '身分証明書か 独身証明書が ほしいです。',
          'a certificate of standing or of being single is wanted',
        ),
      },
      acceptance: {
        label: text('届を受理した証明', '届を 出した 証明', 'Proof that a notification was accepted'),
        hint: text('婚姻届・出生届など', '婚姻届・出生届など', 'Marriage, birth and so on'),
        clause: text('届の受理証明書がほしい', '届を 出した 証明が ほしいです。', 'proof of acceptance is wanted'),
      },
      several: {
        label: text('2つ以上', '2つ以上', 'Two or more of these'),
        clause: text('戸籍の証明などが2つ以上ほしい', '2つ以上 ほしいです。', 'several of these papers are wanted'),
      },
    },
  }),
  'register-is-here': yesNo({
    per: 'household',
    name: text('本籍が会津若松市か', '本籍が 会津若松市か', 'whether the register is in Aizuwakamatsu'),
    yes: text('本籍が会津若松市にある', '本籍は 会津若松市です。', 'the family register is in Aizuwakamatsu'),
    no: text('本籍がほかの市区町村にある', '本籍は ほかの 町です。', 'the family register is elsewhere'),
  }),
  'comes-as-proxy': yesNo({
    per: 'household',
    name: text('だれの証明か', 'だれの 証明か', 'for whom'),
    yes: text('頼まれた方の証明をとる', 'ほかの 人の 証明です。', 'you come for somebody else'),
    no: text('本人か同じ世帯の方の証明をとる', '本人か 家族の 証明です。', 'it is for you or your household'),
  }),
  'lived-here-on-january-1': yesNo({
    per: 'household',
    name: text('その年の1月1日の住所', '1月1日の 住所', 'where you lived on 1 January'),
    yes: text(
      'その年の1月1日に会津若松市に住んでいた',
      '1月1日は 会津若松市に 住んで いました。',
      'you lived in Aizuwakamatsu on 1 January of that year',
    ),
    no: text(
      'その年の1月1日にほかの市区町村に住んでいた',
      '1月1日は ほかの 町に 住んで いました。',
      'you lived elsewhere on 1 January of that year',
    ),
  }),
} as const
