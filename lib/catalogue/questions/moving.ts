import type { Question } from '@/lib/rules/schema'
import { arrives } from '../derived/moving'
import { is } from '../rules'
import { text } from '../vocabulary'

/** Everything that hangs on where one came from is out of the question for other life events. */
export const movedFromQuestion: Question = {
  id: 'moved-from',
  group: 'moving',
  askWhen: arrives,
  title: text('どこから引っ越してきましたか', 'どこから 来ましたか', 'Where did you move from?'),
  help: text(
    '会津若松市の中で引っ越した方は、「市内で引っ越した」を選び直してください。',
    '会津若松市の 中で 引っ越した 人は、「市内で 引っ越した」を 選んで ください。',
    'If you moved within Aizuwakamatsu, choose “moved within the city” instead.',
  ),
  whenUnknown: text(
    '転出証明書かパスポートでわかります。市民課の窓口で一緒に確かめます。',
    '転出証明書か パスポートを 見て ください。市民課で いっしょに 見ます。',
    'Look at your certificate of moving out or your passport; the Citizens’ Affairs Section checks it with you.',
  ),
}

export const movingQuestions: readonly Question[] = [
  {
    id: 'moved-in-on',
    group: 'moving',
    title: text(
      '今の家に、いつから住んでいますか',
      '今の 家に いつから 住んで いますか',
      'When did you start living in your new home?',
    ),
    help: text(
      '荷物を入れた日ではなく、寝泊まりを始めた日です。まだの方は、住み始める予定の日を入れてください。',
      '新しい 家で はじめて 寝た 日です。まだの 人は、これから 住む 日を 入れて ください。',
      'The first night you slept here, not the day your belongings arrived. If you have not moved yet, the day you plan to.',
    ),
    whenUnknown: text(
      '引っ越し業者の書類や、家を借りた契約書で見当がつきます。窓口で一緒に確かめます。',
      '引っ越しの 会社の 紙や 家の 契約書を 見て ください。市役所で いっしょに 調べます。',
      'The mover’s papers or your lease can help. We will work it out with you at the counter.',
    ),
  },
  {
    id: 'moving-out-notice',
    group: 'moving',
    askWhen: is('moved-from', 'other-city'),
    title: text(
      '前の市区町村に、転出届を出しましたか',
      '前の 町に 転出届（引っ越しますという 紙）を 出しましたか',
      'Have you filed a moving-out notification with your previous city?',
    ),
    help: text(
      '出し方で、持ち物が変わります。',
      '持って いく ものが 変わります。',
      'What you have to bring depends on how you filed it.',
    ),
    whenUnknown: text(
      '転出証明書（紙）が手元にあるか、マイナポータルの「申請状況照会」に転出届があるかを見てください。前の市区町村の住民票の係でもわかります。',
      '転出証明書という 紙が あるか、マイナポータルを 見て ください。前の 町の 市役所に 聞く ことも できます。',
      'Look for a moving-out certificate on paper, or for the notification under your applications on Mynaportal. Your previous city also knows.',
    ),
  },
]

/** Only deadlines of cards and child allowance count from it: asked when it is known that there are any. */
export const plannedLeavingQuestion: Question = {
  id: 'planned-leaving-on',
  group: 'moving',
  askWhen: is('moved-from', 'other-city'),
  title: text(
    '転出届に書いた「転出予定日」はいつですか',
    '転出届に 書いた「転出予定日」は いつですか',
    'What is the planned day of leaving on your moving-out notification?',
  ),
  help: text(
    '期限を数え始める日です。転出届がまだの方は、これから届ける予定の日を入れてください。',
    'この日から 期限を 数えます。まだの 人は、これから 書く 日を 入れて ください。',
    'Deadlines count from this day. If you have not filed yet, the day you will write.',
  ),
  whenUnknown: text(
    '転出証明書か、マイナポータルの申請内容に書いてあります。前の市区町村の住民票の係でもわかります。',
    '転出証明書か マイナポータルに 書いて あります。前の 町の 市役所に 聞く ことも できます。',
    'It is on the moving-out certificate or in your application on Mynaportal. Your previous city also knows.',
  ),
}

export const prefectureQuestion: Question = {
  id: 'from-outside-fukushima',
  group: 'moving',
  askWhen: is('moved-from', 'other-city'),
  title: text(
    '前の住所は、福島県の外でしたか',
    '前の 住所は 福島県の 外でしたか',
    'Was your previous address outside Fukushima Prefecture?',
  ),
  whenUnknown: text(
    '前の住所の都道府県名を見てください。',
    '前の 住所の 県の 名前を 見て ください。',
    'Look at the prefecture in your previous address.',
  ),
}
