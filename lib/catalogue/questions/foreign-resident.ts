import type { Question } from '@/lib/rules/schema'
import { is } from '../rules'
import { all, event, text } from '../vocabulary'

export const foreignResidentQuestions: readonly Question[] = [
  {
    id: 'foreign-matter',
    group: 'foreign',
    askWhen: event('foreign-resident'),
    title: text('どんなことですか', 'どんな ことですか', 'What is it about?'),
    help: text(
      '会津若松市の中で引っ越した方は「市内で引っ越した」を選びます。',
      '会津若松市の 中で 引っ越した 人は「市内で引っ越した」を えらんで ください。',
      'For a move within the city choose that event.',
    ),
    whenUnknown: text(
      '市民課に相談できます。出入国在留管理局の外国人在留総合インフォメーションセンター（0570-013904）でもわかります。',
      '市民課に 聞いて ください。入管の 電話（0570-013904）も あります。',
      'Ask the Citizens’ Affairs Section, or Immigration’s information centre (0570-013904).',
    ),
  },
  {
    id: 'foreign-status',
    group: 'foreign',
    askWhen: is('foreign-matter', 'renewed', 'particulars', 'lost', 'baby'),
    title: text('どちらですか', 'どちらですか', 'Which of these is it?'),
    help: text(
      '赤ちゃんのときは、父か母のことを答えます。',
      '赤ちゃんの ときは、お父さんか お母さんの ことです。',
      'For a baby, that of the father or mother.',
    ),
    whenUnknown: text(
      'カードの上に「在留カード」か「特別永住者証明書」と書いてあります。',
      'カードに 書いて あります。',
      'It is printed at the top of the card.',
    ),
  },
  {
    id: 'foreign-changed-on',
    group: 'foreign',
    askWhen: is('foreign-matter', 'particulars', 'lost', 'affiliation'),
    title: text(
      '変わった日（なくしたことに気づいた日）はいつですか',
      '変わった 日（ないと わかった 日）は いつですか',
      'On which day did it change, or was the loss noticed?',
    ),
    help: text('届の期限を数える日です。', '届の 期限を 数える 日です。', 'The deadline counts from it.'),
    whenUnknown: text(
      '新しいパスポートや、勤め先・学校の書類でわかります。',
      'パスポートや 会社の 紙を 見て ください。',
      'A new passport or papers of the employer or school show it.',
    ),
  },
  {
    id: 'foreign-renewal',
    group: 'foreign',
    askWhen: all(is('foreign-matter', 'renewed'), is('foreign-status', 'mid-long-term')),
    title: text(
      '在留期間の更新は、いまどこまで進んでいますか',
      'ビザの 更新は どこまで しましたか',
      'How far is the renewal?',
    ),
    whenUnknown: text(
      '在留カードの裏に「在留期間更新等許可申請中」の印があれば、申請しています。',
      '在留カードの うらに「申請中」と あれば、申し込んで います。',
      'A stamp on the back of the residence card (…申請中) shows that it has been applied for.',
    ),
  },
  {
    id: 'foreign-expires-on',
    group: 'foreign',
    askWhen: is('foreign-matter', 'renewed'),
    title: text(
      '更新する前の期限はいつですか',
      '前の 期限は いつですか',
      'Until when does it run without the renewal?',
    ),
    help: text(
      'これまでの在留カード（特別永住者の方は証明書）に書かれた日です。マイナンバーカードの期限も、ふつう同じ日です。過ぎていても、その日を入れてください。',
      '前の 在留カード（特別永住者は 証明書）の 日です。すぎて いても、その 日を 書いて ください。',
      'The day on the residence card held so far (special permanent residents: the certificate). The My Number Card usually ends with it. Enter it even if it has passed.',
    ),
    whenUnknown: text(
      '在留カード（特別永住者の方は証明書）の表に書いてあります。',
      'カードに 書いて あります。',
      'It is on the front of the card or certificate.',
    ),
  },
  {
    id: 'foreign-baby-born-on',
    group: 'foreign',
    askWhen: is('foreign-matter', 'baby'),
    title: text('赤ちゃんはいつ生まれましたか', '赤ちゃんは いつ 生まれましたか', 'When was the baby born?'),
    whenUnknown: text(
      '出生証明書か母子健康手帳に書いてあります。',
      '母子健康手帳に 書いて あります。',
      'It is in the birth certificate and the maternal handbook.',
    ),
  },
]
