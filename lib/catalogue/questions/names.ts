import type { Question } from '@/lib/rules/schema'
import { event, text } from '../vocabulary'

export const nameChangesQuestion: Question = {
  id: 'name-changes',
  group: 'people',
  askWhen: event('marriage'),
  title: text('氏名（名字や名前）が変わる方は、だれですか', '名前が 変わる 人は だれですか', 'Whose name changes?'),
  help: text(
    'もう変わった方も「はい」です。',
    'もう 変わった 人も「はい」です。',
    'Answer yes also where it has changed already.',
  ),
  whenUnknown: text(
    '結婚のときは、婚姻届の「婚姻後の夫婦の氏」で決まります。',
    '婚姻届に 書いた 名字を 見て ください。',
    'With a marriage it is settled by the couple’s name on the notification.',
  ),
}
