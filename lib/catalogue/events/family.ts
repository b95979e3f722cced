import type { LifeEvent } from '@/lib/rules/schema'
import { text } from '../vocabulary'

export const familyEvents: readonly LifeEvent[] = [
  {
    id: 'marriage',
    title: text('結婚した・結婚する', '結婚した・結婚する', 'I am getting married'),
    summary: text('婚姻届・氏名の変更・保険', '結婚の 届・名前・保険', 'Notification, change of name, insurance'),
    icon: 'rings',
    prominence: 'tile',
    clause: text('結婚した', '結婚しました。', 'you got married'),
    notice: text(
      'おめでとうございます。家族の欄には、結婚するお二人と、いっしょに暮らすご家族を入れます。引っ越す方は、結果のページから「引っ越し」も加えられます。',
      'おめでとうございます。家族の ところには、結婚する 2人と、いっしょに 住む 家族を 入れます。引っ越す 人は、後で「引っ越し」も えらべます。',
      'Congratulations. List the two of you and the family living with you. If you move, you can add the move from the result page.',
    ),
  },
]
