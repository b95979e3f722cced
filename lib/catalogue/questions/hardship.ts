import type { Question } from '@/lib/rules/schema'
import { is } from '../rules'
import { event, text } from '../vocabulary'

const talk = text(
  'わからなくても大丈夫です。地域福祉課で、困っていることをそのまま話せます。',
  'わからなくても いいです。地域福祉課で 話して ください。',
  'That is all right: tell the Community Welfare Section how things are.',
)

export const hardshipQuestions: readonly Question[] = [
  {
    id: 'hardship-urgency',
    group: 'hardship',
    askWhen: event('hardship'),
    title: text(
      '今、いちばん困っているのはどれですか',
      '今、いちばん こまって いるのは どれですか',
      'What is worst right now?',
    ),
    help: text(
      '名前も理由も聞きません。答えの一番上に、今日行くところが出ます。',
      '名前も 理由も 聞きません。今日 行く ところが わかります。',
      'No name and no reason is asked. Where to go today comes first.',
    ),
    whenUnknown: talk,
  },
  {
    id: 'hard-bills',
    group: 'hardship',
    askWhen: event('hardship'),
    title: text('支払いが難しいのはどれですか', 'はらえない お金は どれですか', 'Which bills are too much?'),
    whenUnknown: talk,
  },
  {
    id: 'insurance-state',
    group: 'hardship',
    askWhen: event('hardship'),
    title: text('健康保険は、どれに当てはまりますか', '健康保険は どれですか', 'What about health insurance?'),
    help: text(
      '具合が悪いのに病院にかかれない方は、先に地域福祉課か国保年金課へ電話してください。',
      '病気の 人は、先に 市役所に 電話して ください。',
      'If you are ill and cannot see a doctor, call the hall first.',
    ),
    whenUnknown: talk,
  },
  {
    id: 'insurance-changed-on',
    group: 'hardship',
    askWhen: is('insurance-state', 'lost', 'protection-began', 'protection-ended'),
    title: text('それは、いつですか', 'いつですか', 'When was that?'),
    help: text(
      '保険が切れた方は最後の日、生活保護は始まった日か終わった日です。',
      '保険の 最後の 日、生活保護の はじまった 日か おわった 日です。',
      'The last day of the insurance, or the day assistance began or ended.',
    ),
    whenUnknown: text(
      '資格喪失証明書や、保護の決定通知書に書いてあります。',
      '市役所や 会社の 紙に 書いて あります。',
      'It is on the certificate of loss or the notice of assistance.',
    ),
  },
]
