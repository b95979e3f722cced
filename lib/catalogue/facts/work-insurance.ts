import { day, text, yesNo } from '../vocabulary'

/** Asked when work insurance begins: with a new job, or with a marriage. */
export const workInsuranceFacts = {
  'started-on': day({
    per: 'household',
    range: 'any',
    name: text('入社日', '会社に 入った 日', 'the first day of work'),
  }),
  'joins-work-insurance': yesNo({
    per: 'member',
    name: text('勤め先の健康保険に入る方', '会社の 保険に 入る 人', 'who joins insurance through work'),
    yes: text(
      '勤め先の健康保険（本人か扶養）に入る',
      '会社の 保険に 入ります。',
      'they join insurance through work, their own or as a dependant',
    ),
    no: text(
      '勤め先の健康保険に新しく入らない',
      '会社の 保険に 新しく 入りません。',
      'they do not join insurance through work',
    ),
  }),
  'becomes-public-servant': yesNo({
    per: 'household',
    name: text('公務員になるか', '公務員に なるか', 'whether it is a post in the public service'),
    yes: text('公務員になった', '公務員に なりました。', 'it is a post in the public service'),
    no: text('公務員になったのではない', '公務員では ありません。', 'it is no post in the public service'),
  }),
} as const
