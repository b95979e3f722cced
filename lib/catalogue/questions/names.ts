import type { Question } from '@/lib/rules/schema'
import { severalListed } from '../derived/job-leaving'
import { nameIsChanging } from '../derived/names'
import { is } from '../rules'
import { all, any, event, holds, text } from '../vocabulary'

/** Asked before the list of members: most matters of a name need no such list. */
export const namesFirstQuestions: readonly Question[] = [
  {
    id: 'name-matter',
    group: 'names',
    askWhen: event('name-change'),
    title: text('氏名のどんなことですか', '名前の どんな ことですか', 'What is it about?'),
    help: text(
      '結婚や離婚で変わる方は、「結婚した・結婚する」「離婚した・離婚を考えている」を選ぶと、ほかの手続きもわかります。',
      '結婚や 離婚の 人は、それを えらぶと ほかの 手続きも わかります。',
      'With a marriage or divorce, choose that event: it shows the rest as well.',
    ),
    whenUnknown: text(
      '市民課の戸籍の係に相談できます。',
      '市民課に 聞いて ください。',
      'The family register desk of the Citizens’ Affairs Section can help.',
    ),
  },
  {
    id: 'name-change-way',
    group: 'names',
    askWhen: is('name-matter', 'to-change'),
    title: text('どのように変えますか', 'どのように 変えますか', 'How is it to be changed?'),
    whenUnknown: text(
      '市民課の戸籍の係で、どの届になるかわかります。家庭裁判所の許可が要るかも教えてもらえます。',
      '市民課に 聞いて ください。',
      'The family register desk knows which notification it is, and whether the court is needed.',
    ),
  },
  {
    id: 'name-changed-on',
    group: 'names',
    askWhen: holds(nameIsChanging),
    title: text(
      '戸籍の届を出す（出した）日はいつですか',
      '戸籍の 届を 出す 日（出した 日）は いつですか',
      'On which day is, or was, the register notified?',
    ),
    help: text(
      'カードなどの期限を数え始める日です。決まっていなければ、予定の日でかまいません。',
      'この日から 期限を 数えます。まだの ときは 予定の 日です。',
      'Deadlines of cards and the like count from it. A planned day will do.',
    ),
    whenUnknown: text(
      '日が決まったら、もう一度このナビで期限を確かめられます。',
      '日が きまったら、もう 一度 見て ください。',
      'Come back to this guide once the day is set.',
    ),
  },
]

export const nameChangesQuestion: Question = {
  id: 'name-changes',
  group: 'people',
  askWhen: any(event('marriage'), all(holds(nameIsChanging), holds(severalListed))),
  title: text('氏名（名字や名前）が変わる方は、だれですか', '名前が 変わる 人は だれですか', 'Whose name changes?'),
  titleAlone: text(
    'あなたの氏名（名字や名前）は変わりますか',
    'あなたの 名前は 変わりますか',
    'Does your name change?',
  ),
  help: text(
    'もう変わった方も「はい」です。',
    'もう 変わった 人も「はい」です。',
    'Answer yes also where it has changed already.',
  ),
  whenUnknown: text(
    '戸籍の証明書でわかります。結婚のときは、婚姻届の「婚姻後の夫婦の氏」で決まります。',
    '戸籍か 婚姻届を 見て ください。',
    'The family register shows it; with a marriage it is the couple’s name on the notification.',
  ),
}
