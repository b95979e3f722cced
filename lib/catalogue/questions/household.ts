import type { Question } from '@/lib/rules/schema'
import { text } from '../vocabulary'

export const householdQuestions: readonly Question[] = [
  { id: 'relation', group: 'household', title: text('どなたですか', 'だれですか', 'Who is this?') },
  {
    id: 'birth-date',
    group: 'household',
    title: text('生年月日を入れてください', '生まれた日を 入れてください', 'Date of birth'),
    help: text(
      '年齢で変わる手続きを調べるためです。',
      '年で 変わる 手続きが あります。',
      'Some procedures depend on age.',
    ),
    whenUnknown: text(
      'マイナンバーカードや資格確認書、在留カードに書いてあります。市民課の窓口で一緒に確かめます。',
      'マイナンバーカードや 在留カードに 書いて あります。市民課で いっしょに 見ます。',
      'It is on the My Number Card, the eligibility certificate or the residence card; the Citizens’ Affairs Section checks it with you.',
    ),
  },
]
