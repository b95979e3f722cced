import { choice, day, text, yesNo } from '../vocabulary'

export const marriageFacts = {
  'marriage-notice': choice({
    per: 'household',
    name: text('婚姻届を出したかどうか', '婚姻届', 'the notification of marriage'),
    options: {
      'not-yet': {
        label: text('これから出す', 'これから 出します', 'Still to be filed'),
        clause: text('婚姻届をこれから出す', '婚姻届は これからです。', 'the marriage has still to be notified'),
      },
      filed: {
        label: text('もう出した', 'もう 出しました', 'Filed already'),
        clause: text('婚姻届をもう出した', '婚姻届は もう 出しました。', 'the marriage has been notified'),
      },
      abroad: {
        label: text(
          '外国の方式で結婚し、日本にはまだ届けていない',
          '外国で 結婚した。日本には まだ 出して いない',
          'Married under foreign law, not yet notified in Japan',
        ),
        clause: text('外国の方式で結婚した', '外国で 結婚しました。', 'the marriage was made under foreign law'),
      },
    },
  }),
  'married-on': day({
    per: 'household',
    range: 'any',
    name: text('結婚した日', '結婚した 日', 'the day of the marriage'),
  }),
  'two-households-at-home': yesNo({
    per: 'household',
    name: text('同じ住所の2つの世帯', '同じ 家の 2つの 世帯', 'two households at one address'),
    yes: text(
      '同じ住所で世帯が分かれている',
      '同じ 家で 世帯が 2つです。',
      'the couple lives at one address as two households',
    ),
    no: text(
      '同じ住所で世帯が分かれてはいない',
      '同じ 家で 世帯が 2つでは ありません。',
      'the couple does not live at one address as two households',
    ),
  }),
  'new-insurance-on': day({
    per: 'household',
    range: 'any',
    name: text('新しい健康保険に入る日', '新しい 保険に 入る 日', 'the day the new insurance begins'),
  }),
  'receives-single-parent-aid': yesNo({
    per: 'household',
    name: text('ひとり親の手当や医療費の助成', '親が 1人の 家の 手当', 'aid for single parents'),
    yes: text(
      '児童扶養手当やひとり親家庭の医療費の助成を受けている',
      '親が 1人の 家の 手当を もらって います。',
      'aid for single parents is being received',
    ),
    no: text(
      '児童扶養手当やひとり親家庭の医療費の助成を受けていない',
      '親が 1人の 家の 手当は もらって いません。',
      'no aid for single parents is received',
    ),
  }),
} as const
