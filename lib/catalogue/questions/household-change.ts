import type { Question } from '@/lib/rules/schema'
import { event, text } from '../vocabulary'

const changes = event('household-change')

export const householdChangeQuestions: readonly Question[] = [
  {
    id: 'household-matter',
    group: 'household',
    askWhen: changes,
    title: text('世帯がどう変わりますか', '世帯が どう かわりますか', 'How does the household change?'),
    help: text(
      '住所は変わらない場合です。引っ越しをともなうときは「市内で引っ越した」などを選び直してください。夫婦は、原則として同じ世帯です。',
      '家は かわりません。引っ越す ときは「引っ越した」を えらんで ください。夫婦は ふつう 同じ 世帯です。',
      'Only where the address stays; with a move choose that event instead. A couple is one household as a rule.',
    ),
    whenUnknown: text(
      '世帯全員の住民票で、だれが同じ世帯かがわかります。市民課で相談できます。',
      '家族 みんなの 住民票で わかります。市民課に 相談できます。',
      'The residence record of the whole household shows it. The Citizens’ Affairs Section can help.',
    ),
  },
  {
    id: 'household-changed-on',
    group: 'household',
    askWhen: changes,
    title: text(
      '世帯が変わった日はいつですか',
      '世帯が かわった 日は いつですか',
      'On which day did the household change?',
    ),
    help: text(
      'これからの方は、予定の日を入れます。届は、その日になってから出せます。',
      'これからの 人は 予定の 日です。その 日から 出せます。',
      'A planned day will do; you can only file from that day on.',
    ),
    whenUnknown: text(
      '家計が変わった日がはっきりしないときは、市民課で相談できます。',
      'わからない ときは 市民課に 相談して ください。',
      'If the day is not clear, ask the Citizens’ Affairs Section.',
    ),
  },
  {
    id: 'kokuho-in-household',
    group: 'household',
    askWhen: changes,
    title: text(
      '変わる世帯に、国民健康保険の方がいますか',
      '国民健康保険の 人が いますか',
      'Is anyone concerned in National Health Insurance?',
    ),
    help: text(
      '会社などの健康保険の本人・扶養だけの世帯は「いいえ」です。',
      '会社の 保険だけの 家族は「いいえ」です。',
      'Answer no if all are insured through work.',
    ),
    whenUnknown: text(
      '資格確認書か、マイナポータルの「健康保険証」で確かめられます。',
      '資格確認書か マイナポータルを 見て ください。',
      'Look at the eligibility certificate or at Mynaportal.',
    ),
  },
  {
    id: 'foreign-head-and-member',
    group: 'household',
    askWhen: changes,
    title: text(
      '世帯主と家族が、どちらも外国籍ですか',
      '世帯主と 家族は、みんな 外国の 国籍ですか',
      'Do both the head and a member of the household have foreign nationality?',
    ),
    help: text('変わったあとの世帯主です。', 'かわった 後の 世帯主です。', 'The head after the change.'),
    whenUnknown: text(
      '在留カードか特別永住者証明書を見てください。',
      '在留カードを 見て ください。',
      'Look at the residence cards.',
    ),
  },
]

export const cityHousingQuestion: Question = {
  id: 'lives-in-city-housing',
  group: 'living',
  askWhen: changes,
  title: text('市営住宅に住んでいますか', '市営住宅に 住んで いますか', 'Do you live in city housing?'),
  whenUnknown: text(
    '入居のときの契約書に、会津若松市と書いてあれば市営住宅です。',
    '契約書に「会津若松市」と あれば 市営住宅です。',
    'If the lease is with Aizuwakamatsu City, it is.',
  ),
}
