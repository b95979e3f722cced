import type { Question, Text } from '@/lib/rules/schema'
import {
  cardMatterWanted,
  familyPaperWanted,
  sealMatterWanted,
  someCertificateWanted,
  taxPaperWanted,
} from '../derived/certificates'
import { is } from '../rules'
import { event, holds, text } from '../vocabulary'

const askTheReceiver = text(
  '出す先に、どの証明がいるかを聞いてください。',
  '出す ところに「どの 紙が いりますか」と 聞いて ください。',
  'Ask whoever you have to show it to.',
)

/** After 「2つ以上」. */
function single(id: string, title: Text): Question {
  return {
    id,
    group: 'certificates',
    askWhen: is('certificate-kind', 'several'),
    title,
    whenUnknown: askTheReceiver,
  }
}

export const certificateQuestions: readonly Question[] = [
  {
    id: 'certificate-kind',
    group: 'certificates',
    askWhen: event('certificates'),
    title: text('何がほしいですか', '何が ほしいですか', 'What do you want?'),
    help: text(
      '住民票や印鑑証明は、マイナンバーカードがあればコンビニでもとれます。',
      '住民票や はんこの 証明は、カードが あれば コンビニでも もらえます。',
      'With a My Number Card, residence records and seal certificates can be had at convenience stores.',
    ),
    whenUnknown: askTheReceiver,
  },
  single(
    'wants-residence-paper',
    text('住民票がほしいですか', '住民票が ほしいですか', 'Do you want a residence record?'),
  ),
  single(
    'wants-seal-matter',
    text(
      '印鑑登録や印鑑証明の手続きがありますか',
      'はんこの 登録や 証明が いりますか',
      'Is there anything about a registered seal?',
    ),
  ),
  single(
    'wants-family-paper',
    text(
      '戸籍・附票・身分証明がほしいですか',
      '戸籍や 附票の 紙が ほしいですか',
      'Do you want family register papers?',
    ),
  ),
  single(
    'wants-tax-paper',
    text('所得や税の証明がほしいですか', '税金の 証明が ほしいですか', 'Do you want an income or tax certificate?'),
  ),
  single(
    'wants-card-matter',
    text(
      'マイナンバーカードの手続きがありますか',
      'マイナンバーカードの ことが ありますか',
      'Is there anything about a My Number Card?',
    ),
  ),
  single(
    'wants-health-paper',
    text(
      '健康保険の資格確認書がほしいですか',
      '健康保険の 資格確認書が ほしいですか',
      'Do you want a health insurance eligibility certificate?',
    ),
  ),
  {
    id: 'seal-matter',
    group: 'certificates',
    askWhen: holds(sealMatterWanted),
    title: text('印鑑について、どれに当てはまりますか', 'はんこは どれですか', 'What about the seal?'),
    whenUnknown: text(
      '印鑑登録証（カード）が家にあれば、登録してあります。',
      '印鑑登録証の カードが あれば、登録して あります。',
      'If there is a seal card at home, a seal is registered.',
    ),
  },
  {
    id: 'family-paper',
    group: 'certificates',
    askWhen: holds(familyPaperWanted),
    title: text('どの証明がほしいですか', 'どの 紙が ほしいですか', 'Which paper do you want?'),
    help: text(
      '相続では、戸籍と附票の両方が要ることがあります。',
      '相続では 両方 いる ことが あります。',
      'For an inheritance both register and addresses may be needed.',
    ),
    whenUnknown: askTheReceiver,
  },
  {
    id: 'register-is-here',
    group: 'certificates',
    askWhen: holds(familyPaperWanted),
    title: text('本籍は会津若松市ですか', '本籍は 会津若松市ですか', 'Is the family register in Aizuwakamatsu?'),
    help: text(
      '住所ではなく、戸籍のあるところです。',
      '住所では ありません。戸籍の ある ところです。',
      'Not the address: where the register is kept.',
    ),
    whenUnknown: text(
      '本籍入りの住民票の写しをとると、本籍がわかります。',
      '本籍が 書いて ある 住民票で わかります。',
      'A residence record that shows it will tell.',
    ),
  },
  {
    id: 'comes-as-proxy',
    group: 'certificates',
    askWhen: holds(someCertificateWanted),
    title: text(
      '同じ世帯ではない方に頼まれて、証明をとりに来ますか',
      'べつの 世帯の 人に たのまれて 来ますか',
      'Do you come for somebody outside your household?',
    ),
    help: text(
      '同居でも世帯が別の方の分は「はい」です。委任状が要ります。戸籍は、配偶者・親・子・孫の分なら「いいえ」です。',
      'べつの 世帯の 人の ものは「はい」です。委任状が いります。戸籍は おっと・つま・親・子・まごなら「いいえ」です。',
      'Yes for people in another household even under the same roof; it needs a letter of proxy. For registers, spouse, parents, children and grandchildren count as no.',
    ),
    whenUnknown: text(
      '世帯全員の住民票で、だれが同じ世帯かがわかります。',
      '家族 みんなの 住民票で わかります。',
      'The residence record of the household shows who belongs to it.',
    ),
  },
  {
    id: 'lived-here-on-january-1',
    group: 'certificates',
    askWhen: holds(taxPaperWanted),
    title: text(
      '証明がほしい年度の1月1日に、会津若松市に住んでいましたか',
      'ほしい 年の 1月1日に 会津若松市に 住んで いましたか',
      'On 1 January of the year in question, did you live in Aizuwakamatsu?',
    ),
    help: text(
      '2026年度の証明なら、2026年1月1日です（2025年の所得がのります）。',
      '2026年の 証明は、2026年1月1日です。',
      'For fiscal 2026 that is 1 January 2026; it shows the income of 2025.',
    ),
    whenUnknown: text(
      '住民票の「住民となった年月日」で確かめられます。',
      '住民票で わかります。',
      'Your residence record shows since when you live here.',
    ),
  },
  {
    id: 'card-matter',
    group: 'certificates',
    askWhen: holds(cardMatterWanted),
    title: text(
      'マイナンバーカードについて、どれに当てはまりますか',
      'マイナンバーカードは どれですか',
      'What about the My Number Card?',
    ),
    whenUnknown: text(
      'カードの表に、カードと電子証明書の期限が書いてあります。市民課でもわかります。',
      'カードに 期限が 書いて あります。市民課にも 聞けます。',
      'The expiry dates are on the card. The Citizens’ Affairs Section can tell too.',
    ),
  },
  {
    id: 'card-expires-on',
    group: 'certificates',
    askWhen: is('card-matter', 'renew'),
    title: text(
      'カードか電子証明書の期限は、いつですか',
      'カードの 期限は いつですか',
      'When does the card or certificate expire?',
    ),
    help: text(
      'カードの表か、届いた通知に書いてあります。早いほうを入れます。',
      'カードか、来た 紙に 書いて あります。早い ほうです。',
      'On the card or on the notice you got. Enter the earlier one.',
    ),
    whenUnknown: text(
      '電子証明書は発行から5回目の誕生日、カードは10回目（18歳未満で作った方は5回目）の誕生日までです。',
      '電子証明書は 5回目の 誕生日、カードは 10回目の 誕生日までです。',
      'Certificates last until the fifth birthday after issue, cards until the tenth (fifth if issued under 18).',
    ),
  },
]
