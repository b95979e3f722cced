import { choice, day, text, yesNo } from '../vocabulary'

/** The list of members is that of the home to come: whoever divorces the person who answers is not on it. */
export const divorceFacts = {
  'divorce-way': choice({
    per: 'household',
    name: text('離婚の進み方', '離婚の ようす', 'where the divorce stands'),
    options: {
      talks: {
        label: text('考えている、話し合っている', '考えて いる・話して いる', 'Thinking or talking about it'),
        hint: text('調停や裁判の途中も', '裁判所で 話して いる ときも', 'Also during mediation or a lawsuit'),
        clause: text('離婚について話し合っている', '離婚の ことを 話して います。', 'a divorce is being talked about'),
      },
      agreed: {
        label: text(
          '話し合いで決まり、届はこれから',
          '2人で 決めた。届は これから',
          'Agreed between us, still to be filed',
        ),
        clause: text(
          '離婚届をこれから出す',
          '離婚届は これからです。',
          'the divorce is agreed and has still to be filed',
        ),
      },
      court: {
        label: text(
          '裁判所で決まり、届はこれから',
          '裁判所で 決まった。届は これから',
          'Settled in court, still to be filed',
        ),
        hint: text('調停・審判・和解・判決', '調停・裁判など', 'Mediation, ruling, settlement or judgment'),
        clause: text('裁判所で離婚が決まった', '裁判所で 離婚が 決まりました。', 'the divorce was settled in court'),
      },
      filed: {
        label: text('届はもう出した', '届は もう 出した', 'Filed already'),
        clause: text('離婚の届が済んでいる', '離婚の 届は 出しました。', 'the divorce has been filed'),
      },
    },
  }),
  'divorced-on': day({
    per: 'household',
    range: 'any',
    name: text('離婚が成立する日', '離婚の 日', 'the day of the divorce'),
  }),
  'name-after-divorce': choice({
    per: 'household',
    name: text('離婚したあとのあなたの名字', '離婚した あとの 名字', 'your surname after the divorce'),
    options: {
      unchanged: {
        label: text('もともと自分の名字なので変わらない', 'もとから 自分の 名字', 'It was mine all along'),
        clause: text('離婚しても名字が変わらない', '名字は 変わりません。', 'your surname does not change'),
      },
      return: {
        label: text('結婚する前の名字に戻る', '前の 名字に もどる', 'Back to the one before marriage'),
        clause: text('結婚する前の名字に戻る', '前の 名字に もどります。', 'you return to your former surname'),
      },
      'return-foreign': {
        label: text(
          '外国籍の相手の名字から、元の名字に戻したい',
          '外国の 国籍の 相手の 名字を やめて、もどしたい',
          'Back to mine from that of a foreign spouse',
        ),
        hint: text(
          '結婚のときに届け出て、相手の名字に変えた方',
          '結婚の とき、届を 出して 変えた 人',
          'If you took it by a notification',
        ),
        clause: text(
          '外国籍の相手の名字から元の名字に戻す',
          '前の 名字に もどします。',
          'you give up the surname of the foreign spouse',
        ),
      },
      keep: {
        label: text('結婚していたときの名字を使い続ける', '今の 名字の まま', 'Keep the one of the marriage'),
        hint: text(
          '離婚から3か月までなら、届だけでできます',
          '3か月までは 届だけで できます',
          'A notification within three months is enough',
        ),
        clause: text(
          '結婚していたときの名字を使い続ける',
          '今の 名字を 使います。',
          'you keep the surname of the marriage',
        ),
      },
    },
  }),
  'head-left-on': day({
    per: 'household',
    range: 'any',
    name: text('世帯主が引っ越す日', '世帯主が 引っ越す 日', 'the day the head of the household leaves'),
  }),
  'home-after-divorce': choice({
    per: 'household',
    name: text('離婚したあとの住まい', 'これからの 家', 'where each of you will live'),
    options: {
      'i-move': {
        label: text('あなたが引っ越す', 'あなたが 引っ越す', 'You move'),
        clause: text('あなたが引っ越す', 'あなたが 引っ越します。', 'you move'),
      },
      'head-moves': {
        label: text(
          '相手が引っ越す（相手が世帯主）',
          '相手が 引っ越す（相手が 世帯主）',
          'The other moves, who is head of the household',
        ),
        clause: text(
          '世帯主だった相手が引っ越す',
          '世帯主の 相手が 引っ越します。',
          'the other, who is head of the household, moves',
        ),
      },
      'partner-moves': {
        label: text(
          '相手が引っ越す（あなたが世帯主）',
          '相手が 引っ越す（あなたが 世帯主）',
          'The other moves, and you are the head',
        ),
        clause: text('相手が引っ越す', '相手が 引っ越します。', 'the other moves'),
      },
      apart: {
        label: text(
          'もう別々の住所で暮らしている',
          'もう べつに 住んで いる',
          'We live at different addresses already',
        ),
        clause: text('もう別々の住所で暮らしている', 'もう べつに 住んで います。', 'you live apart already'),
      },
      'same-address': {
        label: text('同じ住所のまま', '同じ 家の まま', 'Both stay at the same address'),
        clause: text('離婚しても同じ住所で暮らす', '同じ 家に 住みます。', 'both stay at the same address'),
      },
    },
  }),
  'children-after-divorce': choice({
    per: 'household',
    name: text('18歳までのお子さん', '18さいまでの 子ども', 'children up to 18'),
    options: {
      'with-me': {
        label: text('あなたと暮らす', 'あなたと 住む', 'With you'),
        clause: text('お子さんがあなたと暮らす', '子どもは あなたと 住みます。', 'the children live with you'),
      },
      'with-partner': {
        label: text('相手と暮らす', '相手と 住む', 'With the other parent'),
        clause: text('お子さんが相手と暮らす', '子どもは 相手と 住みます。', 'the children live with the other parent'),
      },
      both: {
        label: text(
          'あなたと暮らす子も、相手と暮らす子もいる',
          'どちらにも 住む',
          'Some with you, some with the other',
        ),
        clause: text(
          'お子さんがあなたと相手に分かれて暮らす',
          '子どもは どちらにも 住みます。',
          'some children live with you and some with the other parent',
        ),
      },
      none: {
        label: text('18歳までの子はいない', '18さいまでの 子どもは いない', 'There are no children up to 18'),
        hint: text(
          '18歳になった次の3月31日までの子',
          '18さいの 次の 3月31日まで',
          'Up to the 31 March after turning 18',
        ),
        clause: text(
          '18歳までのお子さんがいない',
          '18さいまでの 子どもは いません。',
          'there are no children up to 18',
        ),
      },
    },
  }),
  'child-allowance-paid-to': choice({
    per: 'household',
    name: text('児童手当を受け取っている方', '児童手当を もらって いる 人', 'who receives the child allowance'),
    options: {
      me: {
        label: text('あなた', 'あなた', 'You'),
        clause: text(
          'あなたが児童手当を受け取っている',
          'あなたが 児童手当を もらって います。',
          'you receive the child allowance',
        ),
      },
      partner: {
        label: text('相手', '相手', 'The other parent'),
        clause: text(
          '相手が児童手当を受け取っている',
          '相手が 児童手当を もらって います。',
          'the other parent receives the child allowance',
        ),
      },
      nobody: {
        label: text(
          'どちらも市から受け取っていない',
          'どちらも 市から もらって いない',
          'Neither of us gets it from the city',
        ),
        hint: text(
          '相手が公務員で、職場から受けている場合も',
          '相手が 公務員の ときも',
          'Also where the other’s public employer pays it',
        ),
        clause: text(
          'どちらも市から児童手当を受け取っていない',
          '市から 児童手当を もらって いません。',
          'neither parent receives the child allowance from the city',
        ),
      },
      'at-my-work': {
        label: text(
          'あなたは公務員で、職場から受け取る',
          'あなたは 公務員',
          'You are a public servant and get it at work',
        ),
        clause: text(
          'あなたが公務員で、児童手当を職場から受け取る',
          'あなたは 公務員です。児童手当は 仕事の 場所から もらいます。',
          'you are a public servant and receive the child allowance at work',
        ),
      },
    },
  }),
  'insured-through-partner': yesNo({
    per: 'member',
    name: text('相手の扶養に入っている方', '相手の 扶養の 人', 'who is insured through the other'),
    yes: text(
      '離婚する相手の健康保険の扶養に入っている',
      '相手の 保険の 扶養に 入って います。',
      'they are a dependant of the other’s insurance',
    ),
    no: text(
      '離婚する相手の健康保険の扶養に入っていない',
      '相手の 保険の 扶養では ありません。',
      'they are no dependant of the other’s insurance',
    ),
  }),
  'own-employees-pension': yesNo({
    per: 'household',
    name: text('あなたの厚生年金', 'あなたの 会社の 年金', 'your employees’ pension'),
    yes: text(
      '自分の勤め先の厚生年金に入る',
      '自分の 会社の 年金に 入ります。',
      'you join the employees’ pension at work',
    ),
    no: text(
      '自分の勤め先の厚生年金に入らない',
      '自分の 会社の 年金に 入りません。',
      'you do not join an employees’ pension of your own',
    ),
  }),
} as const
